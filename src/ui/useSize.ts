import { type RefObject, useLayoutEffect, useState } from "react";

let expected = 0;

/**
 * Says how wide the column of the page is before anything has been drawn in it. What is then drawn for
 * the first time need not be drawn twice: once to learn its width, once at it.
 */
export function expectWidth(pixels: number): void {
  expected = Math.floor(pixels);
}

/**
 * The content width of an element in whole CSS pixels, followed as it changes; before it is known, the
 * width that is expected, or 0. Read before the first paint, so nothing is seen at a width that it does
 * not have.
 */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(expected);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    // Asked for now, the browser would have to lay the whole page out now; where a width is expected,
    // the observer will tell soon enough whether it is another.
    if (expected === 0) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
