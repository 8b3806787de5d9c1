import { useMemo } from "react";
import type { OpenedText, Words } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import { citationOfReading } from "#words/cite/citation.ts";
import type { Clip } from "./copyText.ts";
import { citeContext, linkToOpened } from "./links.ts";
import type { OpenedPanelProps } from "./openedPanelProps.ts";
import { quoteClip, wordsClip } from "./quoteClip.ts";
import { citationOfWords } from "./wordsCitation.ts";

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
        const chosen = { document: reading.document.id, words };
        const citation = citationOfWords({ index, matrix }, chosen, beside, t);
        return citation.quote && wordsClip(citation, words.translation !== null, t);
      },
    }),
    [index, matrix, beside, opened, reading, t],
  );
}
