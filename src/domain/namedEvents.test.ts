import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { indexOf } from "./corpusIndex.ts";
import { namedEvents } from "./namedEvents.ts";

const index = indexOf(
  corpusFromText(`
                a.x
    one 2022    +2
    one 2023    .
    two undated .
    six 2022    .
    @ march 2022-03 one-1
    @ later 2023-06 two-1 one-2 two-1
    @ early 1917 six-1
  `),
);
/** "later: two two-1 p1, one one-2 p1" for each event that documents of the organizations name. */
const drawn = (...names: string[]) =>
  namedEvents(
    index,
    names.flatMap((name) => index.corpus.organizations.find(({ id }) => id === name) ?? []),
  ).map(
    ({ event, namings }) =>
      `${event.id}: ${namings.map((one) => `${one.organization.id} ${one.document} ${one.passage}`).join(", ")}`,
  );

test("an event stands with every place in view that names it, in the order of the corpus", () => {
  expect(drawn("six", "two", "one")).toEqual([
    "march: one one-1 p2",
    "later: two two-1 p1, one one-2 p1, two two-1 p2",
    "early: six six-1 p1",
  ]);
});

test("who is not in view names nothing, and an event that nobody in view names is none", () => {
  expect(drawn("one")).toEqual(["march: one one-1 p2", "later: one one-2 p1"]);
  expect(drawn("two")).toEqual(["later: two two-1 p1, two two-1 p2"]);
  expect(drawn()).toEqual([]);
});

test("a naming leads to words that are in the text", () => {
  for (const { namings } of namedEvents(index, index.corpus.organizations)) {
    for (const { organization, document, passage } of namings) {
      expect(index.documents.get(document)?.organization).toBe(organization.id);
      expect(index.passageOf(document, passage)?.exact).toMatch(/ was in /);
    }
  }
});
