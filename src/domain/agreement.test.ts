import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import fc from "fast-check";
import { relationOf, sharersOf } from "./agreement.ts";
import { agreementOf } from "./agreementOfTwo.ts";
import { type Corpus, allTargets } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import type { OrganizationId, TargetId } from "./ids.ts";
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
      "oppose differ other-reasons same-reason reasons-not-given one-speaks silent uncoded same-reason",
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

  test("absence is no difference: where one gives no reason, the two agree and the reasons are not given", () => {
    expect(
      relations(`
                a.a  a.b        a.c          a.d
      one 2022  +2   +2:peace   +2:unstated  +2:unstated
      two 2022  +2   +2         +2:peace     +2
    `),
    ).toBe("reasons-not-given reasons-not-given reasons-not-given reasons-not-given");
  });

  test("of three, a difference outweighs an absence, and an absence what is shared", () => {
    expect(
      relations(`
                 a.a       a.b       a.c
      one  2022  +2:peace  +2:peace  +2:peace
      two  2022  +2:class  +2:peace  +2:peace
      six  2022  +2        +2        +2:peace
    `),
    ).toBe("other-reasons reasons-not-given same-reason");
  });

  test("one who stands on both sides is not on the side of one who stands on one", () => {
    const both = `
                a.a
      one 2022  +2:class
      one 2022  0:class
      two 2022  0:class
    `;
    expect(relations(both)).toBe("differ");
  });

  test("reasons of all documents of one date count, not those of the first alone", () => {
    const rows = ["one 2022 +2:peace", "one 2022 +2:class"];
    for (const own of [rows, rows.toReversed()])
      expect(relations(["a.a", ...own, "two 2022 +2:class"].join("\n"))).toBe("same-reason");
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
    const [one, two, six] = corpus.organizations;
    if (!one || !two || !six) throw new Error("the table above has them");
    const pairs = [
      [one, two],
      [one, six],
      [two, six],
    ] as const;
    const drawn = pairs.map(([a, b]) => {
      const { agreed, shared, telling } = agreementOf(matrix, a, b, targets);
      return `${a.id}-${b.id} ${agreed}/${shared}${telling ? "" : " too few"}`;
    });
    expect(drawn).toEqual(["one-two 3/4", "one-six 1/2 too few", "two-six 1/3"]);
  });

  test("of one who stands on both sides nobody can say that another stands where he does", () => {
    const torn = corpusFromText(`
                 a.a  a.b  a.c
      one 2022   +2   +2   +2
      one 2022   -2   .    +1
      two 2022   +2   +2   +2
      two 2022   .    .    0
    `);
    const [one, two] = torn.organizations;
    if (!one || !two) throw new Error("the table above has them");
    // a.a: one on both sides; a.b: alike; a.c: two on both.
    expect(agreementOf(matrixOf(torn), one, two, allTargets(torn))).toEqual({
      shared: 3,
      agreed: 1,
      telling: true,
    });
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

describe("who shares the side of a stance", () => {
  const sharers = (table: string, organization: string) => {
    const corpus = corpusFromText(table);
    const matrix = matrixOf(corpus);
    const cell = matrix.cellOf(organization as OrganizationId, "a.x" as TargetId);
    if (cell.kind !== "stance") throw new Error("silent");
    return sharersOf(indexOf(corpus), matrix, cell.organization, cell.stances[0])
      .map((sharer) => `${sharer.organization.id} ${sharer.reasons}`)
      .join(", ");
  };
  const table = `
                 a.x
    one   2022   +2:peace,class
    two   2022   +1?:class
    three 2022   +2:empire
    four  2022   -2:peace
    five  2022   .
    six   2022   +2:unstated
    seven 2022   +2
  `;

  test("leaning counts as its side; reasons are the same, others, or not given", () => {
    expect(sharers(table, "one")).toBe(
      "two same-reason, three other-reasons, six reasons-not-given, seven reasons-not-given",
    );
    expect(sharers(table, "four")).toBe("");
    // That no reason is given is a finding, not a reason that two could share.
    expect(sharers(table, "six")).toBe(
      "one reasons-not-given, two reasons-not-given, three reasons-not-given, seven reasons-not-given",
    );
  });

  test("all documents of one date that take the side count", () => {
    const rows = ["one 2022 +2:peace", "one 2022 +2:class", "one 2022 -2:empire"];
    for (const own of [rows, rows.toReversed()])
      expect(sharers(["a.x", "two 2022 +2:class", ...own].join("\n"), "two")).toBe(
        "one same-reason",
      );
  });
});

describe("the order of a file changes nothing that is found", () => {
  const token = fc.constantFrom(
    ".", "..", "+2", "-2", "0", "+1", "+2:peace", "+2:class", "-1?:peace", "0:class", "+2:unstated",
  ); // prettier-ignore
  const date = fc.constantFrom("2021", "2022", "2022-01-01", "undated");
  const rows = fc.array(fc.tuple(fc.constantFrom("one", "two", "six"), date, token, token), {
    minLength: 2,
    maxLength: 8,
  });

  /** Everything that is found, as words that no order of a list can change. */
  function findings(corpus: Corpus): string {
    const index = indexOf(corpus);
    const matrix = matrixOf(corpus);
    const organizations = corpus.organizations.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const lines = allTargets(corpus).flatMap((target) => {
      const cells = organizations.map((one) => matrix.cellOf(one.id, target.id));
      return [
        relationOf(cells),
        ...cells.map((cell) => {
          if (cell.kind !== "stance") return cell.kind;
          const said = (list: typeof cell.trail) =>
            list
              .map((one) => `${one.position}${one.basis}${one.reasons.toSorted().join()}`)
              .toSorted()
              .join(" ");
          const sharing = cell.stances.flatMap((stance) =>
            sharersOf(index, matrix, cell.organization, stance).map(
              (one) =>
                `${stance.position} ${stance.reasons.join()} ${one.organization.id} ${one.reasons}`,
            ),
          );
          return [said(cell.stances), said(cell.trail), ...sharing.toSorted()].join(" / ");
        }),
      ];
    });
    const figures = organizations.flatMap((a) =>
      organizations.map((b) => JSON.stringify(agreementOf(matrix, a, b, allTargets(corpus)))),
    );
    return [...lines, ...figures].join("\n");
  }

  test("neither that of the stances nor that of the documents", () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (table, keys) => {
        const corpus = corpusFromText(
          ["a.x a.y", ...table.map(([who, when, x, y]) => `${who} ${when} ${x} ${y}`)].join("\n"),
        );
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((entry) => ({ entry, key: keys.next().value as number }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
        const other: Corpus = {
          ...corpus,
          organizations: shuffled(corpus.organizations),
          documents: shuffled(corpus.documents),
          stances: shuffled(corpus.stances),
        };
        expect(findings(other)).toBe(findings(corpus));
      }),
      { numRuns: 300 },
    );
  });
});
