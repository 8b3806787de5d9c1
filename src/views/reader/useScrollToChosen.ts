import { type RefObject, useEffect, useRef } from "react";
import type { PassageId } from "#domain/ids.ts";

/** Brings the chosen passage into view: at once when something else was opened, smoothly within it. */
export function useScrollToChosen(
  scroller: RefObject<HTMLElement | null>,
  text: RefObject<HTMLElement | null>,
  /** `keyOf` what is opened. */
  what: string,
  chosen: PassageId | null,
  hasText: boolean,
) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const sameThing = last.current === what;
    last.current = what;
    const box = scroller.current;
    if (!box) return;
    if (chosen === null) {
      if (!sameThing) box.scrollTo({ top: 0, behavior: "instant" });
      return;
    }
    const mark = hasText ? text.current?.querySelector("mark[aria-current]") : null;
    if (!mark) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const top =
      box.scrollTop +
      mark.getBoundingClientRect().top -
      box.getBoundingClientRect().top -
      box.clientHeight * 0.3;
    box.scrollTo({ top, behavior: sameThing && !calm ? "smooth" : "instant" });
  }, [scroller, text, what, chosen, hasText]);
}
