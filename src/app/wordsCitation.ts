import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { DocumentId } from "#domain/ids.ts";
import type { Matrix } from "#domain/matrix.ts";
import { type Words, atDocument, atWords } from "#domain/opened.ts";
import { readingOf } from "#domain/reading.ts";
import type { Messages } from "#i18n/en.ts";
import { type Citation, citationOfReading } from "#words/cite/citation.ts";
import { citeContext, linkToWords } from "./links.ts";

/** Words that are selected in a text, and in which. */
export interface ChosenWords {
  readonly document: DocumentId;
  readonly words: Words;
}

/** Of any words of a text: what the coding says of a stance is not said of every word of its text. */
export function citationOfWords(
  { index, matrix }: { readonly index: CorpusIndex; readonly matrix: Matrix },
  { document, words }: ChosenWords,
  beside: string | null,
  t: Messages,
): Citation {
  const there = atWords(document, words);
  const link = linkToWords(there, words.translation ?? beside, t.code);
  const own = readingOf(index, matrix, atDocument(document));
  return citationOfReading(own, there, citeContext(index, link, null, t));
}
