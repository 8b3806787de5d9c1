import { memo, useMemo, useState } from "react";
import type { Topic } from "#domain/corpus.ts";
import type { Claim } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { type Opened, atClaim } from "#domain/opened.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { reportedGrid } from "#domain/reportedGrid.ts";
import { outsidersOf } from "#domain/reported.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { ReportedGrid } from "./ReportedGrid.tsx";
import { claimInWords } from "#words/claimWords.ts";

interface ReportedPositionsProps {
  /** The claims in view. */
  readonly claims: readonly Claim[];
  /** Of the corpus, in its order. */
  readonly topics: readonly Topic[];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** What the texts say of others: as a grid of hollow marks, and in words, each claim with the way to its own. */
export const ReportedPositions = memo(function ReportedPositions(props: ReportedPositionsProps) {
  const { topics, t, onOpen } = props;
  const [reporter, setReporter] = useState<OrganizationId | null>(null);
  const reporters = useMemo(
    () => [...new Set(props.claims.map((claim) => claim.reporter))],
    [props.claims],
  );
  const chosen = reporters.some((one) => one.id === reporter) ? reporter : null;
  const claims = useMemo(
    () => props.claims.filter((claim) => chosen === null || claim.reporter.id === chosen),
    [props.claims, chosen],
  );
  const grid = useMemo(() => reportedGrid(claims, topics, t.code), [claims, topics, t]);
  const holders = useMemo(() => outsidersOf(claims, t.code), [claims, t]);
  if (props.claims.length === 0) return null;
  const count = holders.reduce((sum, holder) => sum + holder.claims.length, 0);
  return (
    // A grid as wide as the issues are many; paper has it in words, with their quotes.
    <section aria-labelledby="reported-heading" className="no-print">
      <h2 id="reported-heading" className="text-label font-semibold text-soft">
        {t.reported.heading}
      </h2>
      <p className="mt-1 max-w-3xl text-xs text-faint">{t.reported.note}</p>
      {reporters.length > 1 && (
        <div
          role="group"
          aria-label={t.reported.reporters}
          className="no-print mt-2 flex flex-wrap gap-1.5"
        >
          {[null, ...reporters].map((one) => (
            <button
              key={one?.id ?? ""}
              type="button"
              aria-pressed={chosen === (one?.id ?? null)}
              onClick={() => setReporter(one?.id ?? null)}
              className={`chip min-h-7! ${chosen === (one?.id ?? null) ? "chip-on" : ""}`}
            >
              {one?.shortName ?? t.reported.everybody}
            </button>
          ))}
        </div>
      )}
      <ReportedGrid grid={grid} t={t} onOpen={onOpen} />
      {holders.length > 0 && (
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
      )}
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
  return (
    <li className="flex items-start gap-2 py-0.5">
      <Glyph
        shapes={[{ ...markOf({ ...reported, salience: "passing" }), reported: true }]}
        width={18}
        height={22}
      />
      <span className="min-w-0">
        {words}
        <button
          type="button"
          aria-label={`${t.reported.show}: ${words}`}
          onClick={() => onOpen(atClaim(claim.id))}
          className="link ml-1.5 min-h-6"
        >
          {t.reported.show}
        </button>
        {reported.note && (
          <span className="block text-xs text-faint">
            <Wording of={wordingFor(reported.note, t.code)} />
          </span>
        )}
      </span>
    </li>
  );
}
