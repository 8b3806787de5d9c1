/** From a matrix and a selection to what is in view: which rows and columns, in which order, which cells. */
import type { Organization, Stance, Target, Topic } from "./corpus.ts";
import type { CorpusIndex } from "./corpusIndex.ts";
import { sideOf } from "./mark.ts";
import { type Cell, type Matrix, orderingDay } from "./matrix.ts";
import {
  type Face,
  type FilterName,
  type Filters,
  type Order,
  activeFilters,
  faces,
  withoutFilter,
} from "./selection.ts";
import { seriate } from "./seriation.ts";
import { textIn } from "./wording.ts";
import type { TopicId } from "./ids.ts";

/** A cell in view, and whether the filters let it pass. A cell that does not pass keeps its place. */
export interface ShownCell {
  readonly cell: Cell;
  readonly passes: boolean;
}

export interface ShownTopic {
  readonly topic: Topic;
  readonly targets: readonly Target[];
  readonly folded: boolean;
}

export interface Arrangement {
  readonly rows: readonly Organization[];
  readonly topics: readonly ShownTopic[];
  readonly shown: (organization: Organization, target: Target) => ShownCell;
  /**
   * For each entry of the legend, how many cells would show it if the legend itself did not filter:
   * the count a reader gets by choosing that entry.
   */
  readonly counts: ReadonlyMap<Face, number>;
  /** Null while anything passes; else the filters any one of which, cleared, brings something back. */
  readonly emptiedBy: readonly FilterName[] | null;
}

export interface ArrangeOptions {
  readonly filters: Filters;
  readonly rows: Order;
  readonly columns: Order;
  readonly folded: readonly TopicId[];
  /** For sorting by name. */
  readonly language: string;
}

/** What the cells of the legend count a cell as: its position or positions, silent, or not coded. */
export function facesOf(cell: Cell): readonly Face[] {
  return cell.kind === "stance" ? cell.stances.map((stance) => stance.position) : [cell.kind];
}

/** The faces that any cell of a corpus shows. O(organizations x targets). */
export function facesIn(matrix: Matrix, topics: readonly Topic[]): ReadonlySet<Face> {
  const found = new Set<Face>();
  for (const organization of matrix.organizations)
    for (const topic of topics)
      for (const target of topic.targets)
        for (const face of facesOf(matrix.cellOf(organization.id, target.id))) found.add(face);
  return found;
}

/** How many targets are in view. */
export function targetsInView({ topics }: Arrangement): number {
  return topics.reduce((sum, topic) => sum + topic.targets.length, 0);
}

/** How many cells in view the filters let through. O(organizations x targets). */
export function cellsPassing({ rows, topics, shown }: Arrangement): number {
  let n = 0;
  for (const row of rows)
    for (const topic of topics)
      for (const target of topic.targets) if (shown(row, target).passes) n++;
  return n;
}

/** Whether a stance passes the filters that look at stances: position, salience, basis, reason. */
export function stancePasses(stance: Stance, filters: Filters): boolean {
  return (
    (filters.faces.length === 0 || filters.faces.includes(stance.position)) &&
    (filters.bases.length === 0 || filters.bases.includes(stance.basis)) &&
    (filters.reasons.length === 0 ||
      stance.reasons.some((reason) => filters.reasons.includes(reason))) &&
    (filters.saliences.length === 0 ||
      (stance.salience !== undefined && filters.saliences.includes(stance.salience)))
  );
}

/** Whether a cell passes them. Silence has no salience, basis or reason, so any of those filters it out. */
export function cellPasses(cell: Cell, filters: Filters): boolean {
  if (cell.kind === "stance") return cell.stances.some((stance) => stancePasses(stance, filters));
  const passesFace = filters.faces.length === 0 || filters.faces.includes(cell.kind);
  return (
    passesFace &&
    filters.bases.length === 0 &&
    filters.saliences.length === 0 &&
    filters.reasons.length === 0
  );
}

/** Lays out what is in view. O(organizations x targets), and the cost of `seriate` where asked for. */
export function arrange(index: CorpusIndex, matrix: Matrix, options: ArrangeOptions): Arrangement {
  const { corpus } = index;
  const { filters } = options;
  const inView = visible(corpus.topics, matrix, filters);
  const rows = orderRows(index, matrix, inView.organizations, inView.targets, options);
  const shownTargets = new Set(inView.targets);
  const topics = corpus.topics
    .map((topic) => ({
      topic,
      targets: orderColumns(
        index,
        matrix,
        topic.targets.filter((one) => shownTargets.has(one)),
        rows,
        options,
      ),
      folded: options.folded.includes(topic.id),
    }))
    .filter((shown) => shown.targets.length > 0);

  const counts = new Map<Face, number>(faces.map((face) => [face, 0]));
  const byFace = new Map(faces.map((face) => [face, { ...filters, faces: [face] }]));
  for (const organization of rows) {
    for (const target of inView.targets) {
      const cell = matrix.cellOf(organization.id, target.id);
      for (const face of new Set(facesOf(cell))) {
        const alone = byFace.get(face);
        if (alone && cellPasses(cell, alone)) counts.set(face, (counts.get(face) ?? 0) + 1);
      }
    }
  }
  return {
    rows,
    topics,
    shown: (organization, target) => {
      const cell = matrix.cellOf(organization.id, target.id);
      return { cell, passes: cellPasses(cell, filters) };
    },
    counts,
    emptiedBy: anythingPasses(corpus.topics, matrix, filters)
      ? null
      : culprits(corpus.topics, matrix, filters),
  };
}

function visible(topics: readonly Topic[], matrix: Matrix, filters: Filters) {
  const organizations = matrix.organizations.filter(
    (one) => filters.organizations.length === 0 || filters.organizations.includes(one.id),
  );
  const targets = topics
    .filter((topic) => filters.topics.length === 0 || filters.topics.includes(topic.id))
    .flatMap((topic) => topic.targets)
    .filter((target) => filters.targets.length === 0 || filters.targets.includes(target.id))
    .filter((target) => !filters.differing || divides(matrix, organizations, target));
  return { organizations, targets };
}

/**
 * Whether two of the organizations stand on different sides of a target: then the comparison says of
 * it that they oppose or differ. One that stands on both sides itself differs from nobody by that
 * alone; silence takes no side.
 */
function divides(matrix: Matrix, organizations: readonly Organization[], target: Target): boolean {
  let speakers = 0;
  const sides = new Set<number>();
  for (const organization of organizations) {
    const cell = matrix.cellOf(organization.id, target.id);
    if (cell.kind !== "stance") continue;
    speakers++;
    for (const stance of cell.stances) sides.add(sideOf(stance.position));
  }
  return speakers > 1 && sides.size > 1;
}

function anythingPasses(topics: readonly Topic[], matrix: Matrix, filters: Filters): boolean {
  const { organizations, targets } = visible(topics, matrix, filters);
  return organizations.some((organization) =>
    targets.some((target) => cellPasses(matrix.cellOf(organization.id, target.id), filters)),
  );
}

/** The filters whose clearing alone brings something back; where none alone does, all that are on. */
function culprits(
  topics: readonly Topic[],
  matrix: Matrix,
  filters: Filters,
): readonly FilterName[] {
  const active = activeFilters(filters);
  const single = active.filter((name) =>
    anythingPasses(topics, matrix, withoutFilter(filters, name)),
  );
  return single.length > 0 ? single : active;
}

function orderRows(
  index: CorpusIndex,
  matrix: Matrix,
  rows: readonly Organization[],
  targets: readonly Target[],
  options: ArrangeOptions,
): readonly Organization[] {
  switch (options.rows) {
    case "corpus":
      return rows;
    case "name": {
      const collator = new Intl.Collator(options.language);
      return rows.toSorted((a, b) => collator.compare(a.shortName, b.shortName));
    }
    case "date": {
      const first = new Map(rows.map((row) => [row.id, latestDay(index, row)]));
      return rows.toSorted((a, b) => byDay(first.get(a.id), first.get(b.id)));
    }
    case "silence":
      return rows.toSorted(
        (a, b) =>
          unsaid(targets.map((target) => matrix.cellOf(b.id, target.id))) -
          unsaid(targets.map((target) => matrix.cellOf(a.id, target.id))),
      );
    case "likeness": {
      const cells = rows.map((row) => targets.map((target) => matrix.cellOf(row.id, target.id)));
      return pick(
        rows,
        seriate(rows.length, (a, b) => dissimilarity(cells[a] ?? [], cells[b] ?? [])),
      );
    }
  }
}

function orderColumns(
  index: CorpusIndex,
  matrix: Matrix,
  targets: readonly Target[],
  rows: readonly Organization[],
  options: ArrangeOptions,
): readonly Target[] {
  switch (options.columns) {
    case "corpus":
      return targets;
    case "name": {
      const collator = new Intl.Collator(options.language);
      const name = (target: Target) => textIn(target.shortLabel ?? target.label, options.language);
      return targets.toSorted((a, b) => collator.compare(name(a), name(b)));
    }
    case "date": {
      const first = new Map<Target, number>();
      for (const target of targets) {
        for (const row of rows) {
          const cell = matrix.cellOf(row.id, target.id);
          if (cell.kind !== "stance") continue;
          for (const stance of [...cell.stances, ...cell.trail]) {
            const day = orderingDay(index.inFull(stance).document);
            first.set(target, Math.min(first.get(target) ?? Infinity, day));
          }
        }
      }
      return targets.toSorted((a, b) => byDay(first.get(a), first.get(b)));
    }
    case "silence":
      return targets.toSorted(
        (a, b) =>
          unsaid(rows.map((row) => matrix.cellOf(row.id, b.id))) -
          unsaid(rows.map((row) => matrix.cellOf(row.id, a.id))),
      );
    case "likeness": {
      const cells = targets.map((target) => rows.map((row) => matrix.cellOf(row.id, target.id)));
      return pick(
        targets,
        seriate(targets.length, (a, b) => dissimilarity(cells[a] ?? [], cells[b] ?? [])),
      );
    }
  }
}

/** How many of some cells are silent. What was not coded is no silence. */
function unsaid(cells: readonly Cell[]): number {
  return cells.filter((cell) => cell.kind === "silent").length;
}

/** The day of the latest document; undefined for an organization without documents. */
function latestDay(index: CorpusIndex, organization: Organization): number | undefined {
  const [first, ...more] = index.documentsOf(organization.id).map(orderingDay);
  return first === undefined ? undefined : more.reduce((a, b) => Math.max(a, b), first);
}

/** Earliest first; what has no day at all last, what is undated first. */
function byDay(a: number | undefined, b: number | undefined): number {
  const [x, y] = [a ?? Infinity, b ?? Infinity];
  return x < y ? -1 : x > y ? 1 : 0;
}

function pick<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return order.flatMap((i) => items[i] ?? []);
}

/**
 * How unlike two lines of cells are, from 0 to 1: the mean, over the places where at least one of
 * the two speaks, of the difference of positions (a quarter for each step) where both speak and of
 * one half where only one does. The half says "not known to be like or unlike"; places where
 * neither speaks say nothing and do not count. Used for ordering only, never shown as a figure.
 */
export function dissimilarity(a: readonly Cell[], b: readonly Cell[]): number {
  let sum = 0;
  let places = 0;
  a.forEach((one, i) => {
    const other = b[i];
    if (!other || (one.kind !== "stance" && other.kind !== "stance")) return;
    places++;
    if (one.kind === "stance" && other.kind === "stance") {
      sum += Math.abs(one.stances[0].position - other.stances[0].position) / 4;
    } else sum += 0.5;
  });
  return places === 0 ? 0.5 : sum / places;
}
