import { expect, test } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type TableSort, initialSelection, noFilters } from "#domain/selection.ts";
import { tableRows } from "#domain/tableRows.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { sortLines, tableLines } from "./tableLines.ts";

const table = `
               a.x    a.y
  one 2022-05  +2~    .
  two 2021     -2!    0
  six 2023     ..     -1?
`;
const lines = (faces: typeof noFilters.faces = [], of = table) => {
  const corpus = corpusFromText(of);
  const index = indexOf(corpus);
  const filters = { ...noFilters, faces };
  const arrangement = arrange(index, matrixOf(corpus), {
    ...initialSelection,
    filters,
    language: "en",
  });
  return tableLines(tableRows(index, arrangement, filters), en);
};
const positions = (sort: TableSort) =>
  sortLines(lines(), sort, "en").map((line) => line.words.position);

test("one line for each cell that passes, in the order of the grid", () => {
  expect(
    lines().map(({ words }) => `${words.organization} ${words.target} ${words.position}`),
  ).toEqual([
    "one Target a.x supports",
    "one Target a.y silent",
    "two Target a.x opposes",
    "two Target a.y mixed",
    "six Target a.x not coded",
    "six Target a.y leans against",
  ]);
  expect(lines([-2]).map(({ words }) => words.organization)).toEqual(["two"]);
});

const torn = `
               a.x
  one 2022-05  +2
  one 2022-05  -2
  one 2021     0
`;

test("two documents of one date that differ have a line each, and each opens its own", () => {
  expect(lines([], torn).map(({ words, opens }) => `${words.position} ${opens.document}`)).toEqual([
    "supports one-1",
    "opposes one-2",
  ]);
});

test("of a cell that passes, a stance that the filter rejects has no line", () => {
  expect(lines([-2], torn).map(({ words }) => words.position)).toEqual(["opposes"]);
});

test("positions sort by what they mean, silence apart from the mixed", () => {
  const up = ["not coded", "silent", "opposes", "leans against", "mixed", "supports"];
  expect(positions({ column: "position", descending: false })).toEqual(up);
  expect(positions({ column: "position", descending: true })).toEqual(up.toReversed());
});

test("salience and dates sort by rank and day, names by the alphabet", () => {
  expect(positions({ column: "salience", descending: true })[0]).toBe("opposes");
  const dates = sortLines(lines(), { column: "date", descending: true }, "en").map(
    ({ words }) => words.date,
  );
  expect(dates.slice(0, 4)).toEqual(["2023", "May 2022", "2021", "2021"]);
  const names = sortLines(lines(), { column: "organization", descending: false }, "en").map(
    ({ words }) => words.organization,
  );
  expect(names).toEqual(["one", "one", "six", "six", "two", "two"]);
});
