import type { Revision } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { dateInWords } from "#words/dateWords.ts";

interface WhyThisCodeProps {
  readonly full: FullStance;
  /** Those that name this very cell. */
  readonly revisions: readonly Revision[];
  readonly t: Messages;
  readonly onMethod: () => void;
}

/** The rules that a stance was coded by, and the revisions that touched it: how was this decided? */
export function WhyThisCode({ full, revisions, t, onMethod }: WhyThisCodeProps) {
  const { stance, target, reasons } = full;
  const { salience } = stance;
  return (
    <details
      className="mt-3 text-sm"
      onToggle={(event) => {
        // It unfolds below the fold of a small head, where nobody would see it.
        if (event.currentTarget.open) event.currentTarget.scrollIntoView({ block: "start" });
      }}
    >
      <summary className="plain-button -ml-1.5">{t.why.ask}</summary>
      <dl className="mt-1 grid gap-x-4 gap-y-1.5 text-soft sm:grid-cols-[auto_1fr]">
        <dt className="font-semibold">{t.why.target}</dt>
        <dd>
          <Wording of={wordingFor(target.readAs, t.code)} />
        </dd>
        <dt className="font-semibold">{t.why.position}</dt>
        <dd>
          {t.position[stance.position]}: {t.rule[stance.position]}
        </dd>
        <dt className="font-semibold">{t.why.basis}</dt>
        <dd>
          {t.basis[stance.basis]}: {t.basisNote[stance.basis]}
        </dd>
        {salience && (
          <>
            <dt className="font-semibold">{t.why.salience}</dt>
            <dd>
              {t.salience[salience]}: {t.salienceNote[salience]}
            </dd>
          </>
        )}
        {reasons.length > 0 && (
          <>
            <dt className="font-semibold">{t.why.reasons}</dt>
            <dd>
              {reasons.map((reason) => (
                <span key={reason.id} className="block">
                  <Wording of={wordingFor(reason.label, t.code)} />:{" "}
                  <Wording of={wordingFor(reason.readAs, t.code)} />
                </span>
              ))}
            </dd>
          </>
        )}
        {revisions.length > 0 && (
          <>
            <dt className="font-semibold">{t.why.revisions}</dt>
            <dd className="space-y-1">
              {revisions.map((revision, i) => (
                <p key={i}>
                  {dateInWords(revision.date, t)}:{" "}
                  <Wording of={wordingFor(revision.note, t.code)} />
                </p>
              ))}
            </dd>
          </>
        )}
      </dl>
      <button type="button" className="link mt-2 min-h-6" onClick={onMethod}>
        {t.why.method}
      </button>
    </details>
  );
}
