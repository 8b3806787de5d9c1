import type { Language } from "#domain/selection.ts";

/** The words of citations and of the sentence that names a view. Loads on demand. */
export interface CiteText {
  readonly issuer: (name: string) => string;
  readonly issuerInferred: string;
  readonly untitled: string;
  readonly quotedIn: string;
  readonly codedIn: string;
  /** Of words that the corpus does not quote. */
  readonly textIn: string;
  readonly in: string;
  readonly editedBy: (names: string) => string;
  readonly editors: (names: string, n: number) => string;
  readonly coding: (date: string) => string;
  readonly accessed: (date: string) => string;
  readonly retrieved: (date: string) => string;
  readonly translation: (language: string, by: string) => string;
  /** Of a silence: its texts, in words. */
  readonly silent: (texts: string, n: number) => string;
  readonly reasons: (n: number) => string;
  readonly event: string;
  readonly undated: string;
  /** Of a text whose page prints another date than that of its writing. */
  readonly dates: (written: string, printed: string) => string;
  /** Not "Date: …": at the head of a note some programs (Zotero) take that for the field itself. */
  readonly date: (date: string) => string;
  readonly allTopics: string;
  readonly organizations: (n: number, of: number) => string;
  /** After the first names of a list. */
  readonly more: (n: number) => string;
  readonly only: (what: string) => string;
  readonly differing: string;
  /** After "only": cells by what is argued from. */
  readonly forReasons: (names: string, n: number) => string;
  /** That no cell passes. */
  readonly nothing: string;
  readonly searched: (words: string) => string;
  readonly title: string;
  readonly ways: string;
  readonly close: string;
  readonly format: string;
  readonly formats: Readonly<Record<CiteFormat, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly note: string;
}

export const citeFormats = ["chicago", "apa", "markdown", "bibtex", "ris", "csl", "link"] as const;
export type CiteFormat = (typeof citeFormats)[number];

const en: CiteText = {
  issuer: (name) => `Issuer: ${name}`,
  issuerInferred: "issuer inferred",
  untitled: "untitled, named by the curators",
  quotedIn: "Quoted in",
  codedIn: "Coded in",
  textIn: "Text in",
  in: "In",
  editedBy: (names) => `edited by ${names}`,
  editors: (names, n) => `${names} (${n === 1 ? "Ed." : "Eds."})`,
  coding: (date) => `coding of ${date}`,
  accessed: (date) => `Accessed ${date}`,
  retrieved: (date) => `Retrieved ${date}, from`,
  translation: (language, by) => `translation into ${language}, by ${by}`,
  silent: (texts, n) => `${n === 1 ? "Text" : "Texts"} read: ${texts}`,
  reasons: (n) => (n === 1 ? "reason" : "reasons"),
  event: "Event",
  undated: "n.d.",
  dates: (written, printed) =>
    `written ${written}, as the curators date it; date printed on the page ${printed}`,
  date: (date) => `Date in words: ${date}`,
  allTopics: "All topics",
  organizations: (n, of) =>
    n === of
      ? `${n} ${n === 1 ? "organization" : "organizations"}`
      : `${n} of ${of} ${of === 1 ? "organization" : "organizations"}`,
  more: (n) => `${n} more`,
  only: (what) => `only ${what}`,
  differing: "only where they differ",
  forReasons: (names, n) => `for the ${n === 1 ? "reason" : "reasons"} ${names}`,
  nothing: "nothing",
  searched: (words) => `search ${words}`,
  title: "Cite",
  ways: "Ways to take it along",
  close: "Close",
  format: "Format",
  formats: {
    chicago: "Chicago",
    apa: "APA",
    markdown: "Markdown",
    bibtex: "BibTeX",
    ris: "RIS",
    csl: "CSL-JSON",
    link: "Link",
  },
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Could not copy",
  download: "Download",
  note: "The coding may change; the day of its last change is a part of the citation.",
};

const es: CiteText = {
  issuer: (name) => `Emisor: ${name}`,
  issuerInferred: "emisor inferido",
  untitled: "sin título, nombrado por los curadores",
  quotedIn: "Citado en",
  codedIn: "Codificado en",
  textIn: "Texto en",
  in: "En",
  editedBy: (names) => `edición de ${names}`,
  editors: (names, n) => `${names} (${n === 1 ? "Ed." : "Eds."})`,
  coding: (date) => `codificación del ${date}`,
  accessed: (date) => `Consultado el ${date}`,
  retrieved: (date) => `Recuperado el ${date}, de`,
  translation: (language, by) => `traducción al ${language}, de ${by}`,
  silent: (texts, n) => `${n === 1 ? "Texto leído" : "Textos leídos"}: ${texts}`,
  reasons: (n) => (n === 1 ? "razón" : "razones"),
  event: "Suceso",
  undated: "s. f.",
  dates: (written, printed) =>
    `escrito ${written}, según la datación de los curadores; fecha impresa en la página ${printed}`,
  date: (date) => `Fecha en palabras: ${date}`,
  allTopics: "Todos los temas",
  organizations: (n, of) =>
    n === of
      ? `${n} ${n === 1 ? "organización" : "organizaciones"}`
      : `${n} de ${of} ${of === 1 ? "organización" : "organizaciones"}`,
  more: (n) => `${n} más`,
  only: (what) => `solo ${what}`,
  differing: "solo donde difieren",
  forReasons: (names, n) => `por ${n === 1 ? "la razón" : "las razones"} ${names}`,
  nothing: "nada",
  searched: (words) => `búsqueda ${words}`,
  title: "Citar",
  ways: "Maneras de llevárselo",
  close: "Cerrar",
  format: "Formato",
  formats: {
    chicago: "Chicago",
    apa: "APA",
    markdown: "Markdown",
    bibtex: "BibTeX",
    ris: "RIS",
    csl: "CSL-JSON",
    link: "Enlace",
  },
  copy: "Copiar",
  copied: "Copiado",
  copyFailed: "No se pudo copiar",
  download: "Descargar",
  note: "La codificación puede cambiar; el día de su último cambio es parte de la cita.",
};

export const citeText: Readonly<Record<Language, CiteText>> = { en, es };
