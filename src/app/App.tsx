import { Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { readCorpusPlace } from "#state/corpusPlace.ts";
import { speak, useCorpusPart, useLanguageOfLink } from "#state/useSelection.ts";
import { AppFrame } from "./AppFrame.tsx";
import { LoadedCorpus } from "./LoadedCorpus.tsx";
import { OpenDialog, UnopenedCorpus } from "./OpenSlots.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { originOf, rightPage, sourceAt } from "./sources.ts";
import { type Opening, useDrop } from "./useDrop.ts";
import { useMessages } from "./useMessages.ts";

/** The corpus that the link names, and the way to open another. */
export function App() {
  const part = useCorpusPart();
  const t = useMessages(useLanguageOfLink());
  const place = useMemo(() => readCorpusPlace(part, document.baseURI), [part]);
  const [opening, setOpening] = useState<Opening | null>(null);
  // Counts what has been agreed to, or found on this device: a source may be there now.
  const [, setTries] = useState(0);
  const source = sourceAt(place);
  useEffect(() => {
    // A corpus of this device is here, whichever page this is; any other belongs on the one whose policy
    // is made for it.
    const otherPage = place.kind === "local" ? null : rightPage(place, window.location.pathname);
    if (otherPage !== null) window.location.replace(otherPage + window.location.search);
  }, [place]);
  const openCorpus = useCallback(() => setOpening({ dropped: null }), []);
  const onFound = useCallback(() => setTries((tries) => tries + 1), []);
  const isOver = useDrop(setOpening);
  return (
    <>
      {source ? (
        <LoadedCorpus
          // Another corpus is another page: nothing of what was chosen in the one is meant in the other.
          key={source.key}
          source={source}
          origin={originOf(place)}
          onOpenCorpus={openCorpus}
        />
      ) : (
        <AppFrame t={t} onLanguage={speak} onOpenCorpus={openCorpus}>
          <PanelBoundary panel={t.nav.open} t={t}>
            <Suspense fallback={<p role="status">{t.loadingView}</p>}>
              <UnopenedCorpus place={place} t={t} onFound={onFound} />
            </Suspense>
          </PanelBoundary>
        </AppFrame>
      )}
      {isOver && <DropHint text={t.nav.drop} />}
      {opening && (
        <PanelBoundary panel={t.nav.open} t={t}>
          <Suspense fallback={null}>
            <OpenDialog
              opening={opening}
              isBundled={place.kind === "bundled"}
              t={t}
              onClose={() => setOpening(null)}
            />
          </Suspense>
        </PanelBoundary>
      )}
    </>
  );
}

/** Over everything while something is dragged over the page. */
function DropHint({ text }: { readonly text: string }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-xl border-4 border-dashed border-accent bg-panel/90 p-6 text-center font-serif text-2xl"
    >
      {text}
    </div>
  );
}
