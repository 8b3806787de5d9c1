import { type Pen, paintPieces } from "#ui/glyphPainter.ts";
import type { Piece } from "#ui/markGeometry.ts";
import type { CellPieces } from "./cellPieces.ts";
import { entryAt } from "./gridWindow.ts";
import type { PlacedGrid } from "./gridTypes.ts";
import type { CellMarks } from "./placeCells.ts";
import type { WindowLines } from "./windowLines.ts";

/** What is painted of a large grid, and where it is scrolled to. Lengths in CSS pixels. */
export interface WindowPicture {
  readonly layout: PlacedGrid;
  readonly lines: WindowLines;
  readonly left: number;
  readonly top: number;
  /** Of the cells' own area, without the names. */
  readonly width: number;
  readonly height: number;
  /** Device pixels for each of them. */
  readonly ratio: number;
  readonly rule: string;
  readonly sign: string;
  readonly marks: (organization: number, slot: number) => CellMarks;
  readonly pieces: CellPieces;
  /** @param dimmed whether the piece belongs to a glyph that has failed */
  readonly penOf: (piece: Piece, dimmed: boolean) => Pen;
  /** Whether a search has found something in a cell; null where nothing is searched for. */
  readonly isFound: ((organization: number, slot: number) => boolean) | null;
}

/** Above the glyph of a cell: as much as in the table that is printed (GridCell). */
const glyphTop = 4;
/** The legs of the corner that is turned down where a search has found something. */
const corner = 10;

/** A row of nothing but silence, and of which columns. In device pixels. */
export interface Strip {
  readonly of: string;
  readonly image: OffscreenCanvas;
}

/**
 * Paints the cells in view, and a rule under each row. O(cells in view). Most cells are silent: a row of
 * nothing but silence is put together once and laid under every row, and only what says more is painted
 * on it.
 * @param last the row of silence of the picture before; it serves again where the columns are where they were
 * @returns that of this one; null where nothing is in view
 */
export function paintWindow(
  context: CanvasRenderingContext2D,
  picture: WindowPicture,
  last: Strip | null,
): Strip | null {
  const { layout, lines, left, top, width, height, ratio, marks, pieces, isFound } = picture;
  const { rows, columns } = lines;
  const px = (length: number) => Math.round(length * ratio);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, px(width), px(height));
  const end = px(Math.min(width, columns.offsets[columns.count]! - left));
  const firstColumn = entryAt(columns, left);
  const lastColumn = entryAt(columns, left + width);
  const lastRow = entryAt(rows, top + height);
  const strip = stripOf(picture, firstColumn, lastColumn, end, last);
  for (let row = entryAt(rows, top); row <= lastRow; row++) {
    // The head of a topic is in the page, with its own line.
    if (lines.lines[row]?.kind === "topic") continue;
    const y = rows.offsets[row]! - top;
    if (strip) context.drawImage(strip.image, 0, px(y));
    for (let column = firstColumn; column <= lastColumn; column++) {
      const cell = lines.cellAt(row, column);
      if (!cell) continue;
      const x = columns.offsets[column]! + cell.gap - left;
      const own = marks(cell.organization, cell.slot);
      const painted = pieces.of(own, cell.width);
      if (painted !== pieces.silent(cell.width)) {
        context.clearRect(px(x), px(y), px(cell.width), px(layout.cellHeight));
        if (painted) {
          // From a whole device pixel on, so that every row is as sharp as the first.
          context.setTransform(ratio, 0, 0, ratio, px(x), px(y + glyphTop));
          paintPieces(context, painted, (piece) => picture.penOf(piece, own.textFailed));
          context.setTransform(1, 0, 0, 1, 0, 0);
        }
      }
      if (isFound?.(cell.organization, cell.slot)) {
        context.fillStyle = picture.sign;
        context.beginPath();
        context.moveTo(px(x + cell.width - corner), px(y + 2));
        context.lineTo(px(x + cell.width), px(y + 2));
        context.lineTo(px(x + cell.width), px(y + 2 + corner));
        context.fill();
      }
    }
  }
  return strip;
}

/** A row as it is under all of them: silence in every column, and the rule. */
function stripOf(
  { layout, lines, left, ratio, rule, pieces, penOf }: WindowPicture,
  first: number,
  end: number,
  width: number,
  last: Strip | null,
): Strip | null {
  const px = (length: number) => Math.round(length * ratio);
  const thick = Math.max(1, px(1));
  const height = px(layout.cellHeight) + thick;
  if (width <= 0 || height <= 0) return null;
  const of = `${left} ${width} ${height} ${ratio}`;
  if (last?.of === of) return last;
  const image = new OffscreenCanvas(width, height);
  const context = image.getContext("2d");
  if (!context) return null;
  context.fillStyle = rule;
  context.fillRect(0, height - thick, width, thick);
  for (let column = first; column <= end; column++) {
    const room = lines.roomOf(column);
    const x = lines.columns.offsets[column]! + room.gap - left;
    context.setTransform(ratio, 0, 0, ratio, px(x), px(glyphTop));
    paintPieces(context, pieces.silent(room.width), (piece) => penOf(piece, false));
  }
  return { of, image };
}
