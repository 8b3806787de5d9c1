import { rangeOf } from "./textRange.ts";

/**
 * Brings a stretch of a text into view and selects it: offsets in UTF-16 units.
 * @param draw draws the part of a long text that holds an offset; null where all of it is drawn
 */
export function goTo(
  text: HTMLElement | null,
  from: number,
  to: number,
  draw: ((offset: number) => void) | null,
): void {
  draw?.(from);
  const range = text && rangeOf(text, { from, to, translation: null });
  if (text && range) bring(text, range, true);
}

/** Scrolls to a range of a text, to a third of what is seen of it. */
export function bring(text: HTMLElement, range: Range, selects: boolean): void {
  if (selects) {
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  const box = text.closest<HTMLElement>("[data-scroller]");
  if (!box) return;
  const { top } = range.getBoundingClientRect();
  const { top: boxTop } = box.getBoundingClientRect();
  box.scrollBy({ top: top - boxTop - box.clientHeight * 0.3, behavior: "instant" });
}
