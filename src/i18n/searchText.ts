import type { EntryKind } from "#domain/search/entries.ts";
import type { Language, Order, View } from "#domain/selection.ts";

/** What the palette finds by other words than its name. */
export type AlsoOf =
  | `view ${View}`
  | `order ${Order}`
  | "theme auto"
  | "theme light"
  | "theme dark"
  | "search"
  | "open"
  | "link"
  | "cite"
  | "export"
  | "embed"
  | "print"
  | "picture"
  | "differing"
  | "silence"
  | "clear"
  | "language"
  | "keys";

/** The words of the search, of the palette and of the list of keys: all of them load on demand. */
export interface SearchText {
  readonly label: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly close: string;
  readonly reading: (done: number, of: number) => string;
  readonly searching: string;
  readonly failed: string;
  /** A translation is no text of its own. */
  /** Of a place on the page that lights up. */
  readonly foundHere: string;
  readonly found: (paragraphs: number, texts: number, translations: number, cut: boolean) => string;
  readonly nothing: (words: number) => string;
  /** What may help: each where it is possible. */
  readonly nothingMore: (fewer: boolean, wider: boolean) => string;
  readonly entries: string;
  readonly entriesCut: (n: number) => string;
  readonly texts: string;
  readonly kind: Readonly<Record<EntryKind, string>>;
  readonly paragraphs: (n: number) => string;
  readonly translation: (language: string, by: string) => string;
  readonly quoted: string;
  readonly more: (n: number) => string;
  readonly moreTexts: (n: number) => string;
  readonly filters: string;
  readonly organization: string;
  readonly allOrganizations: string;
  readonly topic: string;
  readonly allTopics: string;
  readonly several: (n: number) => string;
  readonly language: string;
  readonly allLanguages: string;
  readonly quotedOnly: string;
  readonly pageNote: string;
  readonly topicNote: string;
  readonly filterReason: string;
  readonly palette: {
    readonly label: string;
    readonly placeholder: string;
    readonly view: string;
    readonly command: string;
    readonly searchFor: (words: string) => string;
    readonly clear: string;
    readonly copyLink: string;
    readonly language: (name: string) => string;
    readonly keys: string;
    readonly openCorpus: string;
    /** The view that tells how to make a corpus. */
    readonly own: string;
    readonly silence: string;
    readonly linkCopied: string;
    readonly linkFailed: string;
    /** Other words by which each is found, whichever the language of the page. */
    readonly also: Readonly<Record<AlsoOf, string>>;
    /** The button that leads to it; by which key. */
    readonly open: (key: string) => string;
    readonly none: string;
    readonly count: (n: number) => string;
  };
  readonly keys: {
    readonly title: string;
    readonly anywhere: string;
    readonly inSearch: string;
    readonly reader: string;
    readonly grid: string;
    readonly timeline: string;
    readonly search: string;
    readonly palette: string;
    readonly list: string;
    readonly close: string;
    readonly hits: string;
    readonly firstHit: string;
    readonly field: string;
    readonly next: string;
    readonly previous: string;
    readonly move: string;
    readonly ends: string;
    readonly corners: string;
    readonly topics: string;
    readonly open: string;
    readonly zoom: string;
    readonly pan: string;
    readonly all: string;
    /** What is printed on keys, parted by spaces. */
    readonly onKeys: Readonly<Record<"ends" | "corners" | "pages" | "enter", string>>;
    readonly single: string;
    readonly shut: string;
  };
}

const en: SearchText = {
  label: "Search the texts",
  placeholder: "Words, or a phrase in quotes",
  hint: "Finds paragraphs that hold all the words, in every text and translation, whatever their accents and capitals; the last word may be just begun. “Quotes” find words side by side. Names, issues and events are found as well.",
  close: "Close the search",
  reading: (done, of) => `Reading the texts: ${done} of ${of}`,
  searching: "Searching…",
  failed: "The search could not be started.",
  foundHere: "Holds words that were searched for.",
  found: (paragraphs, texts, translations, cut) => {
    const counted = (n: number, one: string) =>
      n === 0 ? [] : [`${n.toLocaleString("en")} ${n === 1 ? one : `${one}s`}`];
    const where = [...counted(texts, "text"), ...counted(translations, "translation")];
    return `${cut ? "The first " : ""}${counted(paragraphs, "paragraph").join("")} in ${where.join(" and ")}`;
  },
  nothing: (words) => (words > 1 ? "No paragraph holds all of this." : "No paragraph holds this."),
  nothingMore: (fewer, wider) =>
    fewer && wider
      ? "Fewer words, or a wider choice above, may find some."
      : fewer
        ? "Fewer words may find some."
        : wider
          ? "A wider choice above may find some."
          : "",
  entries: "Named in this corpus",
  entriesCut: (n) => `Only the first ${n} are listed. One word more brings others up.`,
  texts: "In the texts",
  kind: {
    organization: "Organization",
    topic: "Topic",
    target: "Issue",
    event: "Event",
    document: "Document",
    reason: "Reason",
    stance: "Stance",
    claim: "Reported",
  },
  paragraphs: (n) => `${n} ${n === 1 ? "paragraph" : "paragraphs"}`,
  translation: (language, by) => `Translation into ${language}, by ${by}`,
  quoted: "quoted",
  more: (n) => `${n} more in this text`,
  moreTexts: (n) => `${n} more`,
  filters: "Where to search",
  organization: "Organization",
  allOrganizations: "All organizations",
  topic: "Topic",
  allTopics: "All topics",
  several: (n) => `${n} chosen`,
  language: "Language",
  allLanguages: "All languages",
  quotedOnly: "Only quoted passages",
  pageNote: "Organization and topic also filter the page, and stay when the search is closed.",
  topicNote: "With a topic or an issue chosen, only words that are quoted for it are found.",
  filterReason: "Show only stances for this reason",
  palette: {
    label: "Go to",
    placeholder: "Organization, issue, document, event, view or command",
    view: "View",
    command: "Command",
    searchFor: (words) => `Search the texts for ${words}`,
    clear: "Clear all filters",
    copyLink: "Copy a link to this view",
    language: (name) => `Interface in ${name}`,
    keys: "Keyboard shortcuts",
    openCorpus: "Open a corpus…",
    own: "How to make your own corpus",
    silence: "Only silence",
    linkCopied: "Link copied",
    linkFailed: "The link could not be copied.",
    also: {
      "view explore": "grid matrix start home",
      "view compare": "comparison side by side",
      "view reasons": "why arguments",
      "view table": "list rows spreadsheet",
      "view method": "about coding scale",
      "view own": "create new format",
      "order corpus": "sort order original",
      "order name": "sort order alphabetical",
      "order date": "sort order time",
      "order likeness": "sort order likeness agreement",
      "order silence": "sort order silence",
      "theme auto": "theme mode color appearance",
      "theme light": "theme mode color appearance light",
      "theme dark": "theme mode color appearance dark night",
      search: "search find words",
      open: "open load import upload file folder zip",
      link: "link share url address copy",
      cite: "cite reference bibliography bibtex quote",
      export: "export download save data csv excel xlsx json",
      embed: "embed iframe html website",
      print: "print paper pdf",
      picture: "picture image png svg download",
      differing: "differ disagree difference",
      silence: "silent silence",
      clear: "reset filters all",
      language: "language english spanish translate",
      keys: "help keys keyboard shortcuts",
    },
    open: (key) => `Go to… (${key})`,
    none: "Nothing is called so.",
    count: (n) => `${n} ${n === 1 ? "result" : "results"}`,
  },
  keys: {
    title: "Keyboard shortcuts",
    anywhere: "Anywhere",
    inSearch: "In the search",
    reader: "While something is open",
    grid: "In the grid",
    timeline: "In the timeline",
    search: "search the texts",
    palette: "go to anything by its name",
    list: "this list",
    close: "close what is open",
    hits: "to the next result and to the one before",
    firstHit: "open the first result",
    field: "from a result to the field; there, empty it, then close",
    next: "next passage",
    previous: "previous passage",
    move: "to the next cell, and out to the names",
    ends: "to the ends of a row",
    corners: "to the corners",
    topics: "by topic",
    open: "open",
    zoom: "zoom in and out",
    pan: "earlier and later",
    all: "all dates",
    onKeys: {
      ends: "Home End",
      corners: "Ctrl Home End",
      pages: "Page ↑ ↓",
      enter: "Enter",
    },
    single: "Single keys (/ ? n p) are on",
    shut: "Close",
  },
};

const es: SearchText = {
  label: "Buscar en los textos",
  placeholder: "Palabras, o una frase entre comillas",
  hint: "Encuentra los párrafos que contienen todas las palabras, en cada texto y traducción, con o sin acentos y mayúsculas; la última palabra puede estar a medias. Las “comillas” buscan palabras seguidas. También se encuentran nombres, asuntos y sucesos.",
  close: "Cerrar la búsqueda",
  reading: (done, of) => `Leyendo los textos: ${done} de ${of}`,
  searching: "Buscando…",
  failed: "La búsqueda no pudo iniciarse.",
  foundHere: "Contiene palabras que se buscan.",
  found: (paragraphs, texts, translations, cut) => {
    const counted = (n: number, one: string, several: string) =>
      n === 0 ? [] : [`${n.toLocaleString("es")} ${n === 1 ? one : several}`];
    const where = [
      ...counted(texts, "texto", "textos"),
      ...counted(translations, "traducción", "traducciones"),
    ];
    return `${cut ? "Los primeros " : ""}${counted(paragraphs, "párrafo", "párrafos").join("")} en ${where.join(" y ")}`;
  },
  nothing: (words) =>
    words > 1 ? "Ningún párrafo contiene todo esto." : "Ningún párrafo contiene esto.",
  nothingMore: (fewer, wider) =>
    fewer && wider
      ? "Con menos palabras, o una selección más amplia arriba, puede haber alguno."
      : fewer
        ? "Con menos palabras puede haber alguno."
        : wider
          ? "Con una selección más amplia arriba puede haber alguno."
          : "",
  entries: "Nombrado en este corpus",
  entriesCut: (n) => `Solo se listan los primeros ${n}. Con una palabra más aparecen otros.`,
  texts: "En los textos",
  kind: {
    organization: "Organización",
    topic: "Tema",
    target: "Asunto",
    event: "Suceso",
    document: "Documento",
    reason: "Razón",
    stance: "Postura",
    claim: "Atribuida",
  },
  paragraphs: (n) => `${n} ${n === 1 ? "párrafo" : "párrafos"}`,
  translation: (language, by) => `Traducción al ${language}, de ${by}`,
  quoted: "citado",
  more: (n) => `${n} más en este texto`,
  moreTexts: (n) => `${n} más`,
  filters: "Dónde buscar",
  organization: "Organización",
  allOrganizations: "Todas las organizaciones",
  topic: "Tema",
  allTopics: "Todos los temas",
  several: (n) => `${n} elegidos`,
  language: "Idioma",
  allLanguages: "Todos los idiomas",
  quotedOnly: "Solo pasajes citados",
  pageNote: "La organización y el tema filtran también la página, y siguen al cerrar la búsqueda.",
  topicNote: "Con un tema o un asunto elegido solo se encuentran palabras citadas para él.",
  filterReason: "Mostrar solo posturas por esta razón",
  palette: {
    label: "Ir a",
    placeholder: "Organización, asunto, documento, suceso, vista o acción",
    view: "Vista",
    command: "Acción",
    searchFor: (words) => `Buscar ${words} en los textos`,
    clear: "Quitar todos los filtros",
    copyLink: "Copiar un enlace a esta vista",
    language: (name) => `Interfaz en ${name}`,
    keys: "Atajos de teclado",
    openCorpus: "Abrir un corpus…",
    own: "Cómo hacer un corpus propio",
    silence: "Solo el silencio",
    linkCopied: "Enlace copiado",
    linkFailed: "No se pudo copiar el enlace.",
    also: {
      "view explore": "cuadrícula matriz inicio",
      "view compare": "comparación comparar",
      "view reasons": "razones porqué argumentos",
      "view table": "tabla lista filas hoja",
      "view method": "método acerca codificación escala",
      "view own": "crear nuevo formato",
      "order corpus": "ordenar orden original",
      "order name": "ordenar orden alfabético",
      "order date": "ordenar orden tiempo",
      "order likeness": "ordenar orden parecido acuerdo",
      "order silence": "ordenar orden silencio",
      "theme auto": "tema modo apariencia",
      "theme light": "tema modo apariencia claro",
      "theme dark": "tema modo apariencia oscuro noche",
      search: "buscar encontrar palabras",
      open: "abrir cargar importar archivo carpeta",
      link: "enlace compartir dirección copiar",
      cite: "citar referencia bibliografía cita",
      export: "exportar descargar guardar datos",
      embed: "insertar incrustar página web",
      print: "imprimir papel",
      picture: "imagen descargar",
      differing: "difieren desacuerdo diferencia",
      silence: "silencio callan",
      clear: "restablecer quitar filtros",
      language: "idioma lengua inglés español traducir",
      keys: "ayuda teclas teclado atajos",
    },
    open: (key) => `Ir a… (${key})`,
    none: "Nada se llama así.",
    count: (n) => `${n} ${n === 1 ? "resultado" : "resultados"}`,
  },
  keys: {
    title: "Atajos de teclado",
    anywhere: "En cualquier lugar",
    inSearch: "En la búsqueda",
    reader: "Con algo abierto",
    grid: "En la cuadrícula",
    timeline: "En la línea de tiempo",
    search: "buscar en los textos",
    palette: "ir a cualquier cosa por su nombre",
    list: "esta lista",
    close: "cerrar lo abierto",
    hits: "al resultado siguiente y al anterior",
    firstHit: "abrir el primer resultado",
    field: "de un resultado al campo; allí, vaciarlo y luego cerrar",
    next: "pasaje siguiente",
    previous: "pasaje anterior",
    move: "a la celda de al lado, y hasta los nombres",
    ends: "a los extremos de la fila",
    corners: "a las esquinas",
    topics: "por temas",
    open: "abrir",
    zoom: "acercar y alejar",
    pan: "antes y después",
    all: "todas las fechas",
    onKeys: {
      ends: "Inicio Fin",
      corners: "Ctrl Inicio Fin",
      pages: "RePág AvPág",
      enter: "Intro",
    },
    single: "Las teclas sueltas (/ ? n p) están activas",
    shut: "Cerrar",
  },
};

export const searchText: Readonly<Record<Language, SearchText>> = { en, es };
