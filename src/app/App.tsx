import { useEffect, useMemo } from "react";
import { indexOf } from "#domain/corpusIndex.ts";
import type { CorpusSource } from "#state/corpusSource.ts";
import { useCorpus } from "#state/queries.ts";
import { speak, useLanguageOfLink } from "#state/useSelection.ts";
import { CorpusFailed } from "./CorpusFailed.tsx";
import { CorpusRefused } from "./CorpusRefused.tsx";
import { Explorer } from "./Explorer.tsx";
import { Header } from "./Header.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { useMessages } from "./useMessages.ts";

/** From the files of a corpus to the page: loading, failed, refused, or the explorer. */
export function App({ source }: { readonly source: CorpusSource }) {
  const state = useCorpus(source);
  const t = useMessages(useLanguageOfLink());
  const corpus = state.kind === "parsed" && state.result.ok ? state.result.corpus : null;
  const index = useMemo(() => corpus && indexOf(corpus), [corpus]);
  useEffect(() => {
    if (!index) document.documentElement.lang = t.code;
  }, [index, t]);

  if (state.kind === "parsed" && index) {
    return (
      <PanelBoundary panel={t.appName} t={t}>
        <Explorer
          index={index}
          dataHref={source.href("corpus.json")}
          failedTexts={state.failedTexts}
          retrying={state.retrying}
          onRetryTexts={state.retryTexts}
        />
      </PanelBoundary>
    );
  }
  return (
    <>
      <Header t={t} title={null} view="explore" onView={null} onLanguage={speak} />
      <main>
        {state.kind === "loading" && (
          <p role="status" className="px-4 py-8 text-soft sm:px-6">
            {t.loading}
          </p>
        )}
        {state.kind === "failed" && (
          <CorpusFailed failure={state.failure} t={t} onRetry={state.retry} />
        )}
        {state.kind === "parsed" && !state.result.ok && (
          <CorpusRefused faults={state.result.faults} more={state.result.more} t={t} />
        )}
      </main>
    </>
  );
}
