import { memo, useMemo } from "react";
import type { Claim } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { type Opened, atDocument } from "#domain/opened.ts";
import { outsidersOf } from "#domain/reported.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { claimInWords } from "#words/claimWords.ts";

interface ReportedPositionsProps {
  /** The claims in view. */
  readonly claims: readonly Claim[];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** What the texts say of holders that are no organization of the grid. Claims, each with its words. */
export const ReportedPositions = memo(function ReportedPositions(props: ReportedPositionsProps) {
  const { claims, t, onOpen } = props;
  const holders = useMemo(() => outsidersOf(claims, t.code), [claims, t]);
  if (holders.length === 0) return null;
  const count = holders.reduce((sum, holder) => sum + holder.claims.length, 0);
  return (
    <section aria-labelledby="reported-heading">
      <h2 id="reported-heading" className="text-label font-semibold text-soft">
        {t.reported.heading}
      </h2>
      <p className="mt-1 max-w-3xl text-xs text-faint">{t.reported.note}</p>
      <details className="mt-1 text-label">
        <summary className="plain-button -ml-1.5">
          {t.reported.outsiders(holders.length, count)}
        </summary>
        <ul className="mt-2 columns-1 gap-x-10 lg:columns-2">
          {holders.map((holder, i) => (
            <li key={i} className="mb-3 break-inside-avoid">
              <h3 className="font-semibold">
                <Wording of={holder.name} />
              </h3>
              <ul>
                {holder.claims.map((claim, k) => (
                  <ClaimLine key={k} claim={claim} t={t} onOpen={onOpen} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
});

interface ClaimLineProps {
  readonly claim: Claim;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

function ClaimLine({ claim, t, onOpen }: ClaimLineProps) {
  const { reported } = claim;
  const words = claimInWords(claim, t);
  const several = reported.passages.length > 1;
  return (
    <li className="flex items-start gap-2 py-0.5">
      <Glyph
        shapes={[{ ...markOf({ ...reported, salience: "passing" }), reported: true }]}
        width={18}
        height={22}
      />
      <span className="min-w-0">
        {words}
        {reported.basis === "implied" && (
          <span className="text-faint"> ({t.reported.implied})</span>
        )}
        {reported.passages.map((passage, i) => (
          <button
            key={passage}
            type="button"
            aria-label={`${t.reported.show}${several ? ` ${i + 1}` : ""}: ${words}`}
            onClick={() => onOpen(atDocument(reported.document, passage))}
            className="link ml-1.5 min-h-6"
          >
            {several ? `${t.reported.show} ${i + 1}` : t.reported.show}
          </button>
        ))}
        {reported.note && (
          <span className="block text-xs text-faint">
            <Wording of={wordingFor(reported.note, t.code)} />
          </span>
        )}
      </span>
    </li>
  );
}
