import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { agreementOf, pairsOf, relationOf } from "./agreement.ts";
import { allTargets } from "./corpus.ts";
import { matrixOf } from "./matrix.ts";

/** The relation on each target of a table, in its order. */
function relations(table: string): string {
  const corpus = corpusFromText(table);
  const matrix = matrixOf(corpus);
  return allTargets(corpus)
    .map((target) =>
      relationOf(corpus.organizations.map((one) => matrix.cellOf(one.id, target.id))),
    )
    .join(" ");
}

describe("what a row says", () => {
  test("of two", () => {
    expect(
      relations(`
                a.a  a.b  a.c       a.d       a.e          a.f  a.g  a.h  a.i
      one 2022  +2   0    +2:peace  -1:peace  +2:unstated  +1   .    ..   0:class
      two 2022  -1   +2   +1:class  -2:peace  +2:unstated  .    .    .    0:class
    `),
    ).toBe(
      "oppose differ other-reasons same-reason other-reasons one-speaks silent uncoded same-reason",
    );
  });

  test("of three, the sharpest names the row", () => {
    expect(
      relations(`
                 a.a       a.b  a.c             a.d             a.e  a.f
      one  2022  +2        +2   +2:peace        +2:peace,class  .    ..
      two  2022  0         +1   +1:class        +2:class        -2   .
      six  2022  -1        0    +1:peace,class  +1:class        .    .
    `),
    ).toBe("oppose differ other-reasons same-reason one-speaks uncoded");
  });

  test("a reason that was not coded is shared by nobody", () => {
    expect(relations("a.a\none 2022 +2\ntwo 2022 +2")).toBe("other-reasons");
  });

  test("one who says both on one day opposes each of the two", () => {
    expect(
      relations(`
                a.a
      one 2022  +2
      one 2022  -2
      two 2022  +1
    `),
    ).toBe("oppose");
  });
});

describe("agreement", () => {
  const corpus = corpusFromText(`
               a.a  a.b  a.c  a.d  a.e  a.f
    one 2022   +2   -1?  0    .    -2   ..
    two 2022   +1   -2   0    +2   +2   +1
    six 2022   .    .    +1   +2   -2   .
  `);
  const matrix = matrixOf(corpus);
  const targets = allTargets(corpus);

  test("counts only the targets on which both speak", () => {
    const drawn = pairsOf(corpus.organizations).map(([a, b]) => {
      const { agreed, shared, telling } = agreementOf(matrix, a, b, targets);
      return `${a.id}-${b.id} ${agreed}/${shared}${telling ? "" : " too few"}`;
    });
    expect(drawn).toEqual(["one-two 3/4", "one-six 1/2 too few", "two-six 1/3"]);
  });

  test("among the targets given", () => {
    const [one, two] = corpus.organizations;
    if (!one || !two) throw new Error("the table above has them");
    expect(agreementOf(matrix, one, two, targets.slice(4))).toEqual({
      shared: 1,
      agreed: 0,
      telling: false,
    });
  });
});
