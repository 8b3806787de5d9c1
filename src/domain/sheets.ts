/** What gathers from many texts: all that is said on a target, and all that an organization says. */
import { type ReasonGroups, type Relation, reasonGroups, relationOf } from "./agreement.ts";
import type { CorpusEvent, Document, Organization, Target, Topic } from "./corpus.ts";
import type { Claim, CorpusIndex, FullStance } from "./corpusIndex.ts";
import type { EventId, OrganizationId, TargetId } from "./ids.ts";
import { sideOf } from "./mark.ts";
import { type Matrix, bitOf } from "./matrix.ts";

/** Those who take one side of a target. */
export interface SideOfTarget {
  /** 1 for, 0 mixed, -1 against. */
  readonly side: 1 | 0 | -1;
  /** At least one. An organization whose documents of one date differ stands on several sides. */
  readonly stances: readonly FullStance[];
  readonly reasons: ReasonGroups;
}

/** Everybody on one target. Every list is in the order of the corpus. */
export interface TargetSheet {
  readonly target: Target;
  readonly topic: Topic;
  readonly relation: Relation;
  /** For, mixed, against; only those that somebody takes. */
  readonly sides: readonly SideOfTarget[];
  readonly silent: readonly Organization[];
  readonly uncoded: readonly Organization[];
  readonly claims: readonly Claim[];
}

/** Throws a RangeError for a target that the corpus does not have. */
export function targetSheet(index: CorpusIndex, matrix: Matrix, id: TargetId): TargetSheet {
  const target = index.targets.get(id);
  const topic = target && index.topics.get(target.topic);
  if (!target || !topic) throw new RangeError(`nothing in this corpus has the id ${id}`);
  const cells = matrix.speakersOn(id).map((one) => matrix.cellOf(one.id, id));
  const spoken = cells.flatMap((cell) =>
    cell.kind === "stance" ? cell.stances.map((stance) => index.inFull(stance)) : [],
  );
  const of = (kind: "silent" | "uncoded") =>
    index.corpus.organizations.filter((one) => matrix.bitsOf(one.id, id) === bitOf(kind));
  const [silent, uncoded] = [of("silent"), of("uncoded")];
  return {
    target,
    topic,
    relation: cells.length > 0 ? relationOf(cells) : uncoded.length > 0 ? "uncoded" : "silent",
    sides: ([1, 0, -1] as const).flatMap((side) => {
      const stances = spoken.filter(({ stance }) => sideOf(stance.position) === side);
      return stances.length === 0
        ? []
        : [{ side, stances, reasons: reasonGroups(index.corpus.reasons, stances) }];
    }),
    silent,
    uncoded,
    claims: index.claimsOnTarget(id),
  };
}

/** What an organization says, and does not say, in one topic. */
export interface TopicOfOrganization {
  readonly topic: Topic;
  /** The stances that its cells show, in the order of the targets. */
  readonly stances: readonly FullStance[];
  readonly silent: readonly Target[];
  readonly uncoded: readonly Target[];
}

/** One organization on everything. Every list is in the order of the corpus. */
export interface OrganizationSheet {
  readonly organization: Organization;
  readonly documents: readonly Document[];
  readonly topics: readonly TopicOfOrganization[];
  /** What others say that it holds. */
  readonly claimsAbout: readonly Claim[];
  /** What it says that others hold. */
  readonly claimsBy: readonly Claim[];
}

/** Throws a RangeError for an organization that the corpus does not have. */
export function organizationSheet(
  index: CorpusIndex,
  matrix: Matrix,
  id: OrganizationId,
): OrganizationSheet {
  const organization = index.organizations.get(id);
  if (!organization) throw new RangeError(`nothing in this corpus has the id ${id}`);
  return {
    organization,
    documents: index.documentsOf(id),
    topics: index.corpus.topics.map((topic) => {
      const cells = topic.targets.map((target) => ({ target, cell: matrix.cellOf(id, target.id) }));
      const of = (kind: "silent" | "uncoded") =>
        cells.filter(({ cell }) => cell.kind === kind).map(({ target }) => target);
      return {
        topic,
        stances: cells.flatMap(({ cell }) =>
          cell.kind === "stance" ? cell.stances.map((stance) => index.inFull(stance)) : [],
        ),
        silent: of("silent"),
        uncoded: of("uncoded"),
      };
    }),
    claimsAbout: index.claimsAboutOrganization(id),
    claimsBy: index.claims.filter((claim) => claim.reporter.id === id),
  };
}

/** The events of some ids in the order of their earliest days; ids of no event are passed over. */
export function eventsOf(index: CorpusIndex, ids: readonly EventId[]): readonly CorpusEvent[] {
  return ids
    .flatMap((id) => index.events.get(id) ?? [])
    .toSorted((a, b) => a.range.earliest - b.range.earliest);
}
