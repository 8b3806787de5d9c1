import type { Arrangement } from "#domain/arrange.ts";
import type { Corpus } from "#domain/corpus.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { type Mark, markOf, silentMark, uncodedMark } from "#domain/mark.ts";
import type { TableColumn, TableSort } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import { dateInWords } from "./dateWords.ts";
import type { Messages } from "#i18n/en.ts";

/** One stance, or one silence, in words; `sortBy` holds what the words stand for where they do not sort by themselves. */
export interface TableRow {
  readonly key: string;
  readonly organizationId: OrganizationId;
  readonly targetId: TargetId;
  readonly mark: Mark;
  readonly textFailed: boolean;
  readonly cells: Readonly<Record<TableColumn, string>>;
  readonly sortBy: Readonly<Partial<Record<TableColumn, number>>>;
}

const salienceRank: Readonly<Record<string, number>> = { central: 3, developed: 2, passing: 1 };

/** The cells in view that pass the filters, row by row in the order of the grid. */
export function tableRows(
  corpus: Corpus,
  arrangement: Arrangement,
  t: Messages,
): readonly TableRow[] {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return arrangement.rows.flatMap((organization) =>
    arrangement.topics.flatMap(({ topic, targets }) =>
      targets.flatMap((target): readonly TableRow[] => {
        const { cell, passes } = arrangement.shown(organization, target);
        if (!passes) return [];
        const named = {
          organization: organization.shortName,
          topic: textIn(topic.label, t.code),
          target: textIn(target.label, t.code),
        };
        const base = {
          organizationId: organization.id,
          targetId: target.id,
          textFailed: cell.textFailed,
        };
        if (cell.kind !== "stance") {
          return [
            {
              ...base,
              key: `${organization.id} ${target.id}`,
              mark: cell.kind === "silent" ? silentMark : uncodedMark,
              cells: {
                ...named,
                position: t.position[cell.kind] ?? "",
                basis: "",
                salience: "",
                reason: "",
                passages: "",
                date: "",
              },
              // After every position, so that silence is never sorted in among the mixed.
              sortBy: { position: cell.kind === "silent" ? -10 : -11, salience: 0, passages: 0 },
            },
          ];
        }
        return cell.stances.map((stance) => {
          const document = documents.get(stance.document);
          const date = document?.written ?? document?.published;
          return {
            ...base,
            key: `${organization.id} ${target.id} ${stance.document}`,
            mark: markOf(stance),
            cells: {
              ...named,
              position: t.position[String(stance.position)] ?? "",
              basis: t.basis[stance.basis] ?? "",
              salience: stance.salience === undefined ? "" : (t.salience[stance.salience] ?? ""),
              reason: stance.frame === undefined ? "" : textIn(stance.frame, t.code),
              passages: String(stance.passages.length),
              date: date ? dateInWords(date.edtf, t) : t.timeline.undated,
            },
            sortBy: {
              position: stance.position,
              salience: stance.salience === undefined ? 0 : (salienceRank[stance.salience] ?? 0),
              passages: stance.passages.length,
              ...(date ? { date: date.range.earliest } : {}),
            },
          };
        });
      }),
    ),
  );
}

/** Sorts by a column; equal rows keep the order of the grid. Dates absent sort before all others. */
export function sortRows(
  rows: readonly TableRow[],
  { column, descending }: TableSort,
  language: string,
): readonly TableRow[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const numeric =
    column === "position" || column === "salience" || column === "passages" || column === "date";
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    if (!numeric) return sign * collator.compare(a.cells[column], b.cells[column]);
    const [x, y] = [
      a.sortBy[column] ?? Number.NEGATIVE_INFINITY,
      b.sortBy[column] ?? Number.NEGATIVE_INFINITY,
    ];
    return x === y ? 0 : x < y ? -sign : sign;
  });
}
