import type { Language } from "#domain/selection.ts";

/** The words of the page on a corpus of one's own. A file of its own, because the page loads on demand. */
export interface OwnText {
  readonly title: string;
  readonly intro: string;
  readonly begin: string;
  readonly blank: string;
  readonly example: string;
  readonly tryExample: string;
  readonly parts: string;
  /** Name of a part and what it holds. */
  readonly files: readonly (readonly [string, string])[];
  readonly worked: string;
  readonly workedNote: string;
  readonly steps: string;
  readonly step: readonly string[];
  readonly checksum: string;
  readonly checksumNote: string;
  readonly check: string;
  readonly checkHere: string;
  readonly checkTerminal: string;
  readonly checkEditor: string;
  readonly schema: string;
  readonly share: string;
  readonly shareNote: readonly string[];
}

export const ownText: Readonly<Record<Language, OwnText>> = {
  en: {
    title: "Your own corpus",
    intro:
      "A corpus is a folder: the texts as they are, and one file, corpus.json, that says who stands where and which sentence says so. Nothing is uploaded anywhere; it is read in your browser.",
    begin: "Begin with one of these",
    blank: "A blank corpus (.zip)",
    example: "A worked example (.zip)",
    tryExample: "Open the example here",
    parts: "What is in the folder",
    files: [
      ["corpus.json", "organizations, topics with their issues, reasons, documents, stances"],
      ["texts/….txt", "each text word for word, in UTF-8; nothing in it is ever corrected"],
      ["texts/….es.txt", "a translation, line for line; as many lines as the original"],
    ],
    worked: "The worked example",
    workedNote:
      "Two made-up organizations and two issues. A quote is found in its text by its words alone; where they stand there more than once, a prefix or suffix tells which place is meant.",
    steps: "Step by step",
    step: [
      "Put each text into texts/ as it was published, and do not mend it.",
      "Write down organizations, topics and issues. For each issue say what supporting it means (readAs).",
      "For each document list the passages that say something, copied to the letter.",
      "For each position name document, issue, position (2 supports, 1 leans toward, 0 mixed, -1 leans against, -2 opposes), whether it is stated or implied, and its passages. What you read and found unsaid needs no entry: that is silence. What you did not look for goes into uncoded.",
    ],
    checksum: "The checksum of a text",
    checksumNote:
      "It proves that the text is the one that was coded. After every change of a text it is another.",
    check: "Check it",
    checkHere:
      "Open the folder here (Open… at the top). Where something is wrong, every fault is listed with its line.",
    checkTerminal: "Or in a terminal, in the folder of this program:",
    checkEditor: "An editor that knows JSON Schema points out most of it while you type:",
    schema: "JSON Schema of corpus.json",
    share: "Show it to others",
    shareNote: [
      "Put the folder on any web host that lets other pages read it (CORS), and share a link of this form:",
      "A link to a corpus that was opened from a device works where the same corpus is opened.",
    ],
  },
  es: {
    title: "Un corpus propio",
    intro:
      "Un corpus es una carpeta: los textos tal como son y un archivo, corpus.json, que dice quién está dónde y qué frase lo dice. Nada se sube a ninguna parte; se lee en su navegador.",
    begin: "Empiece con uno de estos",
    blank: "Un corpus en blanco (.zip)",
    example: "Un ejemplo completo (.zip)",
    tryExample: "Abrir el ejemplo aquí",
    parts: "Qué hay en la carpeta",
    files: [
      ["corpus.json", "organizaciones, temas con sus asuntos, razones, documentos, posturas"],
      ["texts/….txt", "cada texto palabra por palabra, en UTF-8; nada se corrige nunca"],
      ["texts/….es.txt", "una traducción, línea por línea; tantas líneas como el original"],
    ],
    worked: "El ejemplo completo",
    workedNote:
      "Dos organizaciones inventadas y dos asuntos. Una cita se encuentra en su texto solo por sus palabras; si están más de una vez, prefix o suffix dice de qué lugar se trata.",
    steps: "Paso a paso",
    step: [
      "Ponga cada texto en texts/ como se publicó, sin corregirlo.",
      "Anote organizaciones, temas y asuntos. De cada asunto diga qué significa apoyarlo (readAs).",
      "De cada documento enumere los pasajes que dicen algo, copiados letra por letra.",
      "De cada posición nombre documento, asunto, posición (2 apoya, 1 se inclina a favor, 0 mixta, -1 se inclina en contra, -2 se opone), si es expresa o implícita, y sus pasajes. Lo que leyó y no se dice no necesita entrada: es silencio. Lo que no buscó va en uncoded.",
    ],
    checksum: "La suma de control de un texto",
    checksumNote: "Prueba que el texto es el que se codificó. Tras cada cambio del texto es otra.",
    check: "Compruébelo",
    checkHere:
      "Abra aquí la carpeta (Abrir… arriba). Si algo está mal, se enumera cada error con su línea.",
    checkTerminal: "O en una terminal, en la carpeta de este programa:",
    checkEditor: "Un editor que conozca JSON Schema señala casi todo mientras escribe:",
    schema: "JSON Schema de corpus.json",
    share: "Muéstrelo a otros",
    shareNote: [
      "Ponga la carpeta en cualquier servidor web que permita a otras páginas leerla (CORS) y comparta un enlace de esta forma:",
      "Un enlace a un corpus abierto de un dispositivo funciona donde se abra el mismo corpus.",
    ],
  },
};
