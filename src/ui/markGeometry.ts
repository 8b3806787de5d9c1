/**
 * The geometry of marks on a baseline, as plain pieces: SVG draws them today, a canvas may tomorrow.
 * What a shape stands for is not known here.
 *
 * All lengths are pixels; y grows downwards; the baseline runs through the middle of the height.
 */

/** What a mark looks like, whatever its size. */
export interface GlyphShape {
  readonly shape: "bar" | "diamond" | "dot" | "hatch";
  /** The colour family, as the style sheet names it. */
  readonly tone: string;
  /** 1 rises above the baseline, -1 hangs below it, 0 sits on it. */
  readonly direction: 1 | 0 | -1;
  /** Shares of the room there is, 0 to 1. */
  readonly height: number;
  readonly width: number;
  readonly outline: boolean;
  /** Said by somebody else: small and hollow, beside the line. */
  readonly reported?: boolean;
}

/**
 * How a piece is painted: filled with its tone; a dashed outline; a ring or box in its tone around the
 * ground; hatching; the baseline; the warning that something was not checked.
 */
export type Paint = "solid" | "outline" | "hollow" | "dashed" | "hatch" | "line" | "failed";

interface Painted {
  readonly paint: Paint;
  /** Null for what has no tone of its own. */
  readonly tone: string | null;
}

/** One thing to draw. */
export type Piece = Painted &
  (
    | {
        readonly kind: "rect";
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly radius: number;
      }
    | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly radius: number }
    /** Corners joined by straight lines, and the last to the first where it is closed. */
    | {
        readonly kind: "polyline";
        readonly points: readonly (readonly [x: number, y: number])[];
        readonly closed: boolean;
      }
  );

export interface GlyphGeometry {
  readonly shapes: readonly GlyphShape[];
  readonly width: number;
  readonly height: number;
  readonly baseline: boolean;
  /** Claims of others, drawn small and hollow at the right edge. */
  readonly beside: readonly GlyphShape[];
  /** Earlier shapes, drawn as a trail of ticks at the left edge, the latest nearest. */
  readonly trail: readonly GlyphShape[];
  /** What the shapes rest on could not be checked. */
  readonly failed: boolean;
}

/** The widest that a bar gets, in pixels, and the share of the room it may take. */
const widest = { px: 20, share: 0.62 };

/** One or several shapes side by side on a baseline, with what stands beside them. */
export function glyphPieces(glyph: GlyphGeometry): readonly Piece[] {
  const { shapes, width, height, beside, trail } = glyph;
  const middle = height / 2;
  const half = middle - 1;
  // Claims of others stand to the right of the line, and the rest moves out of their way.
  const own = width - (beside.length > 0 ? 10 : 0);
  const room = own / Math.max(1, shapes.length);
  const pieces: Piece[] = [];
  if (glyph.baseline) pieces.push(line("line", null, [0, middle], [own, middle]));
  shapes.forEach((shape, i) => {
    const x = room * (i + 0.5);
    pieces.push(
      ...(shape.reported
        ? [reportedPiece(shape, x, middle, half)]
        : shapePieces(shape, x, middle, width / shapes.length, half)),
    );
  });
  beside
    .slice(0, 2)
    .forEach((shape, i) => pieces.push(reportedPiece(shape, width - 4 - i * 7, middle, half)));
  trail.slice(0, 4).forEach((shape, i) =>
    pieces.push({
      kind: "rect",
      paint: "solid",
      tone: shape.tone,
      x: own / 2 - full(room) / 2 - 5 - i * 3.5,
      y: middle + (shape.direction > 0 ? -6 : shape.direction < 0 ? 0 : -1.5),
      width: 2,
      height: shape.direction === 0 ? 3 : 6,
      radius: 0,
    }),
  );
  if (glyph.failed) {
    const [x, y] = [width / 2, height - 3];
    pieces.push(line("failed", null, [x - 4, y - 2], [x + 4, y + 2]));
    pieces.push(line("failed", null, [x + 4, y - 2], [x - 4, y + 2]));
  }
  return pieces;
}

/** The slim form of a shape, for skylines of many: its middle at x, the baseline at y. */
export function sliverPieces(shape: GlyphShape, x: number, y: number, half: number): Piece {
  const { tone, direction, outline } = shape;
  if (direction === 0) return diamond(x, y, 2.5, 3.5, "hollow", tone);
  const height = Math.max(4, half * shape.height);
  const width = outline ? 2.5 : 3;
  return {
    kind: "rect",
    paint: outline ? "hollow" : "solid",
    tone,
    x: x - width / 2,
    y: direction > 0 ? y - height : y,
    width,
    height,
    radius: 0,
  };
}

/** The width of the widest bar in a room of so many pixels. */
function full(room: number): number {
  return Math.min(widest.px, room * widest.share);
}

/** Off the line by a gap, so that it is never taken for the holder's own. */
function reportedPiece(shape: GlyphShape, x: number, y: number, half: number): Piece {
  const { tone } = shape;
  if (shape.direction === 0)
    return { kind: "circle", paint: "hollow", tone, x, y: y - half * 0.55, radius: 3 };
  const height = half * (shape.height === 1 ? 0.5 : 0.34);
  return {
    kind: "rect",
    paint: "hollow",
    tone,
    x: x - 2.5,
    y: shape.direction > 0 ? y - height - 4 : y + 4,
    width: 5,
    height,
    radius: 1,
  };
}

function shapePieces(
  shape: GlyphShape,
  x: number,
  y: number,
  room: number,
  half: number,
): readonly Piece[] {
  const { tone, outline } = shape;
  const most = full(room);
  switch (shape.shape) {
    case "bar": {
      const width = Math.max(outline ? 5 : 3, most * shape.width);
      const height = half * shape.height;
      // Half a stroke inwards, so that an outline is as large as the bar it stands for.
      const inset = outline ? 0.75 : 0;
      return [
        {
          kind: "rect",
          paint: outline ? "outline" : "solid",
          tone,
          x: x - width / 2 + inset,
          y: (shape.direction > 0 ? y - height : y) + inset,
          width: width - 2 * inset,
          height: height - 2 * inset,
          radius: outline ? 1.5 : 1,
        },
      ];
    }
    case "diamond": {
      const r = Math.min(half * 0.5, 4 + (most / 2 - 4) * shape.width + 2);
      return [diamond(x, y, r, r, outline ? "dashed" : "hollow", tone)];
    }
    case "dot":
      return [{ kind: "circle", paint: "solid", tone, x, y, radius: 1.75 }];
    case "hatch": {
      const w = Math.min(14, room * 0.5) / 2;
      return [-1, -0.33, 0.33, 1].map((step) =>
        line("hatch", tone, [x + step * w - 3, y + 5], [x + step * w + 3, y - 5]),
      );
    }
    default:
      return shape.shape satisfies never;
  }
}

function line(
  paint: Paint,
  tone: string | null,
  from: readonly [number, number],
  to: readonly [number, number],
): Piece {
  return { kind: "polyline", paint, tone, points: [from, to], closed: false };
}

function diamond(x: number, y: number, rx: number, ry: number, paint: Paint, tone: string): Piece {
  const points = [
    [x, y - ry],
    [x + rx, y],
    [x, y + ry],
    [x - rx, y],
  ] as const;
  return { kind: "polyline", paint, tone, points, closed: true };
}
