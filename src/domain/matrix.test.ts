import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import type { Document } from "./corpus.ts";
import { parseEdtf } from "./edtf.ts";
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
  // The other says the same: no finding of its own and nothing earlier, but a text to read.
  expect(agreeing.kind === "stance" && agreeing.repeated.length).toBe(1);
  expect(agreeing.kind === "stance" && agreeing.trail.length).toBe(0);
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

test.each([
  ["position", "+2", "+1"],
  ["basis", "+1", "+1?"],
  ["reasons", "+2:peace", "+2:class"],
  ["a reason more", "+2:peace", "+2:peace,class"],
])("two documents of one date that differ in %s are both shown", (_, a, b) => {
  const cell = cellOf(`a.x\none 2022 ${a}\none 2022 ${b}`, "one", "a.x");
  expect(cell.kind === "stance" && cell.stances).toHaveLength(2);
});

test("the same reasons in another order are the same", () => {
  const cell = cellOf("a.x\none 2022 +2:peace,class\none 2022 +2:class,peace", "one", "a.x");
  expect(cell.kind === "stance" && cell.stances).toHaveLength(1);
});

describe("which document is the latest", () => {
  const corpus = corpusFromText("a.x\none 2022 +2\none 2021 -2");
  const [first, second] = corpus.documents;
  if (!first || !second) throw new Error("the table above has them");
  const dated = (edtf: string) => {
    const range = parseEdtf(edtf);
    if (!range) throw new Error("not EDTF");
    return { edtf, range, passages: [] };
  };
  /** The position shown first where the documents have these dates. */
  const shown = (a: Partial<Document>, b: Partial<Document>) => {
    const without = (document: Document) => {
      const { written, published, ...rest } = document;
      void [written, published];
      return rest;
    };
    const cell = matrixOf({
      ...corpus,
      documents: [
        { ...without(first), ...a },
        { ...without(second), ...b },
      ],
    }).cellOf("one" as OrganizationId, "a.x" as TargetId);
    return cell.kind === "stance" ? cell.stances[0].position : null;
  };

  test("the day of writing counts before the printed one", () => {
    expect(
      shown(
        { written: dated("2020"), published: dated("2024") },
        { written: dated("2021"), published: dated("2022") },
      ),
    ).toBe(-2);
    expect(shown({ published: dated("2024") }, { written: dated("2021") })).toBe(2);
  });

  test("the earliest day that a date may mean, not the latest", () => {
    expect(shown({ written: dated("2020/2030") }, { written: dated("2022") })).toBe(-2);
  });
});

test("a cell knows whether a text that it rests on has failed", () => {
  const corpus = corpusFromText(`
                 a.x  a.y  a.z
    one 2022     +2   .    ..
    one 2021     -2   .    ..
    two 2022     .    +1   ..
  `);
  const failing = (id: string) =>
    matrixOf({
      ...corpus,
      documents: corpus.documents.map((document) =>
        document.id === id ? { ...document, text: null } : document,
      ),
    });
  const failed = (id: string, organization: string, target: string) =>
    failing(id).cellOf(organization as OrganizationId, target as TargetId).textFailed;
  expect(failed("one-1", "one", "a.x")).toBe(true);
  // An earlier text stands behind no mark of the cell.
  expect(failed("one-2", "one", "a.x")).toBe(false);
  expect(failed("one-2", "one", "a.y")).toBe(true);
  expect(failed("one-1", "one", "a.z")).toBe(false);
  expect(failed("one-1", "two", "a.y")).toBe(false);
});
