/** A comparison as data: targets in rows, organizations in columns, and what each row says. */
import { type Relation, relationOf, relations } from "./agreement.ts";
import type { Corpus, Document, Organization, Passage, Stance, Target } from "./corpus.ts";
import type { Cell, Matrix } from "./matrix.ts";

/** A stance with its quotes, the one that the coder put first in front. */
export interface QuotedStance {
  readonly stance: Stance;
  readonly document: Document;
  readonly quotes: readonly Passage[];
}

export interface ComparedCell {
  readonly organization: Organization;
  readonly cell: Cell;
  /** Empty unless the cell holds a stance. */
  readonly quoted: readonly QuotedStance[];
}

export interface ComparedRow {
  readonly target: Target;
  readonly relation: Relation;
  readonly cells: readonly ComparedCell[];
}

/** One row for each target. */
export function compareRows(
  corpus: Corpus,
  matrix: Matrix,
  organizations: readonly Organization[],
  targets: readonly Target[],
): readonly ComparedRow[] {
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  return targets.map((target) => {
    const cells = organizations.map((organization): ComparedCell => {
      const cell = matrix.cellOf(organization.id, target.id);
      const stances = cell.kind === "stance" ? cell.stances : [];
      const quoted = stances.flatMap((stance): readonly QuotedStance[] => {
        const document = documents.get(stance.document);
        if (!document) return [];
        const quotes = stance.passages.flatMap(
          (id) => document.passages.find((one) => one.id === id) ?? [],
        );
        return [{ stance, document, quotes }];
      });
      return { organization, cell, quoted };
    });
    return { target, relation: relationOf(cells.map((one) => one.cell)), cells };
  });
}

/** How many rows have each relation, in the order of sharpness; only relations that occur. */
export function countRelations(rows: readonly ComparedRow[]): ReadonlyMap<Relation, number> {
  const counts = new Map<Relation, number>();
  for (const relation of relations) {
    const n = rows.filter((row) => row.relation === relation).length;
    if (n > 0) counts.set(relation, n);
  }
  return counts;
}
