import type { Language } from "#domain/selection.ts";

/** The words that stand on paper alone. Loads on demand. */
export interface PrintText {
  readonly command: string;
  readonly quotes: string;
  readonly ofView: string;
  readonly ofOpened: string;
  readonly ofSheet: string;
  readonly count: (n: number) => string;
  readonly bounded: (n: number, of: number) => string;
  readonly cut: string;
  readonly beyond: (n: number) => string;
  readonly others: (n: number) => string;
  readonly othersBounded: (n: number, of: number) => string;
  readonly above: (numbers: readonly number[]) => string;
  readonly link: string;
  readonly printed: (date: string) => string;
  readonly more: (n: number) => string;
}

const en: PrintText = {
  command: "Print…",
  quotes: "Quotes",
  ofView: "The words that each mark in view rests on, by issue and then by organization.",
  ofOpened: "The quotes of what is opened.",
  ofSheet:
    "The words that each mark of what is opened rests on, by issue and then by organization.",
  count: (n) => (n === 1 ? "1 quote" : `${n} quotes`),
  bounded: (n, of) =>
    `The first ${n} of ${of} quotes are printed; narrowed by filters, the others can be printed too, and the data has all of them.`,
  cut: "Not all quotes on this issue are printed.",
  beyond: (n) =>
    n === 1
      ? "Nothing is printed of one more issue, not even who is silent on it."
      : `Nothing is printed of ${n} more issues, not even who is silent on them.`,
  others: (n) =>
    n === 1 ? "1 claim; its quotes are numbered on." : `${n} claims; their quotes are numbered on.`,
  othersBounded: (n, of) =>
    `The first ${n} of ${of} claims are printed, their quotes numbered on; the data has all of them.`,
  above: (numbers) => `${numbers.length === 1 ? "Quote" : "Quotes"} ${numbers.join(", ")}, above.`,
  link: "This view",
  printed: (date) => `printed ${date}`,
  more: (n) => `and ${n} more`,
};

const es: PrintText = {
  command: "Imprimir…",
  quotes: "Citas",
  ofView:
    "Las palabras en que se apoya cada marca a la vista, por asunto y luego por organización.",
  ofOpened: "Las citas de lo que está abierto.",
  ofSheet:
    "Las palabras en que se apoya cada marca de lo que está abierto, por asunto y luego por organización.",
  count: (n) => (n === 1 ? "1 cita" : `${n} citas`),
  bounded: (n, of) =>
    `Se imprimen las primeras ${n} de ${of} citas; con filtros se pueden imprimir también las demás, y los datos las contienen todas.`,
  cut: "No se imprimen todas las citas sobre este asunto.",
  beyond: (n) =>
    n === 1
      ? "De un asunto más no se imprime nada, ni quién guarda silencio sobre él."
      : `De ${n} asuntos más no se imprime nada, ni quién guarda silencio sobre ellos.`,
  others: (n) =>
    n === 1
      ? "1 afirmación; la numeración de sus citas continúa."
      : `${n} afirmaciones; la numeración de sus citas continúa.`,
  othersBounded: (n, of) =>
    `Se imprimen las primeras ${n} de ${of} afirmaciones; la numeración de sus citas continúa, y los datos las contienen todas.`,
  above: (numbers) =>
    `${numbers.length === 1 ? "Cita" : "Citas"} ${numbers.join(", ")}, más arriba.`,
  link: "Esta vista",
  printed: (date) => `impreso el ${date}`,
  more: (n) => `y ${n} más`,
};

export const printText: Readonly<Record<Language, PrintText>> = { en, es };
