import { useEffect, useMemo, useRef, useState } from "react";
import { embedText } from "#i18n/embedText.ts";
import type { Messages } from "#i18n/en.ts";
import { agree } from "#state/consent.ts";
import { readCorpusPlace } from "#state/corpusPlace.ts";
import { readEmbed } from "#state/embedLink.ts";
import { linkAsItIs, useCorpusPart, useLanguageOfLink } from "#state/useSelection.ts";
import { AskHost } from "#views/open/AskHost.tsx";
import { EmbedCorpus } from "./EmbedCorpus.tsx";
import { EmbedFoot } from "./EmbedFoot.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { sourceAt } from "./sources.ts";
import { useMessages } from "./useMessages.ts";
import { useReportedHeight } from "./useReportedHeight.ts";

/**
 * The page within somebody else's: what a link shows, read-only. It changes neither its address nor the
 * history, stores nothing, and tells the page around it nothing but its height.
 */
export function Embed() {
  const part = useCorpusPart();
  const t = useMessages(useLanguageOfLink());
  const place = useMemo(() => readCorpusPlace(part, document.baseURI), [part]);
  const parts = useMemo(() => readEmbed(window.location.search), []);
  const [isRefused, setIsRefused] = useState(false);
  // Counts what has been agreed to.
  const [, setTries] = useState(0);
  const source = sourceAt(place);
  const root = useRef<HTMLDivElement>(null);
  useReportedHeight(root);
  useEffect(() => {
    document.documentElement.lang = t.code;
  }, [t]);
  return (
    // A border of its own, so that no margin within it sticks out of what is measured.
    <div ref={root} className="border border-rule">
      <PanelBoundary panel={t.appName} t={t}>
        {source ? (
          <EmbedCorpus source={source} parts={parts} t={t} />
        ) : (
          <>
            <main>
              {place.kind !== "elsewhere" ? (
                <p role="alert" className="px-4 py-8 text-soft">
                  {embedText[t.code].local}
                </p>
              ) : isRefused ? (
                <Refused t={t} onAsk={() => setIsRefused(false)} />
              ) : (
                <AskHost
                  address={place.address}
                  no={embedText[t.code].refuse}
                  t={t}
                  onYes={() => {
                    agree(place.address, false);
                    setTries((tries) => tries + 1);
                  }}
                  onNo={() => setIsRefused(true)}
                />
              )}
            </main>
            <EmbedFoot corpus={null} link={linkAsItIs()} t={t} />
          </>
        )}
      </PanelBoundary>
    </div>
  );
}

/** After a no: that nothing was fetched, and a way to think again. */
function Refused({ t, onAsk }: { readonly t: Messages; readonly onAsk: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  // The button that had the focus is gone.
  useEffect(() => again.current?.focus(), []);
  return (
    <div className="flex flex-wrap items-center gap-3 px-4 py-8">
      <p role="status" className="text-soft">
        {embedText[t.code].refused}
      </p>
      <button ref={again} type="button" className="chip" onClick={onAsk}>
        {embedText[t.code].askAgain}
      </button>
    </div>
  );
}
