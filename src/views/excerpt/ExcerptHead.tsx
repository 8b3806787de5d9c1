import type { ReactNode } from "react";
import { unsaidMark } from "#domain/cellMarks.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import { othersByDate } from "#domain/otherStances.ts";
import type { CellReading, Reading } from "#domain/reading.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { otherStancesText } from "#i18n/otherStancesText.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import { claimInWords } from "#words/claimWords.ts";
import { dateInWords, documentDate } from "#words/dateWords.ts";
import { documentInWords } from "#words/documentWords.ts";
import { tags } from "#words/shareWords.ts";
import { stanceInWords } from "#words/stanceWords.ts";

interface ExcerptHeadProps {
  readonly reading: Reading;
  readonly t: Messages;
}

/** What is known of what is opened, in a few lines. */
export function ExcerptHead({ reading, t }: ExcerptHeadProps) {
  switch (reading.kind) {
    case "cell":
      return <CellLines reading={reading} t={t} />;
    case "claim":
      return (
        <Title mark={null}>
          <bdi>{claimInWords(reading.claim, t)}</bdi>
        </Title>
      );
    case "event":
      return (
        <>
          <Title mark={null}>
            <Wording of={wordingFor(reading.event.label, t.code)} />
          </Title>
          <p className="text-label text-soft">{dateInWords(reading.event.edtf, t)}</p>
        </>
      );
    case "document":
      return (
        <>
          <Title mark={null}>
            <Wording of={wordingFor(reading.document.title, t.code)} />
          </Title>
          <p className="text-label text-soft">
            {reading.organization.shortName}, {documentDate(reading.document, t)}
          </p>
        </>
      );
    default:
      return reading satisfies never;
  }
}

interface TitleProps {
  readonly mark: { readonly of: Mark; readonly failed: boolean } | null;
  readonly children: ReactNode;
}

function Title({ mark, children }: TitleProps) {
  return (
    <div className="flex items-center gap-3">
      {mark && (
        <span className="shrink-0">
          <Glyph shapes={[mark.of]} width={30} height={44} failed={mark.failed} />
        </span>
      )}
      <h1 className="min-w-0 font-serif text-lg leading-tight font-semibold">{children}</h1>
    </div>
  );
}

function CellLines({ reading, t }: { readonly reading: CellReading; readonly t: Messages }) {
  const { cell, stance: full, organization, target, silent } = reading;
  const owner = (
    <>
      <bdi>{organization.shortName}</bdi>, <Wording of={wordingFor(target.label, t.code)} />
    </>
  );
  if (full === null) {
    const unsaid = cell.kind === "uncoded" ? "uncoded" : "silent";
    return (
      <div className="space-y-1.5 text-sm">
        <Title mark={{ of: unsaidMark(unsaid), failed: cell.textFailed }}>{owner}</Title>
        <p className="text-label text-soft">{t.position[unsaid]}</p>
        <p>
          {unsaid === "uncoded"
            ? t.reader.uncodedNote
            : t.reader.silentNote(Math.max(silent.length, 1))}
        </p>
        {silent.length > 0 && (
          <p className="text-soft">
            {t.silence.read} {silent.map((source) => documentInWords(source, t)).join("; ")}
          </p>
        )}
      </div>
    );
  }
  const { stance, reasons } = full;
  return (
    <div className="space-y-1.5 text-sm">
      <Title mark={{ of: markOf(stance), failed: full.document.text === null }}>{owner}</Title>
      <p className="text-label text-soft">{stanceInWords(stance, t)}</p>
      {stance.summary && (
        <p>
          <Wording of={wordingFor(stance.summary, t.code)} />
        </p>
      )}
      <p>
        <span className="text-faint">{t.reader.reason}: </span>
        <Tagged parts={tags(reasons, t)} />
        {stance.frame && <Wording of={wordingFor(stance.frame, t.code)} />}
        {!stance.frame && reasons.length === 0 && t.reader.noReason}
      </p>
      {stance.doubt && (
        <p className="border-l-2 border-control pl-3 text-soft">
          {t.tabs.doubt}: <Wording of={wordingFor(stance.doubt, t.code)} />
        </p>
      )}
      {othersByDate(reading).map(({ when, stances }) => (
        <p key={when} className="text-soft">
          {otherStancesText[t.code][when]}:{" "}
          {stances
            .map(
              (other) => `${documentDate(other.document, t)}: ${t.position[other.stance.position]}`,
            )
            .join("; ")}
        </p>
      ))}
    </div>
  );
}
