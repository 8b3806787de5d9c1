import { useMemo } from "react";
import type { Corpus, Organization, Target } from "#domain/corpus.ts";
import { allTargets } from "#domain/corpus.ts";
import { type Claim, outsidersOf } from "#domain/reported.ts";
import type { DocumentId, PassageId } from "#domain/ids.ts";
import { markOf } from "#domain/mark.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";

interface HearsayProps {
  readonly corpus: Corpus;
  readonly claims: readonly Claim[];
  /** Organizations in view: whose claims are listed. */
  readonly reporters: readonly Organization[];
  readonly targets: readonly Target[];
  readonly t: Messages;
  readonly onOpenDocument: (document: DocumentId, passage: PassageId | null) => void;
}

/** What the texts say of holders that are no organization of the grid. Claims, each with its words. */
export function Hearsay({ corpus, claims, reporters, targets, t, onOpenDocument }: HearsayProps) {
  const holders = useMemo(() => {
    const ids = new Set(reporters.map((one) => one.id));
    const inView = new Set(targets.map((target) => target.id));
    return outsidersOf(
      claims.filter(
        ({ reporter, reported }) => ids.has(reporter.id) && inView.has(reported.target),
      ),
      t.code,
    );
  }, [claims, reporters, targets, t.code]);
  if (holders.length === 0) return null;
  const count = holders.reduce((sum, holder) => sum + holder.claims.length, 0);
  const labels = new Map(allTargets(corpus).map((target) => [target.id, target]));
  return (
    <section aria-labelledby="hearsay-heading">
      <h2 id="hearsay-heading" className="text-[0.8125rem] font-semibold text-soft">
        {t.hearsay.heading}
      </h2>
      <p className="mt-1 max-w-3xl text-xs text-faint">{t.hearsay.note}</p>
      <details className="mt-1 text-[0.8125rem]">
        <summary className="plain-button -ml-1.5">
          {t.hearsay.outsiders(holders.length, count)}
        </summary>
        <ul className="mt-2 columns-1 gap-x-10 lg:columns-2">
          {holders.map((holder) => (
            <li key={holder.name} className="mb-3 break-inside-avoid">
              <h3 className="font-semibold">{holder.name}</h3>
              <ul>
                {holder.claims.map((claim) => {
                  const target = labels.get(claim.reported.target);
                  return (
                    <ClaimLine
                      key={`${claim.reported.document} ${claim.reported.target}`}
                      claim={claim}
                      words={(claim.reported.basis === "implied"
                        ? t.hearsay.implies
                        : t.hearsay.claim)(
                        claim.reporter.shortName,
                        holder.name,
                        t.hearsay.verb[String(claim.reported.position)] ?? "",
                        target ? textIn(target.label, t.code) : claim.reported.target,
                      )}
                      t={t}
                      onOpenDocument={onOpenDocument}
                    />
                  );
                })}
              </ul>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface ClaimLineProps {
  readonly claim: Claim;
  readonly words: string;
  readonly t: Messages;
  readonly onOpenDocument: (document: DocumentId, passage: PassageId | null) => void;
}

function ClaimLine({ claim, words, t, onOpenDocument }: ClaimLineProps) {
  const { reported } = claim;
  return (
    <li className="flex items-start gap-2 py-0.5">
      <Glyph
        shapes={[{ ...markOf({ ...reported, salience: "passing" }), reported: true }]}
        width={18}
        height={22}
      />
      <span className="min-w-0">
        {words}
        {reported.basis === "implied" && <span className="text-faint"> ({t.hearsay.implied})</span>}
        {reported.passages.map((passage, i) => (
          <button
            key={passage}
            type="button"
            aria-label={`${t.hearsay.show}${reported.passages.length > 1 ? ` ${i + 1}` : ""}: ${words}`}
            onClick={() => onOpenDocument(reported.document, passage)}
            className="link ml-1.5 min-h-6"
          >
            {reported.passages.length > 1 ? `${t.hearsay.show} ${i + 1}` : t.hearsay.show}
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
