import { Suspense, useMemo } from "react";
import { indexOf } from "#domain/corpusIndex.ts";
import { withShortLabels } from "#domain/shortLabels.ts";
import type { Messages } from "#i18n/en.ts";
import type { CorpusSource } from "#state/corpusSource.ts";
import type { EmbedParts } from "#state/embedLink.ts";
import { OpenFailure } from "#state/openFailure.ts";
import { useCorpus } from "#state/queries.ts";
import { linkAsItIs } from "#state/useSelection.ts";
import { CorpusFailed } from "./CorpusFailed.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";
import { EmbeddedView } from "./EmbeddedView.tsx";
import { FaultReport, OpenFailureWords } from "./OpenSlots.tsx";
import { TextsNotice } from "./TextsNotice.tsx";

interface EmbedCorpusProps {
  readonly source: CorpusSource;
  readonly parts: EmbedParts;
  readonly t: Messages;
}

/** From the files of a corpus to the embed: loading, failed, refused, or what the link shows. */
export function EmbedCorpus({ source, parts, t }: EmbedCorpusProps) {
  const state = useCorpus(source);
  const corpus = state.kind === "parsed" && state.result.ok ? state.result.corpus : null;
  const index = useMemo(() => corpus && indexOf(withShortLabels(corpus)), [corpus]);
  if (state.kind === "parsed" && index)
    return (
      <>
        <TextsNotice
          failures={state.failedTexts}
          retrying={state.retrying}
          onRetry={state.retryTexts}
          t={t}
        />
        <EmbeddedView index={index} parts={parts} />
      </>
    );
  return (
    <>
      <main>
        {state.kind === "loading" && (
          <p role="status" className="px-4 py-8 text-soft">
            {t.loading}
          </p>
        )}
        {state.kind === "failed" && (
          <CorpusFailed failure={state.failure} t={t} onRetry={state.retry}>
            {state.failure instanceof OpenFailure && (
              <Suspense fallback={null}>
                <OpenFailureWords failure={state.failure} t={t} />
              </Suspense>
            )}
          </CorpusFailed>
        )}
        {state.kind === "parsed" && !state.result.ok && (
          <Suspense fallback={<p role="status">{t.loadingView}</p>}>
            <div className="mx-auto my-8 max-w-3xl px-4">
              <FaultReport faults={state.result.faults} more={state.result.more} t={t} />
            </div>
          </Suspense>
        )}
      </main>
      <EmbedFoot corpus={null} link={linkAsItIs()} t={t} />
    </>
  );
}
