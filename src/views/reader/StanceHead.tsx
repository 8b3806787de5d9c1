import type { Corpus, Stance, Target } from "#domain/corpus.ts";
import type { Claim } from "#domain/reported.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { markOf, toneOf } from "#domain/mark.ts";
import type { Cell, Matrix } from "#domain/matrix.ts";
import type { Opened } from "#domain/selection.ts";
import { sharersOf } from "#domain/sharing.ts";
import { wordingFor } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { OtherCell } from "./OtherCell.tsx";
import { ReportedHere } from "./ReportedHere.tsx";
import { Unsaid } from "./Unsaid.tsx";
import { WhyThisCode } from "./WhyThisCode.tsx";

export interface StanceHeadProps {
  readonly corpus: Corpus;
  readonly matrix: Matrix;
  readonly cell: Cell;
  readonly target: Target;
  readonly stance: Stance | null;
  readonly inView: boolean;
  readonly claims: readonly Claim[];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onCompare: (organizations: readonly OrganizationId[]) => void;
  readonly onMethod: () => void;
}

/** What is known of one cell: the stance and its reason, or the silence, or that nobody has looked. */
export function StanceHead(props: StanceHeadProps) {
  const { target, stance, inView, t } = props;
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
      {stance ? <StanceFacts {...props} stance={stance} /> : <Unsaid {...props} />}
      <ReportedHere {...props} />
      {stance && (
        <WhyThisCode
          corpus={props.corpus}
          target={target}
          stance={stance}
          t={t}
          onMethod={props.onMethod}
        />
      )}
    </>
  );
}

function StanceFacts({
  corpus,
  matrix,
  cell,
  stance,
  t,
  onOpen,
  onCompare,
}: StanceHeadProps & { readonly stance: Stance }) {
  const salience = stance.salience;
  const reasons = stance.reasons.flatMap(
    (id) => corpus.reasons.find((reason) => reason.id === id) ?? [],
  );
  const sharers = sharersOf(matrix, cell.organization, stance);
  const same = sharers.filter((sharer) => sharer.sameReason).length;
  return (
    <div className={`tone-${toneOf(stance.position)} mt-2 space-y-2 text-sm`}>
      <p className="flex items-center gap-2.5">
        <Glyph shapes={[markOf(stance)]} width={30} height={30} />
        <span>
          <strong className="inline-block text-ink first-letter:uppercase">
            {t.position[String(stance.position)]}
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
        {sharers.length === 0 ? t.reader.alone : t.reader.shared(sharers.length, same)}{" "}
        {sharers.map((sharer) => (
          <OtherCell
            key={sharer.organization}
            {...{ corpus, stance: sharer.stance, organization: sharer.organization, t, onOpen }}
            note={sharer.sameReason ? t.reader.sameReason : t.reader.otherReason}
          />
        ))}
        {sharers.length > 0 && (
          <button
            type="button"
            className="link no-print min-h-6"
            onClick={() =>
              onCompare([cell.organization, ...sharers.map((sharer) => sharer.organization)])
            }
          >
            {t.compare.withSharers}
          </button>
        )}
      </p>
      <OtherStances {...{ corpus, cell, stance, t, onOpen }} />
    </div>
  );
}

/** Stances of the same organization in other documents: of the same date, and earlier. */
function OtherStances(
  props: Pick<StanceHeadProps, "corpus" | "cell" | "t" | "onOpen"> & { readonly stance: Stance },
) {
  const { corpus, cell, stance, t, onOpen } = props;
  if (cell.kind !== "stance") return null;
  const others = [...cell.stances, ...cell.trail].filter((other) => other !== stance);
  if (others.length === 0) return null;
  const sameDate = cell.stances.length > 1;
  return (
    <div className="text-soft">
      <p>{sameDate ? t.reader.sameDate : t.reader.earlier}:</p>
      <ul className="ml-4 list-disc">
        {others.map((other) => {
          const document = corpus.documents.find((one) => one.id === other.document);
          const date = document?.written ?? document?.published;
          return (
            <li key={other.document}>
              <button
                type="button"
                className="link min-h-6"
                onClick={() =>
                  onOpen({
                    kind: "cell",
                    organization: cell.organization,
                    target: cell.target,
                    document: other.document,
                    passage: null,
                  })
                }
              >
                {date ? dateInWords(date.edtf, t) : t.timeline.undated}:{" "}
                {t.position[String(other.position)]}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
