import type { Language } from "#domain/selection.ts";

/** What can be taken away, in the order in which it is offered. */
export const exportFormats = [
  "matrix",
  "stances",
  "xlsx",
  "json",
  "datapackage",
  "annotations",
  "hypothesis",
  "qdpx",
  "qdc",
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Headings of the exported tables. The keys are what a script finds a column by, in every language. */
export const exportColumns = [
  "organization_id",
  "organization",
  "organization_name",
  "country",
  "topic_id",
  "topic",
  "target_id",
  "target",
  "state",
  "position_code",
  "position",
  "basis",
  "salience",
  "reason_ids",
  "reasons",
  "frame",
  "summary",
  "doubt",
  "standing",
  "document_id",
  "document",
  "title_by",
  "date",
  "written",
  "published",
  "language",
  "issuer",
  "text_checked",
  "source",
  "source_url",
  "note",
  "passage_id",
  "passage",
  "passage_ids",
  "passages",
  "translation",
  "translation_by",
  "holder_id",
  "holder",
  "link",
] as const;
export type ExportColumn = (typeof exportColumns)[number];

/** The words of the exports and of the dialog that offers them. Loads on demand. */
export interface ExportText {
  readonly title: string;
  readonly close: string;
  readonly scope: string;
  readonly scopes: { readonly view: string; readonly all: string };
  readonly wholeMatrix: (organizations: number, issues: number) => string;
  /** After the sentence of a view whose filters look at stances. */
  readonly secondHandToo: (n: number) => string;
  readonly groups: {
    readonly tables: string;
    readonly passages: string;
    readonly pictures: string;
  };
  readonly formats: Readonly<
    Record<ExportFormat, { readonly name: string; readonly note: string; readonly opens: string }>
  >;
  readonly opensIn: (programs: string) => string;
  readonly download: string;
  readonly downloadOf: (name: string) => string;
  readonly making: (name: string) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly done: (file: string) => string;
  readonly failed: string;
  /** Parts of the names of files: letters and hyphens. */
  readonly inFileName: { readonly view: string; readonly all: string } & Readonly<
    Record<ExportFormat, string>
  >;
  readonly columns: Readonly<Record<ExportColumn, string>>;
  /** What is known of an organization as a case of a QDA project; no two names of it and of the columns are alike. */
  readonly caseVariables: { readonly caseName: string; readonly caseCountry: string };
  /** What a cell of the matrix holds that is neither silent nor not coded. */
  readonly stance: string;
  readonly standing: {
    readonly shown: string;
    readonly same: string;
    readonly earlier: string;
  };
  readonly issuer: { readonly stated: string; readonly inferred: string };
  /** Whether a text came, so that its quotes could be looked for in it. */
  readonly textChecked: { readonly true: string; readonly false: string };
  /** In the dialog. */
  readonly unchecked: (texts: number) => string;
  /** With a quote that nobody has looked for. */
  readonly quoteUnchecked: string;
  readonly leftOut: (texts: string) => string;
  readonly titleBy: { readonly printed: string; readonly curators: string };
  /** Of a workbook; at most 31 letters. */
  readonly sheets: Readonly<
    Record<"matrix" | "stances" | "reported" | "documents" | "passages" | "about", string>
  >;
  readonly about: Readonly<
    Record<
      | "what"
      | "value"
      | "title"
      | "taken"
      | "link"
      | "revision"
      | "curators"
      | "license"
      | "texts"
      | "unchecked"
      | "made"
      | "by",
      string
    >
  >;
  /** Of a passage that says something about the text itself: its date, its issuer. */
  readonly aboutText: string;
  readonly secondHand: string;
  /** At the end of a text that is too long for a cell of a workbook. */
  readonly cut: string;
}

const en: ExportText = {
  title: "Export",
  close: "Close",
  scope: "What to take",
  scopes: { view: "What is in view", all: "All of it" },
  wholeMatrix: (organizations, issues) =>
    `The whole matrix: ${organizations} ${organizations === 1 ? "organization" : "organizations"}, ${issues} ${issues === 1 ? "issue" : "issues"}`,
  secondHandToo: (n) =>
    n === 1
      ? "also 1 second-hand position, which no filter of stances takes out"
      : `also ${n} second-hand positions, which no filter of stances takes out`,
  groups: {
    tables: "Positions as tables",
    passages: "Passages with their coding",
    pictures: "Pictures",
  },
  formats: {
    matrix: {
      name: "Matrix, CSV",
      note: "A row for each organization, a column for each issue; silence is a word.",
      opens: "any spreadsheet",
    },
    stances: {
      name: "List of stances, CSV",
      note: "A row for each stance or silence, coded values as codes, with reasons, quotes and links.",
      opens: "any spreadsheet, R, pandas, SPSS",
    },
    xlsx: {
      name: "Workbook, XLSX",
      note: "Matrix, stances, second-hand positions, texts, passages and where it is from, a sheet each, in words.",
      opens: "Excel, LibreOffice, Google Sheets",
    },
    json: {
      name: "JSON",
      note: "The same as nested data, with every translation, the events, the revisions and each coder’s coding.",
      opens: "any programming language",
    },
    datapackage: {
      name: "Data package, ZIP",
      note: "All of that as tables with their types and keys described (Frictionless), to be kept or published.",
      opens: "Frictionless, R, pandas, data archives",
    },
    annotations: {
      name: "Web Annotations, JSON-LD",
      note: "Each passage with what it was coded for and its place in the text (W3C).",
      opens: "programs that read the W3C’s annotations",
    },
    hypothesis: {
      name: "Hypothesis, ZIP",
      note: "A file for each text, to be imported on the page that pages.txt names: the text itself, or its source where it lies on no host.",
      opens: "Hypothesis",
    },
    qdpx: {
      name: "QDA project, QDPX",
      note: "Texts, codes and coded passages (REFI-QDA), to go on coding.",
      opens: "MAXQDA, ATLAS.ti, NVivo, QualCoder",
    },
    qdc: {
      name: "Codebook, QDC",
      note: "The codes and how each is read, without texts (REFI-QDA).",
      opens: "MAXQDA, ATLAS.ti, NVivo, QualCoder",
    },
  },
  opensIn: (programs) => `For ${programs}`,
  download: "Download",
  downloadOf: (name) => `Download: ${name}`,
  making: (name) => `Making: ${name}`,
  stop: "Stop",
  stopped: "Stopped; nothing was downloaded.",
  done: (file) => `Downloaded: ${file}`,
  failed: "This could not be made.",
  inFileName: {
    view: "view",
    all: "all",
    matrix: "matrix",
    stances: "stances",
    xlsx: "workbook",
    json: "data",
    datapackage: "datapackage",
    annotations: "annotations",
    hypothesis: "hypothesis",
    qdpx: "project",
    qdc: "codebook",
  },
  columns: {
    organization_id: "Organization, id",
    organization: "Organization",
    organization_name: "Organization, full name",
    country: "Country",
    topic_id: "Topic, id",
    topic: "Topic",
    target_id: "Issue, id",
    target: "Issue",
    state: "State",
    position_code: "Position, code (2 supports to -2 opposes)",
    position: "Position",
    basis: "Stated or implied",
    salience: "Prominence",
    reason_ids: "Reasons, ids",
    reasons: "Reasons",
    frame: "The reason in the text’s own terms",
    summary: "Summary",
    doubt: "The coder’s doubt",
    standing: "In the grid",
    document_id: "Text, id",
    document: "Text",
    title_by: "Title by",
    date: "Date (EDTF)",
    written: "Written (EDTF)",
    published: "Date printed (EDTF)",
    language: "Language",
    issuer: "Issuer",
    text_checked: "Quotes checked in the text",
    source: "Source",
    source_url: "Source, address",
    note: "Note",
    passage_id: "Passage, id",
    passage: "Passage",
    passage_ids: "Passages, ids",
    passages: "Passages",
    translation: "Translation",
    translation_by: "Translation by",
    holder_id: "Holder, id",
    holder: "Holder",
    link: "Link",
  },
  caseVariables: { caseName: "Short name", caseCountry: "Country of the case" },
  stance: "stance",
  standing: {
    shown: "shown",
    same: "says the same on the same date",
    earlier: "of an earlier date",
  },
  issuer: { stated: "stated in the text", inferred: "inferred" },
  textChecked: { true: "yes", false: "no: the text failed to load" },
  unchecked: (texts) =>
    texts === 1
      ? "1 text failed to load. Its quotes are taken unchecked and marked so; a QDA project leaves the text out and names it."
      : `${texts} texts failed to load. Their quotes are taken unchecked and marked so; a QDA project leaves the texts out and names them.`,
  quoteUnchecked: "Not checked: the text of this quote failed to load.",
  leftOut: (texts) => `Left out, because the text failed to load: ${texts}`,
  titleBy: { printed: "as printed", curators: "the curators" },
  sheets: {
    matrix: "Matrix",
    stances: "Stances",
    reported: "Second-hand",
    documents: "Texts",
    passages: "Passages",
    about: "About",
  },
  about: {
    what: "What",
    value: "Value",
    title: "Corpus",
    taken: "What was taken",
    link: "Link",
    revision: "Coding last changed",
    curators: "Curators",
    license: "Licence of the coding",
    texts: "Texts",
    unchecked: "Texts that failed to load",
    made: "Exported on",
    by: "Made with",
  },
  aboutText: "about the text itself",
  secondHand: "second-hand",
  cut: " … [cut here: too long for a cell; whole in CSV and JSON]",
};

const es: ExportText = {
  title: "Exportar",
  close: "Cerrar",
  scope: "Qué llevarse",
  scopes: { view: "Lo que está a la vista", all: "Todo" },
  wholeMatrix: (organizations, issues) =>
    `La matriz entera: ${organizations} ${organizations === 1 ? "organización" : "organizaciones"}, ${issues} ${issues === 1 ? "asunto" : "asuntos"}`,
  secondHandToo: (n) =>
    n === 1
      ? "además, 1 posición de segunda mano, que ningún filtro de posturas quita"
      : `además, ${n} posiciones de segunda mano, que ningún filtro de posturas quita`,
  groups: {
    tables: "Las posiciones como tablas",
    passages: "Los pasajes con su codificación",
    pictures: "Imágenes",
  },
  formats: {
    matrix: {
      name: "Matriz, CSV",
      note: "Una fila por organización, una columna por asunto; el silencio es una palabra.",
      opens: "cualquier hoja de cálculo",
    },
    stances: {
      name: "Lista de posturas, CSV",
      note: "Una fila por postura o silencio, lo codificado en códigos, con razones, citas y enlaces.",
      opens: "cualquier hoja de cálculo, R, pandas, SPSS",
    },
    xlsx: {
      name: "Libro, XLSX",
      note: "Matriz, posturas, posiciones de segunda mano, textos, pasajes y procedencia, una hoja cada uno, en palabras.",
      opens: "Excel, LibreOffice, Google Sheets",
    },
    json: {
      name: "JSON",
      note: "Lo mismo como datos anidados, con todas las traducciones, los sucesos, las revisiones y lo que codificó cada cual.",
      opens: "cualquier lenguaje de programación",
    },
    datapackage: {
      name: "Paquete de datos, ZIP",
      note: "Todo ello como tablas con sus tipos y claves descritos (Frictionless), para conservar o publicar.",
      opens: "Frictionless, R, pandas, archivos de datos",
    },
    annotations: {
      name: "Anotaciones web, JSON-LD",
      note: "Cada pasaje con aquello para lo que se codificó y su lugar en el texto (W3C).",
      opens: "programas que leen las anotaciones del W3C",
    },
    hypothesis: {
      name: "Hypothesis, ZIP",
      note: "Un archivo por texto, para importar en la página que indica pages.txt: el texto mismo, o su fuente si no está en ningún servidor.",
      opens: "Hypothesis",
    },
    qdpx: {
      name: "Proyecto QDA, QDPX",
      note: "Textos, códigos y pasajes codificados (REFI-QDA), para seguir codificando.",
      opens: "MAXQDA, ATLAS.ti, NVivo, QualCoder",
    },
    qdc: {
      name: "Libro de códigos, QDC",
      note: "Los códigos y cómo se lee cada uno, sin los textos (REFI-QDA).",
      opens: "MAXQDA, ATLAS.ti, NVivo, QualCoder",
    },
  },
  opensIn: (programs) => `Para ${programs}`,
  download: "Descargar",
  downloadOf: (name) => `Descargar: ${name}`,
  making: (name) => `Se prepara: ${name}`,
  stop: "Detener",
  stopped: "Detenido; no se descargó nada.",
  done: (file) => `Descargado: ${file}`,
  failed: "No se pudo preparar.",
  inFileName: {
    view: "vista",
    all: "todo",
    matrix: "matriz",
    stances: "posturas",
    xlsx: "libro",
    json: "datos",
    datapackage: "datapackage",
    annotations: "anotaciones",
    hypothesis: "hypothesis",
    qdpx: "proyecto",
    qdc: "codigos",
  },
  columns: {
    organization_id: "Organización, id",
    organization: "Organización",
    organization_name: "Organización, nombre completo",
    country: "País",
    topic_id: "Tema, id",
    topic: "Tema",
    target_id: "Asunto, id",
    target: "Asunto",
    state: "Estado",
    position_code: "Posición, código (2 apoya a -2 se opone)",
    position: "Posición",
    basis: "Expresa o implícita",
    salience: "Peso",
    reason_ids: "Razones, ids",
    reasons: "Razones",
    frame: "La razón en términos del texto",
    summary: "Resumen",
    doubt: "La duda del codificador",
    standing: "En la cuadrícula",
    document_id: "Texto, id",
    document: "Texto",
    title_by: "Título de",
    date: "Fecha (EDTF)",
    written: "Escrito (EDTF)",
    published: "Fecha impresa (EDTF)",
    language: "Idioma",
    issuer: "Emisor",
    text_checked: "Citas comprobadas en el texto",
    source: "Fuente",
    source_url: "Fuente, dirección",
    note: "Nota",
    passage_id: "Pasaje, id",
    passage: "Pasaje",
    passage_ids: "Pasajes, ids",
    passages: "Pasajes",
    translation: "Traducción",
    translation_by: "Traducción de",
    holder_id: "Titular, id",
    holder: "Titular",
    link: "Enlace",
  },
  caseVariables: { caseName: "Nombre corto", caseCountry: "País del caso" },
  stance: "postura",
  standing: {
    shown: "se muestra",
    same: "dice lo mismo en la misma fecha",
    earlier: "de una fecha anterior",
  },
  issuer: { stated: "consta en el texto", inferred: "inferido" },
  textChecked: { true: "sí", false: "no: no se pudo cargar el texto" },
  unchecked: (texts) =>
    texts === 1
      ? "No se pudo cargar 1 texto. Sus citas se toman sin comprobar y así se indica; un proyecto QDA omite el texto y lo nombra."
      : `No se pudieron cargar ${texts} textos. Sus citas se toman sin comprobar y así se indica; un proyecto QDA omite los textos y los nombra.`,
  quoteUnchecked: "Sin comprobar: no se pudo cargar el texto de esta cita.",
  leftOut: (texts) => `Se omite, porque no se pudo cargar el texto: ${texts}`,
  titleBy: { printed: "tal como se imprimió", curators: "los curadores" },
  sheets: {
    matrix: "Matriz",
    stances: "Posturas",
    reported: "De segunda mano",
    documents: "Textos",
    passages: "Pasajes",
    about: "Procedencia",
  },
  about: {
    what: "Qué",
    value: "Valor",
    title: "Corpus",
    taken: "Qué se tomó",
    link: "Enlace",
    revision: "Último cambio de la codificación",
    curators: "Curadores",
    license: "Licencia de la codificación",
    texts: "Textos",
    unchecked: "Textos que no se pudieron cargar",
    made: "Exportado el",
    by: "Hecho con",
  },
  aboutText: "sobre el texto mismo",
  secondHand: "de segunda mano",
  cut: " … [cortado aquí: demasiado largo para una celda; entero en CSV y JSON]",
};

export const exportText: Readonly<Record<Language, ExportText>> = { en, es };
