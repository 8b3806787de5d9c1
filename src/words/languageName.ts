import { languageNames } from "./formatters.ts";

/** The name of a language in a language, as it stands at the head of a line; the tag itself where there is no name for it. */
export function languageName(tag: string, inLanguage: string): string {
  try {
    const name = languageNames(inLanguage).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
  } catch {
    // A well-formed tag that this browser has no data for.
    return tag;
  }
}

/** The same within a sentence: Spanish writes it small, English does not. */
export function languageInSentence(tag: string, inLanguage: string): string {
  const name = languageName(tag, inLanguage);
  return inLanguage === "es" ? name.charAt(0).toLocaleLowerCase("es") + name.slice(1) : name;
}
