import type { Messages } from "#i18n/en.ts";
import { quoteMarks } from "./quoteMarks.ts";

/** What somebody has typed, within quotation marks; as it is where it has some of its own. */
export function typedWords(typed: string, t: Messages): string {
  if (/["“”„«»]/u.test(typed)) return typed;
  const [start, end] = quoteMarks(t.code);
  return `${start}${typed}${end}`;
}
