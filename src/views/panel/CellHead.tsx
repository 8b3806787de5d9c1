import { memo } from "react";
import type { Sharer } from "#domain/agreement.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { type Opened, atStance } from "#domain/opened.ts";
import { othersByDate } from "#domain/otherStances.ts";
import type { CellReading } from "#domain/reading.ts";
import { sideOf } from "#domain/mark.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { otherStancesText } from "#i18n/otherStancesText.ts";
import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import { documentDate } from "#words/dateWords.ts";
import { type TaggedPart, tags } from "#words/shareWords.ts";
import { EverybodyOn } from "./EverybodyOn.tsx";
import { Unsaid } from "./Unsaid.tsx";

interface CellHeadProps {
  readonly reading: CellReading;
  /** Whether the filters let the cell itself through. */
  readonly inView: boolean;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onCompare: (organizations: readonly OrganizationId[]) => void;
  readonly onMethod: () => void;
}

/** What is known of one cell: the stance and its reason, or the silence, or that nobody has looked. */
export const CellHead = memo(function CellHead(props: CellHeadProps) {
  const { reading, inView, t, onOpen, onMethod } = props;
  const { stance } = reading;
  return (
    <div className="space-y-2 text-sm">
      {!inView && <p className="text-xs text-warn">{t.reader.filteredNote}</p>}
      {stance ? (
        <StanceFacts {...props} full={stance} />
      ) : (
        <Unsaid reading={reading} t={t} onMethod={onMethod} />
      )}
      <EverybodyOn target={reading.target} {...{ t, onOpen }} />
    </div>
  );
});

function StanceFacts(props: CellHeadProps & { readonly full: FullStance }) {
  const { reading, full, t, onOpen } = props;
  const { stance, reasons } = full;
  return (
    <>
      {stance.summary && (
        <p>
          <Wording of={wordingFor(stance.summary, t.code)} />
        </p>
      )}
      <p>
        <span className="sr-only">{t.reader.reason}: </span>
        <Tagged parts={tags(reasons, t)} />
        {stance.frame ? (
          <Wording of={wordingFor(stance.frame, t.code)} />
        ) : (
          reasons.length === 0 && (
            <span className="text-faint">
              {t.reader.reason}: {t.reader.noReason}
            </span>
          )
        )}
      </p>
      <Sharers {...props} />
      <OtherStances reading={reading} t={t} onOpen={onOpen} />
      {stance.doubt && (
        <details className="text-soft">
          <summary className="plain-button -ml-1.5">{t.tabs.doubt}</summary>
          <p className="mt-1 border-l-2 border-control pl-3">
            <Wording of={wordingFor(stance.doubt, t.code)} />
          </p>
        </details>
      )}
    </>
  );
}

/** Who else takes this side, each with the reasons shared, or with its own where none is. */
function Sharers({ reading, full, t, onOpen, onCompare }: CellHeadProps & { full: FullStance }) {
  const { sharers, organization } = reading;
  if (sharers.length === 0) return <p className="text-soft">{t.reader.alone}</p>;
  const everybody = [organization, ...sharers.map((one) => one.organization)];
  return (
    <div className="text-soft">
      <p>
        {t.share.alsoOnSide[sideOf(full.stance.position)]}{" "}
        <button
          type="button"
          className="link no-print min-h-6"
          onClick={() => onCompare(everybody.map((one) => one.id))}
        >
          {t.share.compare}
        </button>
      </p>
      <ul>
        {sharers.map((sharer) => (
          <li key={sharer.organization.id} className="leading-6">
            <button
              type="button"
              className="link min-h-6"
              onClick={() => onOpen(atStance(sharer.organization.id, sharer.stance.stance))}
            >
              {sharer.organization.shortName}
            </button>{" "}
            <Tagged parts={shareParts(sharer, t)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "both: [Peace]", "[Aggression]: none in common", or that the reasons are not given. */
function shareParts({ reasons, common, stance }: Sharer, t: Messages): readonly TaggedPart[] {
  switch (reasons) {
    case "same-reason":
      return [`${t.share.both}: `, ...tags(common, t)];
    case "other-reasons":
      return [...tags(stance.reasons, t), t.share.none];
    case "reasons-not-given":
      return [t.reader.reasons["reasons-not-given"]];
    default:
      return reasons satisfies never;
  }
}

/** Stances of the same organization in other documents, by when they were taken. */
function OtherStances({ reading, t, onOpen }: Pick<CellHeadProps, "reading" | "t" | "onOpen">) {
  return othersByDate(reading).map(({ when, stances }) => (
    <div key={when} className="text-soft">
      <p>{otherStancesText[t.code][when]}:</p>
      <ul className="ml-4 list-disc">
        {stances.map((other) => (
          <li key={other.document.id}>
            <button
              type="button"
              className="link min-h-6"
              onClick={() => onOpen(atStance(reading.organization.id, other.stance))}
            >
              {documentDate(other.document, t)}: {t.position[other.stance.position]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  ));
}
