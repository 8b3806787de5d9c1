/** Citations as sentences: in the order of the Chicago Manual of Style (17th ed., bibliography) and of APA (7th ed.). */
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { dateInWords } from "#words/dateWords.ts";
import { namesInWords } from "#words/formatters.ts";
import { languageInSentence } from "#words/languageName.ts";
import type { Citation, CitedQuote, CitedSource } from "./citation.ts";
import { nested } from "./nested.ts";
import { capital, sentence } from "./sentence.ts";

/**
 * A citation as it can be printed once for everybody: when it is looked at, and where it will lie, may not
 * be known, and is then left out.
 */
export type PrintedCitation = Omit<Citation, "link" | "accessed"> & {
  readonly link: string | null;
  readonly accessed: string | null;
};

/** Parts of a citation, each a sentence. */
function sentences(parts: readonly (string | null)[]): string {
  return parts.flatMap((part) => (part ? [sentence(part)] : [])).join(" ");
}

/** Who says it, and whether a text says so itself. */
export function issuerOf({ issuer, inferred }: CitedSource, t: Messages): string {
  return inferred ? `${issuer} (${citeText[t.code].issuerInferred})` : issuer;
}

/** As uncertain as it is; where the page prints another date than that of the writing, both. */
export function dateOfSource({ edtf, printed }: CitedSource, t: Messages): string {
  const words = citeText[t.code];
  if (edtf === null) return words.undated;
  const date = dateInWords(edtf, t);
  return printed === null ? date : words.dates(date, dateInWords(printed, t));
}

/** The same as a sentence of its own; "n.d." is written small even there. */
export function dateSentence(source: CitedSource, t: Messages): string {
  const date = dateOfSource(source, t);
  return sentence(source.edtf === null ? date : capital(date));
}

/** How words are written that stand within quotation marks. */
export type WithinMarks = (words: string, language: Messages["code"]) => string;

/** “Words.” In Spanish between the quotation marks that the language has. */
function quoted(words: string, t: Messages, within: WithinMarks = nested): string {
  const said = within(words, t.code);
  return t.code === "es" ? `«${said}»` : `“${said}”`;
}

/** The words and their translation, as lines before a citation. */
function quoteLines({ quote }: Citation, t: Messages): readonly string[] {
  if (quote === null) return [];
  const { translation } = quote;
  return [quoted(quote.text, t), ...(translation ? [quotedTranslation(translation, t)] : [])];
}

/** The words of a translation, marked as one, and whose it is. */
export function quotedTranslation(
  translation: NonNullable<CitedQuote["translation"]>,
  t: Messages,
  within?: WithinMarks,
): string {
  return `${quoted(translation.text, t, within)} (${translatedBy(translation, t)})`;
}

/** "translation into Spanish, by ...". */
export function translatedBy(
  translation: NonNullable<CitedQuote["translation"]>,
  t: Messages,
): string {
  return citeText[t.code].translation(
    languageInSentence(translation.language, t.code),
    translation.by,
  );
}

/** The texts of a silence, which are all of one organization: issuer, “Title” (date), each. */
export function silentTexts(
  silent: readonly CitedSource[],
  t: Messages,
  within?: WithinMarks,
): string | null {
  const words = citeText[t.code];
  const [first] = silent;
  if (!first) return null;
  const texts = silent.map((source) => {
    const { title, titled, inferred } = source;
    const said = [
      dateOfSource(source, t),
      ...(inferred ? [words.issuerInferred] : []),
      ...(titled ? [] : [words.untitled]),
    ];
    return `${titled ? quoted(title, t, within) : title} (${said.join(", ")})`;
  });
  return words.silent(`${first.issuer}, ${texts.join("; ")}`, silent.length);
}

/** What a text is to the corpus, before its title: quoted in it, coded, or merely a text of it. */
export function standsIn({ quote }: Pick<Citation, "quote">, t: Messages): string {
  const words = citeText[t.code];
  if (quote === null) return words.codedIn;
  return quote.isQuoted ? words.quotedIn : words.textIn;
}

/** Who edited the corpus, after its title; nothing where nobody is named. */
export function editorsOf({ curators }: Citation["corpus"], t: Messages): string {
  return curators.length > 0
    ? `, ${citeText[t.code].editedBy(namesInWords(curators, t.code))}`
    : "";
}

/** Issuer. “Title.” Date. Where it was found. Quoted in the corpus, its curators, its coding. Accessed; link. */
export function chicago(citation: Citation, t: Messages): string {
  return [...quoteLines(citation, t), chicagoLine(citation, t)].join("\n\n");
}

/** A line around the title of what all of it stands in, which is set in italics where there are any. */
export interface LineAround {
  readonly before: string;
  readonly container: string;
  readonly after: string;
}

/** The citation without the words: one line, the link its last word. */
export function chicagoLine(citation: PrintedCitation, t: Messages): string {
  const { before, container, after } = chicagoAround(citation, t);
  return `${before}${container}${after}`;
}

/** The same, so that the title of the corpus can be set apart. */
export function chicagoAround(
  { source, silent, statement, quote, corpus, accessed, link }: PrintedCitation,
  t: Messages,
): LineAround {
  const words = citeText[t.code];
  const said = source
    ? [...sourceParts(source, t), statement]
    : [statement && quotedTitle(statement, t)];
  const within = source ? `${standsIn({ quote }, t)} ` : "";
  const first = sentences(said);
  const coding = `, ${words.coding(dateInWords(corpus.revision, t))}`;
  const seen = accessed === null ? null : words.accessed(dateInWords(accessed, t));
  const rest = sentences([
    `${editorsOf(corpus, t)}${coding}`,
    source ? null : silentTexts(silent, t),
    seen,
  ]);
  return {
    before: `${first}${first && " "}${within}`,
    container: corpus.title,
    after: `${rest}${link === null ? "" : ` ${link}`}`,
  };
}

function sourceParts(source: CitedSource, t: Messages): readonly (string | null)[] {
  return [
    issuerOf(source, t),
    chicagoTitle(source, t),
    dateSentence(source, t),
    source.citation,
    source.url,
  ];
}

/** Issuer. “Title.” Date. Where it was found. */
export function sourceLine(source: CitedSource, t: Messages): string {
  return sentences(sourceParts(source, t));
}

/**
 * A title stands in quotation marks, which in English take the full stop in; what the curators called a
 * text without a title is a description, and stands without.
 */
export function chicagoTitle({ title, titled }: CitedSource, t: Messages): string {
  if (!titled) return `${title} [${citeText[t.code].untitled}]`;
  return quotedTitle(title, t);
}

function quotedTitle(title: string, t: Messages): string {
  if (t.code === "es") return quoted(title, t);
  const within = nested(title, t.code);
  const ended = sentence(within);
  // The full stop goes into all the marks that close there.
  return ended !== within && within !== title && within.endsWith("’")
    ? `“${within.slice(0, -1)}.’”`
    : `“${ended}”`;
}

/** Issuer. (Date). Title. Where it was found. In curators (Eds.), corpus (coding). Retrieved …, from link. */
export function apa(citation: Citation, t: Messages): string {
  return [...quoteLines(citation, t), apaLine(citation, t)].join("\n\n");
}

/** The same in APA order. */
export function apaLine(
  { source, silent, statement, corpus, accessed, link }: PrintedCitation,
  t: Messages,
): string {
  const words = citeText[t.code];
  const { curators } = corpus;
  const names = namesInWords(curators, t.code);
  const coding = `${corpus.title} (${words.coding(dateInWords(corpus.revision, t))})`;
  const seen = accessed === null ? "" : ` ${words.retrieved(dateInWords(accessed, t))}`;
  const retrieved = link === null ? seen : `${seen} ${link}`;
  if (source === null)
    return `${sentences([names || corpus.title, `(${corpus.revision.slice(0, 4)})`, statement, coding, silentTexts(silent, t)])}${retrieved}`;
  const within = curators.length > 0 ? `${words.editors(names, curators.length)}, ` : "";
  return `${sentences([
    issuerOf(source, t),
    `(${dateOfSource(source, t)})`,
    `${source.title}${source.titled ? "" : ` [${words.untitled}]`}`,
    source.citation,
    source.url,
    statement,
    `${words.in} ${within}${coding}`,
  ])}${retrieved}`;
}
