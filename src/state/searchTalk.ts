/** What the page and the worker that searches say to each other. */
import type { Entry, FoundEntry } from "#domain/search/entries.ts";
import type { SearchedText, TextFilter, TextHits } from "#domain/search/textIndex.ts";

/** What is looked for. */
export interface SearchQuestion {
  /** As typed. */
  readonly words: string;
  readonly filter: TextFilter;
  /** Language of whoever reads: of several wordings that fit, the one in it is told. */
  readonly reader: string;
}

/** What was found so far. */
export interface SearchFindings {
  readonly question: SearchQuestion;
  readonly entries: readonly FoundEntry[];
  /** Whether there are more than these. */
  readonly entriesCut: boolean;
  readonly hits: TextHits;
  /** Whether all that has been read was looked through. */
  readonly done: boolean;
}

export type SearchOrder =
  | { readonly kind: "entries"; readonly entries: readonly Entry[] }
  | { readonly kind: "texts"; readonly texts: readonly SearchedText[] }
  /** Only the last one asked for is answered. */
  | { readonly kind: "find"; readonly question: SearchQuestion };

export type SearchAnswer =
  /** What came last has been taken in. */
  | { readonly kind: "taken" }
  | { readonly kind: "found"; readonly findings: SearchFindings }
  | { readonly kind: "failed"; readonly why: string };
