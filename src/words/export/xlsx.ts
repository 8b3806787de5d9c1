/**
 * Workbooks of SpreadsheetML (ECMA-376, part 1), as little of it as tables need. By hand: of the libraries
 * that write them, the small one packs in workers made of strings, which the policy of the page forbids,
 * looks strings up in an object (`constructor` is an id like any other) and loses CR; the large ones are
 * a hundred times the size of this. A text is an inline string, and nothing ever a formula.
 */
import type { Tick } from "./exported.ts";
import type { Column, ColumnKind, Table, Value } from "./table.ts";
import { type Attributes, content, declaration, element, inQuotes } from "./xml.ts";
import { type PackedFile, zipOf } from "./zip.ts";

export interface Sheet {
  /** Shown on its tab. */
  readonly name: string;
  readonly table: Table;
  /** Rows of one kind, which can be filtered by their columns. */
  readonly isList: boolean;
}

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a sheet, a cell and the name of a sheet may hold at most (Excel, "specifications and limits"). */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestText = 32_767;
const longestName = 31;
/** Of the links of one sheet; a workbook with more is one that Excel has to repair. */
export const mostLinks = 65_530;
const longestAddress = 2079;

/** In characters of the normal font. */
const widths: Readonly<Record<ColumnKind, number>> = { id: 14, label: 28, prose: 60, link: 40 };

/** Of cells: their places among the `cellXfs` of the styles. */
const styles = { heading: 1, prose: 2, link: 3 };

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
  const made: MadeSheet[] = [];
  const of = sheets.reduce((sum, { table }) => sum + table.count, 0);
  let done = 0;
  for (const { name, table, isList } of sheets) {
    if (table.columns.length > mostColumns) throw new RangeError(`${table.columns.length} columns`);
    const rows = table.rows()[Symbol.iterator]();
    for (let isOver = false; !isOver;) {
      const links: Link[] = [];
      const lines: string[] = [heading(table.columns, cut)];
      for (let at = 2; at <= mostRows && !isOver; at++) {
        const next = rows.next();
        if (next.done) isOver = true;
        else {
          lines.push(line(at, next.value, table.columns, links, cut));
          await tick(++done, of);
        }
      }
      const title = uniqueName(name, made);
      const range = `A1:${letters(table.columns.length - 1)}${lines.length}`;
      const filtered = isList ? range : null;
      made.push({ name: title, filtered });
      const file = `sheet${made.length}.xml`;
      yield {
        name: `xl/worksheets/${file}`,
        content: sheetXml(table, lines, filtered, links),
      };
      if (links.length > 0)
        yield { name: `xl/worksheets/_rels/${file}.rels`, content: linkTargets(links) };
    }
  }
  yield* frame(made);
  return undefined;
}

interface MadeSheet {
  readonly name: string;
  /** The cells of a list, its headings too; null where it is none. */
  readonly filtered: string | null;
}

/** A cell that leads to an address. */
interface Link {
  readonly cell: string;
  readonly address: URL;
}

function* sheetXml(
  { columns }: Table,
  lines: readonly string[],
  filtered: string | null,
  links: readonly Link[],
): Generator<string, undefined> {
  yield `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">`;
  // The headings stay where they are.
  yield '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  const cols = columns.map(({ kind }, i) =>
    element("col", { min: i + 1, max: i + 1, width: widths[kind], customWidth: 1 }),
  );
  yield `<cols>${cols.join("")}</cols>`;
  yield "<sheetData>";
  yield* lines;
  yield "</sheetData>";
  if (filtered !== null) yield element("autoFilter", { ref: filtered });
  if (links.length > 0) {
    const all = links.map(({ cell, address }, i) =>
      element("hyperlink", {
        ref: cell,
        "r:id": `rId${i + 1}`,
        // Of a target with a fragment Excel would make a file's place.
        location: address.hash === "" ? undefined : address.hash.slice(1),
      }),
    );
    yield `<hyperlinks>${all.join("")}</hyperlinks>`;
  }
  yield "</worksheet>";
  return undefined;
}

/** Where the links of a sheet lead: addresses stand in a file beside it. */
function* linkTargets(links: readonly Link[]): Generator<string, undefined> {
  yield `${declaration}<Relationships xmlns="${packaged}/relationships">`;
  yield links
    .map(({ address: { href, hash } }, i) =>
      element("Relationship", {
        Id: `rId${i + 1}`,
        Type: `${relationships}/hyperlink`,
        Target: href.slice(0, href.length - hash.length),
        TargetMode: "External",
      }),
    )
    .join("");
  yield "</Relationships>";
  return undefined;
}

function heading(columns: readonly Column[], cut: string): string {
  const cells = columns.map(({ title }, i) =>
    textCell(`${letters(i)}1`, title, cut, styles.heading),
  );
  return `<row r="1">${cells.join("")}</row>`;
}

/** A row, and into `links` what leads out of it, while the sheet can have more. */
function line(
  row: number,
  values: readonly Value[],
  columns: readonly Column[],
  links: Link[],
  cut: string,
): string {
  const cells = values.map((value, column) => {
    if (value === null || value === "") return "";
    const cell = `${letters(column)}${row}`;
    if (typeof value === "number") return `<c r="${cell}"><v>${value}</v></c>`;
    const kind = columns[column]?.kind;
    const address = kind === "link" && links.length < mostLinks ? addressOf(value) : null;
    if (address) links.push({ cell, address });
    return textCell(cell, value, cut, address ? styles.link : kind === "prose" ? styles.prose : 0);
  });
  return `<row r="${row}">${cells.join("")}</row>`;
}

function textCell(cell: string, text: string, cut: string, style: number): string {
  return `<c r="${cell}" t="inlineStr"${style > 0 ? ` s="${style}"` : ""}><is><t xml:space="preserve">${content(escaped(fitting(text, cut)))}</t></is></c>`;
}

/** What a link may lead to: pages, and none of which Excel would say that the workbook is damaged. */
function addressOf(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const address = new URL(text);
  const isPage = address.protocol === "https:" || address.protocol === "http:";
  return isPage && address.href.length <= longestAddress ? address : null;
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

function uniqueName(wanted: string, taken: readonly MadeSheet[]): string {
  const plain = wanted.replace(/[[\]/\\:*?']/g, " ").trim() || "Sheet";
  for (let n = 1; ; n++) {
    const mark = n === 1 ? "" : ` (${n})`;
    const name = plain.slice(0, longestName - mark.length) + mark;
    if (!taken.some((one) => one.name.toLowerCase() === name.toLowerCase())) return name;
  }
}

/** How a cell looks: its words from the top, since others of its row are of many lines. */
function format(font: Attributes, wraps = false): string {
  return element(
    "xf",
    { ...font, applyAlignment: 1, xfId: 0 },
    element("alignment", { vertical: "top", wrapText: wraps ? 1 : undefined }),
  );
}

/** A range that does not move when it is copied: $A$1:$B$5. */
function fixed(range: string): string {
  return range.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
}

/** What a package of the format needs beside its sheets. */
function* frame(sheets: readonly MadeSheet[]): Generator<PackedFile, undefined> {
  const file = (name: string, xml: string) => ({ name, content: [declaration + xml] });
  const each = (write: (n: number, sheet: MadeSheet) => string) =>
    sheets.map((sheet, i) => write(i + 1, sheet)).join("");
  // As Excel itself writes them: without the name some programs show no arrows.
  const filters = each((n, { name, filtered }) =>
    filtered === null
      ? ""
      : element(
          "definedName",
          { name: "_xlnm._FilterDatabase", localSheetId: n - 1, hidden: 1 },
          content(`'${name}'!${fixed(filtered)}`),
        ),
  );
  yield file(
    "xl/workbook.xml",
    `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${each(
      (n, { name }) => `<sheet name="${inQuotes(name)}" sheetId="${n}" r:id="rId${n}"/>`,
    )}</sheets>${filters === "" ? "" : element("definedNames", {}, filters)}</workbook>`,
  );
  yield file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${packaged}/relationships">${each(
      (n) =>
        `<Relationship Id="rId${n}" Type="${relationships}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )}<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  );
  yield file(
    "xl/styles.xml",
    `<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${format({})}${format({ fontId: 1, applyFont: 1 }, true)}${format({}, true)}${format({ fontId: 2, applyFont: 1 })}</cellXfs></styleSheet>`,
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
