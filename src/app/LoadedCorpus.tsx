import { Suspense, useMemo } from "react";
import { indexOf } from "#domain/corpusIndex.ts";
import type { CorpusSource } from "#state/corpusSource.ts";
import { OpenFailure } from "#state/openFailure.ts";
import { useCorpus, useProgress } from "#state/queries.ts";
import { speak, useLanguageOfLink } from "#state/useSelection.ts";
import { AppFrame } from "./AppFrame.tsx";
import { CorpusFailed } from "./CorpusFailed.tsx";
import { Explorer } from "./Explorer.tsx";
import { FaultReport, OpenFailureWords } from "./OpenSlots.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { useMessages } from "./useMessages.ts";

interface LoadedCorpusProps {
  readonly source: CorpusSource;
  /** Where it came from; null for the corpus that is built in. */
  readonly origin: string | null;
  readonly onOpenCorpus: () => void;
}

/** From the files of a corpus to the page: loading, failed, refused, or the explorer. */
export function LoadedCorpus({ source, origin, onOpenCorpus }: LoadedCorpusProps) {
  const state = useCorpus(source);
  const t = useMessages(useLanguageOfLink());
  const corpus = state.kind === "parsed" && state.result.ok ? state.result.corpus : null;
  const index = useMemo(() => corpus && indexOf(corpus), [corpus]);

  if (state.kind === "parsed" && index) {
    return (
      <PanelBoundary panel={t.appName} t={t}>
        <Explorer
          index={index}
          origin={origin}
          dataHref={source.href("corpus.json")}
          failedTexts={state.failedTexts}
          retrying={state.retrying}
          onRetryTexts={state.retryTexts}
          onOpenCorpus={onOpenCorpus}
        />
      </PanelBoundary>
    );
  }
  return (
    <AppFrame t={t} onLanguage={speak} onOpenCorpus={onOpenCorpus}>
      {state.kind === "loading" && <Loading source={source} loading={t.loading} />}
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
          <div className="mx-auto my-12 max-w-3xl px-6">
            <FaultReport faults={state.result.faults} more={state.result.more} t={t} />
          </div>
        </Suspense>
      )}
    </AppFrame>
  );
}

interface LoadingProps {
  readonly source: CorpusSource;
  readonly loading: string;
}

/** How many of the files have come, as a bar; what is said aloud stays one sentence. */
function Loading({ source, loading }: LoadingProps) {
  const progress = useProgress(source);
  const files = progress?.stage === "files" ? progress : null;
  return (
    <div className="px-4 py-8 text-soft sm:px-6">
      <p role="status">{loading}</p>
      <progress
        aria-label={loading}
        className="mt-3 h-1.5 w-64 max-w-full accent-accent"
        {...(files ? { value: files.done, max: Math.max(1, files.of) } : {})}
      />
    </div>
  );
}
