import type { Sharer } from "#domain/agreement.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { laterStance, othersByDate } from "#domain/otherStances.ts";
import type { CellReading } from "#domain/reading.ts";
import { wordingFor } from "#domain/wording.ts";
import { otherStancesText } from "#i18n/otherStancesText.ts";
import { Worded } from "./Worded.tsx";
import { dateInWords, documentDate } from "#words/dateWords.ts";
import { type TaggedPart, tags } from "#words/shareWords.ts";
import { Fact } from "./Fact.tsx";
import { Parts } from "./Parts.tsx";
import type { PageContext } from "./pageContext.ts";
import { stanceFile } from "./pagePaths.ts";

interface PartProps {
  readonly full: FullStance;
  readonly reading: CellReading;
  readonly context: PageContext;
}

/** What was coded, and by which rule. */
export function Facts({ full, reading, context }: PartProps) {
  const { t, words } = context;
  const { stance, target, reasons } = full;
  const { salience, doubt } = stance;
  return (
    <dl>
      <Fact name={words.position}>
        {t.position[stance.position]}: {t.rule[stance.position]}
      </Fact>
      <Fact name={t.why.basis}>
        {t.basis[stance.basis]}: {t.basisNote[stance.basis]}
      </Fact>
      {salience !== undefined && (
        <Fact name={t.why.salience}>
          {t.salience[salience]}: {t.salienceNote[salience]}
        </Fact>
      )}
      <Fact name={t.why.reasons}>
        {reasons.length === 0
          ? t.reader.noReason
          : reasons.map((reason) => (
              <span key={reason.id} className="line">
                <Worded of={wordingFor(reason.label, t.code)} />:{" "}
                <Worded of={wordingFor(reason.readAs, t.code)} />
              </span>
            ))}
      </Fact>
      {stance.frame !== undefined && (
        <Fact name={words.frame}>
          <Worded of={wordingFor(stance.frame, t.code)} />
        </Fact>
      )}
      <Fact name={t.why.target}>
        <Worded of={wordingFor(target.readAs, t.code)} />
      </Fact>
      {doubt !== undefined && (
        <Fact name={t.reader.doubt}>
          <Worded of={wordingFor(doubt, t.code)} />
        </Fact>
      )}
      {reading.revisions.length > 0 && (
        <Fact name={t.why.revisions}>
          {reading.revisions.map((revision, i) => (
            <span key={i} className="line">
              {dateInWords(revision.date, t)}: <Worded of={wordingFor(revision.note, t.code)} />
            </span>
          ))}
        </Fact>
      )}
    </dl>
  );
}

/** Who else takes this side, each with the reasons shared, or with its own where none is. */
export function Sharers({ reading, context }: Omit<PartProps, "full">) {
  const { t, words } = context;
  return (
    <section>
      <h2>{words.sharers}</h2>
      {reading.sharers.length === 0 ? (
        <p>{t.reader.alone}</p>
      ) : (
        <ul>
          {reading.sharers.map((sharer) => (
            <li key={sharer.organization.id}>
              <a href={stanceFile(sharer.stance.stance)}>
                <bdi>{sharer.organization.shortName}</bdi>
              </a>
              : {t.position[sharer.stance.stance.position]};{" "}
              <Parts of={shareParts(sharer, context)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** "both: [Peace]", "[Aggression] none in common", or that the reasons are not given. */
function shareParts(
  { reasons, common, stance }: Sharer,
  { t }: PageContext,
): readonly TaggedPart[] {
  switch (reasons) {
    case "same-reason":
      return [`${t.reader.reasons[reasons]}: `, ...tags(common, t)];
    case "other-reasons":
      return [`${t.reader.reasons[reasons]}: `, ...tags(stance.reasons, t)];
    case "reasons-not-given":
      return [t.reader.reasons[reasons]];
    default:
      return reasons satisfies never;
  }
}

/** Stances of the same organization in other documents, by when they were taken. */
export function OtherStances({ reading, context }: Omit<PartProps, "full">) {
  const { t } = context;
  return othersByDate(reading).map(({ when, stances }) => (
    <section key={when}>
      <h2>{otherStancesText[t.code][when]}</h2>
      <ul>
        {stances.map(({ stance, document }) => (
          <li key={document.id}>
            <a href={stanceFile(stance)}>
              {documentDate(document, t)}: {t.position[stance.position]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** That the organization says something else since, where it does: the page may be all that is read. */
export function Superseded({ full, reading, context }: PartProps) {
  const { t, words } = context;
  const later = laterStance(reading);
  if (later === null) return null;
  const same = later.stance.position === full.stance.position;
  return (
    <p className="lead">
      {same ? words.laterToo : words.laterOtherwise}{" "}
      <a href={stanceFile(later.stance)}>
        {documentDate(later.document, t)}: {t.position[later.stance.position]}
      </a>
    </p>
  );
}
