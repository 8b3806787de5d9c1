import type { Citation, CitedSource } from "./citation.ts";

// For tests: a citation drawn by hand, of which a test says what is odd.

const source: CitedSource = {
  issuer: "Workers",
  inferred: false,
  title: "On war",
  titled: true,
  language: "en",
  edtf: "2022-09-23",
  printed: null,
  citation: null,
  url: null,
};

const citation: Citation = {
  key: "on-war.p1",
  source,
  silent: [],
  statement: "Workers, The war: opposes; stated",
  quote: { text: "No to war", language: "en", isQuoted: true, translation: null },
  corpus: { title: "A corpus", curators: ["Ada Lovelace"], revision: "2024-01-01" },
  link: "https://example.org/?doc=on-war",
  accessed: "2026-11-24",
};

/** A citation of a quote, with what is given in place of its own. */
export function citationOf(
  ofSource: Partial<CitedSource> = {},
  rest: Partial<Omit<Citation, "source">> = {},
): Citation {
  return { ...citation, ...rest, source: { ...source, ...ofSource } };
}

/** The citation of a view; of a silence, with the texts that are silent. */
export function citationOfSentence(
  statement: string,
  silent: readonly Partial<CitedSource>[] = [],
): Citation {
  return {
    ...citation,
    key: "positionary-2024-01-01",
    source: null,
    silent: silent.map((one) => ({ ...source, ...one })),
    quote: null,
    statement,
  };
}
