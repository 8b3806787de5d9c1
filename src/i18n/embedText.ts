import type { Language } from "#domain/selection.ts";

/** The words of an embed and of the dialog that makes one. Loads on demand. */
export interface EmbedText {
  readonly open: string;
  readonly openLabel: string;
  readonly newTab: string;
  readonly choiceNewTab: string;
  readonly local: string;
  readonly refuse: string;
  readonly refused: string;
  readonly askAgain: string;
  readonly also: string;
  readonly leftOut: string;
  /** Of quotes whose text has not come. */
  readonly eachAlone: string;
  readonly moreQuotes: (n: number) => string;
  readonly title: string;
  /** Of the dialog that cites and embeds. */
  readonly citeAndEmbed: string;
  readonly what: string;
  readonly kinds: Readonly<
    Record<"words" | "view" | "timeline" | "stance" | "passage" | "opened", string>
  >;
  readonly theme: string;
  readonly themes: Readonly<Record<"auto" | "light" | "dark", string>>;
  readonly width: string;
  readonly widthNote: string;
  readonly widthNone: string;
  readonly widthTaken: (width: number, least: number, most: number) => string;
  readonly follow: string;
  readonly snippet: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly preview: string;
  readonly note: string;
  readonly localNote: string;
}

const en: EmbedText = {
  open: "Open in Positionary",
  openLabel: "Open in Positionary (new tab)",
  newTab: "A mark opens its words in a new tab.",
  choiceNewTab: "What is chosen opens in a new tab.",
  local: "This corpus lies on a reader’s own device and cannot be shown here.",
  refuse: "Do not fetch it",
  refused: "Nothing was fetched.",
  askAgain: "Ask again",
  also: "Also",
  leftOut: "words left out",
  eachAlone:
    "Each of these quotes stands by itself: without the text, their order and what is between them are not known.",
  moreQuotes: (n) =>
    n === 1 ? "1 more quote, in Positionary." : `${n} more quotes, in Positionary.`,
  title: "Embed",
  citeAndEmbed: "Cite and embed",
  what: "What",
  kinds: {
    words: "The words chosen",
    view: "The view",
    timeline: "The timeline",
    stance: "This stance",
    passage: "This passage",
    opened: "What is open",
  },
  theme: "Colours",
  themes: { auto: "The reader’s", light: "Light", dark: "Dark" },
  width: "Width in pixels",
  widthNote: "Empty: as wide as there is room",
  widthNone: "Not a whole number: as wide as there is room",
  widthTaken: (width, least, most) => `Taken as ${width}: it must be from ${least} to ${most}`,
  follow: "With a script that makes the frame as high as what it shows",
  snippet: "HTML for your page",
  copy: "Copy",
  copied: "Copied",
  copyFailed: "Could not copy",
  preview: "See it in a new tab",
  note: "It shows what the link shows, with the coding of the day on which it is looked at; it stores nothing and tells the page around it nothing but its height.",
  localNote: "This corpus was opened from this device: on another page it could not be shown.",
};

const es: EmbedText = {
  open: "Abrir en Positionary",
  openLabel: "Abrir en Positionary (pestaña nueva)",
  newTab: "Una marca abre sus palabras en una pestaña nueva.",
  choiceNewTab: "Lo que se elige se abre en una pestaña nueva.",
  local: "Este corpus está en el dispositivo de un lector y no se puede mostrar aquí.",
  refuse: "No pedirlo",
  refused: "No se ha pedido nada.",
  askAgain: "Volver a preguntar",
  also: "También",
  leftOut: "palabras omitidas",
  eachAlone:
    "Cada una de estas citas va por sí sola: sin el texto no se conoce su orden ni lo que hay entre ellas.",
  moreQuotes: (n) => (n === 1 ? "1 cita más, en Positionary." : `${n} citas más, en Positionary.`),
  title: "Insertar",
  citeAndEmbed: "Citar e insertar",
  what: "Qué",
  kinds: {
    words: "Las palabras elegidas",
    view: "La vista",
    timeline: "La cronología",
    stance: "Esta postura",
    passage: "Este pasaje",
    opened: "Lo que está abierto",
  },
  theme: "Colores",
  themes: { auto: "Los del lector", light: "Claros", dark: "Oscuros" },
  width: "Ancho en píxeles",
  widthNote: "Vacío: todo el ancho que haya",
  widthNone: "No es un número entero: todo el ancho que haya",
  widthTaken: (width, least, most) => `Se toma como ${width}: debe ser de ${least} a ${most}`,
  follow: "Con un script que da al marco la altura de lo que muestra",
  snippet: "HTML para su página",
  copy: "Copiar",
  copied: "Copiado",
  copyFailed: "No se pudo copiar",
  preview: "Verlo en una pestaña nueva",
  note: "Muestra lo que muestra el enlace, con la codificación del día en que se mire; no guarda nada y no dice a la página que lo rodea nada más que su altura.",
  localNote: "Este corpus se abrió desde este dispositivo: en otra página no se podría mostrar.",
};

export const embedText: Readonly<Record<Language, EmbedText>> = { en, es };
