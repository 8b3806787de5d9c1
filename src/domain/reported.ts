/** Second-hand positions: what a document says that somebody else holds. Never the holder's own. */
import type { Corpus, Organization, ReportedPosition } from "./corpus.ts";
import type { DocumentId, OrganizationId, PassageId, TargetId } from "./ids.ts";

/** A claim, with who makes it. */
export interface Claim {
  readonly reported: ReportedPosition;
  readonly reporter: Organization;
}

/** All claims of a corpus, in its order. */
export function claimsOf(corpus: Corpus): readonly Claim[] {
  const organizations = new Map(corpus.organizations.map((one) => [one.id, one]));
  const reporters = new Map(
    corpus.documents.map((document) => [document.id, organizations.get(document.organization)]),
  );
  return corpus.reported.flatMap((reported) => {
    const reporter = reporters.get(reported.document);
    return reporter ? [{ reported, reporter }] : [];
  });
}

/** What others say that an organization of the corpus holds on a target. */
export function claimsAbout(
  claims: readonly Claim[],
  organization: OrganizationId,
  target: TargetId,
): readonly Claim[] {
  return claims.filter(
    ({ reported }) =>
      reported.target === target &&
      reported.holder.kind === "organization" &&
      reported.holder.organization === organization,
  );
}

/** The claims that rest on a passage. */
export function claimsOn(
  claims: readonly Claim[],
  document: DocumentId,
  passage: PassageId,
): readonly Claim[] {
  return claims.filter(
    ({ reported }) => reported.document === document && reported.passages.includes(passage),
  );
}

/** The name by which a holder is shown: an organization's short name, an outsider's as the corpus writes it. */
export function holderName(corpus: Corpus, reported: ReportedPosition): string {
  const { holder } = reported;
  if (holder.kind === "outsider") return holder.name;
  return (
    corpus.organizations.find((one) => one.id === holder.organization)?.shortName ??
    holder.organization
  );
}

/** One holder and all that is said of him. */
export interface HolderClaims {
  readonly name: string;
  readonly claims: readonly Claim[];
}

/** The holders that are no organization of the corpus, by name, each with the claims about it. */
export function outsidersOf(claims: readonly Claim[], language: string): readonly HolderClaims[] {
  const byName = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { holder } = claim.reported;
    if (holder.kind !== "outsider") continue;
    const list = byName.get(holder.name);
    if (list) list.push(claim);
    else byName.set(holder.name, [claim]);
  }
  const collator = new Intl.Collator(language);
  return [...byName]
    .map(([name, own]) => ({ name, claims: own }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}
