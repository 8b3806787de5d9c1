import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { indexOf } from "./corpusIndex.ts";
import { matrixOf } from "./matrix.ts";
import { type OpenedCell, atStance } from "./opened.ts";
import { laterStance, othersByDate } from "./otherStances.ts";
import { readingOf } from "./reading.ts";

const corpus = corpusFromText(`
              a.x
  one 2021    -2
  one 2023    +2
  one 2023    +2
  one 2022    0
  one undated +1
`);
const index = indexOf(corpus);
const matrix = matrixOf(corpus);

/** The groups around the stance of a document, as "later: one-2". */
function around(document: string) {
  const stance = corpus.stances.find((one) => one.document === document);
  if (!stance) throw new Error(`${document} takes no stance`);
  const opened: OpenedCell = atStance("one" as OpenedCell["organization"], stance);
  const reading = readingOf(index, matrix, opened);
  if (reading.kind !== "cell") throw new Error("no cell");
  const groups = othersByDate(reading).map(
    ({ when, stances }) => `${when}: ${stances.map((one) => one.document.id).join(" ")}`,
  );
  return { groups, later: laterStance(reading)?.document.id ?? null };
}

test("other stances of a cell are later, of the same date or earlier than the one read, not than the one shown", () => {
  expect(around("one-1")).toEqual({
    groups: ["later: one-2 one-3 one-4", "undated: one-5"],
    later: "one-2",
  });
  expect(around("one-4").groups).toEqual([
    "later: one-2 one-3",
    "earlier: one-1",
    "undated: one-5",
  ]);
  expect(around("one-2")).toEqual({
    groups: ["same-date: one-3", "earlier: one-4 one-1", "undated: one-5"],
    later: null,
  });
});

test("where a date is not known, nothing is said of the order", () => {
  expect(around("one-5")).toEqual({
    groups: ["undated: one-2 one-3 one-4 one-1"],
    later: null,
  });
});
