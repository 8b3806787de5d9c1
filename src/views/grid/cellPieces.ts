import { silentMark } from "#domain/mark.ts";
import { type GlyphShape, type Piece, glyphPieces } from "#ui/markGeometry.ts";
import type { CellMarks } from "./placeCells.ts";

/** What the mark of a cell is painted of: made but once, since a thousand cells show some fifty different ones. */
export interface CellPieces {
  /** Null for a cell that shows nothing. A cell has one width. */
  readonly of: (cell: CellMarks, width: number) => readonly Piece[] | null;
  /** Of a cell of that width that is silent, and nothing else: the very pieces that any of them has. */
  readonly silent: (width: number) => readonly Piece[];
}

/**
 * The pieces of marks, by the geometry that SVG has them from.
 * @param height of a glyph, CSS pixels
 */
export function cellPieces(height: number): CellPieces {
  const made = new Map<string, readonly Piece[]>();
  const known = new WeakMap<CellMarks, readonly Piece[]>();
  const make = (cell: CellMarks, width: number) => {
    const key = keyOf(cell, width);
    let pieces = made.get(key);
    if (!pieces) {
      pieces = glyphPieces({
        shapes: cell.marks,
        width,
        height,
        baseline: true,
        beside: cell.beside,
        trail: cell.trail,
        failed: cell.textFailed,
      });
      made.set(key, pieces);
    }
    known.set(cell, pieces);
    return pieces;
  };
  return {
    silent: (width) => make(silence, width),
    of: (cell, width) => (cell.marks.length === 0 ? null : (known.get(cell) ?? make(cell, width))),
  };
}

const silence: CellMarks = { marks: [silentMark], beside: [], trail: [], textFailed: false };

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
