import { claimsAbout } from "#domain/reported.ts";
import { wordingFor } from "#domain/wording.ts";
import { Wording } from "#ui/Wording.tsx";
import type { StanceHeadProps } from "./StanceHead.tsx";
import { claimNames } from "./passageWords.ts";

/** What others say that this organization holds: claims, never its own words. */
export function ReportedHere({
  corpus,
  cell,
  claims,
  t,
  onOpen,
}: Pick<StanceHeadProps, "corpus" | "cell" | "claims" | "t" | "onOpen">) {
  const here = claimsAbout(claims, cell.organization, cell.target);
  if (here.length === 0) return null;
  return (
    <div className="mt-3 text-sm text-soft">
      <p className="font-semibold">{t.hearsay.ofThisCell}</p>
      <p className="text-xs text-faint">{t.hearsay.note}</p>
      {here.map((claim) => (
        <p key={`${claim.reported.document} ${claim.reported.position}`} className="mt-1">
          {claimNames(corpus, [claim], t)}
          {claim.reported.basis === "implied" && ` (${t.hearsay.implied})`}{" "}
          {claim.reported.passages.map((passage) => (
            <button
              key={passage}
              type="button"
              className="link mr-1.5 min-h-6"
              onClick={() =>
                onOpen({ kind: "document", document: claim.reported.document, passage })
              }
            >
              {t.hearsay.show}
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
