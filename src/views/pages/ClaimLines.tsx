import type { Claim } from "#domain/corpusIndex.ts";
import { atClaim } from "#domain/opened.ts";
import { ClaimSentence } from "./ClaimSentence.tsx";
import type { PageContext } from "./pageContext.ts";
import { Quote } from "./Quote.tsx";

interface ClaimLinesProps {
  readonly heading: string;
  readonly claims: readonly Claim[];
  readonly context: PageContext;
}

/** What texts say that somebody else holds: claims of their authors, with the words. */
export function ClaimLines({ heading, claims, context }: ClaimLinesProps) {
  const { t, index, linkTo } = context;
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <p className="note">{t.reported.note}</p>
      <ul className="plain">
        {claims.map((claim) => (
          <li key={claim.id}>
            <p>
              <ClaimSentence claim={claim} t={t} />
            </p>
            {claim.reported.passages.map((id) => {
              const passage = index.passageOf(claim.document.id, id);
              return (
                passage && (
                  <Quote
                    key={id}
                    document={claim.document}
                    link={linkTo(atClaim(claim.id, id))}
                    {...{ passage, context }}
                  />
                )
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
