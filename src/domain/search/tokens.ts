/**
 * Words as a search compares them. Offsets are UTF-16 code units of the text as it is: nothing is ever
 * shown folded.
 */
import type { TextRange } from "#domain/corpus.ts";

/** A word and where it stands. */
export interface Token extends TextRange {
  /** As `folded` gives it. */
  readonly term: string;
}

/**
 * A word is a run of letters, digits and the marks on them. Where a script sets no spaces between words
 * each character counts as one, so that a query of several is found as a phrase wherever it stands. A
 * soft hyphen is where a word may be broken, and no end of it.
 */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]\p{M}*(?:\u00AD+(?=[\p{L}\p{N}]))?)+/gu;

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel marks of Arabic; no vowel signs of Indic scripts, which are letters there. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+/gu;

/** Letters that are one with an accent to whoever types without, and are none to Unicode; and the sigma that ends a word. */
const plain: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ŧ: "t",
  ŋ: "n",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ς: "σ",
  "\u00ad": "",
};
const replaced = /[łøđðħŧŋæœþς\u00ad]/gu;

/** A word without its accents and its case: `Región` and `REGION` are one, `Straße` and `STRASSE` too. */
export function folded(term: string): string {
  // Most words of most texts: nothing to normalize.
  if (/^[\0-\x7f]*$/.test(term)) return term.toLowerCase();
  return term
    .normalize("NFD")
    .replace(accents, "")
    .toUpperCase()
    .toLowerCase()
    .replace(replaced, (letter) => plain[letter] ?? letter);
}

/** The words of a stretch of a text, in their order. */
export function tokensOf(text: string, { start, end }: TextRange): readonly Token[] {
  return [...text.slice(start, end).matchAll(word)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    term: folded(match[0]),
  }));
}

/** The words of a whole text, as they are. */
export function wordsOf(text: string): string[] {
  return text.match(word) ?? [];
}
