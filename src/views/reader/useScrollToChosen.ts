import { type RefObject, useEffect, useRef } from "react";
import type { PassageId } from "#domain/ids.ts";

/** The share of the panel's height that the text has when something is opened. */
const shareOfText = 0.62;

/**
 * Brings the chosen passage into view: at once when something else was opened, smoothly within it.
 * What stands above the text stays in view as far as the passage and the text's own share of the
 * height leave room for it.
 */
export function useScrollToChosen(
  text: RefObject<HTMLElement | null>,
  /** `readingKey` of what is opened. */
  what: string,
  chosen: PassageId | null,
  hasText: boolean,
) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const sameThing = last.current === what;
    last.current = what;
    const box = text.current?.closest<HTMLElement>("[data-scroller]");
    if (!box || !text.current) return;
    if (chosen === null) {
      if (!sameThing) box.scrollTo({ top: 0, behavior: "instant" });
      return;
    }
    const mark = hasText ? text.current.querySelector("mark[aria-current]") : null;
    if (!mark) return;
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const { top: boxTop } = box.getBoundingClientRect();
    const inBox = (viewportY: number) => viewportY - boxTop + box.scrollTop;
    const { top, bottom } = mark.getBoundingClientRect();
    const third = inBox(top) - box.clientHeight * 0.3;
    if (sameThing) {
      box.scrollTo({ top: third, behavior: calm ? "instant" : "smooth" });
      return;
    }
    const panel = box.parentElement?.clientHeight ?? box.clientHeight;
    const least = inBox(text.current.getBoundingClientRect().top);
    const forText = Math.max(0, least - (box.clientHeight - panel * shareOfText));
    const isSeen = inBox(bottom) < forText + box.clientHeight - 24;
    box.scrollTo({ top: isSeen ? forText : Math.max(forText, third), behavior: "instant" });
  }, [text, what, chosen, hasText]);
}
