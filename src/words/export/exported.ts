/** What an export is made of: a corpus, what of it is taken, and where it is read. */
import { type Arrangement, stancePasses } from "#domain/arrange.ts";
import type { Organization, Stance, Target, Topic } from "#domain/corpus.ts";
import type { Claim, CorpusIndex, FullStance } from "#domain/corpusIndex.ts";
import type { Cell, Matrix } from "#domain/matrix.ts";
import type { OpenedText } from "#domain/opened.ts";
import type { Filters } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { Guids } from "./guid.ts";

/** What is taken: what the filters leave, or everything. */
export type Scope = "view" | "all";

export interface Exported {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  readonly scope: Scope;
  /** Rows, columns and cells in view; of everything, all of them. */
  readonly arrangement: Arrangement;
  readonly filters: Filters;
  /** What is taken, in one sentence. */
  readonly sentence: string;
  /** Of the view, absolute. */
  readonly link: string;
  readonly linkOf: (opened: OpenedText) => string;
  /** Where a file of the corpus can be had by its path; null where it lies on no host. */
  readonly addressOf: (path: string) => string | null;
  /** The ids of what is in the corpus: those of no other. */
  readonly guid: Guids;
  /** The day on which it is made, YYYY-MM-DD. */
  readonly made: string;
  readonly t: Messages;
}

/**
 * Told how far the work is, so that it can show it, let others have their turn, and stop: it throws
 * where it was stopped. Called often; it costs nothing in between.
 */
export type Tick = (done: number, of: number) => Promise<void> | undefined;

/** For whom nobody waits: a test. */
export const noTick: Tick = () => undefined;

/** Where a stance stands in its cell: shown there; says the same as one shown; of an earlier date. */
export type Standing = "shown" | "same" | "earlier";

export interface StandingStance {
  readonly full: FullStance;
  readonly standing: Standing;
}

/** A cell of the matrix that is taken. */
export interface ExportedCell {
  readonly organization: Organization;
  readonly topic: Topic;
  readonly target: Target;
  readonly cell: Cell;
  /** Those that pass the filters, the one shown first. Empty for silence and what is not coded. */
  readonly stances: readonly StandingStance[];
}

/** The cells that are taken, in the order of the grid. */
export function* cellsIn(exported: Exported): Generator<ExportedCell, undefined> {
  const { arrangement } = exported;
  for (const organization of arrangement.rows)
    for (const { topic, targets } of arrangement.topics)
      for (const target of targets) {
        const { cell, passes } = arrangement.shown(organization, target);
        if (!passes) continue;
        yield { organization, topic, target, cell, stances: stancesOf(exported, cell) };
      }
  return undefined;
}

function stancesOf({ index, filters }: Exported, cell: Cell): readonly StandingStance[] {
  if (cell.kind !== "stance") return [];
  const of = (standing: Standing, list: readonly Stance[]) =>
    list
      .filter((stance) => stancePasses(stance, filters))
      .map((stance) => ({ full: index.inFull(stance), standing }));
  return [...of("shown", cell.stances), ...of("same", cell.repeated), ...of("earlier", cell.trail)];
}

/** How many cells there are in all, taken or not: what `cellsIn` goes through. */
export function cellCount({ arrangement: { rows, topics } }: Exported): number {
  return rows.length * topics.reduce((sum, { targets }) => sum + targets.length, 0);
}

/**
 * The second-hand positions that are taken: those of organizations in view on targets in view. They are
 * no stances, so what filters stances does not touch them.
 */
export function claimsIn({
  index,
  arrangement,
}: Pick<Exported, "index" | "arrangement">): readonly Claim[] {
  const rows = new Set(arrangement.rows);
  const targets = new Set(arrangement.topics.flatMap((topic) => topic.targets));
  return index.claims.filter(({ reporter, target }) => rows.has(reporter) && targets.has(target));
}

/** Whether any filter looks at stances: then what is taken beside these has to be said. */
export function filtersStances({ faces, saliences, bases, reasons }: Filters): boolean {
  return [faces, saliences, bases, reasons].some((chosen) => chosen.length > 0);
}
