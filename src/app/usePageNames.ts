import { useEffect } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Opened, OpenedSheet } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import type { Selection } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { cellOwner } from "#words/cellWords.ts";
import { claimInWords } from "#words/claimWords.ts";
import type { Shown } from "./useExplorer.ts";

/**
 * The language and the title of the page follow what is shown: what is opened, else the view in a sentence.
 * The words of that sentence come a little later; until then the view has its name.
 */
export function usePageNames(
  index: CorpusIndex,
  opened: Opened | null,
  { read, matrix, arrangement }: Shown,
  selection: Selection,
  t: Messages,
): void {
  const shown = opened && read;
  const what =
    shown &&
    (shown.reading ? readingInWords(shown.reading, t) : sheetInWords(index, shown.opened, t));
  const { view } = selection;
  const viewName = view === "explore" ? null : t.nav[view];
  useEffect(() => {
    document.documentElement.lang = t.code;
    const name = (words: readonly (string | null)[]) => {
      document.title = [...words, t.appName].filter((part) => part !== null).join(" – ");
    };
    name([what, viewName]);
    if (what !== null) return;
    let isOver = false;
    import("#words/viewSentence.ts").then(
      ({ viewSentence }) => {
        if (!isOver) name([viewSentence(index, selection, { matrix, arrangement }, t)]);
      },
      // Its file did not come: the name of the view stays.
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [index, what, viewName, selection, matrix, arrangement, t]);
}

/** What it is called that is read. */
export function readingInWords(reading: Reading, t: Messages): string {
  switch (reading.kind) {
    case "cell": {
      const { organization, target, stance, cell } = reading;
      const says = stance ? stance.stance.position : cell.kind === "uncoded" ? "uncoded" : "silent";
      return `${cellOwner(organization, target, t)}: ${t.position[says]}`;
    }
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
