/**
 * A corpus with everything that is looked up in it under its key. Made once for a corpus; after that
 * no look-up costs more than the answer is long.
 */
import type {
  Corpus,
  CorpusEvent,
  Document,
  Organization,
  Passage,
  Reason,
  ReportedPosition,
  Revision,
  Stance,
  Target,
  Text,
  Topic,
} from "./corpus.ts";
import type {
  ClaimId,
  DocumentId,
  EventId,
  OrganizationId,
  PassageId,
  ReasonId,
  TargetId,
  TopicId,
} from "./ids.ts";

/** A stance with everything that it names. */
export interface FullStance {
  readonly stance: Stance;
  readonly organization: Organization;
  readonly target: Target;
  readonly document: Document;
  /** In the order of the coder. Empty where none is coded. */
  readonly reasons: readonly Reason[];
  /** The quotes, the one that shows the position best first. */
  readonly passages: readonly Passage[];
}

/** Who is said to hold a position. */
export type ClaimHolder =
  | { readonly kind: "organization"; readonly organization: Organization }
  | { readonly kind: "outsider"; readonly name: Text };

/** A second-hand position with everything that it names. Never the holder's own. */
export interface Claim {
  readonly id: ClaimId;
  readonly reported: ReportedPosition;
  readonly document: Document;
  /** Whose document says so. */
  readonly reporter: Organization;
  readonly holder: ClaimHolder;
  readonly target: Target;
}

/** Look-ups of a corpus. A list is empty where there is nothing, and its order is the corpus' own. */
export interface CorpusIndex {
  readonly corpus: Corpus;
  readonly organizations: ReadonlyMap<OrganizationId, Organization>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly targets: ReadonlyMap<TargetId, Target>;
  readonly reasons: ReadonlyMap<ReasonId, Reason>;
  readonly documents: ReadonlyMap<DocumentId, Document>;
  readonly events: ReadonlyMap<EventId, CorpusEvent>;
  readonly claims: readonly Claim[];
  readonly documentsOf: (organization: OrganizationId) => readonly Document[];
  readonly passageOf: (document: DocumentId, passage: PassageId) => Passage | undefined;
  readonly stancesOf: (document: DocumentId) => readonly Stance[];
  /** The stances that rest on a passage. */
  readonly stancesOn: (document: DocumentId, passage: PassageId) => readonly Stance[];
  /** The claims that rest on a passage. */
  readonly claimsOn: (document: DocumentId, passage: PassageId) => readonly Claim[];
  readonly claimOf: (id: ClaimId) => Claim | undefined;
  /** What anybody is said to hold on a target. */
  readonly claimsOnTarget: (target: TargetId) => readonly Claim[];
  /** What others say that an organization holds, on everything. */
  readonly claimsAboutOrganization: (organization: OrganizationId) => readonly Claim[];
  /** What others say that an organization holds on a target. */
  readonly claimsAbout: (organization: OrganizationId, target: TargetId) => readonly Claim[];
  /** The revisions that touched what a document says on a target. */
  readonly revisionsOf: (document: DocumentId, target: TargetId) => readonly Revision[];
  /** A stance with everything that it names. Throws a RangeError for one of another corpus. */
  readonly inFull: (stance: Stance) => FullStance;
}

/** Indexes a corpus. O(size of the corpus), most of which is put off until it is asked for. */
export function indexOf(corpus: Corpus): CorpusIndex {
  const organizations = byId(corpus.organizations);
  const targets = byId(corpus.topics.flatMap((topic) => topic.targets));
  const reasons = byId(corpus.reasons);
  const documents = byId(corpus.documents);
  const passages = new Map<DocumentId, ReadonlyMap<PassageId, Passage>>();
  const passagesOf = (id: DocumentId) => {
    let own = passages.get(id);
    if (!own) passages.set(id, (own = byId(documents.get(id)?.passages ?? [])));
    return own;
  };
  const documentsOf = grouped(corpus.documents, (document) => [document.organization]);
  // What nothing in the first picture asks for is made when something does.
  const stancesOf = once(() => grouped(corpus.stances, (stance) => [stance.document]));
  const stancesOn = once(() =>
    grouped(corpus.stances, ({ document, passages: own }) =>
      own.map((passage) => `${document} ${passage}`),
    ),
  );
  const ordinals = new Map<string, number>();
  const claims = corpus.reported.map((reported): Claim => {
    const document = known(documents, reported.document);
    const { holder } = reported;
    const pair = `${reported.document}/${reported.target}`;
    const ordinal = (ordinals.get(pair) ?? 0) + 1;
    ordinals.set(pair, ordinal);
    return {
      id: `${pair}/${ordinal}` as ClaimId,
      reported,
      document,
      reporter: known(organizations, document.organization),
      holder:
        holder.kind === "outsider"
          ? holder
          : { kind: "organization", organization: known(organizations, holder.organization) },
      target: known(targets, reported.target),
    };
  });
  const claimsOn = grouped(claims, ({ reported }) =>
    reported.passages.map((passage) => `${reported.document} ${passage}`),
  );
  const claimsAbout = grouped(claims, ({ holder, target }) =>
    holder.kind === "organization" ? [`${holder.organization.id} ${target.id}`] : [],
  );
  const claimById = byId(claims);
  const claimsOnTarget = grouped(claims, ({ target }) => [target.id]);
  const claimsAboutOrganization = grouped(claims, ({ holder }) =>
    holder.kind === "organization" ? [holder.organization.id] : [],
  );
  const revisionsOf = grouped(corpus.revisions, ({ cells }) =>
    cells.map(({ document, target }) => `${document} ${target}`),
  );
  const full = new WeakMap<Stance, FullStance>();
  return {
    corpus,
    organizations,
    topics: byId(corpus.topics),
    targets,
    reasons,
    documents,
    events: byId(corpus.events),
    claims,
    documentsOf: (organization) => documentsOf.get(organization) ?? [],
    passageOf: (document, passage) => passagesOf(document).get(passage),
    stancesOf: (document) => stancesOf().get(document) ?? [],
    stancesOn: (document, passage) => stancesOn().get(`${document} ${passage}`) ?? [],
    claimsOn: (document, passage) => claimsOn.get(`${document} ${passage}`) ?? [],
    claimOf: (id) => claimById.get(id),
    claimsOnTarget: (target) => claimsOnTarget.get(target) ?? [],
    claimsAboutOrganization: (organization) => claimsAboutOrganization.get(organization) ?? [],
    claimsAbout: (organization, target) => claimsAbout.get(`${organization} ${target}`) ?? [],
    revisionsOf: (document, target) => revisionsOf.get(`${document} ${target}`) ?? [],
    inFull: (stance) => {
      let found = full.get(stance);
      if (found === undefined) {
        const document = known(documents, stance.document);
        found = {
          stance,
          document,
          organization: known(organizations, document.organization),
          target: known(targets, stance.target),
          reasons: stance.reasons.map((id) => known(reasons, id)),
          passages: stance.passages.flatMap((id) => passagesOf(document.id).get(id) ?? []),
        };
        // One object for a stance, so that what is drawn from it can be compared by reference.
        full.set(stance, found);
      }
      return found;
    },
  };
}

/** Made when it is first asked for, and kept. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<T["id"], T> {
  return new Map(list.map((entry) => [entry.id, entry]));
}

function known<K extends string, T>(map: ReadonlyMap<K, T>, id: K): T {
  const found = map.get(id);
  if (found === undefined) throw new RangeError(`nothing in this corpus has the id ${id}`);
  return found;
}

/** Ids hold no space, so a key made of two is unambiguous. */
function grouped<T, K extends string>(
  list: readonly T[],
  keysOf: (entry: T) => readonly K[],
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of list) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
