import { expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import type { DocumentId, EventId, OrganizationId, TargetId, TopicId } from "#domain/ids.ts";
import { cellPlace, documentPlace, eventPlace } from "#domain/place.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { EntryIndex, entriesOf } from "./entries.ts";
import { foundPlaces } from "./foundPlaces.ts";
import { readQuery } from "./query.ts";
import { searchedTexts } from "./searchedTexts.ts";
import { type TextFilter, type TextHits, TextIndex } from "./textIndex.ts";

const everything: TextFilter = {
  organizations: [],
  topics: [],
  targets: [],
  language: null,
  quoted: false,
};
const none: TextHits = { texts: [], count: 0, cut: false };

const corpus = corpusFromText(`
              a.x   b.z
  one 2022-01 +2    .
  two 2023    .     -2!
  @ march 2022-03 one-1
  > two-1 one a.x +1
`);
const index = indexOf(corpus);

function hitsOf(typed: string, of: typeof index, filter: Partial<TextFilter> = {}): TextHits {
  const texts = new TextIndex();
  for (const document of of.corpus.documents)
    for (const text of searchedTexts(of, document)) texts.add(text);
  return [...texts.find(readQuery(typed), { ...everything, ...filter })].at(-1)?.hits() ?? none;
}

test("what is quoted for what others are said to hold is found with their topic, and lights their cell", () => {
  const [claim] = index.claims;
  const passage = claim && index.passageOf(claim.document.id, claim.reported.passages[0]!);
  const text = claim?.document.text ?? "";
  const words = text.slice(passage?.range?.start, passage?.range?.end);
  const hits = hitsOf(`"${words}"`, index, { topics: ["a" as TopicId] });
  expect(hits.texts.map(({ document }) => document)).toEqual(["two-1"]);
  expect(hitsOf(`"${words}"`, index, { topics: ["b" as TopicId] }).count).toBe(0);
  const places = foundPlaces(index, hits, []);
  expect(places).toContain(documentPlace("two-1" as DocumentId));
  expect(places).toContain(cellPlace("one" as OrganizationId, "a.x" as TargetId));
  expect(places).toContain(cellPlace("one" as OrganizationId, "a" as TopicId));
  expect(places).not.toContain(cellPlace("two" as OrganizationId, "a.x" as TargetId));
});

test("in the bundled corpus too", () => {
  const hits = hitsOf("Lukashenko constantly", indexOf(bundledCorpus()), {
    topics: ["ukraine" as TopicId],
  });
  expect(hits.texts.map(({ document }) => document)).toContain("iwl-2022");
});

test("documents and events that are called so light up where they stand", () => {
  const entries = new EntryIndex(entriesOf(index, true));
  const lit = (typed: string) => foundPlaces(index, none, entries.find(readQuery(typed), 10));
  expect(lit("march")).toContain(eventPlace("march" as EventId));
  const title = corpus.documents[0]?.title;
  expect(lit(typeof title === "string" ? title : "")).toContain(
    documentPlace("one-1" as DocumentId),
  );
});
