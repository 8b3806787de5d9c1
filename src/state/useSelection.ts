import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { Corpus } from "#domain/corpus.ts";
import { type Ignored, type Selection, fitSelection } from "#domain/selection.ts";
import { decode, encode } from "./urlState.ts";

/** How a change enters the history: a destination is one that Back should leave again; a scrub is not. */
export type Change = "destination" | "scrub";

export interface SelectionState {
  readonly selection: Selection;
  /** Parts of the link that were dropped, until the link is mended by the next change. */
  readonly ignored: readonly Ignored[];
  readonly select: (next: Selection, change: Change) => void;
  /** The absolute address of a selection, for copying. */
  readonly linkTo: (selection: Selection) => string;
}

const changed = "positionary:selection";

function subscribe(notify: () => void): () => void {
  window.addEventListener("popstate", notify);
  window.addEventListener(changed, notify);
  return () => {
    window.removeEventListener("popstate", notify);
    window.removeEventListener(changed, notify);
  };
}

/**
 * The selection, read from the address bar and written to it; the URL is its only home. The only
 * user of the history.
 */
export function useSelection(corpus: Corpus): SelectionState {
  const query = useSyncExternalStore(subscribe, () => window.location.search);
  const { selection, ignored } = useMemo(() => {
    const decoded = decode(query);
    const fitted = fitSelection(decoded.selection, corpus);
    return { selection: fitted.selection, ignored: [...decoded.ignored, ...fitted.ignored] };
  }, [query, corpus]);

  const select = useCallback((next: Selection, change: Change) => {
    const url = window.location.pathname + encode(next) + window.location.hash;
    if (url === window.location.pathname + window.location.search + window.location.hash) return;
    if (change === "destination") window.history.pushState(null, "", url);
    else window.history.replaceState(null, "", url);
    window.dispatchEvent(new Event(changed));
  }, []);

  const linkTo = useCallback(
    (target: Selection) =>
      new URL(window.location.pathname + encode(target), window.location.origin).href,
    [],
  );
  return { selection, ignored, select, linkTo };
}

/** The language of the link, before there is a corpus to fit anything to. */
export function languageOfLink(): Selection["language"] {
  return decode(window.location.search).selection.language;
}
