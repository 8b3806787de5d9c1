import type { Text } from "./corpus.ts";

/** A string of the corpus together with the language it is written in, where the corpus says so. */
export interface Wording {
  readonly text: string;
  /** BCP 47 tag, or null where the corpus gives one string for all languages. */
  readonly language: string | null;
}

/**
 * Picks the wording of a `Text` for a reader of `language`: that language, else English, else the
 * first that the corpus gives. The language picked is returned with it, because it must be set as
 * `lang` on whatever shows it.
 */
export function wordingFor(text: Text, language: string): Wording {
  if (typeof text === "string") return { text, language: null };
  for (const candidate of [language, "en"]) {
    if (Object.hasOwn(text, candidate)) return { text: text[candidate] ?? "", language: candidate };
  }
  const first = Object.entries(text)[0];
  return first ? { text: first[1], language: first[0] } : { text: "", language: null };
}

/** `wordingFor` for places that cannot carry a `lang` of their own, such as an accessible name. */
export function textIn(text: Text, language: string): string {
  return wordingFor(text, language).text;
}
