import { type ExportFormat, exportText } from "#i18n/exportText.ts";
import type { Exported } from "./exported.ts";
import { nameOf } from "./plainName.ts";

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
  return nameOf(corpus, t.code, [words[scope], words[format]], extension);
}
