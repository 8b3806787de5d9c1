import type { ReactNode } from "react";
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

/** The rules that this stance was coded by, the doubt about it, and the revisions that touched it. */
export function WhyThisCode({ full, revisions, t, onMethod }: WhyThisCodeProps) {
  const { stance, target, reasons } = full;
  const { salience, doubt } = stance;
  return (
    <div className="pt-3 text-sm">
      <dl className="grid gap-x-4 gap-y-1.5 text-soft @md:grid-cols-[auto_1fr]">
        <Fact name={t.why.target}>
          <Wording of={wordingFor(target.readAs, t.code)} />
        </Fact>
        <Fact name={t.why.position}>
          {t.position[stance.position]}: {t.rule[stance.position]}
        </Fact>
        <Fact name={t.why.basis}>
          {t.basis[stance.basis]}: {t.basisNote[stance.basis]}
        </Fact>
        {salience && (
          <Fact name={t.why.salience}>
            {t.salience[salience]}: {t.salienceNote[salience]}
          </Fact>
        )}
        {reasons.length > 0 && (
          <Fact name={t.why.reasons}>
            {reasons.map((reason) => (
              <span key={reason.id} className="block">
                <Wording of={wordingFor(reason.label, t.code)} />:{" "}
                <Wording of={wordingFor(reason.readAs, t.code)} />
              </span>
            ))}
          </Fact>
        )}
        {doubt && (
          <Fact name={t.reader.doubt}>
            <Wording of={wordingFor(doubt, t.code)} />
          </Fact>
        )}
        {revisions.length > 0 && (
          <Fact name={t.why.revisions}>
            {revisions.map((revision, i) => (
              <span key={i} className="block">
                {dateInWords(revision.date, t)}: <Wording of={wordingFor(revision.note, t.code)} />
              </span>
            ))}
          </Fact>
        )}
      </dl>
      <button type="button" className="link no-print mt-2 min-h-6" onClick={onMethod}>
        {t.why.method}
      </button>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="font-semibold">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
