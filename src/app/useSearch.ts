import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { Opened } from "#domain/opened.ts";
import type { Search } from "#domain/selection.ts";
import { type Found, nothingFound } from "#ui/found.ts";
import { createStore } from "#ui/store.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";
import type { Actions } from "./useExplorer.ts";

const noSearch: Search = { words: "", language: null, quoted: false };

export interface Searching {
  readonly found: Found;
  /** Of the panel of the search. */
  readonly handle: RefObject<ViewHandle | null>;
  /** What opens it, and has the focus once it is closed, unless it was begun elsewhere. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Goes on with the search that there is, or begins one, the focus in its field. What is open makes way: Back leads to it. */
  readonly begin: () => void;
  /** The same with other words, everywhere. */
  readonly beginWith: (words: string) => void;
  /** What was open when it was begun is open again. */
  readonly end: () => void;
  /** Whether the field wants the focus when it comes: asked for, and not merely linked to. */
  readonly wantsFocus: () => boolean;
}

/** The search of the page: begun, ended, and where the focus is then. */
export function useSearch(
  search: Search | null,
  opened: Opened | null,
  actions: Actions,
): Searching {
  const found = useMemo(() => createStore(nothingFound), []);
  const handle = useRef<ViewHandle>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wanted = useRef(false);
  const focused = useRef<Element | null>(null);
  const before = useRef<Opened | null>(null);
  const now = useRef(opened);
  const isOn = search !== null;
  const was = useRef(isOn);
  useEffect(() => {
    if (was.current && !isOn) {
      found.set(nothingFound);
      // A frame later: under a sheet the page could not take it yet. What is opened again takes it itself.
      if (!opened)
        requestAnimationFrame(() => {
          (focused.current as HTMLElement | null)?.focus();
          // It is gone, or there was none.
          if (document.activeElement === document.body) button.current?.focus();
        });
    }
    was.current = isOn;
    now.current = opened;
  }, [isOn, opened, found]);
  const seek = useCallback(
    (next: Search) => {
      wanted.current = true;
      if (!was.current) {
        focused.current = document.activeElement;
        before.current = now.current;
      }
      actions.go({ search: next, opened: null });
      handle.current?.focusView();
    },
    [actions],
  );
  return {
    found,
    handle,
    button,
    begin: useCallback(() => seek(search ?? noSearch), [seek, search]),
    beginWith: useCallback((words: string) => seek({ ...noSearch, words }), [seek]),
    end: useCallback(() => actions.go({ search: null, opened: before.current }), [actions]),
    wantsFocus: useCallback(() => wanted.current, []),
  };
}
