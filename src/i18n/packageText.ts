import type { Language } from "#domain/selection.ts";

/** The tables of a data package. */
export type PackageTable =
  | "organizations"
  | "topics"
  | "targets"
  | "reasons"
  | "documents"
  | "passages"
  | "translations"
  | "stances"
  | "stance_reasons"
  | "stance_passages"
  | "cells"
  | "read_for"
  | "reported"
  | "reported_passages"
  | "events"
  | "event_passages"
  | "revisions"
  | "revision_cells"
  | "codings"
  | "coded"
  | "coded_reasons"
  | "coded_passages";

/** What is said of fields whose name does not say it. */
export type FieldNote =
  | "country"
  | "targetId"
  | "languageTag"
  | "edtf"
  | "titlePrinted"
  | "path"
  | "textChecked"
  | "passageId"
  | "start"
  | "end"
  | "translationChecked"
  | "position"
  | "positionIfAny"
  | "doubt"
  | "rank"
  | "holder"
  | "eventNote"
  | "revisionNumber"
  | "revision"
  | "blind"
  | "loaded"
  | "codedStart";

/** What a data package says of itself. Loads with the exports. */
export interface PackageText {
  /** How the files guard what a spreadsheet would take for a formula. */
  readonly formulas: string;
  readonly tables: Readonly<Record<PackageTable, string>>;
  readonly fields: Readonly<Record<FieldNote, string>>;
}

const position = {
  en: "2 supports, 1 leans toward, 0 mixed, -1 leans against, -2 opposes; never a silence",
  es: "2 apoya, 1 se inclina a favor, 0 mixta, -1 se inclina en contra, -2 se opone; nunca un silencio",
};

const en: PackageText = {
  formulas:
    "A text that begins with = + - @, tab, CR, LF (or apostrophes before one of them) has an apostrophe before it, so that no spreadsheet takes it for a formula: drop the first character.",
  tables: {
    organizations: "Those whose positions are coded.",
    topics: "What the issues are grouped by.",
    targets: "The issues on which a position is taken.",
    reasons: "The controlled vocabulary of why.",
    documents: "The texts that were coded.",
    passages:
      "Quotes and where they stand: verbatim, where the text of the document could be checked.",
    translations: "Passages in other languages, and whose words they are.",
    stances: "What a text says on an issue.",
    stance_reasons: "Why, in the order of the coder.",
    stance_passages: "The quotes on which a stance rests, the one that shows it best first.",
    cells:
      "The matrix: an organization that was read for an issue and says nothing is silent, one of which no text was read is uncoded.",
    read_for: "Which text was read for which issue.",
    reported: "Positions that a text says somebody else holds; never the holder’s own.",
    reported_passages: "The quotes on which a second-hand position rests.",
    events: "Events that the texts name.",
    event_passages: "The quotes that name an event.",
    revisions: "What was coded anew, and why.",
    revision_cells: "What a revision touched, where the curators named it.",
    codings: "Each coder’s own coding, before any settling.",
    coded: "What a coder decided on a text and an issue: a stance, or silence.",
    coded_reasons: "Why, as that coder gave it.",
    coded_passages: "The quotes that a coder gave, and where they stand.",
  },
  fields: {
    country: "ISO 3166-1 alpha-2; empty for an international",
    targetId: "topic.target",
    languageTag: "BCP 47",
    edtf: "EDTF (ISO 8601-2), as uncertain as it is",
    titlePrinted: "false where the curators had to name it",
    path: "of the text within the corpus",
    textChecked: "false where the text failed to load, and nobody has looked for its quotes",
    passageId: "unique in its document",
    start:
      "code points of the text before it, a byte-order mark not counted; empty where the text did not come",
    end: "the same, to its end",
    translationChecked:
      "false where the translation failed to load, and nobody has looked for it there",
    position: position.en,
    positionIfAny: `${position.en}, for which it is empty`,
    doubt: "the coder’s",
    rank: "from 1",
    holder: "where it is one of those in this package",
    eventNote: "why a date was corrected, and the like",
    revisionNumber: "from 1, in the order of the corpus",
    revision: "its number",
    blind: "true where the coder had not seen another coding",
    loaded: "false where its file failed to load: then none of its decisions is here",
    codedStart: "as that of a passage",
  },
};

const es: PackageText = {
  formulas:
    "Un texto que empieza por = + - @, tabulador, CR o LF (o por apóstrofos ante uno de ellos) lleva un apóstrofo delante, para que ninguna hoja de cálculo lo tome por una fórmula: quítese el primer carácter.",
  tables: {
    organizations: "Aquellas cuyas posiciones están codificadas.",
    topics: "Los temas en que se agrupan los asuntos.",
    targets: "Los asuntos sobre los que se toma posición.",
    reasons: "El vocabulario controlado de los porqués.",
    documents: "Los textos que se codificaron.",
    passages: "Citas y su lugar: literales, donde se pudo comprobar en el texto del documento.",
    translations: "Los pasajes en otras lenguas, y de quién son esas palabras.",
    stances: "Lo que un texto dice sobre un asunto.",
    stance_reasons: "El porqué, en el orden del codificador.",
    stance_passages: "Las citas en que se apoya una postura; primero la que mejor la muestra.",
    cells:
      "La matriz: una organización que se leyó para un asunto y no dice nada está en silencio (silent); una de la que no se leyó ningún texto, sin codificar (uncoded).",
    read_for: "Qué texto se leyó para qué asunto.",
    reported: "Posiciones que un texto atribuye a otro; nunca del titular mismo.",
    reported_passages: "Las citas en que se apoya una posición de segunda mano.",
    events: "Sucesos que los textos nombran.",
    event_passages: "Las citas que nombran un suceso.",
    revisions: "Lo que se codificó de nuevo, y por qué.",
    revision_cells: "Lo que tocó una revisión, donde los curadores lo indicaron.",
    codings: "Lo que codificó cada codificador, antes de todo acuerdo.",
    coded: "Lo que un codificador decidió sobre un texto y un asunto: una postura, o silencio.",
    coded_reasons: "El porqué, tal como lo dio ese codificador.",
    coded_passages: "Las citas que dio un codificador, y su lugar.",
  },
  fields: {
    country: "ISO 3166-1 alfa-2; vacío en una internacional",
    targetId: "tema.asunto",
    languageTag: "BCP 47",
    edtf: "EDTF (ISO 8601-2), tan incierta como es",
    titlePrinted: "false donde los curadores tuvieron que ponerle título",
    path: "del texto dentro del corpus",
    textChecked: "false donde no se pudo cargar el texto y nadie ha buscado en él sus citas",
    passageId: "único en su documento",
    start:
      "puntos de código del texto que lo preceden, sin contar una marca de orden de bytes; vacío donde el texto no llegó",
    end: "lo mismo, hasta su final",
    translationChecked: "false donde no se pudo cargar la traducción y nadie la ha buscado en ella",
    position: position.es,
    positionIfAny: `${position.es}, en el que queda vacío`,
    doubt: "la del codificador",
    rank: "desde 1",
    holder: "donde es una de las de este paquete",
    eventNote: "por qué se corrigió una fecha, y cosas así",
    revisionNumber: "desde 1, en el orden del corpus",
    revision: "su número",
    blind: "true donde el codificador no había visto otra codificación",
    loaded:
      "false donde no se pudo cargar su archivo: entonces no está aquí ninguna de sus decisiones",
    codedStart: "como el de un pasaje",
  },
};

export const packageText: Readonly<Record<Language, PackageText>> = { en, es };
