import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { matrixOf, matrixTable } from "./matrix.ts";
import type { OrganizationId, TargetId } from "./ids.ts";

const cellOf = (table: string, organization: string, target: string) =>
  matrixOf(corpusFromText(table)).cellOf(organization as OrganizationId, target as TargetId);

test("a matrix reads as the table it was drawn from", () => {
  const table = `
                  a.x   a.y   b.z
    one  2022-01  +2!   -1?   .
    two  2023     0     ..    -2~
  `;
  expect(matrixTable(matrixOf(corpusFromText(table)))).toBe(
    ["     one  two", "a.x  +2!  0", "a.y  -1?  ..", "b.z  .    -2~"].join("\n"),
  );
});

test("a cell shows the latest document that takes a stance, and trails the earlier ones", () => {
  const cell = cellOf(
    `
              a.x
    one 2021  +2
    one 2023  -2
    one 2024  .
    one 2022  +1
    `,
    "one",
    "a.x",
  );
  expect(cell.kind).toBe("stance");
  if (cell.kind !== "stance") return;
  expect(cell.stances.map((stance) => stance.position)).toEqual([-2]);
  expect(cell.trail.map((stance) => stance.position)).toEqual([1, 2]);
});

test("two documents of one date that differ are both shown; two that agree are one", () => {
  const differing = cellOf(
    `
                 a.x
    one 2022-05  +2
    one 2022-05  -1?
    one 2021     0
    `,
    "one",
    "a.x",
  );
  expect(differing.kind === "stance" && differing.stances.map((stance) => stance.position)).toEqual(
    [2, -1],
  );
  expect(differing.kind === "stance" && differing.trail.map((stance) => stance.position)).toEqual([
    0,
  ]);

  const agreeing = cellOf(
    `
                 a.x
    one 2022-05  +2
    one 2022-05  +2
    `,
    "one",
    "a.x",
  );
  expect(agreeing.kind === "stance" && agreeing.stances.length).toBe(1);
  expect(agreeing.kind === "stance" && agreeing.trail.length).toBe(1);
});

test("an undated document comes before every dated one", () => {
  const cell = cellOf(
    `
                 a.x
    one undated  +2
    one -0400    -2
    `,
    "one",
    "a.x",
  );
  expect(cell.kind === "stance" && cell.stances.map((stance) => stance.position)).toEqual([-2]);
});

test("silent where one document was read for the target, not coded where none was", () => {
  const table = `
              a.x  b.y
    one 2022  .    ..
    one 2023  ..   ..
  `;
  expect(cellOf(table, "one", "a.x").kind).toBe("silent");
  expect(cellOf(table, "one", "b.y").kind).toBe("uncoded");
});

test("an organization or target of another corpus has no cell", () => {
  expect(() => cellOf("a.x\none 2022 .", "two", "a.x")).toThrow(RangeError);
});
