import type { Claim } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { type Opened, atClaim } from "#domain/opened.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { claimInWords } from "#words/claimWords.ts";

interface ClaimListProps {
  readonly claims: readonly Claim[];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Second-hand positions, each with its hollow mark; one opens in the words of who says so. */
export function ClaimList({ claims, t, onOpen }: ClaimListProps) {
  return (
    <ul>
      {claims.map((claim) => (
        <li key={claim.id}>
          <button
            type="button"
            onClick={() => onOpen(atClaim(claim.id))}
            className="-mx-2 flex w-[calc(100%+1rem)] items-start gap-2.5 rounded px-2 py-1 text-left hover:bg-lit"
          >
            <Glyph
              shapes={[{ ...markOf({ ...claim.reported, salience: "passing" }), reported: true }]}
              width={18}
              height={22}
            />
            <span className="min-w-0 flex-1">{claimInWords(claim, t)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
