import { memo } from "react";
import type { ReasonRelation } from "#domain/agreement.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { markOf, toneOf } from "#domain/mark.ts";
import { type Opened, atStance } from "#domain/opened.ts";
import type { CellReading } from "#domain/reading.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { documentDate } from "#words/dateWords.ts";
import { OtherCell } from "./OtherCell.tsx";
import { ReportedHere } from "./ReportedHere.tsx";
import { Unsaid } from "./Unsaid.tsx";
import { WhyThisCode } from "./WhyThisCode.tsx";

interface StanceHeadProps {
  readonly reading: CellReading;
  readonly inView: boolean;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onCompare: (organizations: readonly OrganizationId[]) => void;
  readonly onMethod: () => void;
}

/** What is known of one cell: the stance and its reason, or the silence, or that nobody has looked. */
export const StanceHead = memo(function StanceHead(props: StanceHeadProps) {
  const { reading, inView, t, onOpen, onMethod } = props;
  const { target, stance } = reading;
  return (
    <>
      {/* Focus comes here when a cell is opened. */}
      <h2
        tabIndex={-1}
        data-reader-heading
        className="font-serif text-xl leading-snug font-semibold"
      >
        <Wording of={wordingFor(target.label, t.code)} />
      </h2>
      <p className="mt-0.5 text-xs text-faint">
        {t.reader.readAs}: <Wording of={wordingFor(target.readAs, t.code)} />
      </p>
      {!inView && <p className="mt-2 text-xs text-warn">{t.reader.filteredNote}</p>}
      {stance ? (
        <StanceFacts {...props} full={stance} />
      ) : (
        <Unsaid reading={reading} t={t} onOpen={onOpen} onMethod={onMethod} />
      )}
      <ReportedHere claims={reading.claimsAbout} t={t} onOpen={onOpen} />
      {stance && (
        <WhyThisCode full={stance} revisions={reading.revisions} t={t} onMethod={onMethod} />
      )}
    </>
  );
});

function StanceFacts(props: StanceHeadProps & { readonly full: FullStance }) {
  const { reading, full, t, onOpen, onCompare } = props;
  const { stance, reasons } = full;
  const { salience } = stance;
  const { sharers } = reading;
  const counted = (relation: ReasonRelation) =>
    sharers.filter((sharer) => sharer.reasons === relation).length;
  return (
    <div className={`tone-${toneOf(stance.position)} mt-2 space-y-2 text-sm`}>
      <p className="flex items-center gap-2.5">
        <Glyph shapes={[markOf(stance)]} width={30} height={30} />
        <span>
          <strong className="inline-block text-ink first-letter:uppercase">
            {t.position[stance.position]}
          </strong>
          {", "}
          <span title={t.basisNote[stance.basis]}>{t.basis[stance.basis]}</span>
          {salience && (
            <>
              {", "}
              <span title={t.salienceNote[salience]}>{t.salience[salience]}</span>
            </>
          )}
        </span>
      </p>
      {stance.summary && (
        <p>
          <Wording of={wordingFor(stance.summary, t.code)} />
        </p>
      )}
      <p className="text-soft">
        {t.reader.reason}:{" "}
        {stance.frame ? <Wording of={wordingFor(stance.frame, t.code)} /> : t.reader.noReason}
        {reasons.length > 0 && (
          <span className="text-faint">
            {" ("}
            {t.reader.reasonsAre}{" "}
            {reasons.map((reason, i) => (
              <span key={reason.id} title={wordingFor(reason.readAs, t.code).text}>
                {i > 0 && ", "}
                <Wording of={wordingFor(reason.label, t.code)} />
              </span>
            ))}
            {")"}
          </span>
        )}
      </p>
      {stance.doubt && (
        <p className="border-l-2 border-control pl-3 text-soft">
          <span className="font-semibold">{t.reader.doubt}:</span>{" "}
          <Wording of={wordingFor(stance.doubt, t.code)} />
        </p>
      )}
      <p className="text-soft">
        {sharers.length === 0
          ? t.reader.alone
          : t.reader.shared(
              sharers.length,
              counted("same-reason"),
              counted("reasons-not-given"),
            )}{" "}
        {sharers.map((sharer) => (
          <OtherCell
            key={sharer.organization.id}
            full={sharer.stance}
            note={t.reader.reasons[sharer.reasons]}
            {...{ t, onOpen }}
          />
        ))}
        {sharers.length > 0 && (
          <button
            type="button"
            className="link no-print min-h-6"
            onClick={() =>
              onCompare(
                [reading.organization, ...sharers.map((one) => one.organization)].map(
                  (one) => one.id,
                ),
              )
            }
          >
            {t.compare.withSharers}
          </button>
        )}
      </p>
      <OtherStances reading={reading} t={t} onOpen={onOpen} />
    </div>
  );
}

/** Stances of the same organization in other documents: of the same date, and earlier. */
function OtherStances({ reading, t, onOpen }: Pick<StanceHeadProps, "reading" | "t" | "onOpen">) {
  const { cell, organization, others } = reading;
  if (others.length === 0) return null;
  const sameDate = cell.kind === "stance" && cell.stances.length > 1;
  return (
    <div className="text-soft">
      <p>{sameDate ? t.reader.sameDate : t.reader.earlier}:</p>
      <ul className="ml-4 list-disc">
        {others.map((other) => (
          <li key={other.document.id}>
            <button
              type="button"
              className="link min-h-6"
              onClick={() => onOpen(atStance(organization.id, other.stance))}
            >
              {documentDate(other.document, t)}: {t.position[other.stance.position]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
