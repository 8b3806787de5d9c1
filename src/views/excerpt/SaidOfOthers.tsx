import type { Claim } from "#domain/corpusIndex.ts";
import type { DossierClaim, NumberedQuote } from "#domain/dossier.ts";
import { markOf } from "#domain/mark.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { printText } from "#i18n/printText.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { quoteOf } from "#words/cite/citation.ts";
import { claimInWords } from "#words/claimWords.ts";
import { NumberedQuotes } from "./NumberedQuotes.tsx";

interface SaidOfOthersProps {
  readonly claims: readonly DossierClaim[];
  /** Claims that there are; those beyond the listed ones are not printed. */
  readonly of: number;
  /** Language of a translation to print with each quote; null for none. */
  readonly beside: string | null;
  readonly hrefOf: (claim: Claim, quote: NumberedQuote) => string;
  readonly t: Messages;
}

/** What the texts say of others, for paper: each in words, and with the words of the text that say so. */
export function SaidOfOthers({ claims, of, beside, hrefOf, t }: SaidOfOthersProps) {
  const words = printText[t.code];
  if (of === 0) return null;
  return (
    <>
      <h3>{t.reported.heading}</h3>
      <p>
        {t.reported.note}{" "}
        {claims.length < of ? words.othersBounded(claims.length, of) : words.others(of)}
      </p>
      {claims.map(({ claim, quotes, above }) => (
        <div key={claim.id} className="stance">
          <div className="stance-head">
            <Glyph
              shapes={[{ ...markOf({ ...claim.reported, salience: "passing" }), reported: true }]}
              width={18}
              height={22}
            />
            <p>
              {claimInWords(claim, t)}. {above.length > 0 && words.above(above)}{" "}
              {claim.reported.note && (
                <span className="unsaid">
                  <Wording of={wordingFor(claim.reported.note, t.code)} />
                </span>
              )}
            </p>
          </div>
          <NumberedQuotes
            entries={quotes.map((quote) => ({
              number: quote.number,
              quote: quoteOf(claim.document, quote.passage, beside),
              document: claim.document,
              organization: claim.reporter,
              href: hrefOf(claim, quote),
            }))}
            tone="neutral"
            t={t}
          />
        </div>
      ))}
    </>
  );
}
