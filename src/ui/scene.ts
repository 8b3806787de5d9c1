/**
 * A drawing as data: what a picture consists of, before it becomes SVG (sceneSvg.ts) or pixels
 * (drawScene.ts). Nothing of stances is known here.
 *
 * All lengths are CSS pixels; x grows to the right, y downwards; angles are degrees, clockwise.
 */
import type { Piece } from "./markGeometry.ts";
import type { Colour } from "./paper.ts";

/** The serif is that of the documents, the sans that of the interface. */
export type FaceRole = "sans" | "serif";

export interface Font {
  readonly face: FaceRole;
  readonly size: number;
  /** 100 to 900. */
  readonly weight: number;
}

interface Painted {
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps in turn; empty for a line without gaps. */
  readonly dash: readonly number[];
}

export interface SceneText {
  readonly kind: "text";
  /** One line, as it stands: every character of it is drawn. */
  readonly text: string;
  /** Where it is anchored, on its baseline. */
  readonly x: number;
  readonly y: number;
  readonly font: Font;
  /** Which end of the line stands at x, on the page: whatever the direction of the words. */
  readonly anchor: "left" | "middle" | "right";
  readonly direction: "ltr" | "rtl";
  /** About (x, y). */
  readonly rotate: number;
  readonly fill: Colour;
  /** BCP 47; null for the language of the scene. */
  readonly language: string | null;
}

/** One thing to draw. A group has a name: whoever points at it in an SVG reads it. */
export type SceneItem =
  | (Painted & {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    })
  | (Painted & {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    })
  | (Painted & {
      readonly kind: "polyline";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly closed: boolean;
    })
  | SceneText
  | {
      readonly kind: "group";
      readonly name: string;
      readonly items: readonly SceneItem[];
    };

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What everything stands on; what is hollow is filled with it. */
  readonly ground: Colour;
  /** What it is a picture of, in a sentence: its name where it cannot be seen. */
  readonly name: string;
  /** What else is to be said of it: where it comes from, how to read it. */
  readonly description: string;
  /** BCP 47, of all words that name no other. */
  readonly language: string;
  readonly items: readonly SceneItem[];
}

/** The width of a line of words in a font, pixels. */
export type Measure = (text: string, font: Font) => number;

const plain = { stroke: null, strokeWidth: 0, dash: [] } as const;

export function filledRect(
  box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly radius?: number;
  },
  fill: Colour,
): SceneItem {
  return { kind: "rect", radius: 0, ...box, ...plain, fill };
}

/** Straight lines from point to point. */
export function lineOf(
  points: readonly (readonly [x: number, y: number])[],
  stroke: Colour,
  strokeWidth = 1,
  dash: readonly number[] = [],
): SceneItem {
  return { kind: "polyline", points, closed: false, fill: null, stroke, strokeWidth, dash };
}

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly font: Font;
  readonly fill: Colour;
  readonly anchor?: SceneText["anchor"];
  readonly rotate?: number;
  readonly language?: string | null;
}

/** A line of words; its direction is that of its first letter that has one. */
export function textAt(text: string, place: TextPlace): SceneText {
  return {
    kind: "text",
    anchor: "left",
    rotate: 0,
    language: null,
    ...place,
    text,
    direction: directionOf(text),
  };
}

/** Letters that run from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their relatives. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A stretch that keeps its direction to itself (UAX 9: LRI, RLI or FSI to PDI). */
const isolate = /[\u2066-\u2068][^\u2066-\u2069]*\u2069/gu;

/** The direction of a paragraph by its first letter, those of isolates left out (UAX 9, rules P2 and P3). */
export function directionOf(text: string): "ltr" | "rtl" {
  const first = /\p{L}/u.exec(text.replace(isolate, ""))?.[0];
  return first !== undefined && rightToLeft.test(first) ? "rtl" : "ltr";
}

export interface PieceOptions {
  /** Slivers, in which a full stroke would fill what it surrounds. */
  readonly slim?: boolean;
  /** What the marks rest on could not be checked: they lose their fill and their colour. */
  readonly dimmed?: boolean;
  readonly scale?: number;
}

/**
 * Some pieces of marks as items of a scene, their origin at (dx, dy). Widths and dashes are those that
 * styles.css gives the classes of the pieces.
 */
export function sceneOfPieces(
  pieces: readonly Piece[],
  dx: number,
  dy: number,
  ground: Colour,
  { slim = false, dimmed = false, scale = 1 }: PieceOptions = {},
): readonly SceneItem[] {
  return pieces.map((piece): SceneItem => {
    const { fill, stroke, ...lines } = paintOf(piece, ground, slim, dimmed);
    const painted = {
      fill,
      stroke,
      strokeWidth: lines.strokeWidth * scale,
      dash: lines.dash.map((one) => one * scale),
    };
    const [x, y] = [(at: number) => at * scale + dx, (at: number) => at * scale + dy];
    switch (piece.kind) {
      case "rect":
        return {
          kind: "rect",
          x: x(piece.x),
          y: y(piece.y),
          width: piece.width * scale,
          height: piece.height * scale,
          radius: piece.radius * scale,
          ...painted,
        };
      case "circle":
        return {
          kind: "circle",
          x: x(piece.x),
          y: y(piece.y),
          radius: piece.radius * scale,
          ...painted,
        };
      case "polyline":
        return {
          kind: "polyline",
          points: piece.points.map(([px, py]) => [x(px), y(py)] as const),
          closed: piece.closed,
          ...painted,
        };
      default:
        return piece satisfies never;
    }
  });
}

function paintOf(piece: Piece, ground: Colour, slim: boolean, dimmed: boolean): Painted {
  const tone = dimmed ? "mark-silent" : toneColour(piece.tone);
  const stroked = (stroke: Colour, strokeWidth: number, dash: readonly number[] = []) => ({
    fill: null,
    stroke,
    strokeWidth,
    dash,
  });
  switch (piece.paint) {
    case "solid":
      return dimmed ? stroked(tone, 1) : { ...plain, fill: tone };
    case "outline":
      return stroked(tone, 1.5, [3, 2]);
    case "hollow":
      return { ...stroked(tone, slim && piece.kind === "rect" ? 1 : 1.75), fill: ground };
    case "dashed":
      return { ...stroked(tone, 1.75, [3, 2]), fill: ground };
    case "hatch":
      return stroked(tone, 1.25);
    case "line":
      return stroked("baseline", 1);
    case "failed":
      return stroked("warn", 1.75);
    default:
      return piece.paint satisfies never;
  }
}

const tones: Readonly<Record<string, Colour>> = {
  opposes: "mark-opposes",
  "leans-against": "mark-leans-against",
  mixed: "mark-mixed",
  "leans-toward": "mark-leans-toward",
  supports: "mark-supports",
  silent: "mark-silent",
  uncoded: "mark-uncoded",
};

function toneColour(tone: string | null): Colour {
  return (tone === null ? undefined : tones[tone]) ?? "ink-soft";
}

/** The same things elsewhere. */
export function moved(items: readonly SceneItem[], dx: number, dy: number): readonly SceneItem[] {
  return items.map((item): SceneItem => {
    switch (item.kind) {
      case "group":
        return { ...item, items: moved(item.items, dx, dy) };
      case "polyline":
        return { ...item, points: item.points.map(([x, y]) => [x + dx, y + dy] as const) };
      case "rect":
      case "circle":
      case "text":
        return { ...item, x: item.x + dx, y: item.y + dy };
      default:
        return item satisfies never;
    }
  });
}
