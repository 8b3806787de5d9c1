import type { Language } from "#domain/selection.ts";

/** The words of pictures that leave the page: figures and share cards. All of them load on demand. */
export interface FigureText {
  readonly kinds: Readonly<Record<FigureKind, string>>;
  /** As a deed, among other commands. */
  readonly save: (kind: FigureKind, format: FigureFormat) => string;
  /** As a thing, among other files. */
  readonly names: Readonly<Record<FigureKind, string>>;
  /** Parts of the names of files: letters and hyphens. */
  readonly inFileName: Readonly<Record<FigureKind | "view" | "all", string>>;
  readonly note: Readonly<Record<FigureFormat, string>>;
  readonly revision: (date: string) => string;
  readonly license: (name: string) => string;
  readonly codedBy: (names: string) => string;
  readonly implied: string;
  readonly reported: string;
  readonly earlier: string;
  readonly width: string;
  readonly filteredOut: string;
  readonly omitted: string;
  readonly translatedBy: (name: string) => string;
  readonly noLetters: (language: string) => string;
  readonly timeline: string;
  readonly printed: string;
  readonly crowds: string;
  readonly folded: string;
  readonly unnamed: (n: number) => string;
  readonly eventsOutside: (n: number) => string;
  readonly eventsCrowdedOut: (n: number) => string;
  readonly outside: (n: number) => string;
  /** After the sentence of the view. */
  readonly stretch: (days: string) => string;
  readonly lanes: (shown: number, of: number) => string;
  readonly columns: (shown: number, of: number) => string;
  readonly rows: (shown: number, of: number) => string;
  /** The legend of what a timeline draws beside its flags. */
  readonly key: Readonly<
    Record<"tie" | "open" | "approximate" | "event" | "several" | "band", string>
  > & {
    /** Of so many events at most. */
    readonly through: (most: number) => string;
  };
  readonly tooManyCells: (n: string, most: string) => string;
  readonly tooLarge: (width: string, height: string, most: string) => string;
  readonly empty: string;
  readonly noDates: string;
  readonly tooFew: string;
  readonly failed: string;
  readonly drawing: string;
  readonly title: string;
  readonly close: string;
}

export const figureKinds = ["grid", "timeline", "comparison"] as const;
export type FigureKind = (typeof figureKinds)[number];
export const figureFormats = ["svg", "png"] as const;
export type FigureFormat = (typeof figureFormats)[number];

const en: FigureText = {
  kinds: { grid: "the grid", timeline: "the timeline", comparison: "the comparison" },
  save: (kind, format) => `Save ${en.kinds[kind]} as ${format.toUpperCase()}`,
  names: { grid: "Grid", timeline: "Timeline", comparison: "Comparison" },
  inFileName: {
    view: "view",
    all: "all",
    grid: "grid",
    timeline: "timeline",
    comparison: "comparison",
  },
  note: {
    svg: "Sharp at any size, can be edited.",
    png: "Pixels, at twice the size where that fits.",
  },
  revision: (date) => `coding of ${date}`,
  license: (name) => `licence: ${name}`,
  codedBy: (names) => `coded by ${names}`,
  implied: "implied",
  reported: "reported by somebody else",
  earlier: "earlier stance",
  width: "Width: central, developed, in passing",
  filteredOut: "Empty: filtered out",
  omitted: "[…]: cut here to fit the picture",
  translatedBy: (name) => `Translations by ${name}`,
  noLetters: (language) =>
    `The words are in ${language}. This picture was made without letters for it; they stand in the source.`,
  timeline: "Flag: a text, with its stances; bar at its foot: the days that its date may mean",
  printed: "Hollow: a date printed on the page that differs",
  crowds: "Columns: stances of texts that stand too close to be told apart",
  folded: "A number on a flag: so many stances, without room to draw each",
  unnamed: (n) =>
    `${n} ${n === 1 ? "event is" : "events are"} without a name here for want of room`,
  eventsOutside: (n) =>
    `${n} ${n === 1 ? "event that the texts name lies" : "events that the texts name lie"} outside this stretch of time and ${n === 1 ? "is" : "are"} not drawn`,
  eventsCrowdedOut: (n) => `${n} ${n === 1 ? "event is" : "events are"} not drawn for want of room`,
  outside: (n) =>
    `${n} ${n === 1 ? "text lies" : "texts lie"} outside this stretch of time and ${n === 1 ? "is" : "are"} not drawn; what is counted counts ${n === 1 ? "it" : "them"} too`,
  stretch: (days) => `time drawn: ${days}`,
  lanes: (shown, of) => `The first ${shown} of ${of} organizations`,
  columns: (shown, of) =>
    `The columns are the first ${shown} of ${of} organizations; the last column speaks of all`,
  rows: (shown, of) => `The first ${shown} of ${of} issues`,
  key: {
    tie: "texts of one organization",
    open: "date open at that end",
    approximate: "date approximate or uncertain",
    event: "event of one day",
    several: "events too close to draw apart; +1: one more than is named",
    band: "event within these days",
    through: (most) =>
      `day of an event, among the texts: of those that most texts name, ${most} at most`,
  },
  tooManyCells: (n, most) =>
    `This grid has ${n} cells, more than the ${most} that can be read in a picture. Filter it first, or take the data.`,
  tooLarge: (width, height, most) =>
    `This picture would measure ${width} by ${height} pixels, more than the ${most} that a picture may. Filter it first, or take the data.`,
  empty: "Nothing is in view.",
  noDates: "No text in view has a date.",
  tooFew: "A comparison takes two organizations or more.",
  failed: "The picture could not be made.",
  drawing: "Drawing…",
  title: "Picture of this view",
  close: "Close",
};

const es: FigureText = {
  kinds: { grid: "la cuadrícula", timeline: "la cronología", comparison: "la comparación" },
  save: (kind, format) => `Guardar ${es.kinds[kind]} como ${format.toUpperCase()}`,
  names: { grid: "Cuadrícula", timeline: "Cronología", comparison: "Comparación" },
  inFileName: {
    view: "vista",
    all: "todo",
    grid: "cuadricula",
    timeline: "cronologia",
    comparison: "comparacion",
  },
  note: {
    svg: "Nítido a cualquier tamaño, editable.",
    png: "Píxeles, al doble de tamaño donde cabe.",
  },
  revision: (date) => `codificación del ${date}`,
  license: (name) => `licencia: ${name}`,
  codedBy: (names) => `codificación de ${names}`,
  implied: "implícita",
  reported: "según otra organización",
  earlier: "postura anterior",
  width: "Ancho: central, desarrollada, de paso",
  filteredOut: "Vacío: filtrado",
  omitted: "[…]: cortado aquí para que quepa en la imagen",
  translatedBy: (name) => `Traducciones de ${name}`,
  noLetters: (language) =>
    `Las palabras están en ${language}. Esta imagen se hizo sin letras para esa lengua; están en la fuente.`,
  timeline:
    "Bandera: un texto, con sus posturas; barra a su pie: los días que su fecha puede significar",
  printed: "Hueco: una fecha impresa en la página que difiere",
  crowds: "Columnas: posturas de textos demasiado próximos para distinguirlos",
  folded: "Un número en una bandera: tantas posturas, sin espacio para dibujar cada una",
  unnamed: (n) =>
    `${n} ${n === 1 ? "suceso queda" : "sucesos quedan"} sin nombre aquí por falta de espacio`,
  eventsOutside: (n) =>
    `${n} ${n === 1 ? "suceso nombrado en los textos queda" : "sucesos nombrados en los textos quedan"} fuera de este periodo y no se ${n === 1 ? "dibuja" : "dibujan"}`,
  eventsCrowdedOut: (n) =>
    `${n} ${n === 1 ? "suceso no se dibuja" : "sucesos no se dibujan"} por falta de espacio`,
  outside: (n) =>
    `${n} ${n === 1 ? "texto queda" : "textos quedan"} fuera de este periodo y no se ${n === 1 ? "dibuja" : "dibujan"}; las cuentas ${n === 1 ? "lo" : "los"} incluyen`,
  stretch: (days) => `periodo dibujado: ${days}`,
  lanes: (shown, of) => `Las primeras ${shown} de ${of} organizaciones`,
  columns: (shown, of) =>
    `Las columnas son las primeras ${shown} de ${of} organizaciones; la última columna habla de todas`,
  rows: (shown, of) => `Los primeros ${shown} de ${of} asuntos`,
  key: {
    tie: "textos de una misma organización",
    open: "fecha abierta por ese lado",
    approximate: "fecha aproximada o incierta",
    event: "suceso de un día",
    several: "sucesos demasiado próximos para separarlos; +1: uno más que el nombrado",
    band: "suceso dentro de estos días",
    through: (most) =>
      `día de un suceso, entre los textos: de los más nombrados, ${most} como mucho`,
  },
  tooManyCells: (n, most) =>
    `Esta cuadrícula tiene ${n} celdas, más de las ${most} que se pueden leer en una imagen. Fíltrela antes, o tome los datos.`,
  tooLarge: (width, height, most) =>
    `Esta imagen mediría ${width} por ${height} píxeles, más de los ${most} que puede tener una imagen. Filtre antes, o tome los datos.`,
  empty: "No hay nada a la vista.",
  noDates: "Ningún texto a la vista tiene fecha.",
  tooFew: "Una comparación necesita dos organizaciones o más.",
  failed: "No se pudo hacer la imagen.",
  drawing: "Dibujando…",
  title: "Imagen de esta vista",
  close: "Cerrar",
};

export const figureText: Readonly<Record<Language, FigureText>> = { en, es };
