/** From a matrix and a selection to what is in view: which rows and columns, in which order, which cells. */
import type { Organization, Stance, Target, Topic } from "./corpus.ts";
import type { CorpusIndex } from "./corpusIndex.ts";
import {
  type Cell,
  type Matrix,
  bitOf,
  orderingDay,
  speaks,
  speaksAgainst,
  speaksFor,
} from "./matrix.ts";
import {
  type Face,
  type FilterName,
  type Filters,
  type Order,
  activeFilters,
  faces,
  withoutFilter,
} from "./selection.ts";
import { dissimilarity, nobody } from "./dissimilarity.ts";
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
  /**
   * Rows or columns that stand as they stood before, since the order of what is like beside what is
   * like is still being found: their lines, for whoever finds it.
   */
  readonly pending: readonly Lines[];
}

/** Of each row or column to be ordered, the position on every other; `nobody` where there is none. */
export type Lines = readonly Int8Array[];

export interface ArrangeOptions {
  readonly filters: Filters;
  readonly rows: Order;
  readonly columns: Order;
  readonly folded: readonly TopicId[];
  /** For sorting by name. */
  readonly language: string;
  /**
   * The order of lines that puts like beside like, as indices; null where it is not known yet. Left out,
   * it is found at once, however long that takes.
   */
  readonly likeness?: (lines: Lines) => readonly number[] | null;
  /** What was shown before: its order is kept where another is not known yet. */
  readonly former?: Arrangement | null;
}

/** What the cells of the legend count a cell as: its position or positions, silent, or not coded. */
export function facesOf(cell: Cell): readonly Face[] {
  return cell.kind === "stance" ? cell.stances.map((stance) => stance.position) : [cell.kind];
}

/** The faces that any cell of a corpus shows. O(organizations x targets), a byte each. */
export function facesIn(matrix: Matrix): ReadonlySet<Face> {
  let found = 0;
  for (const { id } of matrix.organizations) for (const bits of matrix.rowOf(id)) found |= bits;
  return new Set(faces.filter((face) => found & bitOf(face)));
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
  const pending: Lines[] = [];
  const rows = orderRows(index, matrix, inView.organizations, inView.targets, options, pending);
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
        pending,
      ),
      folded: options.folded.includes(topic.id),
    }))
    .filter((shown) => shown.targets.length > 0);

  const counts = legendCounts(matrix, rows, inView.targets, filters);
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
    pending,
  };
}

/** What each entry of the legend would leave, by itself, of the cells in view. */
export function legendCounts(
  matrix: Matrix,
  rows: readonly Organization[],
  targets: readonly Target[],
  filters: Filters,
): ReadonlyMap<Face, number> {
  const columns = targets.map((target) => matrix.columnOf(target.id));
  // Where nothing else looks at the stances themselves, what a cell shows is all that there is to know.
  if (filters.bases.length + filters.saliences.length + filters.reasons.length === 0) {
    const cells = new Uint32Array(256);
    for (const { id } of rows) {
      const line = matrix.rowOf(id);
      for (const column of columns) cells[line[column]!]!++;
    }
    return new Map(
      faces.map((face) => [
        face,
        cells.reduce((sum, n, bits) => (bits & bitOf(face) ? sum + n : sum), 0),
      ]),
    );
  }
  const alone = faces.map((face) => ({ ...filters, faces: [face] }));
  const counts = faces.map(() => 0);
  for (const row of rows) {
    const line = matrix.rowOf(row.id);
    targets.forEach((target, k) => {
      // Silence has none of what is asked for.
      if ((line[columns[k]!]! & speaks) === 0) return;
      const cell = matrix.cellOf(row.id, target.id);
      alone.forEach((filter, i) => {
        if (cellPasses(cell, filter)) counts[i]!++;
      });
    });
  }
  return new Map(faces.map((face, i) => [face, counts[i] ?? 0]));
}

function visible(topics: readonly Topic[], matrix: Matrix, filters: Filters) {
  const chosen = new Set(filters.organizations);
  const named = new Set(filters.targets);
  const organizations = matrix.organizations.filter(
    (one) => chosen.size === 0 || chosen.has(one.id),
  );
  const targets = topics
    .filter((topic) => filters.topics.length === 0 || filters.topics.includes(topic.id))
    .flatMap((topic) => topic.targets)
    .filter((target) => named.size === 0 || named.has(target.id))
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
  let taken = 0;
  for (const organization of organizations) {
    const bits = matrix.bitsOf(organization.id, target.id);
    if ((bits & speaks) === 0) continue;
    speakers++;
    taken |=
      (bits & speaksFor ? 1 : 0) | (bits & bitOf(0) ? 2 : 0) | (bits & speaksAgainst ? 4 : 0);
  }
  return speakers > 1 && (taken & (taken - 1)) !== 0;
}

function anythingPasses(topics: readonly Topic[], matrix: Matrix, filters: Filters): boolean {
  const { organizations, targets } = visible(topics, matrix, filters);
  const wanted = filters.faces.reduce<number>((sum, face) => sum | bitOf(face), 0) || ~0;
  const ofStances = filters.bases.length + filters.saliences.length + filters.reasons.length > 0;
  return organizations.some((organization) =>
    targets.some((target) => {
      const bits = matrix.bitsOf(organization.id, target.id) & wanted;
      // Half a million cells are not made to find that none of them passes.
      if (bits === 0 || !ofStances) return bits !== 0;
      return (
        (bits & speaks) !== 0 && cellPasses(matrix.cellOf(organization.id, target.id), filters)
      );
    }),
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
  pending: Lines[],
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
      return bySilence(rows, (row) => targets.map((target) => matrix.bitsOf(row.id, target.id)));
    case "likeness":
      return byLikeness(
        rows,
        (row) => targets.map((target) => placedOn(matrix, row, target)),
        options,
        pending,
        () => options.former?.rows ?? [],
      );
  }
}

function orderColumns(
  index: CorpusIndex,
  matrix: Matrix,
  targets: readonly Target[],
  rows: readonly Organization[],
  options: ArrangeOptions,
  pending: Lines[],
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
      return bySilence(targets, (target) => rows.map((row) => matrix.bitsOf(row.id, target.id)));
    case "likeness": {
      const inRows = new Set(rows);
      // In the order of the corpus: that of the rows makes two columns no more alike.
      const ordered = matrix.organizations.filter((row) => inRows.has(row));
      return byLikeness(
        targets,
        (target) => ordered.map((row) => placedOn(matrix, row, target)),
        options,
        pending,
        () => options.former?.topics.flatMap((topic) => topic.targets) ?? [],
      );
    }
  }
}

/** Most silent first. What was not coded is no silence. */
function bySilence<T>(items: readonly T[], bitsOf: (item: T) => readonly number[]): readonly T[] {
  const silent = new Map(
    items.map((item) => [item, bitsOf(item).filter((bits) => bits === bitOf("silent")).length]),
  );
  return items.toSorted((a, b) => (silent.get(b) ?? 0) - (silent.get(a) ?? 0));
}

/** Where somebody stands on a target: the position of the first stance of the cell, or `nobody`. */
function placedOn(matrix: Matrix, row: Organization, target: Target): number {
  const bits = matrix.bitsOf(row.id, target.id) & speaks;
  if (bits === 0) return nobody;
  // One bit is one position; of several the cell knows the first.
  if ((bits & (bits - 1)) === 0) return 29 - Math.clz32(bits);
  const cell = matrix.cellOf(row.id, target.id);
  return cell.kind === "stance" ? cell.stances[0].position : nobody;
}

function byLikeness<T>(
  items: readonly T[],
  lineOf: (item: T) => readonly number[],
  { likeness = likeBesideLike }: ArrangeOptions,
  pending: Lines[],
  former: () => readonly T[],
): readonly T[] {
  const lines = items.map((item) => Int8Array.from(lineOf(item)));
  const order = likeness(lines);
  if (order) return pick(items, order);
  pending.push(lines);
  const places = new Map(former().map((item, i) => [item, i]));
  const placeOf = (item: T) => places.get(item) ?? places.size;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The order of lines that puts like beside like, found at once. */
function likeBesideLike(lines: Lines): readonly number[] {
  return seriate(lines.length, (a, b) => dissimilarity(lines[a]!, lines[b]!));
}

/** Of each pair of lines every place is looked at: up to so many looks are done between two frames. */
const shortWork = 1_500_000;
/** More lines than these are too many, however short. */
const fewLines = 200;

/** The order of lines, where it can be found between two frames; else null. */
export function likenessOfFew(lines: Lines): readonly number[] | null {
  const looks = (lines.length ** 2 / 2) * (lines[0]?.length ?? 0);
  return lines.length > fewLines || looks > shortWork ? null : likeBesideLike(lines);
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
