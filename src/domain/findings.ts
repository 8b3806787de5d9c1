/**
 * What stands out in a corpus: figures with an example, computed from the matrix alone, each with the
 * part of a selection that shows it. Pure; no finding where the data has none.
 */
import { type Relation, reasonGroups, relationOf } from "./agreement.ts";
import { fewestShared, pairAgreements } from "./agreementOfTwo.ts";
import { type Organization, type Reason, type Target, type Topic, allTargets } from "./corpus.ts";
import type { Claim, CorpusIndex, FullStance } from "./corpusIndex.ts";
import { sideOf } from "./mark.ts";
import type { TargetId } from "./ids.ts";
import { type Matrix, bitOf } from "./matrix.ts";
import { atTopic } from "./opened.ts";
import { type Selection, noFilters } from "./selection.ts";

/** A part of a selection; what it does not name is as at the beginning. */
export type Shows = Partial<Selection>;

/** One who takes a side, with the reasons given for it. */
export interface Reasoned {
  readonly organization: Organization;
  readonly reasons: readonly Reason[];
}

/** Two organizations with the number of targets on which both speak, and on how many they agree. */
export interface PairAgreement {
  readonly a: Organization;
  readonly b: Organization;
  readonly shared: number;
  readonly agreed: number;
}

/** Whole topics on which organizations that were read for them say nothing. */
export interface SilentTopic {
  readonly topic: Topic;
  readonly organizations: readonly Organization[];
}

/** Closed: whoever puts it into words does so by an exhaustive switch. */
export type Finding = { readonly shows: Shows } & (
  | {
      /** Of the targets on which two or more speak, those on which two stand on opposite sides. */
      readonly kind: "split";
      readonly split: number;
      readonly shared: number;
      /** The target that divides most evenly among most speakers. */
      readonly target: Target;
      readonly up: readonly Organization[];
      readonly down: readonly Organization[];
    }
  | {
      /** The pair that agrees wherever both speak, on most targets; and the pair that agrees least. */
      readonly kind: "never-differs";
      readonly pair: PairAgreement;
      readonly least: PairAgreement | null;
    }
  | {
      /** Of the targets on which all who speak take one side, those where some two share no reason. */
      readonly kind: "apart";
      readonly targets: number;
      readonly agreed: number;
      readonly target: Target;
      readonly a: Reasoned;
      readonly b: Reasoned;
    }
  | {
      /** Of the cells that were read, those that are silent. */
      readonly kind: "silent";
      readonly silent: number;
      readonly read: number;
      /** The topic on which most say nothing at all; null where nobody is silent on a whole topic. */
      readonly topic: SilentTopic | null;
    }
  | {
      /** Of the targets on which anybody speaks, those on which one alone does. */
      readonly kind: "alone";
      readonly targets: number;
      readonly spoken: number;
      /** Who speaks alone most often, and how often. */
      readonly organization: Organization;
      readonly own: number;
    }
);

/** No more than these are shown at once. */
const mostFindings = 5;

/**
 * Past so many organizations pairs are left out: their number grows with the square, and a reader of
 * hundreds of rows does not begin with a pair.
 */
const mostForPairs = 200;

/** Past so many targets a link names the relation and not the targets. */
const mostNamed = 12;

/** A target with everybody who speaks on it. */
interface Spoken {
  readonly target: Target;
  readonly relation: Relation;
  readonly stances: readonly FullStance[];
  readonly speakers: number;
  readonly silent: number;
  readonly read: number;
}

/**
 * The findings of a corpus, the sharpest first: where they oppose each other, who never does, where
 * one side has several reasons, where one speaks alone, what is silent; five at most.
 * O(targets x organizations), and for up to 200 organizations also O(targets x organizations²).
 */
export function findingsOf(index: CorpusIndex, matrix: Matrix): readonly Finding[] {
  const spoken = allTargets(index.corpus).map((target) => spokenOn(index, matrix, target));
  return [
    splitIn(spoken),
    neverDiffers(matrix),
    apartIn(index, spoken),
    aloneIn(spoken),
    silentIn(index, matrix, spoken),
  ]
    .filter((finding) => finding !== null)
    .slice(0, mostFindings);
}

/**
 * What `findingsOf` and `startingQuestions` rest on, found a target at a time: whoever runs this in
 * slices beforehand has them at once afterwards.
 */
export function* preparedFindings(index: CorpusIndex, matrix: Matrix): Generator<void, void> {
  for (const target of matrix.targets) {
    spokenOn(index, matrix, target);
    yield;
  }
}

/** How the stances of a topic lie. */
export interface TopicSummary {
  readonly topic: Topic;
  readonly speakers: readonly Organization[];
  /** Silent on all of it, and read for all of it. */
  readonly silent: readonly Organization[];
  readonly stances: number;
  readonly up: number;
  readonly down: number;
  readonly mixed: number;
  /** Those of the larger side that are implied. */
  readonly implied: readonly FullStance[];
  /** Targets on which two stand on opposite sides. */
  readonly split: readonly Target[];
  /** One side, no reason in common; null where no two of a side differ so. */
  readonly apart: { readonly target: Target; readonly a: Reasoned; readonly b: Reasoned } | null;
  /** The same reason for one side on most targets; null where none is shared. */
  readonly sharedReason: {
    readonly reason: Reason;
    readonly organizations: readonly Organization[];
    readonly target: Target;
  } | null;
  /** Its targets, each with what those who speak on it have to do with each other. */
  readonly relations: readonly { readonly target: Target; readonly relation: Relation }[];
  /** What anybody is said to hold on any of them. */
  readonly claims: readonly Claim[];
}

/** What stands out in one topic. O(targets of the topic x organizations²) at worst. */
export function topicSummary(index: CorpusIndex, matrix: Matrix, topic: Topic): TopicSummary {
  const spoken = topic.targets.map((target) => spokenOn(index, matrix, target));
  const stances = spoken.flatMap((one) => one.stances);
  const onSide = (side: number) => stances.filter(({ stance }) => sideOf(stance.position) === side);
  const [up, down] = [onSide(1), onSide(-1)];
  const speaking = new Set(stances.map((one) => one.organization));
  const organizations = index.corpus.organizations;
  let apart: TopicSummary["apart"] = null;
  let sharedReason: TopicSummary["sharedReason"] = null;
  for (const { target, stances: all } of spoken) {
    for (const side of [1, -1]) {
      const own = all.filter(({ stance }) => sideOf(stance.position) === side);
      const groups = reasonGroups(index.corpus.reasons, own);
      const [shared] = groups.shared;
      if (shared && shared.organizations.length > (sharedReason?.organizations.length ?? 1))
        sharedReason = { ...shared, target };
      apart ??= pairApart(target, own);
    }
  }
  return {
    topic,
    speakers: organizations.filter((one) => speaking.has(one)),
    silent: organizations.filter((one) => isSilentOn(matrix, one, topic)),
    stances: stances.length,
    up: up.length,
    down: down.length,
    mixed: stances.length - up.length - down.length,
    implied: (up.length > down.length ? up : down).filter(
      ({ stance }) => stance.basis === "implied",
    ),
    split: spoken.filter((one) => one.relation === "oppose").map((one) => one.target),
    apart,
    sharedReason,
    relations: spoken.map(({ target, relation }) => ({ target, relation })),
    claims: topic.targets.flatMap((target) => index.claimsOnTarget(target.id)),
  };
}

/** A question that the corpus can answer, with what answers it. */
export type Question = { readonly shows: Shows } & (
  | { readonly kind: "who-agrees"; readonly topic: Topic }
  | { readonly kind: "only-one"; readonly topic: Topic }
  /** What the texts say of others stands under the grid. */
  | { readonly kind: "claims"; readonly ofEachOther: boolean }
);

/** Three questions to start with at most; each only where the corpus can answer it. */
export function startingQuestions(index: CorpusIndex, matrix: Matrix): readonly Question[] {
  const topics = index.corpus.topics.map((topic) => ({
    topic,
    relations: topic.targets.map((target) => spokenOn(index, matrix, target).relation),
  }));
  const most = (wanted: readonly Relation[]) => {
    const ranked = topics
      .map(({ topic, relations }) => ({
        topic,
        n: relations.filter((relation) => wanted.includes(relation)).length,
        of: relations.length,
      }))
      // Of two with as many, the one in which they are the greater part.
      .toSorted((a, b) => b.n - a.n || a.of - b.of);
    const [first] = ranked;
    return first && first.n > 0 ? first.topic : null;
  };
  const agreed = most(["same-reason", "other-reasons", "reasons-not-given"]);
  const alone = most(["one-speaks"]);
  const questions: Question[] = [];
  if (agreed)
    questions.push({
      kind: "who-agrees",
      topic: agreed,
      shows: { filters: { ...noFilters, topics: [agreed.id] }, opened: atTopic(agreed.id) },
    });
  if (alone)
    questions.push({
      kind: "only-one",
      topic: alone,
      shows: {
        view: "compare",
        relations: ["one-speaks"],
        filters: { ...noFilters, topics: [alone.id] },
      },
    });
  if (index.claims.length > 0)
    questions.push({
      kind: "claims",
      ofEachOther: index.claims.some(({ holder }) => holder.kind === "organization"),
      shows: {},
    });
  return questions;
}

const spokenOf = new WeakMap<Matrix, Map<TargetId, Spoken>>();

/** Kept: findings, questions and topics all ask for it. */
function spokenOn(index: CorpusIndex, matrix: Matrix, target: Target): Spoken {
  let known = spokenOf.get(matrix);
  if (!known) spokenOf.set(matrix, (known = new Map()));
  let spoken = known.get(target.id);
  if (!spoken) known.set(target.id, (spoken = findSpoken(index, matrix, target)));
  return spoken;
}

function findSpoken(index: CorpusIndex, matrix: Matrix, target: Target): Spoken {
  const speakers = matrix.speakersOn(target.id);
  const cells = speakers.map((one) => matrix.cellOf(one.id, target.id));
  let silent = 0;
  for (const { id } of matrix.organizations)
    if (matrix.bitsOf(id, target.id) === bitOf("silent")) silent++;
  const unspoken = silent === matrix.organizations.length ? "silent" : "uncoded";
  return {
    target,
    relation: cells.length === 0 ? unspoken : relationOf(cells),
    stances: cells.flatMap((cell) =>
      cell.kind === "stance" ? cell.stances.map((stance) => index.inFull(stance)) : [],
    ),
    speakers: speakers.length,
    silent,
    read: silent + speakers.length,
  };
}

function splitIn(spoken: readonly Spoken[]): Finding | null {
  const shared = spoken.filter((one) => one.speakers > 1);
  const split = shared.filter((one) => one.relation === "oppose");
  const evenness = ({ stances }: Spoken) => {
    const up = stances.filter(({ stance }) => stance.position > 0).length;
    return Math.min(up, stances.filter(({ stance }) => stance.position < 0).length);
  };
  const [best] = split
    .map((one) => ({ one, even: evenness(one) }))
    .toSorted((a, b) => b.even - a.even || b.one.speakers - a.one.speakers);
  if (!best) return null;
  const example = best.one;
  const ofSide = (side: number) => [
    ...new Set(
      example.stances
        .filter(({ stance }) => sideOf(stance.position) === side)
        .map((one) => one.organization),
    ),
  ];
  return {
    kind: "split",
    split: split.length,
    shared: shared.length,
    target: example.target,
    up: ofSide(1),
    down: ofSide(-1),
    shows:
      split.length <= mostNamed
        ? { filters: { ...noFilters, targets: split.map((one) => one.target.id) } }
        : { view: "compare", relations: ["oppose"] },
  };
}

function neverDiffers(matrix: Matrix): Finding | null {
  const { organizations } = matrix;
  if (organizations.length > mostForPairs) return null;
  const pairs: readonly PairAgreement[] = pairAgreements(matrix, organizations);
  const telling = pairs.filter((pair) => pair.shared >= fewestShared);
  const [pair] = telling
    .filter((one) => one.agreed === one.shared)
    .toSorted((a, b) => b.shared - a.shared);
  if (!pair) return null;
  const [least] = telling
    .filter((one) => one.agreed < one.shared)
    .toSorted((a, b) => a.agreed / a.shared - b.agreed / b.shared || b.shared - a.shared);
  return {
    kind: "never-differs",
    pair,
    least: least ?? null,
    shows: { view: "compare", compared: [pair.a.id, pair.b.id] },
  };
}

function apartIn(index: CorpusIndex, spoken: readonly Spoken[]): Finding | null {
  const agreed = spoken.filter(({ relation }) =>
    (["same-reason", "other-reasons", "reasons-not-given"] as Relation[]).includes(relation),
  );
  const apart = agreed.filter(({ relation }) => relation === "other-reasons");
  // Where most speak, the difference of reasons tells most.
  for (const { target, stances } of apart.toSorted((a, b) => b.speakers - a.speakers)) {
    const pair = pairApart(target, stances);
    if (pair)
      return {
        kind: "apart",
        targets: apart.length,
        agreed: agreed.length,
        ...pair,
        shows: { view: "compare", relations: ["other-reasons"] },
      };
  }
  return null;
}

/** The first two of one side that give reasons and share none. */
function pairApart(target: Target, stances: readonly FullStance[]) {
  const given = stances
    .map(({ organization, reasons }) => ({
      organization,
      reasons: reasons.filter((reason) => reason.id !== "unstated"),
    }))
    .filter(({ reasons }) => reasons.length > 0);
  for (const [i, a] of given.entries()) {
    for (const b of given.slice(i + 1)) {
      if (a.organization !== b.organization && !a.reasons.some((one) => b.reasons.includes(one)))
        return { target, a, b };
    }
  }
  return null;
}

function silentIn(index: CorpusIndex, matrix: Matrix, spoken: readonly Spoken[]): Finding | null {
  const silent = spoken.reduce((sum, one) => sum + one.silent, 0);
  if (silent === 0) return null;
  const topics = index.corpus.topics
    .map((topic) => ({
      topic,
      organizations: matrix.organizations.filter((one) => isSilentOn(matrix, one, topic)),
    }))
    .filter((one) => one.organizations.length > 0)
    // A topic on which nobody at all speaks is no silence of some.
    .toSorted((a, b) => b.organizations.length - a.organizations.length);
  return {
    kind: "silent",
    silent,
    read: spoken.reduce((sum, one) => sum + one.read, 0),
    topic: topics[0] ?? null,
    shows: { filters: { ...noFilters, faces: ["silent"] } },
  };
}

function isSilentOn(matrix: Matrix, organization: Organization, topic: Topic): boolean {
  return (
    topic.targets.length > 0 &&
    topic.targets.every((target) => matrix.bitsOf(organization.id, target.id) === bitOf("silent"))
  );
}

function aloneIn(spoken: readonly Spoken[]): Finding | null {
  const any = spoken.filter((one) => one.speakers > 0);
  const alone = any.filter((one) => one.relation === "one-speaks");
  const counts = new Map<Organization, number>();
  for (const { stances } of alone) {
    const [only] = stances;
    if (only) counts.set(only.organization, (counts.get(only.organization) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  // Where there is but one organization it is no finding that nobody else speaks.
  if (!most || new Set(any.flatMap((one) => one.stances.map((s) => s.organization))).size < 2)
    return null;
  const [organization, own] = most;
  return {
    kind: "alone",
    targets: alone.length,
    spoken: any.length,
    organization,
    own,
    shows: { view: "compare", relations: ["one-speaks"] },
  };
}
