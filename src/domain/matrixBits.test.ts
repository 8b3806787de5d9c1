import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { relationOf } from "./agreement.ts";
import { agreementOf, pairAgreements } from "./agreementOfTwo.ts";
import { facesOf } from "./arrange.ts";
import { sideOf } from "./mark.ts";
import { type Cell, type StanceCell, bitOf, matrixOf, speaks } from "./matrix.ts";

// What counts and compares by bits says what the cells themselves say, pair by pair.

const token = fc.constantFrom("+2", "+1", "0", "-1", "-2", "+1?", ".", "..");
const corpora = fc
  .array(fc.array(token, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 7 })
  .map((rows) =>
    corpusFromText(
      // Two rows of one organization and date give cells of several stances.
      `a.w a.x b.y b.z\n${rows.map((row, i) => `o${Math.floor(i / 2)} 2022 ${row.join(" ")}`).join("\n")}`,
    ),
  );

const isStance = (cell: Cell): cell is StanceCell => cell.kind === "stance";
const sidesOf = (cell: StanceCell) => new Set(cell.stances.map((one) => sideOf(one.position)));

describe("the bits of a cell", () => {
  test("are what it shows, and who speaks on a target has some of a position", () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const matrix = matrixOf(corpus);
        for (const { id } of matrix.organizations) {
          const row = matrix.rowOf(id);
          matrix.targets.forEach((target, i) => {
            const cell = matrix.cellOf(id, target.id);
            const bits = facesOf(cell).reduce((sum: number, face) => sum | bitOf(face), 0);
            expect(matrix.bitsOf(id, target.id)).toBe(bits);
            expect(row[i]).toBe(bits);
            expect((bits & speaks) !== 0).toBe(isStance(cell));
            const isListed = matrix.speakersOn(target.id).some((one) => one.id === id);
            expect(isListed).toBe(isStance(cell));
          });
        }
      }),
    );
  });
});

describe("what two have to do with each other", () => {
  test("by rows of bytes is what it is target by target", () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const matrix = matrixOf(corpus);
        for (const { a, b, shared, agreed } of pairAgreements(matrix, matrix.organizations))
          expect(agreementOf(matrix, a, b, matrix.targets)).toMatchObject({ shared, agreed });
      }),
    );
  });

  test("of many is what it is of every pair", () => {
    fc.assert(
      fc.property(corpora, (corpus) => {
        const matrix = matrixOf(corpus);
        for (const target of matrix.targets) {
          const cells = matrix.organizations.map((one) => matrix.cellOf(one.id, target.id));
          const speakers = cells.filter(isStance);
          if (speakers.length < 2) continue;
          const pairs = speakers.flatMap((a, i) =>
            speakers.slice(i + 1).map((b) => [a, b] as const),
          );
          const opposed = pairs.some(([a, b]) =>
            [...sidesOf(a)].some((side) => side !== 0 && sidesOf(b).has(side === 1 ? -1 : 1)),
          );
          const alike = pairs.every(([a, b]) => {
            const [x, y] = [sidesOf(a), sidesOf(b)];
            return x.size === 1 && y.size === 1 && [...x][0] === [...y][0];
          });
          const relation = relationOf(cells);
          expect(relation === "oppose").toBe(opposed);
          expect(relation === "differ").toBe(!opposed && !alike);
        }
      }),
    );
  });
});
