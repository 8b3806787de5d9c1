import { arrange } from "#domain/arrange.ts";
import type { Corpus } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type OpenedText, keyOf } from "#domain/opened.ts";
import { type Filters, noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import type { Messages } from "#i18n/en.ts";
import type { Exported } from "./exported.ts";
import { guidsOf } from "./guid.ts";

/** For tests: everything of a corpus, or what some filters leave of it. */
export function exportedFrom(
  corpus: Corpus,
  filters: Partial<Filters> | null = null,
  t: Messages = en,
): Exported {
  const index = indexOf(corpus);
  const matrix = matrixOf(corpus);
  const all = { ...noFilters, ...filters };
  return {
    index,
    matrix,
    scope: filters === null ? "all" : "view",
    arrangement: arrange(index, matrix, {
      filters: all,
      rows: "corpus",
      columns: "corpus",
      folded: [],
      language: t.code,
    }),
    filters: all,
    sentence: "A sentence",
    link: "https://example.org/?topics=a",
    linkOf: linkFor,
    addressOf: (path) => `https://example.org/corpus/${path}`,
    guid: guidsOf(corpus),
    made: "2026-11-26",
    t,
  };
}

/** A link that no two things share, and that says which it is. */
export function linkFor(opened: OpenedText): string {
  const passage = opened.passage === null ? "" : ` ${opened.passage}`;
  return `https://example.org/?open=${encodeURIComponent(keyOf(opened) + passage)}`;
}

/** All of an export as one string. */
export async function wholeOf(pieces: AsyncIterable<string>): Promise<string> {
  let all = "";
  for await (const piece of pieces) all += piece;
  return all;
}
