import { entryAt } from "./gridWindow.ts";
import type { PlacedGrid } from "./gridTypes.ts";
import type { Sprite } from "./cellSprites.ts";
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
  readonly spriteOf: (organization: number, slot: number) => Sprite | null;
  /** What most cells of such a width show: silence. */
  readonly commonOf: (width: number) => Sprite;
  /** Whether a search has found something in a cell; null where nothing is searched for. */
  readonly isFound: ((organization: number, slot: number) => boolean) | null;
}

/** Above the glyph of a cell: as much as in the table that is printed (GridCell). */
const glyphTop = 4;
/** The legs of the corner that is turned down where a search has found something. */
const corner = 10;

/**
 * Paints the cells in view: a picture of each mark, a rule under each row. O(cells in view). In whole
 * device pixels, so that a picture is copied and not drawn anew. Most cells are silent: a row of nothing
 * but silence is put together once and laid under every row, and only what says more is painted on it.
 */
export function paintWindow(context: CanvasRenderingContext2D, picture: WindowPicture): void {
  const { layout, lines, left, top, width, height, ratio, spriteOf, isFound } = picture;
  const { rows, columns } = lines;
  const px = (length: number) => Math.round(length * ratio);
  context.clearRect(0, 0, px(width), px(height));
  const end = px(Math.min(width, columns.offsets[columns.count]! - left));
  const firstColumn = entryAt(columns, left);
  const lastColumn = entryAt(columns, left + width);
  const lastRow = entryAt(rows, top + height);
  const strip = stripOf(picture, firstColumn, lastColumn, end);
  for (let row = entryAt(rows, top); row <= lastRow; row++) {
    // The head of a topic is in the page, with its own line.
    if (lines.lines[row]?.kind === "topic") continue;
    const y = rows.offsets[row]! - top;
    if (strip) context.drawImage(strip, 0, px(y));
    for (let column = firstColumn; column <= lastColumn; column++) {
      const cell = lines.cellAt(row, column);
      if (!cell) continue;
      const x = columns.offsets[column]! + cell.gap - left;
      const sprite = spriteOf(cell.organization, cell.slot);
      if (sprite !== picture.commonOf(cell.width)) {
        context.clearRect(px(x), px(y), px(cell.width), px(layout.cellHeight));
        if (sprite)
          context.drawImage(sprite.image, px(x) - sprite.margin, px(y + glyphTop) - sprite.margin);
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
}

/** A row as it is under all of them: silence in every column, and the rule. Null where nothing is in view. */
function stripOf(
  { layout, lines, left, ratio, rule, commonOf }: WindowPicture,
  first: number,
  last: number,
  width: number,
): ImageBitmap | null {
  const px = (length: number) => Math.round(length * ratio);
  const thick = Math.max(1, px(1));
  const height = px(layout.cellHeight) + thick;
  if (width <= 0 || height <= 0) return null;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.fillStyle = rule;
  context.fillRect(0, height - thick, width, thick);
  for (let column = first; column <= last; column++) {
    const room = lines.roomOf(column);
    const { image, margin } = commonOf(room.width);
    const x = lines.columns.offsets[column]! + room.gap - left;
    context.drawImage(image, px(x) - margin, px(glyphTop) - margin);
  }
  return canvas.transferToImageBitmap();
}
