import { expect, test } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type TableSort, initialSelection, noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { sortRows, tableRows } from "./tableRows.ts";

const corpus = corpusFromText(`
               a.x    a.y
  one 2022-05  +2~    .
  two 2021     -2!    0
  six 2023     ..     -1?
`);
const rows = (faces: typeof noFilters.faces = []) =>
  tableRows(
    corpus,
    arrange(corpus, matrixOf(corpus), {
      ...initialSelection,
      filters: { ...noFilters, faces },
      language: "en",
    }),
    en,
  );
const positions = (sort: TableSort) =>
  sortRows(rows(), sort, "en").map((row) => row.cells.position);

test("one row for each cell that passes, in the order of the grid", () => {
  expect(
    rows().map((row) => `${row.organizationId} ${row.targetId} ${row.cells.position}`),
  ).toEqual([
    "one a.x supports",
    "one a.y silent",
    "two a.x opposes",
    "two a.y mixed",
    "six a.x not coded",
    "six a.y leans against",
  ]);
  expect(rows([-2]).map((row) => row.organizationId)).toEqual(["two"]);
});

test("positions sort by what they mean, silence apart from the mixed", () => {
  const up = ["not coded", "silent", "opposes", "leans against", "mixed", "supports"];
  expect(positions({ column: "position", descending: false })).toEqual(up);
  expect(positions({ column: "position", descending: true })).toEqual(up.toReversed());
});

test("salience and dates sort by rank and day, names by the alphabet", () => {
  expect(positions({ column: "salience", descending: true })[0]).toBe("opposes");
  const dates = sortRows(rows(), { column: "date", descending: true }, "en").map(
    (row) => row.cells.date,
  );
  expect(dates.slice(0, 4)).toEqual(["2023", "May 2022", "2021", "2021"]);
  const names = sortRows(rows(), { column: "organization", descending: false }, "en").map(
    (row) => row.organizationId,
  );
  expect(names).toEqual(["one", "one", "six", "six", "two", "two"]);
});
