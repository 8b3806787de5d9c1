import { useMemo, useSyncExternalStore } from "react";

/**
 * Whether a media query holds on the screen, followed as it changes. While the page is printed it is what
 * it was: to a query the sheet of paper is a narrow window, and what is laid out for it must not be built
 * anew halfway.
 */
export function useMedia(query: string): boolean {
  const { subscribe, matches } = useMemo(() => onScreen(query), [query]);
  return useSyncExternalStore(subscribe, matches);
}

function onScreen(query: string) {
  const list = window.matchMedia(query);
  const paper = window.matchMedia("print");
  let held = list.matches;
  return {
    subscribe: (notify: () => void) => {
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    matches: () => (paper.matches ? held : (held = list.matches)),
  };
}
