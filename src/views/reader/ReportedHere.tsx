import type { Claim } from "#domain/corpusIndex.ts";
import { type Opened, atDocument } from "#domain/opened.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { claimInWords } from "#words/claimWords.ts";

interface ReportedHereProps {
  readonly claims: readonly Claim[];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** What others say that this organization holds: claims, never its own words. */
export function ReportedHere({ claims, t, onOpen }: ReportedHereProps) {
  if (claims.length === 0) return null;
  return (
    <div className="mt-3 text-sm text-soft">
      <p className="font-semibold">{t.reported.ofThisCell}</p>
      <p className="text-xs text-faint">{t.reported.note}</p>
      {claims.map((claim, i) => (
        // One document may claim the same thing twice, from other words.
        <p key={i} className="mt-1">
          {claimInWords(claim, t)}
          {claim.reported.basis === "implied" && ` (${t.reported.implied})`}{" "}
          {claim.reported.passages.map((passage) => (
            <button
              key={passage}
              type="button"
              className="link mr-1.5 min-h-6"
              onClick={() => onOpen(atDocument(claim.document.id, passage))}
            >
              {t.reported.show}
            </button>
          ))}
          {claim.reported.note && (
            <span className="block text-xs text-faint">
              <Wording of={wordingFor(claim.reported.note, t.code)} />
            </span>
          )}
        </p>
      ))}
    </div>
  );
}
