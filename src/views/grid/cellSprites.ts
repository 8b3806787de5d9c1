import { silentMark } from "#domain/mark.ts";
import { type Pens, paintPieces } from "#ui/glyphPainter.ts";
import { type GlyphShape, glyphPieces } from "#ui/markGeometry.ts";
import type { CellMarks } from "./placeCells.ts";

/** The picture of a cell's mark, to be put down many times. Lengths in device pixels. */
export interface Sprite {
  readonly image: ImageBitmap;
  /** How far the picture reaches beyond the glyph, left of it and above it. */
  readonly margin: number;
}

/** Makes the pictures of marks, each but once: a thousand cells show some fifty different ones. */
export interface Sprites {
  /** Null for a cell that shows nothing. A cell has one width. */
  readonly of: (cell: CellMarks, width: number) => Sprite | null;
  /** Of a cell of that width that is silent, and nothing else: the same picture as any of them has. */
  readonly silent: (width: number) => Sprite;
}

/** What a stroke or a claim beside the line may reach beyond its glyph, in CSS pixels. */
const beyond = 2;

/**
 * Paints marks by the geometry that SVG has them from.
 * @param height of a glyph, CSS pixels
 * @param ratio device pixels for each CSS pixel
 */
export function createSprites(pens: Pens, height: number, ratio: number): Sprites {
  const made = new Map<string, Sprite>();
  const known = new WeakMap<CellMarks, Sprite>();
  const silent = new Map<number, Sprite>();
  const make = (cell: CellMarks, width: number) => {
    const key = keyOf(cell, width);
    let sprite = made.get(key);
    if (!sprite) made.set(key, (sprite = spriteOf(cell, width, height, ratio, pens)));
    known.set(cell, sprite);
    return sprite;
  };
  return {
    silent: (width) => {
      let sprite = silent.get(width);
      if (!sprite) silent.set(width, (sprite = make({ ...silence }, width)));
      return sprite;
    },
    of: (cell, width) => (cell.marks.length === 0 ? null : (known.get(cell) ?? make(cell, width))),
  };
}

const silence: CellMarks = { marks: [silentMark], beside: [], trail: [], textFailed: false };

function spriteOf(
  cell: CellMarks,
  width: number,
  height: number,
  ratio: number,
  pens: Pens,
): Sprite {
  const margin = Math.ceil(beyond * ratio);
  const canvas = new OffscreenCanvas(
    Math.ceil(width * ratio) + 2 * margin,
    Math.ceil(height * ratio) + 2 * margin,
  );
  const context = canvas.getContext("2d");
  if (context) {
    context.translate(margin, margin);
    context.scale(ratio, ratio);
    const pieces = glyphPieces({
      shapes: cell.marks,
      width,
      height,
      baseline: true,
      beside: cell.beside,
      trail: cell.trail,
      failed: cell.textFailed,
    });
    paintPieces(context, pieces, (piece) => pens.of(piece, cell.textFailed));
  }
  return { image: canvas.transferToImageBitmap(), margin };
}

/** The same for cells that look the same. */
function keyOf({ marks, beside, trail, textFailed }: CellMarks, width: number): string {
  let key = `${width}${textFailed ? "!" : ""}`;
  for (const shape of marks) key += shapeKey(shape);
  for (const shape of beside) key += `+${shapeKey(shape)}`;
  for (const shape of trail) key += `-${shapeKey(shape)}`;
  return key;
}

function shapeKey({ shape, tone, direction, height, width, outline }: GlyphShape): string {
  return ` ${shape} ${tone} ${direction} ${height} ${width} ${outline}`;
}
