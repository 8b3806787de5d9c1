import type { Piece } from "./markGeometry.ts";

/** What a piece is painted with, as a canvas takes it. */
export interface Pen {
  /** A colour; null for none. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Of the stroke, CSS pixels. */
  readonly width: number;
  /** Lengths of dashes and gaps, CSS pixels; empty for a line without gaps. */
  readonly dash: readonly number[];
}

/** Pens and colours as the style sheet says them, read once each until the theme changes. */
export interface Pens {
  /** @param dimmed whether the piece belongs to a glyph that has failed: the same for a piece every time */
  readonly of: (piece: Piece, dimmed: boolean) => Pen;
  /** The colour of a token of styles.css, as in `--rule`. */
  readonly colour: (token: `--${string}`) => string;
  /** Reads everything anew: the theme has changed. */
  readonly forget: () => void;
  /** Takes away what the colours are read from. */
  readonly remove: () => void;
}

const namespace = "http://www.w3.org/2000/svg";
const tags = { rect: "rect", circle: "circle", polyline: "path" } as const;

/**
 * Reads pens from the page: a piece that nobody sees stands in a glyph and has the classes that
 * `GlyphPiece` gives it, so that what a canvas paints follows the same rules as the SVG does, in every
 * theme and with forced colours too.
 * @param parent where in the page that glyph stands
 */
export function createPens(parent: Element): Pens {
  const svg = document.createElementNS(namespace, "svg");
  svg.setAttribute("width", "0");
  svg.setAttribute("height", "0");
  svg.setAttribute("aria-hidden", "true");
  svg.style.position = "absolute";
  parent.append(svg);
  const pens = new Map<string, Pen>();
  // A piece is painted again and again: it finds its pen by itself.
  let known = new WeakMap<Piece, Pen>();
  const colours = new Map<string, string>();
  const probe = (tag: string, dress: (element: SVGElement) => void): CSSStyleDeclaration => {
    const element = document.createElementNS(namespace, tag);
    dress(element);
    svg.replaceChildren(element);
    return getComputedStyle(element);
  };
  return {
    of: (piece, dimmed) => {
      const own = known.get(piece);
      if (own) return own;
      const { kind, paint, tone } = piece;
      const key = `${kind} ${paint} ${tone} ${dimmed}`;
      let pen = pens.get(key);
      if (!pen) {
        svg.setAttribute("class", dimmed ? "glyph dimmed" : "glyph");
        pen = penOf(
          probe(tags[kind], (element) =>
            element.setAttribute("class", tone === null ? `g-${paint}` : `g-${paint} tone-${tone}`),
          ),
        );
        pens.set(key, pen);
      }
      known.set(piece, pen);
      return pen;
    },
    colour: (token) => {
      let colour = colours.get(token);
      if (colour === undefined) {
        ({ fill: colour } = probe("rect", (element) => (element.style.fill = `var(${token})`)));
        colours.set(token, colour);
      }
      return colour;
    },
    forget: () => {
      pens.clear();
      known = new WeakMap();
      colours.clear();
    },
    remove: () => svg.remove(),
  };
}

function penOf({ fill, stroke, strokeWidth, strokeDasharray }: CSSStyleDeclaration): Pen {
  return {
    fill: fill === "none" ? null : fill,
    stroke: stroke === "none" || stroke === "" ? null : stroke,
    width: Number.parseFloat(strokeWidth),
    dash: strokeDasharray === "none" ? [] : strokeDasharray.split(",").map(Number.parseFloat),
  };
}

type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paints the pieces of a glyph, in the order in which SVG would. */
export function paintPieces(
  context: Context2D,
  pieces: readonly Piece[],
  pen: (piece: Piece) => Pen,
): void {
  for (const piece of pieces) {
    const { fill, stroke, width, dash } = pen(piece);
    context.beginPath();
    outline(context, piece);
    if (fill !== null) {
      context.fillStyle = fill;
      context.fill();
    }
    if (stroke !== null) {
      context.strokeStyle = stroke;
      context.lineWidth = width;
      context.setLineDash([...dash]);
      context.stroke();
    }
  }
}

function outline(context: Context2D, piece: Piece): void {
  switch (piece.kind) {
    case "rect":
      context.roundRect(piece.x, piece.y, piece.width, piece.height, piece.radius);
      break;
    case "circle":
      context.arc(piece.x, piece.y, piece.radius, 0, 2 * Math.PI);
      break;
    case "polyline":
      piece.points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
      if (piece.closed) context.closePath();
      break;
    default:
      piece satisfies never;
  }
}

/**
 * Calls back when the colours of the page change: another theme is chosen here or in the system, or the
 * system forces its own. Returns how to stop that.
 */
export function watchColours(changed: () => void): () => void {
  const gone = new AbortController();
  for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)"])
    window.matchMedia(query).addEventListener("change", changed, { signal: gone.signal });
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    gone.abort();
    chosen.disconnect();
  };
}
