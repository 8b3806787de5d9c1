/**
 * Workbooks of SpreadsheetML (ECMA-376, part 1), as little of it as tables need. By hand: of the libraries
 * that write them, the small one packs in workers made of strings, which the policy of the page forbids,
 * looks strings up in an object (`constructor` is an id like any other) and loses CR; the large ones are
 * a hundred times the size of this. A text is an inline string, and nothing ever a formula.
 */
import type { Tick } from "./exported.ts";
import type { Table, Value } from "./table.ts";
import { content, declaration, element, inQuotes } from "./xml.ts";
import { type PackedFile, zipOf } from "./zip.ts";

export interface Sheet {
  /** Shown on its tab. */
  readonly name: string;
  readonly table: Table;
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a sheet, a cell and the name of a sheet may hold at most (Excel, "specifications and limits"). */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestText = 32_767;
const longestName = 31;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

/**
 * A workbook. What is too long for a cell is cut and says so; a table of too many rows goes on in a
 * further sheet.
 * @param cut what stands at the end of a text that was cut
 * @throws a RangeError for a table of more columns than a sheet can have
 */
export function xlsxOf(
  sheets: readonly Sheet[],
  day: string,
  cut: string,
  tick: Tick,
): Promise<Blob> {
  return zipOf(filesOf(sheets, cut, tick), day, xlsxType);
}

async function* filesOf(
  sheets: readonly Sheet[],
  cut: string,
  tick: Tick,
): AsyncGenerator<PackedFile, undefined> {
  const names: string[] = [];
  const of = sheets.reduce((sum, { table }) => sum + table.count, 0);
  let done = 0;
  for (const { name, table } of sheets) {
    if (table.columns.length > mostColumns) throw new RangeError(`${table.columns.length} columns`);
    const rows = table.rows()[Symbol.iterator]();
    for (let isOver = false; !isOver;) {
      const title = uniqueName(name, names);
      names.push(title);
      const lines: string[] = [
        line(
          1,
          table.columns.map((column) => column.title),
          cut,
        ),
      ];
      for (let at = 2; at <= mostRows && !isOver; at++) {
        const next = rows.next();
        if (next.done) isOver = true;
        else {
          lines.push(line(at, next.value, cut));
          await tick(++done, of);
        }
      }
      yield { name: `xl/worksheets/sheet${names.length}.xml`, content: sheetXml(table, lines) };
    }
  }
  yield* frame(names);
  return undefined;
}

function* sheetXml({ columns }: Table, lines: readonly string[]): Generator<string, undefined> {
  yield `${declaration}<worksheet xmlns="${main}">`;
  // The headings stay where they are.
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `<cols>${element("col", { min: 1, max: columns.length, width: 18, customWidth: 1 })}</cols>`;
  yield "<sheetData>";
  yield* lines;
  yield "</sheetData></worksheet>";
  return undefined;
}

function line(row: number, values: readonly Value[], cut: string): string {
  const cells = values.map((value, column) => {
    if (value === null || value === "") return "";
    const r = `${letters(column)}${row}`;
    return typeof value === "number"
      ? `<c r="${r}"><v>${value}</v></c>`
      : `<c r="${r}" t="inlineStr"${row === 1 ? ' s="1"' : ""}><is><t xml:space="preserve">${content(escaped(fitting(value, cut)))}</t></is></c>`;
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

function fitting(text: string, cut: string): string {
  if (text.length <= longestText) return text;
  // No character is cut in two.
  return text.slice(0, longestText - cut.length).replace(/[\ud800-\udbff]$/, "") + cut;
}

/** Controls: CR, which XML takes for LF, and those that it cannot hold. */
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b-\u001f]/g;

/**
 * SpreadsheetML's own escapes (ECMA-376, ST_Xstring): a form feed is `_x000C_`, and of what looks like one
 * the underscore is escaped.
 */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      controls,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
}

/** A, B … Z, AA: the name of a column, from 0. */
function letters(column: number): string {
  let name = "";
  for (let at = column + 1; at > 0; at = Math.floor((at - 1) / 26))
    name = String.fromCharCode(65 + ((at - 1) % 26)) + name;
  return name;
}

function uniqueName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replace(/[[\]/\\:*?']/g, " ").trim() || "Sheet";
  for (let n = 1; ; n++) {
    const mark = n === 1 ? "" : ` (${n})`;
    const name = plain.slice(0, longestName - mark.length) + mark;
    if (!taken.some((one) => one.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** What a package of the format needs beside its sheets. */
function* frame(names: readonly string[]): Generator<PackedFile, undefined> {
  const file = (name: string, xml: string) => ({ name, content: [declaration + xml] });
  const each = (write: (n: number, name: string) => string) =>
    names.map((name, i) => write(i + 1, name)).join("");
  yield file(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${each(
      (n, name) => `<sheet name="${inQuotes(name)}" sheetId="${n}" r:id="rId${n}"/>`,
    )}</sheets></workbook>`,
  );
  yield file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packaged}/relationships">${each(
      (n) =>
        `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )}<Relationship Id="rId${names.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  );
  yield file(
    "xl/styles.xml",
    `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`,
  );
  yield file(
    "_rels/.rels",
    `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
  yield file(
    "[Content_Types].xml",
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${xlsxType}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${each(
      (n) =>
        `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
    )}</Types>`,
  );
  return undefined;
}
