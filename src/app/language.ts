import { type Language, languages } from "#domain/selection.ts";

/** The interface language: what the link says, else the first of the browser's that there is, else English. */
export function interfaceLanguage(chosen: Language | null, preferred: readonly string[]): Language {
  if (chosen) return chosen;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split("-")[0];
    const found = languages.find((language) => language === base);
    if (found) return found;
  }
  return "en";
}
