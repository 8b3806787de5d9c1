import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { arrange } from "./arrange.ts";
import type { Corpus } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import { matrixOf } from "./matrix.ts";
import { keyOf } from "./opened.ts";
import { readingOf } from "./reading.ts";
import { type Filters, initialSelection, noFilters } from "./selection.ts";
import { tableRows } from "./tableRows.ts";

const corpus = corpusFromText(`
             a.x   a.y   b.z
  two 2022   .     -1    ..
  one 2021   -1    .     .
  one 2022   -2    0     .
  one 2022   +2    0     .
`);
function rows(filters: Partial<Filters> = {}, of: Corpus = corpus) {
  const all = { ...noFilters, ...filters };
  const index = indexOf(of);
  const arrangement = arrange(index, matrixOf(of), {
    ...initialSelection,
    filters: all,
    language: "en",
  });
  return tableRows(index, arrangement, all);
}
const drawn = (filters: Partial<Filters> = {}) =>
  rows(filters).map(
    ({ organization, topic, target, cell, stance }) =>
      `${organization.id} ${topic.id} ${target.id} ${stance ? `${stance.stance.position} ${stance.document.id}` : cell.kind}`,
  );

test("the cells in the order of the grid, each stance of a cell a row of its own", () => {
  expect(drawn()).toEqual([
    "two a a.x silent",
    "two a a.y -1 two-1",
    "two b b.z uncoded",
    // Of one date, in the curator's order.
    "one a a.x -2 one-2",
    "one a a.x 2 one-3",
    // Two documents of one date that say the same are one row; an earlier stance is none.
    "one a a.y 0 one-2",
    "one b b.z silent",
  ]);
});

test("of a cell, only the stances that pass the filters themselves", () => {
  expect(drawn({ faces: [-2] })).toEqual(["one a a.x -2 one-2"]);
  expect(drawn({ faces: [2] })).toEqual(["one a a.x 2 one-3"]);
  expect(drawn({ faces: ["silent"] })).toEqual(["two a a.x silent", "one b b.z silent"]);
});

test("every row has a key of its own and opens its own document", () => {
  const all = rows();
  expect(new Set(all.map((row) => row.key)).size).toBe(all.length);
  expect(new Set(all.map((row) => keyOf(row.opened))).size).toBe(all.length);
  const index = indexOf(corpus);
  for (const row of all) {
    const reading = readingOf(index, matrixOf(corpus), row.opened);
    expect(reading.kind === "cell" && reading.target).toBe(row.target);
    expect(reading.organization).toBe(row.organization);
    expect(reading.kind === "cell" && reading.stance?.stance).toEqual(row.stance?.stance);
  }
});
