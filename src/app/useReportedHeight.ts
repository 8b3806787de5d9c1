import { type RefObject, useEffect } from "react";

/**
 * Tells the page around an embed how high it is: `{ "positionary-height": 640 }`, whole CSS pixels, when
 * it is drawn and whenever it changes. To whichever page that is, since it says nothing else. Nothing is
 * listened to.
 */
export function useReportedHeight(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (!element || window.parent === window) return;
    let last = 0;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      if (height === last || height === 0) return;
      last = height;
      window.parent.postMessage({ "positionary-height": height }, "*");
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root]);
}
