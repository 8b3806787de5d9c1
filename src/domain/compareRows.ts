/** A comparison as data: targets in rows, organizations in columns, and what each row says. */
import {
  type ReasonGroups,
  type Relation,
  reasonGroups,
  relationOf,
  relations,
} from "./agreement.ts";
import type { Organization, Target } from "./corpus.ts";
import type { CorpusIndex, FullStance } from "./corpusIndex.ts";
import type { Cell, Matrix } from "./matrix.ts";

export interface ComparedCell {
  readonly organization: Organization;
  readonly cell: Cell;
  /** Empty unless the cell holds a stance. */
  readonly stances: readonly FullStance[];
}

export interface ComparedRow {
  readonly target: Target;
  readonly relation: Relation;
  readonly cells: readonly ComparedCell[];
  /** What the speakers argue from, where all of them take one side; else no group. */
  readonly reasons: ReasonGroups;
}

const noGroups: ReasonGroups = { shared: [], apart: [], notGiven: [] };
const onOneSide: readonly Relation[] = ["same-reason", "other-reasons", "reasons-not-given"];

/** One row for each target. */
export function compareRows(
  index: CorpusIndex,
  matrix: Matrix,
  organizations: readonly Organization[],
  targets: readonly Target[],
): readonly ComparedRow[] {
  return targets.map((target) => {
    const cells = organizations.map((organization): ComparedCell => {
      const cell = matrix.cellOf(organization.id, target.id);
      const stances =
        cell.kind === "stance" ? cell.stances.map((stance) => index.inFull(stance)) : [];
      return { organization, cell, stances };
    });
    const relation = relationOf(cells.map((one) => one.cell));
    const reasons = onOneSide.includes(relation)
      ? reasonGroups(
          index.corpus.reasons,
          cells.flatMap((one) => one.stances),
        )
      : noGroups;
    return { target, relation, cells, reasons };
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
