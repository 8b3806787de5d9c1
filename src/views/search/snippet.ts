import type { TextRange } from "#domain/corpus.ts";

/** A piece of a snippet, found or around what was. */
export interface SnippetPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Characters shown of a paragraph, and of them before the first place. */
const longest = 260;
const before = 70;
/** The same where a word stands too far from the others. */
const longestFurther = 90;
const beforeFurther = 30;
/** Of these no more. */
const mostPieces = 4;

/**
 * What to show of a stretch of a text: where the words stand in it, with what is around them; cut between
 * words, an ellipsis for what is cut. Line ends and runs of spaces become one space.
 * @param places within `whole`, in order, not overlapping; offsets of `text`
 * @param wanted those of them that must be seen, however far from one another
 */
export function snippetOf(
  text: string,
  whole: TextRange,
  places: readonly TextRange[],
  wanted: readonly TextRange[] = places.slice(0, 1),
): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  const add = (from: number, to: number, found: boolean) => {
    const words = text.slice(from, to).replace(/\s+/gu, " ");
    if (words !== "") pieces.push({ text: words, found });
  };
  let end = whole.start;
  let left = mostPieces;
  for (const { start: first } of wanted.length > 0 ? wanted : [whole]) {
    if (first < end || left-- === 0) continue;
    const isFirst = pieces.length === 0;
    const room = isFirst ? before : beforeFurther;
    const start = first - end <= room ? end : atWord(text, first - room, first);
    if (start > end) pieces.push({ text: isFirst ? "… " : " … ", found: false });
    const most = start + (isFirst ? longest : longestFurther);
    end = whole.end <= most ? whole.end : endOfWord(text, most, whole.end);
    let at = start;
    for (const place of places) {
      if (place.end <= start) continue;
      if (place.start >= end) break;
      add(at, place.start, false);
      add(Math.max(place.start, start), Math.min(place.end, end), true);
      at = Math.min(place.end, end);
    }
    add(at, end, false);
  }
  if (end < whole.end && text.slice(end, whole.end).trim() !== "")
    pieces.push({ text: " …", found: false });
  return pieces;
}

/** The beginning of the first word after a place, never beyond `most`. */
function atWord(text: string, from: number, most: number): number {
  const space = text.indexOf(" ", from);
  return space < 0 || space >= most ? most : space + 1;
}

/** The end of the last word before a place; never within a surrogate pair. */
function endOfWord(text: string, to: number, most: number): number {
  const space = text.lastIndexOf(" ", to);
  if (space > to - 60) return space;
  const unit = text.charCodeAt(to);
  return Math.min(most, unit >= 0xdc00 && unit <= 0xdfff ? to + 1 : to);
}
