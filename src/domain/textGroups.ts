import type { TextRange } from "./corpus.ts";

/** Some lines of a text that are drawn together, or not at all. */
export interface TextGroup extends TextRange {
  /** Indices of its lines: `first` up to, but without, `last`. */
  readonly first: number;
  readonly last: number;
}

/** Cuts the lines of a text into groups of about so many characters each; a line is never cut. */
export function groupLines(lines: readonly TextRange[], characters: number): readonly TextGroup[] {
  const groups: TextGroup[] = [];
  let first = 0;
  lines.forEach((line, i) => {
    const start = lines[first]?.start ?? 0;
    if (line.end - start < characters && i < lines.length - 1) return;
    groups.push({ first, last: i + 1, start, end: line.end });
    first = i + 1;
  });
  return groups;
}

/** The group that a place of the text lies in, by binary search; the last one beyond the end. */
export function groupAt(groups: readonly TextGroup[], at: number): number {
  let low = 0;
  let high = Math.max(0, groups.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
