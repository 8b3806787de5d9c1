import type { TextRange } from "#domain/corpus.ts";

/** A piece of a snippet, found or around what was. */
export interface SnippetPiece {
  readonly text: string;
  readonly found: boolean;
}

/** Characters shown of a paragraph, and of them before the first place. */
const longest = 260;
const before = 70;

/**
 * What to show of a stretch of a text: where the words stand in it, with what is around them; cut between
 * words, an ellipsis for what is cut. Line ends and runs of spaces become one space.
 * @param places within `whole`, in order, not overlapping; offsets of `text`
 */
export function snippetOf(
  text: string,
  whole: TextRange,
  places: readonly TextRange[],
): readonly SnippetPiece[] {
  const first = places[0]?.start ?? whole.start;
  const start = first - whole.start <= before ? whole.start : atWord(text, first - before, first);
  const end =
    whole.end - start <= longest ? whole.end : endOfWord(text, start + longest, whole.end);
  const pieces: SnippetPiece[] = [];
  const add = (from: number, to: number, found: boolean) => {
    const words = text.slice(from, to).replace(/\s+/gu, " ");
    if (words !== "") pieces.push({ text: words, found });
  };
  if (start > whole.start) pieces.push({ text: "… ", found: false });
  let at = start;
  for (const place of places) {
    if (place.start >= end) break;
    add(at, place.start, false);
    add(place.start, Math.min(place.end, end), true);
    at = Math.min(place.end, end);
  }
  add(at, end, false);
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
