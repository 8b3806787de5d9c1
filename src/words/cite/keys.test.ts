import "@citation-js/plugin-bibtex";
import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import {
  type OpenedText,
  atCell,
  atClaim,
  atDocument,
  atEvent,
  atPassage,
  atStance,
  atWords,
} from "#domain/opened.ts";
import { readingOf } from "#domain/reading.ts";
import { en } from "#i18n/en.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { bibtex } from "./bibtex.ts";
import { type Citation, citationOfReading, citationOfView } from "./citation.ts";

const corpus = bundledCorpus();
const index = indexOf(corpus);
const matrix = matrixOf(corpus);
const contextOf = (link: string) => ({
  corpus,
  link,
  accessed: "2026-11-24",
  beside: null,
  t: en,
});

function cited(opened: OpenedText): Citation {
  return citationOfReading(readingOf(index, matrix, opened), opened, contextOf("https://x.org/"));
}

/** Whatever can be opened in the bundled corpus, at each of its passages. */
function everything(): readonly OpenedText[] {
  const unheard = corpus.organizations.flatMap(({ id }) =>
    corpus.topics
      .flatMap(({ targets }) => targets)
      .filter((target) => matrix.cellOf(id, target.id).kind !== "stance")
      .map((target) => atCell(id, target.id)),
  );
  const stances = corpus.stances.flatMap((stance) => {
    const { organization, passages } = index.inFull(stance);
    return passages.map(({ id }) => atStance(organization.id, stance, id));
  });
  const documents = corpus.documents.flatMap(({ id, passages, translations }) => [
    atDocument(id),
    ...passages.map((passage) => atDocument(id, passage.id)),
    ...[null, ...translations.map(({ language }) => language)].map((translation) =>
      atWords(id, { from: 0, to: 12, translation }),
    ),
  ]);
  const events = corpus.events.flatMap(({ id, passages }) =>
    passages.map(({ document, passage }) => atPassage(atEvent(id), document, passage)),
  );
  const claims = corpus.documents
    .flatMap(({ id, passages }) => passages.flatMap((passage) => index.claimsOn(id, passage.id)))
    .flatMap(({ id, reported }) => reported.passages.map((passage) => atClaim(id, passage)));
  return [...unheard, ...stances, ...documents, ...events, ...claims];
}

describe("the key of a citation", () => {
  const keys = new Map<string, string>();
  for (const opened of everything()) keys.set(JSON.stringify(opened), cited(opened).key);

  test("is another for each thing that can be cited", () => {
    expect(keys.size).toBeGreaterThan(200);
    expect(new Set(keys.values()).size).toBe(keys.size);
  });

  test("is the name of a file anywhere, and a key to BibTeX", () => {
    for (const key of keys.values()) expect(key).toMatch(/^[a-zA-Z0-9]+(?:[-.][a-zA-Z0-9]+)*$/);
    const citation = cited(atDocument(corpus.documents[0]!.id));
    for (const key of keys.values()) {
      const [read] = (new Cite(bibtex({ ...citation, key }, en)) as { data: { id: string }[] })
        .data;
      expect(read?.id).toBe(key);
    }
  });

  test("of two views differs, and of one stays", () => {
    const keyOf = (link: string) => citationOfView("A view", contextOf(link)).key;
    const one = keyOf("https://x.org/?topics=a");
    expect(keyOf("https://x.org/?topics=b")).not.toBe(one);
    expect(keyOf("https://x.org/?topics=a")).toBe(one);
    expect(one).toMatch(/^positionary-\d{4}-\d\d-\d\d\.[0-9a-z]+$/);
  });
});
