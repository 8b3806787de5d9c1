import type { Claim } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import type { Messages } from "#i18n/en.ts";
import { printText } from "#i18n/printText.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { claimInWords } from "#words/claimWords.ts";

interface SaidOfOthersProps {
  readonly claims: readonly Claim[];
  readonly hrefOf: (claim: Claim) => string;
  readonly t: Messages;
}

/** More lines than these are no print any more. */
const most = 150;

/** What the texts say of others, for paper: in words, since there is no room for a column for each issue. */
export function SaidOfOthers({ claims, hrefOf, t }: SaidOfOthersProps) {
  if (claims.length === 0) return null;
  const listed = claims.slice(0, most);
  return (
    <>
      <h3>{t.reported.heading}</h3>
      <p>{t.reported.note}</p>
      {listed.length < claims.length && (
        <p>{printText[t.code].othersBounded(listed.length, claims.length)}</p>
      )}
      <ul className="said-of-others">
        {listed.map((claim) => (
          <li key={claim.id}>
            <Glyph
              shapes={[{ ...markOf({ ...claim.reported, salience: "passing" }), reported: true }]}
              width={18}
              height={22}
            />
            <a href={hrefOf(claim)}>{claimInWords(claim, t)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
