import { type RefObject, useCallback, useContext, useEffect, useLayoutEffect, useRef } from "react";
import { cellPlace } from "#domain/place.ts";
import type { Organization } from "#domain/corpus.ts";
import { FoundContext } from "#ui/found.ts";
import { type Pens, createPens, watchColours } from "#ui/glyphPainter.ts";
import { slotId } from "./gridPlaces.ts";
import { type CellPieces, cellPieces } from "./cellPieces.ts";
import type { PlacedGrid } from "./gridTypes.ts";
import { type Strip, paintWindow } from "./paintWindow.ts";
import type { MarkPlacer } from "./markPlacer.ts";
import type { WindowLines } from "./windowLines.ts";

/** A glyph is lower than its cell by so much (GridCell). */
const aroundGlyph = 8;

interface StageOf {
  /** The box that scrolls. */
  readonly box: RefObject<HTMLElement | null>;
  /** What stays in view while it does, and fills it. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly canvas: RefObject<HTMLCanvasElement | null>;
  readonly headHeight: number;
  readonly layout: PlacedGrid;
  readonly lines: WindowLines;
  readonly organizations: readonly Organization[];
  readonly marks: MarkPlacer;
}

/**
 * Keeps what is on the stage where the box is scrolled to: the stage itself stays in view, names and
 * lights on it are moved, cells painted. All of it happens at once, in the frame that shows it; were
 * the names scrolled by the browser, they would be ahead of the marks by a frame.
 *
 * What is to be moved says so by `data-moves`: `down`, `across` (`along` its row) or `both`; `within` stays
 * in view for as long as what it heads is.
 * @returns does it at once, for whoever scrolls the box and cannot wait until the box is told
 */
export function useWindowStage(of: StageOf): () => void {
  const latest = useRef(of);
  const painted = useRef<Painted | null>(null);
  const pens = useRef<Pens | null>(null);
  const found = useContext(FoundContext);
  const sync = useCallback(() => {
    const { box, stage, canvas, headHeight, layout } = latest.current;
    if (!box.current || !stage.current || !canvas.current) return;
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = box.current;
    place(stage.current, { scrollLeft, scrollTop, clientWidth, clientHeight }, latest.current);
    pens.current ??= createPens(stage.current);
    const now: Painted = {
      left: scrollLeft,
      top: scrollTop,
      width: Math.max(0, clientWidth - layout.headerWidth),
      height: Math.max(0, clientHeight - headHeight),
      ratio: window.devicePixelRatio,
      places: found.get().places,
      of: latest.current.marks,
      pieces: painted.current?.pieces ?? null,
      strip: painted.current?.of === latest.current.marks ? painted.current.strip : null,
    };
    painted.current = paint(canvas.current, now, painted.current, latest.current, pens.current);
  }, [found]);
  useLayoutEffect(() => {
    latest.current = of;
    sync();
  });
  useLayoutEffect(() => {
    const box = of.box.current;
    if (!box) return;
    box.addEventListener("scroll", sync, { passive: true });
    const observer = new ResizeObserver(sync);
    observer.observe(box);
    const anew = () => {
      pens.current?.forget();
      painted.current = null;
      sync();
    };
    const stops = [watchColours(anew), found.subscribe(sync)];
    return () => {
      box.removeEventListener("scroll", sync);
      observer.disconnect();
      for (const stop of stops) stop();
    };
  }, [of.box, found, sync]);
  useEffect(
    () => () => {
      pens.current?.remove();
      pens.current = null;
    },
    [],
  );
  return sync;
}

/** Everything that the picture depends on. */
interface Painted {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly places: ReadonlySet<string>;
  readonly of: MarkPlacer;
  readonly pieces: { readonly height: number; readonly of: CellPieces } | null;
  readonly strip: Strip | null;
}

interface View {
  readonly scrollLeft: number;
  readonly scrollTop: number;
  readonly clientWidth: number;
  readonly clientHeight: number;
}

function place(stage: HTMLElement, view: View, { layout, headHeight }: StageOf): void {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = view;
  stage.style.width = `${clientWidth}px`;
  stage.style.height = `${clientHeight}px`;
  const down = `translateY(${headHeight - scrollTop}px)`;
  const across = `translateX(${layout.headerWidth - scrollLeft}px)`;
  for (const { style, dataset } of stage.querySelectorAll<HTMLElement>("[data-moves]")) {
    switch (dataset["moves"]) {
      case "down":
        style.transform = down;
        break;
      case "across":
      case "along":
        style.transform = across;
        break;
      case "both":
        style.transform = `${across} ${down}`;
        break;
      case "within": {
        const [from, room] = [Number(dataset["from"]), Number(dataset["room"])];
        style.transform = `translateX(${Math.max(0, Math.min(scrollLeft - from, room))}px)`;
      }
    }
  }
}

function paint(
  canvas: HTMLCanvasElement,
  now: Painted,
  last: Painted | null,
  { layout, lines, organizations, marks }: StageOf,
  pens: Pens,
): Painted {
  if (
    last &&
    (["left", "top", "width", "height", "ratio", "places", "of"] as const).every(
      (key) => last[key] === now[key],
    )
  )
    return last;
  const context = canvas.getContext("2d");
  if (!context) return now;
  const { left, top, width, height, ratio, places } = now;
  const [across, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== across || canvas.height !== high) {
    canvas.width = across;
    canvas.height = high;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  const glyphHeight = layout.cellHeight - aroundGlyph;
  const pieces =
    now.pieces?.height === glyphHeight
      ? now.pieces
      : { height: glyphHeight, of: cellPieces(glyphHeight) };
  const strip = paintWindow(
    context,
    {
      layout,
      lines,
      left,
      top,
      width,
      height,
      ratio,
      rule: pens.colour("--rule"),
      sign: pens.colour("--accent"),
      marks,
      pieces: pieces.of,
      penOf: pens.of,
      isFound:
        places.size === 0
          ? null
          : (organization, i) => {
              const [row, slot] = [organizations[organization], layout.slots[i]];
              return Boolean(row && slot && places.has(cellPlace(row.id, slotId(slot))));
            },
    },
    now.strip,
  );
  return { ...now, pieces, strip };
}
