import { useMemo } from "react";
import { type OpenedText, type Words, atDocument, atWords } from "#domain/opened.ts";
import { type Reading, readingOf } from "#domain/reading.ts";
import { citationOfReading } from "#words/cite/citation.ts";
import type { Clip } from "./copyText.ts";
import { citeContext, linkToOpened, linkToWords } from "./links.ts";
import type { OpenedPanelProps } from "./openedPanelProps.ts";
import { quoteClip, wordsClip } from "./quoteClip.ts";

interface Clips {
  /** The chosen quote. */
  readonly quote: () => Clip;
  /** Any words of the document; null where there is none. */
  readonly words: (words: Words) => Clip | null;
}

/** What of a text is put on the clipboard: words, with their source and a link that leads back to them. */
export function useClips({
  index,
  selection,
  shown,
  opened,
  reading,
  t,
}: Pick<OpenedPanelProps, "index" | "selection" | "shown" | "t"> & {
  readonly opened: OpenedText;
  readonly reading: Reading;
}): Clips {
  const { beside } = selection;
  const { matrix } = shown;
  return useMemo(
    () => ({
      quote: () =>
        quoteClip(
          citationOfReading(
            reading,
            opened,
            citeContext(index, linkToOpened({ beside }, { opened, reading }, t.code), beside, t),
          ),
          t,
        ),
      words: (words) => {
        if (!reading.document) return null;
        const there = atWords(reading.document.id, words);
        const link = linkToWords(there, words.translation ?? beside, t.code);
        // What the coding says of a stance is not said of every word of its text.
        const own = readingOf(index, matrix, atDocument(reading.document.id));
        const citation = citationOfReading(own, there, citeContext(index, link, null, t));
        return citation.quote && wordsClip(citation, words.translation !== null, t);
      },
    }),
    [index, matrix, beside, opened, reading, t],
  );
}
