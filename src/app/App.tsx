import { useEffect } from "react";
import { messages } from "#i18n/messages.ts";
import { useCorpus } from "#state/queries.ts";
import { languageOfLink } from "#state/useSelection.ts";
import { CorpusFailed } from "./CorpusFailed.tsx";
import { CorpusRefused } from "./CorpusRefused.tsx";
import { Explorer } from "./Explorer.tsx";
import { Header } from "./Header.tsx";
import { Skeleton } from "./Skeleton.tsx";
import { interfaceLanguage } from "./language.ts";

/** From the files of the corpus to the page: loading, failed, refused, or the explorer. */
export function App() {
  const state = useCorpus("corpus");
  const language = interfaceLanguage(languageOfLink(), navigator.languages);
  const t = messages[language];
  useEffect(() => {
    if (state.kind !== "parsed" || !state.result.ok) document.documentElement.lang = language;
  });

  if (state.kind === "parsed" && state.result.ok) {
    return (
      <Explorer
        corpus={state.result.corpus}
        failedTexts={state.failedTexts}
        retrying={state.retrying}
        onRetryTexts={state.retryTexts}
      />
    );
  }
  return (
    <>
      <Header t={t} title={null} view="explore" onView={null} onLanguage={null} />
      <main>
        {state.kind === "loading" && <Skeleton t={t} />}
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
