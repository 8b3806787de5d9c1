import { useEffect, useMemo, useRef, useState } from "react";
import { embedText } from "#i18n/embedText.ts";
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
              {place.kind === "elsewhere" && !isRefused ? (
                <AskHost
                  address={place.address}
                  t={t}
                  onYes={() => {
                    agree(place.address, false);
                    setTries((tries) => tries + 1);
                  }}
                  onNo={() => setIsRefused(true)}
                />
              ) : (
                <p role="alert" className="px-4 py-8 text-soft">
                  {isRefused ? embedText[t.code].refused : embedText[t.code].local}
                </p>
              )}
            </main>
            <EmbedFoot corpus={null} link={linkAsItIs()} t={t} />
          </>
        )}
      </PanelBoundary>
    </div>
  );
}
