import type { Messages } from "#i18n/en.ts";

/** What somebody has typed, within quotation marks; as it is where it has some of its own. */
export function typedWords(typed: string, t: Messages): string {
  if (/["“”„«»]/u.test(typed)) return typed;
  return t.code === "es" ? `«${typed}»` : `“${typed}”`;
}
