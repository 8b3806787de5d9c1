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
  readonly name: Wording;
  readonly claims: readonly Claim[];
}

/** The holders that are no organization of the corpus, by name, each with the claims about it. */
export function outsidersOf(claims: readonly Claim[], language: string): readonly HolderClaims[] {
  const byName = new Map<string, { name: Wording; claims: Claim[] }>();
  for (const claim of claims) {
    const { holder } = claim;
    if (holder.kind !== "outsider") continue;
    // The same in all its languages, in whichever order they stand: two holders may share one name.
    const key = JSON.stringify(
      typeof holder.name === "string" ? holder.name : Object.entries(holder.name).toSorted(),
    );
    const group = byName.get(key);
    if (group) group.claims.push(claim);
    else byName.set(key, { name: holderName(holder, language), claims: [claim] });
  }
  const collator = new Intl.Collator(language);
  return [...byName.values()].toSorted((a, b) => collator.compare(a.name.text, b.name.text));
}
