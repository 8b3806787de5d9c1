import type { Corpus } from "#domain/corpus.ts";
import type { Language } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";

/** A title is cut to about so many letters. */
const longest = 40;

/** The beginning of every file's name, and its parts: of which corpus, of which day of its coding. */
export function nameOf(
  { title, revision }: Pick<Corpus, "title" | "revision">,
  language: Language,
  parts: readonly string[],
  extension: string,
): string {
  const name = plainName(textIn(title, language)) || "positionary";
  return `${[name, revision, ...parts].join("_")}.${extension}`;
}

/** Letters a to z and digits, words joined by hyphens: what every file system takes. */
export function plainName(words: string): string {
  const parts = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "");
  let name = "";
  for (const part of parts) {
    if (name !== "" && name.length + part.length >= longest) break;
    name = name === "" ? part.slice(0, longest) : `${name}-${part}`;
  }
  return name;
}
