/** A comparison as data: targets in rows, organizations in columns, and what each row says. */
import {
  type ReasonGroups,
  type Relation,
  reasonGroups,
  relationOf,
  relations,
} from "./agreement.ts";
import { type Arrangement, type ShownTopic, legendCounts } from "./arrange.ts";
import type { Organization, Target } from "./corpus.ts";
import type { CorpusIndex, FullStance } from "./corpusIndex.ts";
import { type Cell, type Matrix, bitOf } from "./matrix.ts";
import type { Selection } from "./selection.ts";

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

/**
 * One row for each target. What the organizations have to do with each other is said of all of them;
 * cells are made for those that are drawn.
 */
export function compareRows(
  index: CorpusIndex,
  matrix: Matrix,
  organizations: readonly Organization[],
  targets: readonly Target[],
  drawn: readonly Organization[] = organizations,
): readonly ComparedRow[] {
  const among = new Set(organizations);
  const compared = (organization: Organization, target: Target): ComparedCell => {
    const cell = matrix.cellOf(organization.id, target.id);
    const stances =
      cell.kind === "stance" ? cell.stances.map((stance) => index.inFull(stance)) : [];
    return { organization, cell, stances };
  };
  return targets.map((target) => {
    const speakers = matrix
      .speakersOn(target.id)
      .filter((one) => among.has(one))
      .map((one) => compared(one, target));
    const relation =
      speakers.length > 0
        ? relationOf(speakers.map((one) => one.cell))
        : unspoken(matrix, organizations, target);
    const reasons = onOneSide.includes(relation)
      ? reasonGroups(
          index.corpus.reasons,
          speakers.flatMap((one) => one.stances),
        )
      : noGroups;
    return { target, relation, cells: drawn.map((one) => compared(one, target)), reasons };
  });
}

function unspoken(
  matrix: Matrix,
  organizations: readonly Organization[],
  { id }: Target,
): Relation {
  return organizations.some((one) => matrix.bitsOf(one.id, id) === bitOf("uncoded"))
    ? "uncoded"
    : "silent";
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

/**
 * What a view shows where it is a comparison of some relations only: the targets on which the organizations
 * have one of them, and the counts of those. Of any other view the arrangement as it is.
 */
export function related(
  index: CorpusIndex,
  matrix: Matrix,
  arrangement: Arrangement,
  { view, filters, relations: wanted }: Pick<Selection, "view" | "filters" | "relations">,
): Arrangement {
  if (view !== "compare" || wanted.length === 0) return arrangement;
  const targets = arrangement.topics.flatMap((topic) => topic.targets);
  const kept = new Set(
    compareRows(index, matrix, arrangement.rows, targets, [])
      .filter(({ relation }) => wanted.includes(relation))
      .map(({ target }) => target),
  );
  const topics = arrangement.topics.flatMap((topic): readonly ShownTopic[] => {
    const own = topic.targets.filter((target) => kept.has(target));
    return own.length === 0 ? [] : [{ ...topic, targets: own }];
  });
  const counts = legendCounts(matrix, arrangement.rows, [...kept], filters);
  return { ...arrangement, topics, counts };
}
