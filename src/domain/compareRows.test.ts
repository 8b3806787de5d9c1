import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { compareRows, countRelations } from "./compareRows.ts";
import { allTargets } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import { matrixOf } from "./matrix.ts";

const corpus = corpusFromText(`
               a.x       a.y       a.z   a.w
  one 2022     +2:peace  +2        .     +1
  one 2022     -2:class  .         .     .
  two 2022     +1:peace  +2:class  .     ..
  six 2022     .         .         -1    ..
`);
const rows = (...names: readonly string[]) =>
  compareRows(
    indexOf(corpus),
    matrixOf(corpus),
    corpus.organizations.filter((one) => names.includes(one.id)),
    allTargets(corpus),
  );

test("a row for each target, with what the organizations given have to do with each other", () => {
  const drawn = (...names: readonly string[]) =>
    rows(...names)
      .map((row) => `${row.target.id} ${row.relation}`)
      .join(", ");
  expect(drawn("one", "two")).toBe("a.x oppose, a.y reasons-not-given, a.z silent, a.w one-speaks");
  expect(drawn("two", "six")).toBe("a.x one-speaks, a.y one-speaks, a.z one-speaks, a.w uncoded");
});

test("a cell has each of its stances, each with the quotes of its own document", () => {
  const [first] = rows("one", "two");
  expect(
    first?.cells.map(({ organization, stances }) => [
      organization.id,
      ...stances.map(({ document, passages }) => [
        document.id,
        ...passages.map((passage) => passage.exact),
      ]),
    ]),
  ).toEqual([
    ["one", ["one-1", "p1: We hold +2:peace on a.x."], ["one-2", "p1: We hold -2:class on a.x."]],
    ["two", ["two-1", "p1: We hold +1:peace on a.x."]],
  ]);
  expect(rows("one", "two")[2]?.cells.map(({ cell, stances }) => [cell.kind, stances])).toEqual([
    ["silent", []],
    ["silent", []],
  ]);
});

test("counts only the relations that occur, the sharpest first", () => {
  expect([...countRelations(rows("one", "two"))]).toEqual([
    ["oppose", 1],
    ["reasons-not-given", 1],
    ["one-speaks", 1],
    ["silent", 1],
  ]);
});
