import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { indexOf } from "#domain/corpusIndex.ts";
import { withShortLabels } from "#domain/shortLabels.ts";
import type { Messages } from "#i18n/en.ts";
import type { CorpusSource } from "#state/corpusSource.ts";
import { goWithout, useCorpus, useProgress } from "#state/queries.ts";
import { goToCorpus, speak, useLanguageOfLink } from "#state/useSelection.ts";
import { ProgressBar } from "#ui/ProgressBar.tsx";
import { AppFrame } from "./AppFrame.tsx";
import { Explorer } from "./Explorer.tsx";
import { NoCorpus } from "./NoCorpus.tsx";
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
  // Deferred, or the whole of a large page would be made in one piece.
  const corpus = useDeferredValue(
    state.kind === "parsed" && state.result.ok ? state.result.corpus : null,
  );
  const index = useMemo(() => corpus && indexOf(withShortLabels(corpus)), [corpus]);

  // What has just been refused is not shown for a moment longer.
  if (state.kind === "parsed" && state.result.ok && index) {
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
      {(state.kind === "loading" || (state.kind === "parsed" && state.result.ok)) && (
        <Loading source={source} t={t} />
      )}
      <NoCorpus state={state} t={t}>
        {/* What a host gave by mistake, cut short or as a page of its own, it may give right now. */}
        <button type="button" className="chip mt-6" onClick={() => window.location.reload()}>
          {t.retry}
        </button>
      </NoCorpus>
      {origin !== null && (
        <p className="mx-auto max-w-xl px-6 pb-12 text-sm">
          <button type="button" className="link min-h-6" onClick={() => goToCorpus(null)}>
            {t.nav.bundled}
          </button>
        </p>
      )}
    </AppFrame>
  );
}

interface LoadingProps {
  readonly source: CorpusSource;
  readonly t: Messages;
}

/** After so many milliseconds the page says that it takes long, and what can be done. */
const long = 8000;

/** How many of the files have come, as a bar; what is said aloud stays one sentence. */
function Loading({ source, t }: LoadingProps) {
  const progress = useProgress(source);
  const files = progress?.stage === "files" ? progress : null;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), long);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="px-4 py-8 text-soft sm:px-6">
      <p role="status">{isLong ? t.loadingLong : t.loading}</p>
      <p className="mt-3">
        <ProgressBar label={t.loading} done={files} />
      </p>
      {isLong && (
        <p className="mt-4 flex flex-wrap items-center gap-3 text-sm">
          {files && t.loadingFiles(files.done, files.of)}
          {files && files.done < files.of && (
            <button type="button" className="chip" onClick={() => goWithout(source)}>
              {t.loadingWithout}
            </button>
          )}
          <button type="button" className="chip" onClick={() => window.location.reload()}>
            {t.retry}
          </button>
        </p>
      )}
    </div>
  );
}
