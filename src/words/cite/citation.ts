/** What is cited, before it takes the form of any style: who said it, where, when, and through which coding. */
import type { Corpus, Document, Organization, Passage } from "#domain/corpus.ts";
import { dateOf } from "#domain/documentDate.ts";
import { lineRanges } from "#domain/lines.ts";
import type { OpenedText, Words } from "#domain/opened.ts";
import { type Reading, type Step, chosenIn } from "#domain/reading.ts";
import { translationFor } from "#domain/translationFor.ts";
import { textIn } from "#domain/wording.ts";
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { cellOwner } from "#words/cellWords.ts";
import { claimInWords } from "#words/claimWords.ts";
import { dateInWords } from "#words/dateWords.ts";

/** A text by whoever issued it. */
export interface CitedSource {
  readonly issuer: string;
  /** The text names no issuer: the curators inferred it. */
  readonly inferred: boolean;
  readonly title: string;
  /** False where the curators had to name it. */
  readonly titled: boolean;
  /** BCP 47. */
  readonly language: string;
  /** As precise as it is known; null for an undated text. */
  readonly edtf: string | null;
  /** EDTF: the date printed on the page, where the curators date the writing otherwise; else null. */
  readonly printed: string | null;
  readonly citation: string | null;
  readonly url: string | null;
}

/** Words of a text, verbatim, and a translation where one is read beside them. */
export interface CitedQuote {
  readonly text: string;
  readonly language: string;
  /** Whether the corpus quotes them: any other words of a text merely stand there. */
  readonly isQuoted: boolean;
  readonly translation: {
    readonly text: string;
    readonly language: string;
    readonly by: string;
  } | null;
}

export interface Citation {
  /** For a bibliography: letters, digits, hyphens and stops; one for each thing that can be cited. */
  readonly key: string;
  /** Null for a view and for a silence, which are the curators' own. */
  readonly source: CitedSource | null;
  /** Of a silence: the texts that were read for it and say nothing. */
  readonly silent: readonly CitedSource[];
  /** What the coding says of it, or what a view shows; null for a document. */
  readonly statement: string | null;
  readonly quote: CitedQuote | null;
  readonly corpus: {
    readonly title: string;
    readonly curators: readonly string[];
    /** YYYY-MM-DD. */
    readonly revision: string;
  };
  readonly link: string;
  /** The day on which it was looked at, YYYY-MM-DD. */
  readonly accessed: string;
}

/** What every citation needs beside what is cited. */
export interface CiteContext {
  readonly corpus: Corpus;
  /** The link to what is cited, absolute. */
  readonly link: string;
  /** YYYY-MM-DD. */
  readonly accessed: string;
  /** Language of a translation to give beside the original; null for none. */
  readonly beside: string | null;
  readonly t: Messages;
}

/** Of what is read: its document, what is coded, and the passage that is chosen. */
export function citationOfReading(
  reading: Reading,
  opened: OpenedText,
  context: CiteContext,
): Citation {
  const { document, organization } = reading;
  const step = reading.steps[chosenIn(reading, opened.passage)];
  const words = opened.kind === "document" ? opened.words : null;
  // No text says that it says nothing: it takes them all to be silent, and the curators to find it.
  const silent = reading.kind === "cell" ? reading.silent : [];
  const quote =
    document === null
      ? null
      : words
        ? quoteOfWords(document, words)
        : step && step.document === document.id
          ? quoteOf(document, step.passage, context.beside)
          : null;
  const statement = statementOf(reading, context.t);
  return {
    ...common(context),
    key: keyOfReading(reading, words, step),
    source:
      document === null || silent.length > 0 ? null : sourceOf(document, organization, context.t),
    silent: silent.map((one) => sourceOf(one, organization, context.t)),
    statement,
    quote,
  };
}

/** Ids, which hold hyphens, joined by stops: what is cited, then where. */
function keyOfReading(reading: Reading, words: Words | null, step: Step | undefined): string {
  const { organization } = reading;
  const place = step ? [step.passage.id] : [];
  switch (reading.kind) {
    case "cell": {
      // The documents of a silence are those of other silences as well.
      const whose = reading.stance?.document.id ?? organization.id;
      return [whose, reading.target.id, ...place].join(".");
    }
    case "event":
      return ["event", reading.event.id, reading.document.id, ...place].join(".");
    case "claim":
      return ["reported", ...reading.claim.id.split("/"), ...place].join(".");
    case "document":
      if (words === null) return [reading.document.id, ...place].join(".");
      return [
        reading.document.id,
        ...(words.translation ? [words.translation] : []),
        `${words.from}-${words.to}`,
      ].join(".");
    default:
      return reading satisfies never;
  }
}

/** A view has no id but its link: 32 bits of it (FNV-1a) tell apart those that one bibliography holds. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Of a view, or of a sheet that gathers from many texts: the curators', under the sentence that names it. */
export function citationOfView(sentence: string, context: CiteContext): Citation {
  return {
    ...common(context),
    key: `positionary-${context.corpus.revision}.${shortHash(context.link)}`,
    source: null,
    silent: [],
    statement: sentence,
    quote: null,
  };
}

function common({ corpus, link, accessed, t }: CiteContext) {
  return {
    corpus: {
      title: textIn(corpus.title, t.code),
      curators: corpus.curators,
      revision: corpus.revision,
    },
    link,
    accessed,
  };
}

/** A document as a source. */
export function sourceOf(document: Document, organization: Organization, t: Messages): CitedSource {
  return {
    issuer: textIn(organization.name, t.code),
    inferred: document.attribution.basis === "inferred",
    title: textIn(document.title, t.code),
    titled: document.titlePrinted,
    language: document.language,
    edtf: dateOf(document)?.edtf ?? null,
    printed: printedOtherwise(document),
    citation: document.source?.citation ?? null,
    url: document.source?.url ?? null,
  };
}

/** FORMAT has one date for when a text was written and one for what its page prints. */
function printedOtherwise({ written, published }: Document): string | null {
  return written && published && written.edtf !== published.edtf ? published.edtf : null;
}

/** A passage as it stands, with its translation into a language where the corpus has one. */
export function quoteOf(document: Document, passage: Passage, beside: string | null): CitedQuote {
  const translated = beside === null ? null : translationFor(document, passage, beside);
  return {
    text: passage.exact,
    language: document.language,
    isQuoted: true,
    translation: translated && {
      text: translated.quote.exact,
      language: translated.language,
      by: translated.by,
    },
  };
}

/**
 * Words of a text that are no passage. Of words of a translation the original is given by the lines in
 * which they stand, since a translation follows its original line by line and no closer.
 */
export function quoteOfWords(document: Document, words: Words): CitedQuote | null {
  const { from, to } = words;
  const { text } = document;
  if (words.translation === null)
    return text === null
      ? null
      : {
          text: text.slice(from, to),
          language: document.language,
          isQuoted: liesInPassage(document, words),
          translation: null,
        };
  const translation = document.translations.find(({ language }) => language === words.translation);
  if (!translation || translation.text === null || text === null) return null;
  const own = lineRanges(text);
  const lines = lineRanges(translation.text).flatMap((line, i) =>
    line.start < to && from < line.end ? (own[i] ?? []) : [],
  );
  const first = lines[0];
  const last = lines.at(-1);
  return {
    text: first && last ? text.slice(first.start, last.end).trim() : "",
    language: document.language,
    isQuoted: liesInPassage(document, words),
    translation: {
      text: translation.text.slice(from, to),
      language: translation.language,
      by: translation.by,
    },
  };
}

/** Whether words lie within a passage, or within its translation. */
function liesInPassage({ passages }: Document, { from, to, translation }: Words): boolean {
  return passages.some((passage) => {
    if (translation !== null && !Object.hasOwn(passage.translation, translation)) return false;
    const range = (translation === null ? passage : passage.translation[translation])?.range;
    return !!range && range.start <= from && to <= range.end;
  });
}

/** What the coding says, in one line; null where a text is opened for its own sake. */
export function statementOf(reading: Reading, t: Messages): string | null {
  switch (reading.kind) {
    case "cell": {
      const { organization, target, stance, cell } = reading;
      const owner = cellOwner(organization, target, t);
      if (stance === null)
        return `${owner}: ${t.position[cell.kind === "uncoded" ? "uncoded" : "silent"]}`;
      const { position, basis, salience } = stance.stance;
      const parts = [t.position[position], t.basis[basis]];
      if (salience !== undefined) parts.push(t.salience[salience]);
      if (stance.reasons.length > 0)
        parts.push(
          `${citeText[t.code].reasons(stance.reasons.length)}: ${stance.reasons.map(({ label }) => textIn(label, t.code)).join(", ")}`,
        );
      return `${owner}: ${parts.join("; ")}`;
    }
    case "event":
      return `${citeText[t.code].event}: ${textIn(reading.event.label, t.code)}, ${dateInWords(reading.event.edtf, t)}`;
    case "claim":
      return claimInWords(reading.claim, t);
    case "document":
      return null;
    default:
      return reading satisfies never;
  }
}
