import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { readingInWords, sheetInWords } from "#words/openedWords.ts";
import { type Arranged, searchedSentence } from "#words/viewSentence.ts";
import type { Shown } from "./useExplorer.ts";

/** What the page is called: what is read and the view that it is read in, else the view in a sentence. */
export function pageName(
  index: CorpusIndex,
  read: Shown["read"],
  selection: Selection,
  arranged: Arranged,
  t: Messages,
): readonly string[] {
  const { view } = selection;
  if (!read) return [searchedSentence(index, selection, arranged, t)];
  return [
    read.reading ? readingInWords(read.reading, t) : sheetInWords(index, read.opened, t),
    ...(view === "explore" ? [] : [t.nav[view]]),
  ];
}
