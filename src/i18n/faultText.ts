import type { Language } from "#domain/selection.ts";

/**
 * What is wrong, and what to do about it, for each kind of fault (FORMAT, "What is refused"). The keys
 * are the kinds of `domain/gate/fault.ts`, which a test holds these to. A file of its own, because only
 * a faulty corpus needs it.
 */
export interface FaultWording {
  /** Of the kind, as the heading of a group. */
  readonly label: string;
  /** What the format wants instead. */
  readonly rule: string;
}

const word = (label: string, rule: string): FaultWording => ({ label, rule });

const en = {
  "too-large": word("A file is too large", "No file may be larger than 256 MiB."),
  "not-utf-8": word("Not UTF-8", "Save the file in the encoding UTF-8."),
  "byte-order-mark": word(
    "A byte-order mark before corpus.json",
    "Save it as UTF-8 without a byte-order mark (BOM).",
  ),
  "json-syntax": word(
    "No valid JSON",
    "A comma too many or too few, a missing quotation mark or bracket stands at this place or just before it.",
  ),
  nesting: word("Nested too deep", "Objects and lists may be nested 100 deep at most."),
  "duplicate-key": word("A key stands twice", "Each key may stand once in an object."),
  "unknown-format": word("Unknown format", "“format” must be “positionary/1”."),
  "unknown-field": word(
    "Unknown field",
    "Only the fields of the format are allowed: a misspelt one would be lost without a word.",
  ),
  "missing-field": word("A field is missing", "This object cannot do without it."),
  "wrong-type": word("Another kind of value is wanted", "The format says what may stand here."),
  "wrong-value": word(
    "A value that is not among the choices",
    "One of the listed values must stand here.",
  ),
  "empty-string": word(
    "Empty text",
    "Write something, or leave the field out where it is optional.",
  ),
  "ill-formed-string": word(
    "Half a character",
    "The text holds half of a surrogate pair, which no file in UTF-8 can hold.",
  ),
  "empty-list": word("An empty list", "At least one entry is needed here."),
  "empty-map": word("No language", "A text by language needs at least one language."),
  "bad-id": word("Not an id", "Words of a-z and 0-9, joined by single hyphens."),
  "bad-date": word(
    "Not a date",
    "A date in EDTF, level 0 or 1: 2022-05-14, 2022-05, 2022, 2022-05-14?, 2022-21 (spring), 2022-05-01/2022-05-31.",
  ),
  "bad-path": word(
    "Not a path",
    "Names of A-Z a-z 0-9 . _ - joined by /, none beginning with a dot.",
  ),
  "bad-url": word("Not an address", "It must begin with https:// or http://, without spaces."),
  "bad-checksum": word("Not a checksum", "SHA-256 as 64 lower-case hexadecimal digits."),
  "bad-language": word("Not a language", "A tag of BCP 47: en, es-MX, zh-Hant."),
  "bad-country": word("Not a country", "Two capital letters of ISO 3166-1: GB, CL, UA."),
  "duplicate-id": word("An id stands twice", "An id belongs to one entry of its list."),
  "duplicate-language": word("A language stands twice", "One translation for each language."),
  "duplicate-stance": word(
    "Two stances of one document on one target",
    "A document has at most one stance on a target.",
  ),
  "repeated-entry": word("An entry is repeated", "Each may stand once."),
  "implied-outright": word(
    "Implied, yet outright",
    "A position of 2 or -2 is always stated; what is implied is 1, 0 or -1.",
  ),
  "coded-beside-uncoded": word("Both coded and uncoded", "One of the two, or neither."),
  "unknown-reference": word("Refers to nothing", "Nothing in the corpus has this id."),
  "target-not-coded": word(
    "A stance on a target that was not coded",
    "The document says that it was not read for this target.",
  ),
  "missing-text": word(
    "A file is missing",
    "It must lie in the folder of the corpus, under this very name, capitals included.",
  ),
  "checksum-differs": word(
    "A file is not the one that was coded",
    "Its checksum differs: it was changed, or its line ends or a byte-order mark were.",
  ),
  "line-count-differs": word(
    "A translation of other lines",
    "A translation has as many lines as its original.",
  ),
  "quote-not-found": word(
    "A quote is not in its text",
    "It must stand there to the letter, spaces and marks included.",
  ),
  "quote-ambiguous": word(
    "A quote stands in several places",
    "A prefix or suffix must set one of them apart.",
  ),
} as const satisfies Readonly<Record<string, FaultWording>>;

export type FaultTextKey = keyof typeof en;

const es: Readonly<Record<FaultTextKey, FaultWording>> = {
  "too-large": word("Un archivo es demasiado grande", "Ningún archivo puede pasar de 256 MiB."),
  "not-utf-8": word("No es UTF-8", "Guarde el archivo con la codificación UTF-8."),
  "byte-order-mark": word(
    "Una marca de orden de bytes ante corpus.json",
    "Guárdelo como UTF-8 sin marca de orden de bytes (BOM).",
  ),
  "json-syntax": word(
    "No es JSON válido",
    "En este lugar o justo antes sobra o falta una coma, unas comillas o un corchete.",
  ),
  nesting: word("Anidado en exceso", "Objetos y listas pueden anidarse hasta 100 niveles."),
  "duplicate-key": word("Una clave está dos veces", "Cada clave puede estar una vez en un objeto."),
  "unknown-format": word("Formato desconocido", "«format» debe ser «positionary/1»."),
  "unknown-field": word(
    "Campo desconocido",
    "Solo se admiten los campos del formato: uno mal escrito se perdería sin aviso.",
  ),
  "missing-field": word("Falta un campo", "Este objeto no puede ir sin él."),
  "wrong-type": word("Se espera otro tipo de valor", "El formato dice qué puede ir aquí."),
  "wrong-value": word(
    "Un valor fuera de los posibles",
    "Aquí debe ir uno de los valores previstos.",
  ),
  "empty-string": word("Texto vacío", "Escriba algo, u omita el campo si es opcional."),
  "ill-formed-string": word(
    "Medio carácter",
    "El texto contiene medio par sustituto, que ningún archivo UTF-8 puede contener.",
  ),
  "empty-list": word("Una lista vacía", "Aquí hace falta al menos una entrada."),
  "empty-map": word("Ningún idioma", "Un texto por idiomas necesita al menos uno."),
  "bad-id": word("No es un id", "Palabras de a-z y 0-9 unidas por guiones sencillos."),
  "bad-date": word(
    "No es una fecha",
    "Una fecha EDTF de nivel 0 o 1: 2022-05-14, 2022-05, 2022, 2022-05-14?, 2022-21 (primavera), 2022-05-01/2022-05-31.",
  ),
  "bad-path": word(
    "No es una ruta",
    "Nombres de A-Z a-z 0-9 . _ - unidos por /, ninguno empieza por punto.",
  ),
  "bad-url": word("No es una dirección", "Debe empezar por https:// o http://, sin espacios."),
  "bad-checksum": word(
    "No es una suma de control",
    "SHA-256 en 64 cifras hexadecimales minúsculas.",
  ),
  "bad-language": word("No es un idioma", "Una etiqueta BCP 47: en, es-MX, zh-Hant."),
  "bad-country": word("No es un país", "Dos mayúsculas de ISO 3166-1: GB, CL, UA."),
  "duplicate-id": word("Un id está dos veces", "Un id es de una sola entrada de su lista."),
  "duplicate-language": word("Un idioma está dos veces", "Una traducción por idioma."),
  "duplicate-stance": word(
    "Dos posturas de un documento sobre un asunto",
    "Un documento tiene a lo sumo una postura sobre cada asunto.",
  ),
  "repeated-entry": word("Una entrada está repetida", "Cada una puede estar una vez."),
  "implied-outright": word(
    "Implícita y a la vez rotunda",
    "Una posición de 2 o -2 es siempre expresa; lo implícito es 1, 0 o -1.",
  ),
  "coded-beside-uncoded": word("A la vez coded y uncoded", "Uno de los dos, o ninguno."),
  "unknown-reference": word("Remite a nada", "Nada en el corpus tiene este id."),
  "target-not-coded": word(
    "Una postura sobre un asunto no codificado",
    "El documento dice que no se leyó para este asunto.",
  ),
  "missing-text": word(
    "Falta un archivo",
    "Debe estar en la carpeta del corpus con este mismo nombre, mayúsculas incluidas.",
  ),
  "checksum-differs": word(
    "Un archivo no es el que se codificó",
    "Su suma de control difiere: cambió el texto, los finales de línea o una marca de orden de bytes.",
  ),
  "line-count-differs": word(
    "Una traducción con otras líneas",
    "Una traducción tiene tantas líneas como su original.",
  ),
  "quote-not-found": word(
    "Una cita no está en su texto",
    "Debe estar letra por letra, con sus espacios y signos.",
  ),
  "quote-ambiguous": word(
    "Una cita está en varios lugares",
    "Un prefix o suffix debe distinguir uno de ellos.",
  ),
};

export const faultText: Readonly<Record<Language, Readonly<Record<FaultTextKey, FaultWording>>>> = {
  en,
  es,
};
