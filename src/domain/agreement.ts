/**
 * What several organizations have to do with each other on a target; how far two agree on all of them
 * is agreementOfTwo.ts.
 *
 * Leaning counts as its side: "leans toward" and "supports" agree. Silence takes no side and never
 * counts as agreement. Where documents of one date differ, an organization stands on both sides.
 */
import type { Organization, Reason, Stance } from "./corpus.ts";
import type { CorpusIndex, FullStance } from "./corpusIndex.ts";
import type { OrganizationId, ReasonId } from "./ids.ts";
import { sideOf } from "./mark.ts";
import type { Cell, Matrix, StanceCell } from "./matrix.ts";

/** From the sharpest to the most silent; of three or more organizations the first that holds names the row. */
export const relations = [
  /** Two stand on opposite sides. */
  "oppose",
  /** Not on one side, and not opposite: one is mixed, or stands on more sides than another. */
  "differ",
  /** All speakers are on one side, and some two give reasons and share none. */
  "other-reasons",
  /** All speakers are on one side, and of some two one gives no reason: absence is no difference. */
  "reasons-not-given",
  /** All speakers are on one side, and every two share a reason. */
  "same-reason",
  "one-speaks",
  "silent",
  /** Nobody speaks, and somebody was not read for it: that is no silence of all. */
  "uncoded",
] as const;
export type Relation = (typeof relations)[number];

/** Of two who take one side: whether for the same reason, for different ones, or nobody can tell. */
export type ReasonRelation = Extract<
  Relation,
  "same-reason" | "other-reasons" | "reasons-not-given"
>;

/** The relation of the organizations whose cells on one target these are. */
export function relationOf(cells: readonly Cell[]): Relation {
  const speakers = cells.filter((cell) => cell.kind === "stance");
  if (speakers.length === 0)
    return cells.some((cell) => cell.kind === "uncoded") ? "uncoded" : "silent";
  if (speakers.length === 1) return "one-speaks";
  // No pair is looked at by itself: hundreds may speak, and their pairs are tens of thousands.
  const taken = speakers.map((cell) => new Set(sides(cell)));
  const up = taken.filter((own) => own.has(1)).length;
  const down = taken.filter((own) => own.has(-1)).length;
  const both = taken.filter((own) => own.has(1) && own.has(-1)).length;
  // Somebody for and somebody else against: one who stands on both sides alone opposes nobody.
  if (up > 0 && down > 0 && !(up === 1 && down === 1 && both === 1)) return "oppose";
  const [first] = taken[0] ?? [];
  if (taken.some((own) => own.size > 1 || !own.has(first as number))) return "differ";
  return reasonsOfAll(speakers.map(({ stances }) => reasonsGiven(stances)));
}

/**
 * Of any two among several: "other-reasons" where two share none of theirs, else "reasons-not-given"
 * where somebody gives none, else the same. Those who give the same ones count once.
 */
function reasonsOfAll(all: readonly ReadonlySet<ReasonId>[]): ReasonRelation {
  const distinct = new Map(all.map((own) => [[...own].toSorted().join(" "), own]));
  const sets = [...distinct.values()];
  const pairs = pairsOf(sets).map(([a, b]) => reasonRelation(a, b));
  if (pairs.includes("other-reasons")) return "other-reasons";
  return sets.some((own) => own.size === 0) ? "reasons-not-given" : "same-reason";
}

/** The reasons that some stances give. `unstated` says that none is given, and is none. */
function reasonsGiven(stances: readonly Stance[]): ReadonlySet<ReasonId> {
  return new Set(
    stances.flatMap((stance) => stance.reasons).filter((reason) => reason !== "unstated"),
  );
}

/**
 * What the reasons of two who take one side have to do with each other (FORMAT, "What follows"): the
 * same where they share one; different where both give some and share none; else it cannot be told.
 */
function reasonRelation(a: ReadonlySet<ReasonId>, b: ReadonlySet<ReasonId>): ReasonRelation {
  if (a.size === 0 || b.size === 0) return "reasons-not-given";
  return [...a].some((reason) => b.has(reason)) ? "same-reason" : "other-reasons";
}

/** Another organization that takes the side of a stance. */
export interface Sharer {
  readonly organization: Organization;
  /** The first of its stances that takes that side. */
  readonly stance: FullStance;
  readonly reasons: ReasonRelation;
  /** The reasons that both give, in the order of the corpus; empty where they share none. */
  readonly common: readonly Reason[];
}

/** Who else stands on the side of a stance, and whether for a reason that the two share. */
export function sharersOf(
  index: CorpusIndex,
  matrix: Matrix,
  organization: OrganizationId,
  stance: Stance,
): readonly Sharer[] {
  const side = sideOf(stance.position);
  const own = reasonsGiven([stance]);
  return matrix.speakersOn(stance.target).flatMap((other): readonly Sharer[] => {
    if (other.id === organization) return [];
    const cell = matrix.cellOf(other.id, stance.target);
    if (cell.kind !== "stance") return [];
    // Documents of one date may give different reasons for one side: all of them count.
    const like = cell.stances.filter((one) => sideOf(one.position) === side);
    const [first] = like;
    if (!first) return [];
    const given = reasonsGiven(like);
    return [
      {
        organization: other,
        stance: index.inFull(first),
        reasons: reasonRelation(own, given),
        common: index.corpus.reasons.filter(({ id }) => own.has(id) && given.has(id)),
      },
    ];
  });
}

/** What the speakers of one side argue from: which reasons several share, and who shares none. */
export interface ReasonGroups {
  /** Reasons that two or more give, most widely shared first, then in the order of the corpus. */
  readonly shared: readonly {
    readonly reason: Reason;
    readonly organizations: readonly Organization[];
  }[];
  /** Who gives reasons, but none that another of them gives; with those reasons. */
  readonly apart: readonly {
    readonly organization: Organization;
    readonly reasons: readonly Reason[];
  }[];
  /** Who gives none. Absence is no difference. */
  readonly notGiven: readonly Organization[];
}

/** Groups some organizations' stances on one target by the reasons that they give. */
export function reasonGroups(
  reasons: readonly Reason[],
  stances: readonly FullStance[],
): ReasonGroups {
  const given = new Map<Organization, Set<ReasonId>>();
  for (const { organization, stance } of stances) {
    const own = given.get(organization) ?? new Set();
    for (const reason of reasonsGiven([stance])) own.add(reason);
    given.set(organization, own);
  }
  const holders = reasons.map((reason) => ({
    reason,
    organizations: [...given].filter(([, own]) => own.has(reason.id)).map(([one]) => one),
  }));
  const shared = holders
    .filter((group) => group.organizations.length > 1)
    .toSorted((a, b) => b.organizations.length - a.organizations.length);
  const sharing = new Set(shared.flatMap((group) => group.organizations));
  return {
    shared,
    apart: [...given].flatMap(([organization, own]) =>
      own.size > 0 && !sharing.has(organization)
        ? [{ organization, reasons: reasons.filter((reason) => own.has(reason.id)) }]
        : [],
    ),
    notGiven: [...given].filter(([, own]) => own.size === 0).map(([one]) => one),
  };
}

function sides(cell: StanceCell): readonly number[] {
  return cell.stances.map((stance) => sideOf(stance.position));
}

/** Every two of a list, in its order. */
function pairsOf<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b) => [a, b] as const));
}
