import type { D3ZoomEvent, ZoomTransform } from "d3-zoom";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { TimeSpan } from "#domain/selection.ts";
import { within } from "#domain/timeline.ts";

interface TimeZoom {
  /** The span to draw: the one under the fingers while a gesture lasts, else the one selected. */
  readonly span: TimeSpan;
}

/**
 * Wheel, drag and pinch on an element become spans of time. d3-zoom listens and computes; it never
 * touches the drawing. While a gesture lasts the span is local; its end is reported once.
 * @param width pixels of the plot
 */
export function useTimeZoom(
  ref: RefObject<SVGSVGElement | null>,
  target: TimeSpan,
  whole: TimeSpan,
  width: number,
  onTime: (span: TimeSpan) => void,
): TimeZoom {
  const [gesture, setGesture] = useState<TimeSpan | null>(null);
  const report = useRef(onTime);
  useEffect(() => {
    report.current = onTime;
  });
  const { from, to } = whole;

  useEffect(() => {
    const element = ref.current;
    if (!element || width <= 0) return;
    const gone = new AbortController();
    const axis = { from, to };
    const spanOf = (transform: ZoomTransform): TimeSpan => {
      const days = (px: number) => from + (transform.invertX(px) / width) * (to - from);
      return within({ from: days(0), to: days(width) }, axis);
    };
    const k = (to - from) / (target.to - target.from);
    const shift = -((target.from - from) / (to - from)) * width;
    // On demand: the first view is drawn without it, and it is a sixth of the page's code.
    void Promise.all([import("d3-selection"), import("d3-zoom")]).then(
      ([{ select }, { zoom, zoomIdentity }]) => {
        if (gone.signal.aborted) return;
        const behaviour = zoom<SVGSVGElement, unknown>()
          // The wheel alone scrolls the page; with Ctrl or Cmd, as a pinch sends it, it zooms.
          .filter((event: MouseEvent) =>
            event.type === "wheel"
              ? event.ctrlKey || event.metaKey
              : event.button === 0 || !("button" in event),
          )
          // A pinch comes as a wheel of small steps with Ctrl; a notch of a real one is a large step.
          .wheelDelta((event) => {
            const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002;
            const isPinch = event.ctrlKey && Math.abs(event.deltaY) < 40;
            return -event.deltaY * unit * (isPinch ? 10 : 1);
          })
          .extent([
            [0, 0],
            [width, 1],
          ])
          .translateExtent([
            [0, Number.NEGATIVE_INFINITY],
            [width, Infinity],
          ])
          .scaleExtent([1, Math.max(1, (to - from) / 7)])
          .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
            // Without a source event the transform was set below, to follow the selection.
            if (event.sourceEvent) setGesture(spanOf(event.transform));
          })
          .on("end", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
            if (!event.sourceEvent) return;
            const span = spanOf(event.transform);
            setGesture(null);
            report.current(span);
          });
        const root = select(element);
        root.call(behaviour);
        root.call(behaviour.transform, zoomIdentity.scale(k).translate(shift, 0));
        gone.signal.addEventListener("abort", () => root.on(".zoom", null));
      },
      // Its file did not come: the buttons and the keys zoom all the same.
      () => undefined,
    );
    return () => gone.abort();
  }, [ref, from, to, width, target.from, target.to]);

  return { span: gesture ?? target };
}
