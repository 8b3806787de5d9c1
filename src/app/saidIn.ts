import {
  englishSayings,
  type Said,
  type SaidPiece,
  type SayingWords,
  piecesOf,
} from "#domain/gate/saying.ts";
import { spanishMeanings, spanishSayings } from "#i18n/faultSayings.ts";
import type { Language } from "#domain/selection.ts";

const words: Readonly<Record<Language, SayingWords>> = {
  en: {
    sayings: englishSayings,
    meaning: (english) => english,
    number: (value) => value.toLocaleString("en"),
  },
  es: {
    sayings: spanishSayings,
    meaning: (english) => spanishMeanings.get(english) ?? english,
    number: (value) => value.toLocaleString("es"),
  },
};

/** What a fault says was found or expected, in a language; the corpus' own words told from ours. */
export function saidIn(language: Language, said: Said): readonly SaidPiece[] {
  return piecesOf(said, words[language]);
}
