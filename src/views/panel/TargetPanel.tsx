import type { Organization } from "#domain/corpus.ts";
import { type Opened, atCell, atTopic } from "#domain/opened.ts";
import type { TargetSheet } from "#domain/sheets.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import { shareLines } from "#words/shareWords.ts";
import { ClaimList } from "./ClaimList.tsx";
import { Section } from "./Section.tsx";
import { Voices } from "./Voice.tsx";

interface TargetPanelProps {
  readonly sheet: TargetSheet;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onCompare: () => void;
}

/** A target: how it is read, everybody's stance with reason and best quote, who is silent, what is said of others. */
export function TargetPanel({ sheet, t, onOpen, onCompare }: TargetPanelProps) {
  const { target, topic, relation, sides, silent, uncoded, claims } = sheet;
  const speakers = sides.reduce((sum, side) => sum + side.stances.length, 0);
  return (
    <>
      <p className="font-serif text-lg leading-snug font-semibold">
        <Wording of={wordingFor(target.label, t.code)} />
      </p>
      <p className="mt-1 text-sm text-soft">
        {t.panel.readAs}: <Wording of={wordingFor(target.readAs, t.code)} />
      </p>
      <p className="mt-1 text-sm text-soft">
        <button type="button" className="link min-h-6" onClick={() => onOpen(atTopic(topic.id))}>
          {t.panel.onTopic(wordingFor(topic.label, t.code).text)}
        </button>
      </p>
      {speakers === 0 ? (
        <p className="mt-3 text-sm">{t.panel.nobody}</p>
      ) : (
        <p className="mt-3 text-sm font-semibold first-letter:uppercase">
          {t.compare.relations[relation]}
        </p>
      )}
      {sides.map(({ side, stances, reasons }) => (
        <Section key={side} heading={`${t.panel.sides[side]} (${stances.length})`}>
          {shareLines(reasons, t).map((line, i) => (
            <p key={i} className="mb-1 text-label text-soft">
              <Tagged parts={line} />
            </p>
          ))}
          <Voices by="organization" stances={stances} t={t} onOpen={onOpen} />
        </Section>
      ))}
      <Unspoken heading={t.panel.silent} of={silent} {...{ target, onOpen }} />
      <Unspoken heading={t.panel.uncoded} of={uncoded} {...{ target, onOpen }} />
      {claims.length > 0 && (
        <Section heading={`${t.panel.claims} (${claims.length})`}>
          <ClaimList claims={claims} t={t} onOpen={onOpen} />
        </Section>
      )}
      {speakers > 1 && (
        <Section heading={t.panel.goOn}>
          <button type="button" className="link no-print min-h-6" onClick={onCompare}>
            {t.panel.compareOn}
          </button>
        </Section>
      )}
    </>
  );
}

interface UnspokenProps extends Pick<TargetPanelProps, "onOpen"> {
  readonly heading: string;
  readonly of: readonly Organization[];
  readonly target: TargetSheet["target"];
}

/** Who says nothing: each a way to what was read. */
function Unspoken({ heading, of, target, onOpen }: UnspokenProps) {
  if (of.length === 0) return null;
  return (
    <Section heading={`${heading} (${of.length})`}>
      <p className="flex flex-wrap gap-x-3">
        {of.map((organization) => (
          <button
            key={organization.id}
            type="button"
            aria-label={`${organization.shortName}: ${heading}`}
            className="link min-h-6"
            onClick={() => onOpen(atCell(organization.id, target.id))}
          >
            {organization.shortName}
          </button>
        ))}
      </p>
    </Section>
  );
}
