import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * The content width of an element in whole CSS pixels, followed as it changes; 0 before it is
 * known. Read before the first paint, so nothing is drawn at a width that it does not have.
 */
export function useWidth(ref: RefObject<Element | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}
