import type { ReactNode } from "react";
import type { Organization } from "#domain/corpus.ts";
import type { Dossier, DossierStance, DossierTarget } from "#domain/dossier.ts";
import { markOf, toneOf } from "#domain/mark.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { printText } from "#i18n/printText.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import { quoteOf } from "#words/cite/citation.ts";
import { documentDate } from "#words/dateWords.ts";
import { isolated } from "#words/formatters.ts";
import { tags } from "#words/shareWords.ts";
import { stanceInWords } from "#words/stanceWords.ts";
import { NumberedQuotes } from "./NumberedQuotes.tsx";

interface DossierPagesProps {
  readonly dossier: Dossier;
  /** What the quotes are, in a sentence. */
  readonly note: string;
  /** Language of a translation to print with each quote; null for none. */
  readonly beside: string | null;
  readonly hrefOf: (stance: DossierStance, passage: DossierStance["quotes"][number]) => string;
  readonly t: Messages;
}

/** So many names of those who say nothing; the others are counted. */
const mostNames = 24;

/** The numbered quotes of a view, for paper. */
export function DossierPages({ dossier, note, t, ...rest }: DossierPagesProps) {
  const words = printText[t.code];
  const { targets, listed, of, beyond } = dossier;
  return (
    <>
      <p>{note}</p>
      <p>
        {listed < of ? words.bounded(listed, of) : words.count(listed)}
        {beyond > 0 && ` ${words.beyond(beyond)}`}
      </p>
      {targets.map((entry, i) => (
        <section key={entry.target.id}>
          {targets[i - 1]?.topic !== entry.topic && (
            <h3>
              <Wording of={wordingFor(entry.topic.label, t.code)} />
            </h3>
          )}
          <TargetPages entry={entry} t={t} {...rest} />
        </section>
      ))}
    </>
  );
}

interface TargetPagesProps extends Omit<DossierPagesProps, "dossier" | "note"> {
  readonly entry: DossierTarget;
}

function TargetPages({ entry, beside, hrefOf, t }: TargetPagesProps) {
  const { target, stances, silent, uncoded, isCut } = entry;
  return (
    <>
      <h4>
        <Wording of={wordingFor(target.label, t.code)} />
      </h4>
      {stances.map((one) => {
        const { stance, organization, document, reasons } = one.full;
        return (
          <div key={`${document.id} ${organization.id}`} className="stance">
            <div className="stance-head">
              <Glyph
                shapes={[markOf(stance)]}
                width={26}
                height={30}
                failed={document.text === null}
              />
              <p>
                <strong>
                  <bdi>{organization.shortName}</bdi>
                </strong>
                : {stanceInWords(stance, t)}; {documentDate(document, t)}.{" "}
                {reasons.length > 0 && (
                  <>
                    {t.reader.reason}: <Tagged parts={tags(reasons, t)} />
                  </>
                )}
                {stance.frame && <Wording of={wordingFor(stance.frame, t.code)} />}
              </p>
            </div>
            <NumberedQuotes
              entries={one.quotes.map((numbered) => ({
                number: numbered.number,
                quote: quoteOf(document, numbered.passage, beside),
                document,
                organization,
                href: hrefOf(one, numbered),
              }))}
              tone={toneOf(stance.position)}
              t={t}
            />
          </div>
        );
      })}
      {isCut && <p className="unsaid">{printText[t.code].cut}</p>}
      <Unsaid word={t.position.silent} who={silent} t={t} />
      <Unsaid word={t.position.uncoded} who={uncoded} t={t} />
    </>
  );
}

interface UnsaidProps {
  readonly word: string;
  readonly who: readonly Organization[];
  readonly t: Messages;
}

/** Who says nothing: that is a finding, too. */
function Unsaid({ word, who, t }: UnsaidProps): ReactNode {
  if (who.length === 0) return null;
  const named = who.slice(0, mostNames).map((one) => isolated(one.shortName));
  const more = who.length - named.length;
  return (
    <p className="unsaid">
      {word}: {named.join(", ")}
      {more > 0 && ` ${printText[t.code].more(more)}`}
    </p>
  );
}
