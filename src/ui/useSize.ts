import { type RefObject, useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";

let expected = 0;

/**
 * Says how wide the column of the page is before anything has been drawn in it. What is then drawn for
 * the first time need not be drawn twice: once to learn its width, once at it.
 */
export function expectWidth(pixels: number): void {
  expected = Math.floor(pixels);
}

/** CSS pixels between the margins of A4 upright, the narrowest paper that is printed on. */
const paperWidth = 680;

/**
 * The content width of an element in whole CSS pixels, followed as it changes; before it is known, the
 * width that is expected, or 0. On paper no more than fits A4 upright. Read before the first paint, so
 * nothing is seen at a width that it does not have.
 */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(expected);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const paper = window.matchMedia("print");
    let isPrinting = false;
    const measure = () => {
      const seen = Math.floor(element.getBoundingClientRect().width);
      setWidth(isPrinting || paper.matches ? Math.min(seen, paperWidth) : seen);
    };
    // Paper is laid out the moment after it is announced: what is drawn by its width is drawn at once. A
    // busy page may draw once more on the screen in between, and must not take it back.
    const print = () => {
      isPrinting = true;
      flushSync(() => setWidth((now) => Math.min(now, paperWidth)));
    };
    const printed = () => {
      isPrinting = false;
      measure();
    };
    const gone = new AbortController();
    window.addEventListener("beforeprint", print, { signal: gone.signal });
    window.addEventListener("afterprint", printed, { signal: gone.signal });
    // At once as well: in the frame after it the focus goes back to what stands there then.
    paper.addEventListener("change", () => flushSync(measure), { signal: gone.signal });
    // Asked for now, the browser would have to lay the whole page out now; where a width is expected,
    // the observer will tell soon enough whether it is another.
    if (expected === 0) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      gone.abort();
      observer.disconnect();
    };
  }, [ref]);
  return width;
}
