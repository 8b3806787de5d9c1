/**
 * What is printed under a view: the quotes of every stance in view, numbered, by target and then by
 * organization, in the order of the grid.
 */
import type { Arrangement } from "./arrange.ts";
import type { Organization, Passage, Stance, Target, Topic } from "./corpus.ts";
import type { Claim, CorpusIndex, FullStance } from "./corpusIndex.ts";
import type { DocumentId, PassageId } from "./ids.ts";
import { type Matrix, bitOf } from "./matrix.ts";
import type { OpenedSheet } from "./opened.ts";
import { type Filters, noFilters } from "./selection.ts";

/** A quote under its number, from 1. */
export interface NumberedQuote {
  readonly number: number;
  readonly passage: Passage;
}

export interface DossierStance {
  readonly full: FullStance;
  readonly quotes: readonly NumberedQuote[];
}

export interface DossierTarget {
  readonly topic: Topic;
  readonly target: Target;
  /** By organization; of one, the stance that its cell shows first before its others. */
  readonly stances: readonly DossierStance[];
  /** Who was read and says nothing, and whose texts were not read for it; empty where the filters leave them out. */
  readonly silent: readonly Organization[];
  readonly uncoded: readonly Organization[];
  /** Whether the bound leaves out some of its quotes. */
  readonly isCut: boolean;
}

export interface Dossier {
  readonly targets: readonly DossierTarget[];
  /** Quotes listed, and quotes that the view has. */
  readonly listed: number;
  readonly of: number;
  /** Targets in view that come after the bound: of these nothing is listed, silences among it. */
  readonly beyond: number;
}

interface DossierOptions {
  readonly arrangement: Arrangement;
  readonly filters: Filters;
  /** Whether a stance is in view. */
  readonly shows: (stance: Stance) => boolean;
  /** Targets that the view leaves out beside the filters. */
  readonly leavesOut?: (target: Target) => boolean;
  /** No more quotes are listed; a stance is listed with all of its quotes or not at all. */
  readonly most: number;
}

/** Numbers the quotes in view. O(stances + organizations x targets listed). */
export function dossierOf(index: CorpusIndex, matrix: Matrix, options: DossierOptions): Dossier {
  const { arrangement, filters, shows, leavesOut = () => false, most } = options;
  const { rows, topics } = arrangement;
  const shown = topics.map(({ topic, targets }) => ({
    topic,
    targets: targets.filter((target) => !leavesOut(target)),
  }));
  const inView = new Set(shown.flatMap(({ targets }) => targets.map((target) => target.id)));
  const stances = index.corpus.stances.filter((one) => inView.has(one.target) && shows(one));
  const of = stances.reduce((sum, { passages }) => sum + passages.length, 0);
  const kept = new Set(stances);

  const targets: DossierTarget[] = [];
  let listed = 0;
  let isFull = false;
  let beyond = 0;
  for (const { topic, targets: own } of shown) {
    for (const target of own) {
      if (isFull) {
        beyond++;
        continue;
      }
      const found: DossierStance[] = [];
      const speakers = new Set(matrix.speakersOn(target.id));
      for (const row of rows) {
        if (!speakers.has(row) || isFull) continue;
        const cell = matrix.cellOf(row.id, target.id);
        if (cell.kind !== "stance") continue;
        for (const stance of [...cell.stances, ...cell.repeated, ...cell.trail]) {
          if (!kept.has(stance) || isFull) continue;
          isFull = listed + stance.passages.length > most;
          if (isFull) continue;
          const full = index.inFull(stance);
          const quotes = full.passages.map((passage) => ({ number: ++listed, passage }));
          found.push({ full, quotes });
        }
      }
      // Silences alone would read as if nobody spoke.
      if (isFull && found.length === 0) {
        beyond++;
        continue;
      }
      const unsaid = (face: "silent" | "uncoded") =>
        unsaidPasses(filters, face)
          ? rows.filter((row) => (matrix.bitsOf(row.id, target.id) & bitOf(face)) !== 0)
          : [];
      const entry = {
        topic,
        target,
        stances: found,
        silent: unsaid("silent"),
        uncoded: unsaid("uncoded"),
        isCut: isFull,
      };
      if (found.length + entry.silent.length + entry.uncoded.length > 0) targets.push(entry);
    }
  }
  return { targets, listed, of, beyond };
}

/** What somebody is said to hold, and the words that say so. */
export interface DossierClaim {
  readonly claim: Claim;
  /** The quotes that stand nowhere above it. */
  readonly quotes: readonly NumberedQuote[];
  /** The numbers of those that do. */
  readonly above: readonly number[];
}

/**
 * Numbers the quotes of claims on from those of a dossier. One passage may say what many hold: it is
 * listed once. A claim is listed with all of its quotes or, past the bound, neither it nor any after it.
 */
export function numberedClaims(
  index: CorpusIndex,
  { targets, listed }: Pick<Dossier, "targets" | "listed">,
  claims: readonly Claim[],
  most: number,
): readonly DossierClaim[] {
  const numbers = new Map<string, number>();
  const keyOf = (document: DocumentId, passage: PassageId) => `${document} ${passage}`;
  for (const { full, quotes } of targets.flatMap(({ stances }) => stances)) {
    for (const { number, passage } of quotes) {
      const key = keyOf(full.document.id, passage.id);
      if (!numbers.has(key)) numbers.set(key, number);
    }
  }
  const found: DossierClaim[] = [];
  let last = listed;
  // Of claims that rest on the same words there could be any number.
  for (const claim of claims.slice(0, most)) {
    const { id } = claim.document;
    const own = claim.reported.passages;
    const above = own.flatMap((passage) => numbers.get(keyOf(id, passage)) ?? []);
    if (last + own.length - above.length > most) break;
    const quotes = own
      .filter((passage) => !numbers.has(keyOf(id, passage)))
      .flatMap((passage) => index.passageOf(id, passage) ?? [])
      .map((passage) => ({ number: ++last, passage }));
    for (const { number, passage } of quotes) numbers.set(keyOf(id, passage.id), number);
    found.push({ claim, quotes, above });
  }
  return found;
}

/** The filters that leave what a sheet gathers; null for a sheet that gathers no stances. */
export function sheetFilters(opened: OpenedSheet): Filters | null {
  switch (opened.kind) {
    case "organization":
      return { ...noFilters, organizations: [opened.organization] };
    case "target":
      return { ...noFilters, targets: [opened.target] };
    case "topic":
      return { ...noFilters, topics: [opened.topic] };
    case "events":
      return null;
    default:
      return opened satisfies never;
  }
}

/** Silence has no basis, salience or reason, so any of those filters it out (`cellPasses`). */
function unsaidPasses(filters: Filters, face: "silent" | "uncoded"): boolean {
  return (
    (filters.faces.length === 0 || filters.faces.includes(face)) &&
    filters.bases.length === 0 &&
    filters.saliences.length === 0 &&
    filters.reasons.length === 0
  );
}
