import type { Language } from "#domain/selection.ts";
import { type Messages, en } from "./en.ts";

/** Each language by its own name. */
export const languageTitles: Readonly<Record<Language, string>> = { en: "English", es: "Español" };

/** English is always there: it is what is shown where another language cannot be loaded. */
const loaded = new Map<Language, Messages>([["en", en]]);

/** The interface in a language, where it has been loaded. */
export function loadedMessages(language: Language): Messages | undefined {
  return loaded.get(language);
}

/** Loads the interface in a language; rejects where its code does not come. */
export async function loadMessages(language: Language): Promise<Messages> {
  const known = loaded.get(language);
  if (known) return known;
  const messages = await modules[language]();
  loaded.set(language, messages);
  return messages;
}

const modules: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => en,
  es: async () => (await import("./es.ts")).es,
};
