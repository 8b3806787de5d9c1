import type { Claim } from "#domain/corpusIndex.ts";
import { holderName } from "#domain/reported.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { isolated } from "./formatters.ts";

/** "LMI says that Lula leans toward: a negotiated settlement". Of an implied position nobody "says" anything. */
export function claimInWords(claim: Claim, t: Messages): string {
  const { reported, reporter, holder, target } = claim;
  const words = reported.basis === "implied" ? t.reported.implies : t.reported.claim;
  return words(
    isolated(reporter.shortName),
    isolated(holderName(holder, t.code).text),
    t.reported.verb[reported.position],
    isolated(textIn(target.label, t.code)),
  );
}

/** Several claims in one line. */
export function claimsInWords(claims: readonly Claim[], t: Messages): string {
  return claims.map((claim) => claimInWords(claim, t)).join("; ");
}
