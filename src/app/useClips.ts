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
  /** Any words of the document, or of it and its translation; null where there are none. */
  readonly words: (stretches: readonly Words[]) => Clip | null;
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
      words: (stretches) => {
        const { document } = reading;
        if (!document) return null;
        const [first, second] = stretches.map((words) =>
          citationOfWords({ index, matrix }, { document: document.id, words }, beside, t),
        );
        if (!first?.quote) return null;
        if (stretches[0]?.translation) return wordsClip(first, "translation", t);
        const translation = second?.quote?.translation;
        return translation
          ? wordsClip({ ...first, quote: { ...first.quote, translation } }, "both", t)
          : wordsClip(first, "text", t);
      },
    }),
    [index, matrix, beside, opened, reading, t],
  );
}
