import { textIn } from "#domain/wording.ts";
import { type ExportFormat, exportText } from "#i18n/exportText.ts";
import type { Exported } from "./exported.ts";

/** A title is cut to about so many letters. */
const longest = 40;

/**
 * What a file is called: of which corpus, of which day of its coding, what of it, in which form:
 * "five-organizations-on-ukraine_2026-11-24_view_matrix.csv".
 */
export function fileName(
  { index: { corpus }, scope, t }: Pick<Exported, "index" | "scope" | "t">,
  format: ExportFormat,
  extension: string,
): string {
  const words = exportText[t.code].inFileName;
  const title = plainName(textIn(corpus.title, t.code)) || "positionary";
  return `${title}_${corpus.revision}_${words[scope]}_${words[format]}.${extension}`;
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
