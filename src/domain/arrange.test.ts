import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { type ArrangeOptions, arrange, likenessOfFew } from "./arrange.ts";
import { dissimilarity } from "./dissimilarity.ts";
import type { Corpus } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import { matrixOf } from "./matrix.ts";
import { type Filters, noFilters } from "./selection.ts";
import type { OrganizationId, ReasonId, TargetId, TopicId } from "./ids.ts";

const corpus = corpusFromText(`
                  a.x   a.y    b.z   b.w
    one  2022-03  +2!   -1?    .     -2
    two  2021     -2    .      +1~   -2
    zed  2023     0     -2     ..    .
`);
const matrix = matrixOf(corpus);

function arranged(filters: Partial<Filters> = {}, options: Partial<ArrangeOptions> = {}) {
  return arrange(indexOf(corpus), matrix, {
    filters: { ...noFilters, ...filters },
    rows: "corpus",
    columns: "corpus",
    folded: [],
    language: "en",
    ...options,
  });
}

/** One line for each row: a position, `.` silent, `/` not coded, blank where filtered out. */
function drawn(...args: Parameters<typeof arranged>): string[] {
  const arrangement = arranged(...args);
  const targets = arrangement.topics.flatMap((topic) => topic.targets);
  return [
    targets.map((target) => target.id).join(" "),
    ...arrangement.rows.map((row) =>
      [
        row.id,
        ...targets.map((target) => {
          const { cell, passes } = arrangement.shown(row, target);
          if (!passes) return "_";
          return cell.kind === "stance"
            ? cell.stances[0].position
            : cell.kind === "silent"
              ? "."
              : "/";
        }),
      ].join(" "),
    ),
  ];
}

describe("filters", () => {
  test("none shows everything", () => {
    expect(drawn()).toEqual(["a.x a.y b.z b.w", "one 2 -1 . -2", "two -2 . 1 -2", "zed 0 -2 / ."]);
  });

  test("topics, targets and organizations take columns and rows away", () => {
    expect(drawn({ topics: ["b" as TopicId] })).toEqual([
      "b.z b.w",
      "one . -2",
      "two 1 -2",
      "zed / .",
    ]);
    expect(drawn({ targets: ["a.y" as TargetId] })).toEqual(["a.y", "one -1", "two .", "zed -2"]);
    expect(drawn({ organizations: ["zed" as OrganizationId] })).toEqual([
      "a.x a.y b.z b.w",
      "zed 0 -2 / .",
    ]);
  });

  test("position, salience and basis leave a cell its place", () => {
    expect(drawn({ faces: [-2] })).toEqual([
      "a.x a.y b.z b.w",
      "one _ _ _ -2",
      "two -2 _ _ -2",
      "zed _ -2 _ _",
    ]);
    expect(drawn({ faces: ["silent", "uncoded"] })).toEqual([
      "a.x a.y b.z b.w",
      "one _ _ . _",
      "two _ . _ _",
      "zed _ _ / .",
    ]);
    expect(drawn({ saliences: ["central"] })).toEqual([
      "a.x a.y b.z b.w",
      "one 2 _ _ _",
      "two _ _ _ _",
      "zed _ _ _ _",
    ]);
    expect(drawn({ bases: ["implied"] })).toEqual([
      "a.x a.y b.z b.w",
      "one _ -1 _ _",
      "two _ _ _ _",
      "zed _ _ _ _",
    ]);
  });

  test("only where they differ: two sides among the organizations in view", () => {
    expect(drawn({ differing: true })[0]).toBe("a.x");
    expect(drawn({ differing: true, organizations: ["one" as OrganizationId] })[0]).toBe("");
  });

  test("a target on which only one stands on both sides divides nobody", () => {
    const torn = corpusFromText(`
                 a.x  a.y  a.z  a.w
      one 2022   +2   +2   +2   +2
      one 2022   -2   -2   .    -2
      two 2022   .    +2   +1   +2
      two 2022   .    .    .    -2
    `);
    const { topics } = arrange(indexOf(torn), matrixOf(torn), {
      filters: { ...noFilters, differing: true },
      rows: "corpus",
      columns: "corpus",
      folded: [],
      language: "en",
    });
    // On a.x nobody else speaks; on a.w both say both, and so they oppose each other too.
    expect(topics.flatMap((topic) => topic.targets.map((target) => target.id))).toEqual([
      "a.y",
      "a.w",
    ]);
  });

  test("reasons: a stance that argues from one of them passes, silence does not", () => {
    const argued = corpusFromText(`
                 a.x       a.y
      one 2022   +2:peace  .
      two 2022   -2:class  ..
    `);
    const { shown, rows, topics, counts } = arrange(indexOf(argued), matrixOf(argued), {
      filters: { ...noFilters, reasons: ["peace" as ReasonId] },
      rows: "corpus",
      columns: "corpus",
      folded: [],
      language: "en",
    });
    const passing = rows.flatMap((row) =>
      topics.flatMap((topic) =>
        topic.targets
          .filter((target) => shown(row, target).passes)
          .map((target) => `${row.id} ${target.id}`),
      ),
    );
    expect(passing).toEqual(["one a.x"]);
    expect(counts.get("silent")).toBe(0);
    expect(counts.get("uncoded")).toBe(0);
  });

  test("the legend counts what each entry would show, whatever the legend itself filters", () => {
    const counts = (filters: Partial<Filters>) =>
      [...arranged(filters).counts].map(([face, n]) => `${face}:${n}`).join(" ");
    expect(counts({})).toBe("-2:4 -1:1 0:1 1:1 2:1 silent:3 uncoded:1");
    expect(counts({ faces: [2] })).toBe("-2:4 -1:1 0:1 1:1 2:1 silent:3 uncoded:1");
    expect(counts({ bases: ["stated"] })).toBe("-2:4 -1:0 0:1 1:1 2:1 silent:0 uncoded:0");
    expect(counts({ topics: ["a" as TopicId] })).toBe("-2:2 -1:1 0:1 1:0 2:1 silent:1 uncoded:0");
  });

  test("an empty view names the filter that emptied it", () => {
    expect(arranged({ faces: [2] }).emptiedBy).toBeNull();
    expect(arranged({ faces: [2], topics: ["b" as TopicId] }).emptiedBy).toEqual([
      "topics",
      "faces",
    ]);
    expect(arranged({ saliences: ["passing"], bases: ["implied"] }).emptiedBy).toEqual([
      "saliences",
      "bases",
    ]);
    expect(
      arranged({ differing: true, organizations: ["one" as OrganizationId] }).emptiedBy,
    ).toEqual(["organizations", "differing"]);
  });
});

describe("orders", () => {
  const rows = (order: ArrangeOptions["rows"]) =>
    arranged({}, { rows: order })
      .rows.map((row) => row.id)
      .join(" ");
  const columns = (order: ArrangeOptions["columns"]) =>
    arranged({}, { columns: order })
      .topics.map((topic) => topic.targets.map((target) => target.id).join(" "))
      .join(" | ");

  test("rows by name, by date, like beside like", () => {
    expect(rows("corpus")).toBe("one two zed");
    expect(rows("name")).toBe("one two zed");
    expect(rows("date")).toBe("two one zed");
    // two and zed are far apart on a.x only by half a scale; one and two by the whole of it.
    expect(rows("likeness")).toBe("one zed two");
  });

  test("by how much is unsaid: the most silent first, and what was not coded is no silence", () => {
    expect(rows("silence")).toBe("one two zed");
    expect(columns("silence")).toBe("a.y a.x | b.z b.w");
  });

  test("columns stay within their topics", () => {
    expect(columns("name")).toBe("a.x a.y | b.w b.z");
    expect(columns("date")).toBe("a.x a.y | b.z b.w");
  });
});

describe("orders that are not the corpus' own", () => {
  const mixed = corpusFromText(`
                  a.n   a.m   a.p   a.q
    cat  2023     .     +2    -2    .
    ant  2020     .     .     -2    +2
    ant  2022     -1    .     ..    +2
    bee  2021     -2    +1    +2    ..
    dog  undated  +2    ..    ..    .
  `);
  const named: Corpus = {
    ...mixed,
    organizations: [
      // One without a document, first in the file.
      { id: "fox" as OrganizationId, name: "Fox", shortName: "fox", aliases: [] },
      ...mixed.organizations,
    ],
  };
  const order = (part: Partial<ArrangeOptions>) => {
    const { rows, topics } = arrange(indexOf(named), matrixOf(named), {
      filters: noFilters,
      rows: "corpus",
      columns: "corpus",
      folded: [],
      language: "en",
      ...part,
    });
    return {
      rows: rows.map((row) => row.id).join(" "),
      columns: topics.flatMap((topic) => topic.targets.map((target) => target.id)).join(" "),
    };
  };

  test("by name", () => {
    expect(order({ rows: "name" }).rows).toBe("ant bee cat dog fox");
    expect(order({ columns: "name" }).columns).toBe("a.m a.n a.p a.q");
  });

  test("by date: an organization by its latest document, the undated first, without documents last", () => {
    // ant has one of 2020 and one of 2022: the later one counts, and so bee comes before it.
    expect(order({ rows: "date" }).rows).toBe("dog bee ant cat fox");
  });

  test("by date: a target by the first stance on it, earlier documents included", () => {
    // a.p and a.q are spoken on in 2020 already, a.q by a stance that is only a trail by now.
    expect(order({ columns: "date" }).columns).toBe("a.n a.p a.q a.m");
  });

  test("by how much is unsaid: what was not coded is no silence", () => {
    expect(order({ rows: "silence" }).rows).toBe("cat ant dog fox bee");
    expect(order({ columns: "silence" }).columns).toBe("a.q a.n a.m a.p");
  });
});

describe("an order that is still being found", () => {
  const first = arranged({}, { rows: "likeness", columns: "likeness" });
  const ids = ({ rows, topics }: typeof first) => [
    rows.map((row) => row.id),
    topics.flatMap(({ targets }) => targets.map((target) => target.id)),
  ];

  test("leaves everything as it stood, and says what is wanted", () => {
    const waiting = arranged({}, { rows: "likeness", likeness: () => null, former: first });
    expect(ids(waiting)[0]).toEqual(["one", "zed", "two"]);
    expect(waiting.pending.map((lines) => lines.length)).toEqual([3]);
    const fresh = arranged({}, { rows: "likeness", likeness: () => null, former: null });
    expect(ids(fresh)[0]).toEqual(["one", "two", "zed"]);
  });

  test("once it is known nothing is wanted any more", () => {
    const { pending } = arranged({}, { rows: "likeness", likeness: () => null });
    const known = arranged({}, { rows: "likeness", likeness: () => [2, 0, 1] });
    expect(known.pending).toEqual([]);
    expect(ids(known)[0]).toEqual(["zed", "one", "two"]);
    expect(likenessOfFew(pending[0] ?? [])).toEqual([0, 2, 1]);
    expect(likenessOfFew(Array.from({ length: 201 }, () => new Int8Array(1)))).toBeNull();
  });

  test("of columns is asked for by the same lines, however the rows stand", () => {
    const asked = (rows: ArrangeOptions["rows"]) =>
      arranged({}, { rows, columns: "likeness", likeness: (lines) => (lines.length === 3 ? [2, 1, 0] : null) }).pending; // prettier-ignore
    expect(asked("likeness")).toEqual(asked("corpus"));
    expect(asked("corpus")).toHaveLength(2);
  });
});

describe("how unlike two lines of cells are", () => {
  const cellsOf = (first: string, second: string) => {
    const two = corpusFromText(`a.x a.y a.z\none 2022 ${first}\ntwo 2022 ${second}`);
    const { targets, cellOf } = matrixOf(two);
    const [a, b] = two.organizations.map((one) =>
      Int8Array.from(targets, (target) => {
        const cell = cellOf(one.id, target.id);
        return cell.kind === "stance" ? cell.stances[0].position : 3;
      }),
    );
    return dissimilarity(a ?? new Int8Array(), b ?? new Int8Array());
  };
  test.each([
    ["+2 +2 +2", "+2 +2 +2", 0],
    ["+2 . .", "-2 . .", 1],
    ["+2 . .", "+1 . .", 0.25],
    ["+2 . .", ". . .", 0.5],
    ["+2 +2 .", "+2 . ..", 0.25],
    [". . ..", ". .. .", 0.5],
  ])("%s and %s: %d", (first, second, expected) => {
    expect(cellsOf(first, second)).toBe(expected);
  });
});
