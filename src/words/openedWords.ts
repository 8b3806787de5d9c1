import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OpenedSheet } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { cellOwner } from "./cellWords.ts";
import { claimInWords } from "./claimWords.ts";

/** What it is called that is read. */
export function readingInWords(reading: Reading, t: Messages): string {
  switch (reading.kind) {
    case "cell": {
      const { organization, target, stance, cell } = reading;
      const says = stance ? stance.stance.position : cell.kind === "uncoded" ? "uncoded" : "silent";
      return `${cellOwner(organization, target, t)}: ${t.position[says]}`;
    }
    case "document":
      return `${reading.organization.shortName}, ${textIn(reading.document.title, t.code)}`;
    case "event":
      return textIn(reading.event.label, t.code);
    case "claim":
      return claimInWords(reading.claim, t);
    default:
      return reading satisfies never;
  }
}

/** What a sheet is called. */
export function sheetInWords(index: CorpusIndex, opened: OpenedSheet, t: Messages): string {
  switch (opened.kind) {
    case "target":
      return textIn(index.targets.get(opened.target)?.label ?? "", t.code);
    case "organization":
      return textIn(index.organizations.get(opened.organization)?.name ?? "", t.code);
    case "topic":
      return textIn(index.topics.get(opened.topic)?.label ?? "", t.code);
    case "events":
      return t.panel.events;
    default:
      return opened satisfies never;
  }
}
