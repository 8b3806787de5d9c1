import { marksOf } from "#domain/cellMarks.ts";
import type { Salience } from "#domain/corpus.ts";
import { dateOf } from "#domain/documentDate.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import type { OpenedCell } from "#domain/opened.ts";
import type { TableColumn, TableSort } from "#domain/selection.ts";
import type { TableRow } from "#domain/tableRows.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { documentDate } from "./dateWords.ts";
import { collator } from "./formatters.ts";

/** A row of the plain table in words. */
export interface TableLine {
  readonly key: string;
  readonly opens: OpenedCell;
  readonly mark: Mark;
  readonly textFailed: boolean;
  readonly words: Readonly<Record<TableColumn, string>>;
  /** What the words stand for where they do not sort by themselves. */
  readonly sortBy: Readonly<Partial<Record<TableColumn, number>>>;
}

const salienceRank: Readonly<Record<Salience, number>> = { central: 3, developed: 2, passing: 1 };
/** After every position, so that silence is never sorted in among the mixed. */
const unsaidRank = { silent: -10, uncoded: -11 } as const;

/** Puts rows into words; their order stays. */
export function tableLines(rows: readonly TableRow[], t: Messages): readonly TableLine[] {
  return rows.flatMap((row) => lineOf(row, t));
}

function lineOf(row: TableRow, t: Messages): readonly TableLine[] {
  const { key, organization, topic, target, cell, stance: full, opened } = row;
  const named = {
    organization: organization.shortName,
    topic: textIn(topic.label, t.code),
    target: textIn(target.label, t.code),
  };
  if (full === null) {
    const [mark] = marksOf(cell);
    if (cell.kind === "stance" || !mark) return [];
    const words = { ...named, basis: "", salience: "", reason: "", passages: "", date: "" };
    return [
      {
        key,
        opens: opened,
        mark,
        textFailed: cell.textFailed,
        words: { ...words, position: t.position[cell.kind] },
        sortBy: { position: unsaidRank[cell.kind], salience: 0, passages: 0 },
      },
    ];
  }
  const { stance, document } = full;
  const date = dateOf(document);
  return [
    {
      key,
      opens: opened,
      mark: markOf(stance),
      textFailed: document.text === null,
      words: {
        ...named,
        position: t.position[stance.position],
        basis: t.basis[stance.basis],
        salience: stance.salience === undefined ? "" : t.salience[stance.salience],
        reason: stance.frame === undefined ? "" : textIn(stance.frame, t.code),
        passages: String(stance.passages.length),
        date: documentDate(document, t),
      },
      sortBy: {
        position: stance.position,
        salience: stance.salience === undefined ? 0 : salienceRank[stance.salience],
        passages: stance.passages.length,
        ...(date ? { date: date.range.earliest } : {}),
      },
    },
  ];
}

/** Sorts by a column; equal rows keep the order of the grid. Dates absent sort before all others. */
export function sortLines(
  lines: readonly TableLine[],
  { column, descending }: TableSort,
  language: string,
): readonly TableLine[] {
  const { compare } = collator(language);
  const numeric =
    column === "position" || column === "salience" || column === "passages" || column === "date";
  const sign = descending ? -1 : 1;
  return lines.toSorted((a, b) => {
    if (!numeric) return sign * compare(a.words[column], b.words[column]);
    const [x, y] = [
      a.sortBy[column] ?? Number.NEGATIVE_INFINITY,
      b.sortBy[column] ?? Number.NEGATIVE_INFINITY,
    ];
    return x === y ? 0 : x < y ? -sign : sign;
  });
}
