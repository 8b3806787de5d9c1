import papa from "papaparse";
import type { Tick } from "./exported.ts";
import { formula } from "./formula.ts";
import type { Column, Table, Value } from "./table.ts";

/** So many rows become text at a time. */
const batch = 500;

/**
 * A table as CSV (RFC 4180: CR LF, quotes doubled) in UTF-8, in pieces.
 * @param headings the first line: names for a script, or titles for a reader
 * @param mark a byte-order mark to begin with: without one, spreadsheets take UTF-8 for the code page of the
 *   system and break every accent
 */
export async function* csvOf(
  { columns, rows, count }: Table,
  headings: (column: Column) => string,
  tick: Tick,
  mark: "\ufeff" | "" = "\ufeff",
): AsyncGenerator<string, undefined> {
  yield mark + lines([columns.map(headings)]);
  let waiting: (readonly Value[])[] = [];
  let done = 0;
  for (const row of rows()) {
    waiting.push(row);
    if (waiting.length < batch) continue;
    yield lines(waiting);
    done += waiting.length;
    waiting = [];
    await tick(done, count);
  }
  if (waiting.length > 0) yield lines(waiting);
  return undefined;
}

function lines(rows: readonly (readonly Value[])[]): string {
  return `${papa.unparse([...rows] as Value[][], { newline: "\r\n", escapeFormulae: formula })}\r\n`;
}
