import type { Claim } from "#domain/corpusIndex.ts";
import { holderName } from "#domain/reported.ts";
import { wordingFor } from "#domain/wording.ts";
import { isolated } from "#words/formatters.ts";
import { Sentence } from "./Sentence.tsx";
import type { PageContext } from "./pageContext.ts";

interface ClaimSentenceProps {
  readonly claim: Claim;
  readonly t: PageContext["t"];
}

/** The same sentence as `claimInWords`, with each name in its language. */
export function ClaimSentence({ claim, t }: ClaimSentenceProps) {
  const { reported, reporter, holder, target } = claim;
  return (
    <Sentence
      of={reported.basis === "implied" ? t.reported.implies : t.reported.claim}
      parts={[
        isolated(reporter.shortName),
        holderName(holder, t.code),
        t.reported.verb[reported.position],
        wordingFor(target.label, t.code),
      ]}
    />
  );
}
