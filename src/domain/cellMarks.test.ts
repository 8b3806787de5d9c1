import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { markOfFace, marksOf, unsaidMark } from "./cellMarks.ts";
import { markOf, silentMark, uncodedMark } from "./mark.ts";
import { matrixOf } from "./matrix.ts";
import { faces } from "./selection.ts";

test("what is not said has the mark of its kind", () => {
  expect(unsaidMark("silent")).toBe(silentMark);
  expect(unsaidMark("uncoded")).toBe(uncodedMark);
});

describe("a cell", () => {
  const matrix = matrixOf(
    corpusFromText(`
                a.x  a.y  a.z  a.w
      one 2021  0    .    ..   .
      one 2022  +2!  .    ..   +1
      one 2022  -1?~ .    ..   +1
    `),
  );
  const [organization] = matrix.organizations;
  const marks = matrix.targets.map((target) =>
    organization ? marksOf(matrix.cellOf(organization.id, target.id)) : [],
  );

  test("shows a mark for each of its stances, none for an earlier one or one that says the same", () => {
    expect(marks).toEqual([
      [
        markOf({ position: 2, basis: "stated", salience: "central" }),
        markOf({ position: -1, basis: "implied", salience: "passing" }),
      ],
      [silentMark],
      [uncodedMark],
      [markOf({ position: 1, basis: "stated", salience: "developed" })],
    ]);
  });
});

test("a legend shows each of its entries stated and central, so that only the position tells", () => {
  expect(faces.map((face) => markOfFace(face).tone)).toEqual(
    "opposes leans-against mixed leans-toward supports silent uncoded".split(" "),
  );
  for (const face of faces) {
    if (face === "silent") continue;
    expect(markOfFace(face)).toMatchObject({ width: 1, outline: false });
  }
});
