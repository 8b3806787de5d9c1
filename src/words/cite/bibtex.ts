import type { Messages } from "#i18n/en.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Citation } from "./citation.ts";
import { yearOf } from "./dateParts.ts";
import { notesOf } from "./notes.ts";

/**
 * A citation as an entry of BibTeX, with the fields of biblatex beside the old ones: `date` is EDTF there
 * as well, `year` is what every other program reads. In UTF-8; `abstract` holds the words.
 */
export function bibtex(citation: Citation, t: Messages): string {
  const { key, source, statement, quote, corpus, link, accessed } = citation;
  const fields: (readonly [string, string | null])[] = [
    ["author", source ? braced(source.issuer) : names(corpus.curators)],
    ["editor", source ? names(corpus.curators) : null],
    [
      "title",
      braced(
        source?.title ?? (statement === null ? corpus.title : `${corpus.title}: ${statement}`),
      ),
    ],
    ["date", source ? source.edtf : corpus.revision],
    ["year", yearField(source ? source.edtf : corpus.revision, t)],
    ["howpublished", source ? escaped(corpus.title) : null],
    ["version", corpus.revision],
    ["url", verbatim(link)],
    ["urldate", accessed],
    ["langid", babelName(source?.language ?? t.code)],
    ["note", escaped(notesOf(citation, t).join(" "))],
    ["abstract", quote && escaped(quote.text)],
  ];
  const lines = fields
    .filter(([, value]) => value !== null && value !== "")
    .map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${key},\n${lines.join("\n")}\n}\n`;
}

/** Languages as babel names them, and with it biblatex, which hyphenates by that and warns of any other name. */
const babel: Readonly<Record<string, string>> = {
  ca: "catalan",
  de: "ngerman",
  en: "english",
  "en-gb": "british",
  "en-us": "american",
  es: "spanish",
  fr: "french",
  it: "italian",
  nl: "dutch",
  pl: "polish",
  pt: "portuguese",
  ru: "russian",
  tr: "turkish",
  uk: "ukrainian",
};

/** Null for a language whose name is not known here: the field says nothing that a reader needs. */
function babelName(language: string): string | null {
  const tag = language.toLowerCase();
  const of = (one: string) => (Object.hasOwn(babel, one) ? babel[one] : undefined);
  return of(tag) ?? of(tag.split("-")[0] ?? "") ?? null;
}

/** A name that is nobody's given and family name: in braces it is taken as it is. */
function braced(text: string): string {
  return `{${escaped(text)}}`;
}

function names(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.map(braced).join(" and ");
}

/** What is printed for a date that is not of one year is free in BibTeX: its words. */
function yearField(edtf: string | null, t: Messages): string | null {
  if (edtf === null) return null;
  const year = yearOf(edtf);
  return year === null ? escaped(dateInWords(edtf, t)) : String(year);
}

const marks: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  // BibTeX counts braces whether or not a backslash stands before them: one without its match would run
  // on to the end of the file.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** What TeX would take for marks, as themselves. */
function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (mark) => marks[mark] ?? `\\${mark}`);
}

/** An address is read as it stands; of what it may hold only braces would be marks. */
function verbatim(url: string): string {
  return url.replaceAll("{", "%7B").replaceAll("}", "%7D");
}
