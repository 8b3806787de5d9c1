import { useEffect } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OpenedSheet } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import type { View } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { cellOwner } from "#words/cellWords.ts";
import { claimInWords } from "#words/claimWords.ts";
import type { Shown } from "./useExplorer.ts";

/** The language and the title of the page follow what is shown: what is opened, then the view. */
export function usePageNames(
  index: CorpusIndex,
  read: Shown["read"],
  view: View,
  t: Messages,
): void {
  const what =
    read && (read.reading ? readingInWords(read.reading, t) : sheetInWords(index, read.opened, t));
  const title = [what, view === "explore" ? null : t.nav[view], t.appName]
    .filter((part) => part !== null)
    .join(" – ");
  useEffect(() => {
    document.documentElement.lang = t.code;
    document.title = title;
  }, [title, t]);
}

function readingInWords(reading: Reading, t: Messages): string {
  switch (reading.kind) {
    case "cell":
      return cellOwner(reading.organization, reading.target, t);
    case "document":
      return textIn(reading.document.title, t.code);
    case "event":
      return textIn(reading.event.label, t.code);
    case "claim":
      return claimInWords(reading.claim, t);
    default:
      return reading satisfies never;
  }
}

function sheetInWords(index: CorpusIndex, opened: OpenedSheet, t: Messages): string {
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
