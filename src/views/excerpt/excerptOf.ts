import type { Document, TextRange } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { PassageId } from "#domain/ids.ts";
import type { OpenedText } from "#domain/opened.ts";
import { type Reading, chosenIn } from "#domain/reading.ts";
import { type CitedQuote, quoteOf, quoteOfWords } from "#words/cite/citation.ts";

/** A quote, and where it stands. */
export interface PlacedQuote {
  readonly key: string;
  readonly document: Document;
  /** Null for words that are no passage. */
  readonly passage: PassageId | null;
  readonly quote: CitedQuote;
  /** In the document's own text; null where that has not come, or where the words are a translation's. */
  readonly range: TextRange | null;
}

/**
 * The quotes of what is opened: of words or a passage that is named these alone, else all, of a stance
 * the one that shows it best first.
 * @param beside language of a translation to give with each; null for none
 */
export function quotesOf(
  index: CorpusIndex,
  reading: Reading,
  opened: OpenedText,
  beside: string | null,
): readonly PlacedQuote[] {
  if (opened.kind === "document" && opened.words && reading.document) {
    const { words } = opened;
    const quote = quoteOfWords(reading.document, words);
    const range = words.translation === null ? { start: words.from, end: words.to } : null;
    return quote ? [{ key: "words", document: reading.document, passage: null, quote, range }] : [];
  }
  const named =
    opened.passage === null ? undefined : reading.steps[chosenIn(reading, opened.passage)];
  const best = reading.steps[reading.strongest];
  const steps = named
    ? [named]
    : best
      ? [best, ...reading.steps.filter((step) => step !== best)]
      : reading.steps;
  return steps.flatMap(({ document: id, passage }) => {
    const document = index.documents.get(id);
    return document
      ? [
          {
            key: `${id} ${passage.id}`,
            document,
            passage: passage.id,
            quote: quoteOf(document, passage, beside),
            range: passage.range,
          },
        ]
      : [];
  });
}
