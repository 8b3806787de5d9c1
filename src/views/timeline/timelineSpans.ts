import type { TimeSpan } from "#domain/selection.ts";
import { panned, zoomed } from "#domain/timeline.ts";

/** Keys of the timeline: plus and minus zoom, arrows pan, 0 shows all. */
export function keyed(key: string, span: TimeSpan, whole: TimeSpan): TimeSpan | null {
  switch (key) {
    case "+":
    case "=":
      return zoomed(span, 1.6, whole);
    case "-":
      return zoomed(span, 1 / 1.6, whole);
    case "ArrowLeft":
      return panned(span, -0.2, whole);
    case "ArrowRight":
      return panned(span, 0.2, whole);
    case "0":
      return whole;
    default:
      return null;
  }
}
