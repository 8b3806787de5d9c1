/**
 * What several organizations have to do with each other on a target, and how far two agree.
 *
 * Leaning counts as its side: "leans toward" and "supports" agree. Silence takes no side and never
 * counts as agreement. Where documents of one date differ, an organization stands on both sides.
 */
import type { Organization, Target } from "./corpus.ts";
import { sideOf } from "./mark.ts";
import type { Cell, Matrix, StanceCell } from "./matrix.ts";

/** From the sharpest to the most silent; of three or more organizations the first that holds names the row. */
export const relations = [
  /** Two stand on opposite sides. */
  "oppose",
  /** One is mixed, another is not. */
  "differ",
  /** All speakers are on one side, and some two share no reason. */
  "other-reasons",
  /** All speakers are on one side, and every two share a reason. */
  "same-reason",
  "one-speaks",
  "silent",
  /** Nobody speaks, and somebody was not read for it: that is no silence of all. */
  "uncoded",
] as const;
export type Relation = (typeof relations)[number];

/** The relation of the organizations whose cells on one target these are. */
export function relationOf(cells: readonly Cell[]): Relation {
  const speakers = cells.filter((cell) => cell.kind === "stance");
  if (speakers.length === 0)
    return cells.some((cell) => cell.kind === "uncoded") ? "uncoded" : "silent";
  if (speakers.length === 1) return "one-speaks";
  const pairs = pairsOf(speakers);
  if (pairs.some(([a, b]) => sides(a).some((side) => side !== 0 && sides(b).includes(-side))))
    return "oppose";
  if (pairs.some(([a, b]) => sides(a).includes(0) !== sides(b).includes(0))) return "differ";
  return pairs.every(([a, b]) => shareReason(a, b)) ? "same-reason" : "other-reasons";
}

/** Whether two cells share a coded reason. `unstated` says that none is given and is shared by nobody. */
export function shareReason(a: StanceCell, b: StanceCell): boolean {
  const given = new Set(
    a.stances.flatMap((stance) => stance.reasons).filter((reason) => reason !== "unstated"),
  );
  return b.stances.some((stance) => stance.reasons.some((reason) => given.has(reason)));
}

function sides(cell: StanceCell): readonly number[] {
  return cell.stances.map((stance) => sideOf(stance.position));
}

/** Every two of a list, in its order. */
export function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}

export interface Agreement {
  /** Targets on which both speak. */
  readonly shared: number;
  /** Of these, the targets on which both are on the same side. */
  readonly agreed: number;
  /** Whether there are enough shared targets for a figure to mean anything. */
  readonly telling: boolean;
}

/** Under so many shared targets no figure is given. */
export const fewestShared = 3;

/** On how many of the targets on which both speak two organizations take the same side. */
export function agreementOf(
  matrix: Matrix,
  a: Organization,
  b: Organization,
  targets: readonly Target[],
): Agreement {
  let shared = 0;
  let agreed = 0;
  for (const target of targets) {
    const [x, y] = [matrix.cellOf(a.id, target.id), matrix.cellOf(b.id, target.id)];
    if (x.kind !== "stance" || y.kind !== "stance") continue;
    shared++;
    // Of one who stands on both sides it cannot be said that the other stands where he does.
    const [own, other] = [new Set(sides(x)), new Set(sides(y))];
    if (own.size === 1 && other.size === 1 && [...own][0] === [...other][0]) agreed++;
  }
  return { shared, agreed, telling: shared >= fewestShared };
}
