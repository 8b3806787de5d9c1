import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Citation, CitedSource } from "./citation.ts";
import { isPlain } from "./dateParts.ts";
import {
  type WithinMarks,
  dateOfSource,
  quotedTranslation,
  silentTexts,
  standsIn,
} from "./prose.ts";
import { capital, sentence } from "./sentence.ts";

/**
 * What a bibliography has no field for, a sentence each: what the coding says, what the curators
 * inferred or named, a date that is more than a day, a month or a year, where the text was found, the
 * translation, the coding itself.
 */
export function notesOf(citation: Citation, t: Messages): readonly string[] {
  const { source, silent, statement, quote, corpus } = citation;
  const words = citeText[t.code];
  if (source === null)
    return notes([
      capital(words.coding(dateInWords(corpus.revision, t))),
      silentTexts(silent, t, asWritten),
    ]);
  const { translation } = quote ?? { translation: null };
  return notes([
    statement,
    source.inferred ? capital(words.issuerInferred) : null,
    source.titled ? null : capital(words.untitled),
    dateNote(source, t),
    source.citation,
    source.url,
    translation && quotedTranslation(translation, t, asWritten),
    `${standsIn({ quote }, t)} ${corpus.title}, ${words.coding(dateInWords(corpus.revision, t))}`,
  ]);
}

/** Of a date no more than the field for it can say, there is nothing to note. */
function dateNote(source: CitedSource, t: Messages): string | null {
  const { edtf, printed } = source;
  if (printed !== null) return capital(dateOfSource(source, t));
  return edtf === null || isPlain(edtf) ? null : citeText[t.code].date(dateInWords(edtf, t));
}

/** A note is data: another program may quote from it. */
const asWritten: WithinMarks = (words) => words;

/** Each in a line by itself. */
function notes(parts: readonly (string | null)[]): readonly string[] {
  return parts.flatMap((part) =>
    part === null ? [] : [sentence(part.replace(/\s*[\r\n]+\s*/g, " "))],
  );
}
