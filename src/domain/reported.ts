/** Second-hand positions: what a document says that somebody else holds. Never the holder's own. */
import type { Claim, ClaimHolder } from "./corpusIndex.ts";
import { type Wording, wordingFor } from "./wording.ts";

/** The name by which a holder is shown: an organization's short name, an outsider's as the corpus writes it. */
export function holderName(holder: ClaimHolder, language: string): Wording {
  return holder.kind === "outsider"
    ? wordingFor(holder.name, language)
    : { text: holder.organization.shortName, language: null };
}

/** One holder and all that is said of him. */
export interface HolderClaims {
  readonly holder: ClaimHolder;
  readonly name: Wording;
  readonly claims: readonly Claim[];
}

/** Claims by their holders, in the order in which these come up. */
export function claimsByHolder(
  claims: readonly Claim[],
  language: string,
): readonly HolderClaims[] {
  const byKey = new Map<string, { holder: ClaimHolder; name: Wording; claims: Claim[] }>();
  for (const claim of claims) {
    const { holder } = claim;
    const key = holderKey(holder);
    const group = byKey.get(key);
    if (group) group.claims.push(claim);
    else byKey.set(key, { holder, name: holderName(holder, language), claims: [claim] });
  }
  return [...byKey.values()];
}

/** The same in all its languages, in whichever order they stand: two holders may share one name. */
function holderKey(holder: ClaimHolder): string {
  return holder.kind === "organization"
    ? `organization ${holder.organization.id}`
    : JSON.stringify(
        typeof holder.name === "string" ? holder.name : Object.entries(holder.name).toSorted(),
      );
}

/** The holders that are no organization of the corpus, by name, each with the claims about it. */
export function outsidersOf(claims: readonly Claim[], language: string): readonly HolderClaims[] {
  const collator = new Intl.Collator(language);
  return claimsByHolder(claims, language)
    .filter(({ holder }) => holder.kind === "outsider")
    .toSorted((a, b) => collator.compare(a.name.text, b.name.text));
}
