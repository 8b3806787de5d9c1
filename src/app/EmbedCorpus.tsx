import { useMemo } from "react";
import { indexOf } from "#domain/corpusIndex.ts";
import { withShortLabels } from "#domain/shortLabels.ts";
import type { Messages } from "#i18n/en.ts";
import type { CorpusSource } from "#state/corpusSource.ts";
import type { EmbedParts } from "#state/embedLink.ts";
import { useCorpus } from "#state/queries.ts";
import { linkAsItIs } from "#state/useSelection.ts";
import { EmbedFoot } from "./EmbedFoot.tsx";
import { EmbeddedView } from "./EmbeddedView.tsx";
import { NoCorpus } from "./NoCorpus.tsx";
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
        <NoCorpus state={state} t={t} />
      </main>
      <EmbedFoot corpus={null} link={linkAsItIs()} t={t} />
    </>
  );
}
