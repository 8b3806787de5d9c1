/**
 * What a fault says was found or expected, as data: a key and the values that it is about, so that it
 * can be said in any language. The English of each key stands here, since it is what the terminal prints
 * and what explains the key; the other languages are in `i18n/faultSayings.ts`, which must have every key.
 */

/** By key: `{0}`, `{1}` … is a value. */
export const englishSayings = {
  both: "{0}; {1}",
  cut: "{0}… ({1} units)",
  field: "{0}: {1}",

  emptyObject: "an empty object",
  object: "an object",
  emptyList: "an empty list",
  list: "a list",
  string: "a string",
  text: "a string or a language map of strings",
  boolean: "true or false",
  languageMap: "an object with a key for each language",
  oneOf: "one of {0}",
  notEmptyString: "a string that is not empty",
  wellFormed: "text without half a surrogate pair, which no file in UTF-8 can hold",

  oneLanguage: "at least one language",
  asKey: "as a key {0}",
  besides: "{0} beside {1}",
  languageOnce: "each language once, whatever its case",
  oneEntry: "at least one entry",
  again: "{0} again, as in entry {1}",
  once: "each only once",
  keyAgain: "the key {0} again",
  keyOnce: "each key once in an object",
  onlyFields: "only these fields: {0}",
  objectWithout: "an object without {0}",

  impliedOutright: '{0} with the basis "implied"',
  notOutright: "1, 0 or -1, since a position of 2 or -2 is always stated",
  codedAndUncoded: "both coded and uncoded",
  oneOrNeither: "one of them or neither",
  noHolder: "neither organization nor name",
  twoHolders: "both organization and name",
  oneHolder: "either organization or name",

  id: "an id: words of a-z and 0-9 joined by single hyphens",
  reference: "a reference",
  date: "a date in EDTF, level 0 or 1, that does not run backwards, is not open at both ends and reaches no day beyond 100,000,000 days from 1970-01-01",
  backwards: "this interval runs backwards",
  yearFirst: "a day is written year, month, day: 2022-02-24",
  dateExamples: "as in 2022, 2022-02, 2022-02-24, 2022-02~, 2022-02/2022-05 or 2022-02/..",
  day: "a whole day, YYYY-MM-DD",
  language: "a language tag (BCP 47)",
  country: "a country code (ISO 3166-1 alpha-2)",
  path: "a path: segments of A-Z a-z 0-9 . _ - joined by /, none starting with a dot",
  checksum: "a SHA-256 checksum: 64 lower-case hexadecimal digits",
  capitals: "these are in capitals",
  url: "a URL that begins http:// or https:// and parses as it stands",
  perhaps: "perhaps {0}",

  idOfTarget: "the id of a target, topic.target",
  idOfTargetOrTopic: "the id of a target, topic.target, or of a topic",
  idOfDocument: "the id of a document",
  idOfOrganization: "the id of an organization",
  idOfReason: "the id of a declared reason",
  idOfPassage: "the id of a passage of {0}",
  theDocument: "the document {0}",
  thisDocument: "this document",
  languageOfTranslation: "the language of a translation of the document",
  anotherStance: "another stance of {0} on {1}",
  oneStance: "one at most; the first is {0}",
  notCodedFor: "{0}, for which {1} is not coded",
  codedTarget: "a target that the document is coded for",
  leftOut: "{0}, which this coding lists in uncoded for {1}",
  decidedTarget: "a target that the coder decided on",
  targetOrTopic: "a target or its whole topic, not both",

  noFile: "no file {0}",
  noFileBut: "no file {0}, but there is {1}: capitals count",
  textThere: "the text in the folder of the corpus",
  codingThere: "the coding in the folder of the corpus",
  otherChecksum: "{0}, but {1} has {2}",
  checksumAsIs: "the checksum of the file as it is",
  nowCrLf: "it was written with line ends LF, and here they are CR LF",
  nowLf: "it was written with line ends CR LF, and here they are LF",
  lines: "{0} lines in {1}",
  linesAsIn: "{0} lines, as in {1}",

  nowhere: "{0} nowhere in {1}",
  notBeforeSuffix: "{0} in {1}, but not directly before this suffix",
  notAfterPrefix: "{0} in {1}, but not directly after this prefix",
  notBetween: "{0} in {1}, but nowhere directly between this prefix and suffix",
  onePlace: "exactly one place, the same to the character",
  severalPlaces: "{0} in {1} places of {2}: {3}",
  setApart: "exactly one place; a prefix or suffix sets it apart",

  bytes: "{0} bytes",
  fewerBytes: "a file of at most {0} bytes (256 MiB)",
  badByte: "byte {0} at offset {1}, which is not UTF-8 there",
  utf8: "a file in UTF-8",
  mark: "a byte-order mark (U+FEFF)",
  noMark: "a file that begins with its first character",
  manyValues: "more than {0} values",
  fewerValues: "at most {0} values in one file",
  nesting: "nesting {0} deep",
  lessNesting: "objects and lists nested at most {0} deep",

  end: "the end of the file",
  value: "a value",
  valueOrEnd: 'a value or "]"',
  valueNoComma: 'a value; or no comma before this "]"',
  key: "a key in double quotes",
  keyOrEnd: 'a key in double quotes or "}"',
  keyNoComma: 'a key in double quotes; or no comma before this "}"',
  colon: '":" after the key',
  commaOrBrace: '"," or "}"',
  commaOrBracket: '"," or "]"',
  closingQuote: "a closing quote",
  closingQuoteOrEscape: "a closing quote; control characters are written as escapes",
  hexDigits: "four hexadecimal digits after \\u",
  escape: 'an escape: \\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u',
  digit: "a digit",
} as const;

export type SayingKey = keyof typeof englishSayings;

/** A key and the values of its places, in their order. */
export interface Saying {
  readonly say: SayingKey;
  readonly values: readonly SayingValue[];
}

/** What a field is for, in the English words of its shape: translated by them. */
export interface FieldMeaning {
  readonly meaning: string;
}

/** A string is shown as it is: it is the corpus' own, or the format's. A number is of its language. */
export type SayingValue = string | number | Said | FieldMeaning;

/** Words that need no other language, as a string; or a saying. */
export type Said = string | Saying;

/** So many values as the English of a key has places. */
type ValuesOf<English extends string> = English extends `${string}{3}${string}`
  ? [SayingValue, SayingValue, SayingValue, SayingValue]
  : English extends `${string}{2}${string}`
    ? [SayingValue, SayingValue, SayingValue]
    : English extends `${string}{1}${string}`
      ? [SayingValue, SayingValue]
      : English extends `${string}{0}${string}`
        ? [SayingValue]
        : [];

/** Says something of some values. */
export function say<Key extends SayingKey>(
  key: Key,
  ...values: ValuesOf<(typeof englishSayings)[Key]>
): Saying {
  return { say: key, values };
}

/** One language to say things in. */
export interface SayingWords {
  readonly sayings: Readonly<Record<SayingKey, string>>;
  /** Of what a shape says in English. */
  readonly meaning: (english: string) => string;
  readonly number: (value: number) => string;
}

/** A stretch of what is said: the words of the language, or a value as it is. */
export interface SaidPiece {
  readonly text: string;
  readonly isValue: boolean;
}

/** What is said, in a language; values are told from words, so that they can be set apart. */
export function piecesOf(said: Said, words: SayingWords): readonly SaidPiece[] {
  if (typeof said === "string") return [{ text: said, isValue: true }];
  // Each second part is the number of a place.
  return words.sayings[said.say].split(/\{(\d)\}/).flatMap((part, i) => {
    if (i % 2 === 0) return part === "" ? [] : [{ text: part, isValue: false }];
    const value = said.values[Number(part)] ?? "";
    if (typeof value === "number") return [{ text: words.number(value), isValue: false }];
    if (typeof value === "string" || "say" in value) return piecesOf(value, words);
    return [{ text: words.meaning(value.meaning), isValue: false }];
  });
}

const english: SayingWords = {
  sayings: englishSayings,
  meaning: (meaning) => meaning,
  number: (value) => value.toLocaleString("en"),
};

/** What is said, in English, as the terminal prints it. */
export function inEnglish(said: Said): string {
  return piecesOf(said, english)
    .map(({ text }) => text)
    .join("");
}
