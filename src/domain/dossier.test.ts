import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { arrange, stancePasses } from "./arrange.ts";
import { indexOf } from "./corpusIndex.ts";
import type { Claim } from "./corpusIndex.ts";
import { type Dossier, dossierOf, numberedClaims, sheetFilters } from "./dossier.ts";
import { matrixOf } from "./matrix.ts";
import type { OrganizationId, PassageId, TargetId, TopicId } from "./ids.ts";
import { atOrganization, atTarget, atTopic } from "./opened.ts";
import { type Filters, noFilters } from "./selection.ts";

const index = indexOf(
  corpusFromText(`
                a.x       a.y   b.z
  one  2022     +1        -1?   .
  one  2023     +2!       .     .
  two  2023     -2:peace  ..    -2!
  six  2023     .         ..    .
  > one-1 six a.y -1
  > two-1 six a.y +1
  > two-1 them b.z -2
`),
);
const matrix = matrixOf(index.corpus);

function of(filters: Partial<Filters> = {}, most = 100, leavesOut?: (id: string) => boolean) {
  const all = { ...noFilters, ...filters };
  return dossierOf(index, matrix, {
    arrangement: arrange(index, matrix, {
      filters: all,
      rows: "corpus",
      columns: "corpus",
      folded: [],
      language: "en",
    }),
    filters: all,
    shows: (stance) => stancePasses(stance, all),
    leavesOut: ({ id }) => leavesOut?.(id) ?? false,
    most,
  });
}

/** "a.x: 1 one +2, 2 one +1; silent six" */
function drawn({ targets }: Dossier): readonly string[] {
  return targets.map(({ target, stances, silent, uncoded }) =>
    [
      `${target.id}: ${stances
        .flatMap(({ full, quotes }) =>
          quotes.map(({ number }) => `${number} ${full.organization.id} ${full.stance.position}`),
        )
        .join(", ")}`,
      ...(silent.length > 0 ? [`silent ${silent.map(({ id }) => id).join(" ")}`] : []),
      ...(uncoded.length > 0 ? [`uncoded ${uncoded.map(({ id }) => id).join(" ")}`] : []),
    ].join("; "),
  );
}

describe("the numbered quotes of a view", () => {
  test("by target, then organization, what a cell shows first before its earlier stances", () => {
    expect(drawn(of())).toEqual([
      "a.x: 1 one 2, 2 one 1, 3 two -2; silent six",
      "a.y: 4 one -1; uncoded two six",
      "b.z: 5 two -2; silent one six",
    ]);
  });

  test("what the filters leave out has no number, and silence goes with its filter", () => {
    expect(drawn(of({ faces: [-2] }))).toEqual(["a.x: 1 two -2", "b.z: 2 two -2"]);
    expect(drawn(of({ faces: ["silent"] }))).toEqual([
      "a.x: ; silent six",
      "b.z: ; silent one six",
    ]);
  });

  test("what the view leaves out beside the filters is left out", () => {
    const dossier = of({}, 100, (id) => id === "a.x");
    expect(drawn(dossier)[0]).toBe("a.y: 1 one -1; uncoded two six");
    expect([dossier.listed, dossier.of]).toEqual([2, 2]);
  });

  test("past the bound no stance begins, and all are counted", () => {
    const dossier = of({}, 2);
    expect(drawn(dossier)).toEqual(["a.x: 1 one 2, 2 one 1; silent six"]);
    expect([dossier.listed, dossier.of]).toEqual([2, 5]);
  });

  test("what the bound leaves out is said: quotes of a target, and targets with their silences", () => {
    const parts = (most: number) => {
      const { targets, beyond } = of({}, most);
      return [...targets.map(({ target, isCut }) => `${target.id}${isCut ? " cut" : ""}`), beyond];
    };
    expect(parts(5)).toEqual(["a.x", "a.y", "b.z", 0]);
    // Its silences without its quotes would read as if nobody spoke on it.
    expect(parts(4)).toEqual(["a.x", "a.y", 1]);
    expect(parts(3)).toEqual(["a.x", 2]);
    expect(parts(2)).toEqual(["a.x cut", 2]);
    expect(parts(0)).toEqual([3]);
  });
});

describe("the quotes of what is said of others", () => {
  const dossier = of();
  /** "one: 6" for a quote, "one: (3)" for one that stands further up. */
  const listed = (claims: readonly Claim[], most = 100) =>
    numberedClaims(index, dossier, claims, most).map(
      ({ claim, quotes, above }) =>
        `${claim.reporter.id}: ${[...quotes.map(({ number }) => number), ...above.map((n) => `(${n})`)].join(" ")}`,
    );
  const resting = (claim: Claim, passages: readonly string[]): Claim => ({
    ...claim,
    reported: { ...claim.reported, passages: passages as readonly PassageId[] },
  });

  test("are numbered on from those of the stances", () => {
    expect(dossier.listed).toBe(5);
    expect(listed(index.claims)).toEqual(["one: 6", "two: 7", "two: 8"]);
  });

  test("stand once, whatever rests on them: a stance, or several claims", () => {
    const [, second, third] = index.claims;
    if (!second || !third) throw new Error("the table has three claims");
    const [own = ""] = second.reported.passages;
    // The first passage of "two" is that of its stance on a.x.
    expect(listed([resting(second, ["p1", own]), resting(third, [own])])).toEqual([
      "two: 6 (3)",
      "two: (6)",
    ]);
  });

  test("past the bound no claim is listed", () => {
    expect(listed(index.claims, 7)).toEqual(["one: 6", "two: 7"]);
    expect(listed(index.claims, 5)).toEqual([]);
  });
});

test("a sheet is narrowed to what it gathers; one of events gathers no stances", () => {
  const id = "one" as OrganizationId;
  expect(sheetFilters(atOrganization(id))).toEqual({ ...noFilters, organizations: [id] });
  expect(sheetFilters(atTarget("a.x" as TargetId))).toEqual({ ...noFilters, targets: ["a.x"] });
  expect(sheetFilters(atTopic("a" as TopicId))).toEqual({ ...noFilters, topics: ["a"] });
  expect(sheetFilters({ kind: "events", events: [] })).toBeNull();
});
