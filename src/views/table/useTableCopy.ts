import { type ClipboardEvent, useCallback } from "react";
import { cellToPaste, tabbed } from "#words/tableCopy.ts";

/**
 * Puts the rows of a table that are selected on the clipboard as rows: as text with tabs, and as a table.
 * What a browser makes of a selection itself depends on how the cells are drawn, and breaks one row into
 * several. Words selected within one cell are copied as they are.
 */
export function useTableCopy(): (event: ClipboardEvent<HTMLElement>) => void {
  return useCallback((event) => {
    const rows = selectedRows(event.currentTarget);
    if (rows === null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", tabbed(rows));
    event.clipboardData.setData("text/html", tableOf(rows));
  }, []);
}

/** The words of the rows that a selection touches; null where it stays within one cell, or outside the table. */
function selectedRows(within: HTMLElement): readonly (readonly string[])[] | null {
  const selection = within.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: common } = range;
  const element = common instanceof Element ? common : common.parentElement;
  if (!element || element.closest("td, th, caption")) return null;
  const rows = [...within.querySelectorAll("tr")].filter((row) => holds(range, row));
  return rows.length === 0 ? null : rows.map((row) => [...row.cells].map(wordsOf));
}

/** Whether a selection holds some of a row, and does not merely end where it begins. */
function holds(range: Range, row: HTMLTableRowElement): boolean {
  if (!range.intersectsNode(row)) return false;
  const inner = row.ownerDocument.createRange();
  inner.selectNodeContents(row);
  return (
    range.compareBoundaryPoints(Range.START_TO_END, inner) > 0 &&
    range.compareBoundaryPoints(Range.END_TO_START, inner) < 0
  );
}

/** What a cell says, without the signs that only the eye needs. */
function wordsOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const sign of copy.querySelectorAll("[aria-hidden='true']")) sign.remove();
  return copy.textContent ?? "";
}

/** Written by the browser from elements whose text is the words: nothing of it is read as marks. */
function tableOf(rows: readonly (readonly string[])[]): string {
  const page = document.implementation.createHTMLDocument("");
  const table = page.createElement("table");
  for (const words of rows) {
    const row = page.createElement("tr");
    for (const word of words) {
      const cell = page.createElement("td");
      cell.textContent = cellToPaste(word);
      row.append(cell);
    }
    table.append(row);
  }
  return new XMLSerializer().serializeToString(table);
}
