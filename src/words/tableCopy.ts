import { guarded } from "#words/export/formula.ts";

/**
 * Rows of words as a spreadsheet takes them from the clipboard: cells parted by tabs, rows by line ends;
 * those within a cell become spaces, and nothing is taken for a formula.
 */
export function tabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cellToPaste).join("\t")).join("\n");
}

/** The words of one cell, in one line. */
export function cellToPaste(words: string): string {
  return guarded(words.replace(/\s+/g, " ").trim());
}
