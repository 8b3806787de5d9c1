import type { ReactNode } from "react";
import { unsaidMark } from "#domain/cellMarks.ts";
import { markOf } from "#domain/mark.ts";
import type { CellReading, Reading } from "#domain/reading.ts";
import { holderName } from "#domain/reported.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import { dateInWords, documentDate } from "#words/dateWords.ts";
import { isolated } from "#words/formatters.ts";
import { tags } from "#words/shareWords.ts";

interface StripParts {
  readonly mark?: ReactNode;
  readonly over: ReactNode;
  readonly heading: ReactNode;
  readonly under?: ReactNode;
}

/** What the strip over a text says: whose words, on what, and the position with its reasons. */
export function stripOf(reading: Reading, t: Messages): StripParts {
  switch (reading.kind) {
    case "cell":
      return stripOfCell(reading, t);
    case "document":
      return {
        over: reading.organization.shortName,
        heading: <Wording of={wordingFor(reading.document.title, t.code)} />,
        under: documentDate(reading.document, t),
      };
    case "event":
      return {
        over: t.panel.event,
        heading: <Wording of={wordingFor(reading.event.label, t.code)} />,
        under: `${dateInWords(reading.event.edtf, t)} · ${isolated(reading.organization.shortName)}`,
      };
    case "claim": {
      const { claim } = reading;
      const { target, reported } = claim;
      return {
        mark: (
          <Glyph
            shapes={[{ ...markOf({ ...reported, salience: "passing" }), reported: true }]}
            width={30}
            height={34}
          />
        ),
        over: `${isolated(claim.reporter.shortName)} → ${isolated(holderName(claim.holder, t.code).text)}`,
        heading: <Wording of={wordingFor(target.shortLabel ?? target.label, t.code)} />,
        under: `${t.panel.claim}: ${t.position[reported.position]}`,
      };
    }
    default:
      return reading satisfies never;
  }
}

function stripOfCell(reading: CellReading, t: Messages): StripParts {
  const { organization, target, stance, cell, topic } = reading;
  // A document that a link names may say nothing although another one does: that is a silence too.
  const unsaid = cell.kind === "uncoded" ? "uncoded" : "silent";
  const state = stance ? stance.stance.position : unsaid;
  return {
    mark: (
      <Glyph
        shapes={[stance ? markOf(stance.stance) : unsaidMark(unsaid)]}
        width={30}
        height={34}
      />
    ),
    over: (
      <>
        <bdi>{organization.shortName}</bdi> · <Wording of={wordingFor(topic.label, t.code)} />
      </>
    ),
    heading: <Wording of={wordingFor(target.shortLabel ?? target.label, t.code)} />,
    under: (
      <>
        <strong className={`tone-${stance ? markOf(stance.stance).tone : unsaid} text-ink`}>
          {t.position[state]}
        </strong>{" "}
        {stance && (
          <>
            <Tagged parts={tags(stance.reasons, t)} />
            {t.basis[stance.stance.basis]}
            {stance.stance.salience && `, ${t.salience[stance.stance.salience]}`}
          </>
        )}
      </>
    ),
  };
}
