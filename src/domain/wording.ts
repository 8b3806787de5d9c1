import type { Text } from "./corpus.ts";

/** A string of the corpus together with the language it is written in, where the corpus says so. */
export interface Wording {
  readonly text: string;
  /** BCP 47 tag, or null where the corpus gives one string for all languages. */
  readonly language: string | null;
}

/**
 * Picks the wording of a `Text` for a reader of `language`: that language, else English, else the
 * first that the corpus gives. Tags match whatever their case, and by range (RFC 4647, section 3.3.1,
 * both ways): a reader of `en` is served by `en-GB`, one of `en-GB` by `en`. The tag picked is
 * returned as the corpus writes it, because it must be set as `lang` on whatever shows it.
 */
export function wordingFor(text: Text, language: string): Wording {
  if (typeof text === "string") return { text, language: null };
  const entries = Object.entries(text);
  const found = bestFor(entries, language) ?? bestFor(entries, "en") ?? entries[0];
  return found ? { text: found[1], language: found[0] } : { text: "", language: null };
}

/** Of entries by their tags: the one in a language, else in the language without its region, else in any region of it. */
export function bestFor<T>(
  entries: readonly (readonly [tag: string, value: T])[],
  language: string,
): readonly [tag: string, value: T] | undefined {
  const wanted = language.toLowerCase();
  const base = wanted.split("-")[0];
  return (
    entries.find(([tag]) => tag.toLowerCase() === wanted) ??
    entries.find(([tag]) => tag.toLowerCase() === base) ??
    entries.find(([tag]) => tag.toLowerCase().split("-")[0] === base)
  );
}

/** `wordingFor` for places that cannot carry a `lang` of their own, such as an accessible name. */
export function textIn(text: Text, language: string): string {
  return wordingFor(text, language).text;
}
