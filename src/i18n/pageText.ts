import type { Language } from "#domain/selection.ts";

/** The words of the plain pages: those beside the words that they share with the explorer. */
export interface PageText {
  /** What leads to the same page in this language. */
  readonly thisPage: string;
  /** Of a reader's browser (Open Graph, "og:locale"). */
  readonly locale: string;
  readonly home: string;
  readonly explorer: string;
  readonly openThere: string;
  readonly openQuote: string;
  readonly title: (what: string, corpus: string) => string;
  /** "PPSM, NATO enlargement: opposes", as a cell is called. */
  readonly stance: (who: string, what: string, position: string) => string;
  readonly documentBy: (title: string, who: string) => string;
  readonly documentNote: (who: string, date: string, words: string, passages: string) => string;
  readonly organizationNote: (who: string, stances: string, documents: string) => string;
  readonly targetNote: (what: string, readAs: string, speakers: string) => string;
  readonly documents: (n: number) => string;
  readonly positionsOf: (n: number) => string;
  readonly matrix: string;
  readonly matrixNote: string;
  readonly tooLarge: string;
  readonly organizations: string;
  readonly targets: string;
  readonly documentsHeading: string;
  readonly issue: string;
  readonly document: string;
  readonly position: string;
  readonly frame: string;
  readonly words: string;
  readonly wordsNote: string;
  readonly inText: string;
  readonly wholeText: (title: string) => string;
  readonly laterOtherwise: string;
  readonly laterToo: string;
  readonly sharers: string;
  readonly silenceIs: string;
  readonly passages: string;
  readonly passagesNote: string;
  readonly restOnIt: string;
  readonly names: string;
  readonly cite: string;
  readonly citePassage: string;
  readonly language: string;
  readonly source: string;
  readonly translationBeside: string;
  readonly noScript: string;
  readonly card: (sentence: string) => string;
}

const en: PageText = {
  thisPage: "This page in English",
  locale: "en_GB",
  home: "All positions",
  explorer: "Explorer",
  openThere: "Open this in the explorer",
  openQuote: "open in the explorer",
  title: (what, corpus) => `${what} – ${corpus}`,
  stance: (who, what, position) => `${who}, ${what}: ${position}`,
  documentBy: (title, who) => `“${title}”, ${who}`,
  documentNote: (who, date, words, passages) =>
    `A text of ${who}, ${date}, ${words}: in full, with ${passages} marked.`,
  organizationNote: (who, stances, documents) => `${who}: ${stances} in ${documents}.`,
  targetNote: (what, readAs, speakers) => `${what}, read as: ${readAs}. ${speakers}.`,
  documents: (n) => `${n} ${n === 1 ? "document" : "documents"}`,
  positionsOf: (n) =>
    n === 0
      ? "Nobody takes a position"
      : `${n} ${n === 1 ? "organization takes" : "organizations take"} a position`,
  matrix: "Who stands where",
  matrixNote:
    "A mark above the line supports, below it opposes; half its height leans; its width is its prominence in the text. A dashed outline is implied, a diamond mixed, a dot silent, a hatch not coded. Each mark leads to its sentences.",
  tooLarge: "There are too many cells for one page: each organization and each issue has its own.",
  organizations: "Organizations",
  targets: "Issues",
  documentsHeading: "Documents",
  issue: "Issue",
  document: "Document",
  position: "Position",
  frame: "In short",
  words: "The words it rests on",
  wordsNote:
    "Each quote stands by itself, the one that shows the position best first; what stands between them is in the whole text.",
  inText: "in the whole text",
  wholeText: (title) => `The whole text: ${title}`,
  laterOtherwise: "A later text of this organization says otherwise:",
  laterToo: "A later text of this organization takes the same position:",
  sharers: "Who takes the same side",
  silenceIs:
    "Silence is a finding of its own: neither support nor opposition, and not the same as a text that nobody read.",
  passages: "Passages of this text",
  passagesNote: "Each passage marked above, and what rests on it.",
  restOnIt: "Rests on it:",
  names: "names",
  cite: "To cite this",
  citePassage:
    "A passage is cited in the same way: its words first, and at the end the address that “in the whole text” leads to.",
  language: "Language",
  source: "Source",
  translationBeside: "Beside it:",
  noScript:
    "Without JavaScript the explorer does not run. Every position, text and quote can be read in plain pages:",
  card: (sentence) => `Card: ${sentence}`,
};

const es: PageText = {
  thisPage: "Esta página en español",
  locale: "es_ES",
  home: "Todas las posiciones",
  explorer: "Explorador",
  openThere: "Abrir esto en el explorador",
  openQuote: "abrir en el explorador",
  title: (what, corpus) => `${what} – ${corpus}`,
  stance: (who, what, position) => `${who}, ${what}: ${position}`,
  documentBy: (title, who) => `«${title}», ${who}`,
  documentNote: (who, date, words, passages) =>
    `Un texto de ${who}, ${date}, ${words}: completo, con ${passages} en relieve.`,
  organizationNote: (who, stances, documents) => `${who}: ${stances} en ${documents}.`,
  targetNote: (what, readAs, speakers) => `${what}, se lee como: ${readAs}. ${speakers}.`,
  documents: (n) => `${n} ${n === 1 ? "documento" : "documentos"}`,
  positionsOf: (n) =>
    n === 0
      ? "Nadie toma posición"
      : `${n} ${n === 1 ? "organización toma" : "organizaciones toman"} posición`,
  matrix: "Quién está dónde",
  matrixNote:
    "Una marca sobre la línea apoya, bajo ella se opone; a media altura se inclina; su anchura es su peso en el texto. Un contorno discontinuo es implícito, un rombo mixto, un punto silencio, un rayado sin codificar. Cada marca lleva a sus frases.",
  tooLarge:
    "Hay demasiadas celdas para una página: cada organización y cada asunto tienen la suya.",
  organizations: "Organizaciones",
  targets: "Asuntos",
  documentsHeading: "Documentos",
  issue: "Asunto",
  document: "Documento",
  position: "Posición",
  frame: "En breve",
  words: "Las palabras en que se apoya",
  wordsNote:
    "Cada cita va por separado, primero la que mejor muestra la posición; lo que hay entre ellas está en el texto completo.",
  inText: "en el texto completo",
  wholeText: (title) => `El texto completo: ${title}`,
  laterOtherwise: "Un texto posterior de esta organización dice otra cosa:",
  laterToo: "Un texto posterior de esta organización toma la misma posición:",
  sharers: "Quién está del mismo lado",
  silenceIs:
    "El silencio es un hallazgo en sí: ni apoyo ni oposición, y no lo mismo que un texto que nadie leyó.",
  passages: "Pasajes de este texto",
  passagesNote: "Cada pasaje señalado arriba, y lo que se apoya en él.",
  restOnIt: "Se apoya en él:",
  names: "nombra",
  cite: "Para citar esto",
  citePassage:
    "Un pasaje se cita igual: primero sus palabras y al final la dirección a la que lleva «en el texto completo».",
  language: "Idioma",
  source: "Fuente",
  translationBeside: "Al lado:",
  noScript:
    "Sin JavaScript el explorador no funciona. Cada posición, texto y cita puede leerse en páginas sencillas:",
  card: (sentence) => `Tarjeta: ${sentence}`,
};

export const pageText: Readonly<Record<Language, PageText>> = { en, es };
