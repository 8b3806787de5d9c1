import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { arrange } from "./arrange.ts";
import { compareRows } from "./compareRows.ts";
import { allTargets } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import {
  type Finding,
  type Shows,
  findingsOf,
  startingQuestions,
  topicSummary,
} from "./findings.ts";
import { matrixOf } from "./matrix.ts";
import { type Selection, initialSelection } from "./selection.ts";

const table = `
               a.x       a.y        a.z        b.u   b.v
  one 2022     +2:peace  -2:peace   +1:class   +2    .
  two 2022     -2:class  -2:class   +2:class   .     .
  six 2022     -1:class  -2:peace   .          .     .
  > one-1 two b.v -2
`;

function found(text: string) {
  const corpus = corpusFromText(text);
  const index = indexOf(corpus);
  const matrix = matrixOf(corpus);
  const findings = findingsOf(index, matrix);
  const of = <K extends Finding["kind"]>(kind: K) =>
    findings.find((one): one is Extract<Finding, { kind: K }> => one.kind === kind);
  return { corpus, index, matrix, findings, of };
}

/** What a link shows: the targets in view, and in a comparison the rows that its relations leave. */
function seen({ corpus, index, matrix }: ReturnType<typeof found>, shows: Shows) {
  const selection: Selection = { ...initialSelection, ...shows };
  const { filters, compared, relations } = selection;
  const organizations = compared.length > 0 ? compared : filters.organizations;
  const arrangement = arrange(index, matrix, {
    ...selection,
    filters: { ...filters, organizations },
    language: "en",
  });
  const targets = arrangement.topics.flatMap((topic) => topic.targets);
  const rows = compareRows(index, matrix, arrangement.rows, targets).filter(
    (row) => relations.length === 0 || relations.includes(row.relation),
  );
  const cells = arrangement.rows.flatMap((row) =>
    allTargets(corpus).filter((target) => arrangement.shown(row, target).passes),
  );
  return { rows, cells };
}

describe("what stands out", () => {
  const all = found(table);

  test("the sharpest first, each of its kind once", () => {
    expect(all.findings.map((one) => one.kind)).toEqual([
      "split",
      // No two share three targets: then no pair is named.
      "apart",
      "alone",
      "silent",
    ]);
  });

  test("the targets that split them, with who stands where on the most divided", () => {
    const split = all.of("split");
    expect([split?.split, split?.shared, split?.target.id]).toEqual([1, 3, "a.x"]);
    expect(split?.up.map((one) => one.id)).toEqual(["one"]);
    expect(split?.down.map((one) => one.id)).toEqual(["two", "six"]);
    expect(seen(all, split?.shows ?? {}).rows.map((row) => row.relation)).toEqual(["oppose"]);
  });

  test("the pair that never differs needs three shared targets", () => {
    const three = found(`
                a.x  a.y  a.z
      one 2022  +2   +2   +1
      two 2022  +1   +2   +2
      six 2022  -2   +2   -2
    `);
    const never = three.of("never-differs");
    expect([never?.pair.a.id, never?.pair.b.id, never?.pair.shared]).toEqual(["one", "two", 3]);
    expect([never?.least?.agreed, never?.least?.shared]).toEqual([1, 3]);
    expect(
      seen(three, never?.shows ?? {}).rows.every((row) => row.relation === "reasons-not-given"),
    ).toBe(true);
    expect(found("a.x a.y\none 2022 +2 +2\ntwo 2022 +2 +2").of("never-differs")).toBeUndefined();
  });

  test("agreements for different reasons: never where one gives none, or says that none is given", () => {
    const apart = all.of("apart");
    expect([apart?.targets, apart?.agreed, apart?.target.id]).toEqual([1, 2, "a.y"]);
    expect([apart?.a.organization.id, apart?.b.organization.id]).toEqual(["one", "two"]);
    expect(apart?.a.reasons.map((one) => one.id)).toEqual(["peace"]);
    expect(seen(all, apart?.shows ?? {}).rows).toHaveLength(apart?.targets ?? -1);
    for (const cells of ["+2:peace +2", "+2:peace +2:unstated"]) {
      const [a, b] = cells.split(" ");
      expect(found(`a.x\none 2022 ${a}\ntwo 2022 ${b}`).of("apart")).toBeUndefined();
    }
  });

  test("who speaks alone, and what is silent: what was not coded is no silence", () => {
    const alone = all.of("alone");
    expect([alone?.targets, alone?.spoken, alone?.organization.id, alone?.own]).toEqual([
      1,
      4,
      "one",
      1,
    ]);
    expect(seen(all, alone?.shows ?? {}).rows).toHaveLength(1);
    const silent = all.of("silent");
    expect([silent?.silent, silent?.read]).toEqual([6, 15]);
    expect(silent?.topic?.topic.id).toBe("b");
    expect(silent?.topic?.organizations.map((one) => one.id)).toEqual(["two", "six"]);
    expect(seen(all, silent?.shows ?? {}).cells).toHaveLength(6);
    expect(found("a.x\none 2022 +2\ntwo 2022 ..").of("silent")).toBeUndefined();
  });

  test("nothing where there is nothing", () => {
    expect(found("a.x").findings).toEqual([]);
    expect(found("a.x\none 2022 +2").findings).toEqual([]);
    expect(startingQuestions(found("a.x").index, found("a.x").matrix)).toEqual([]);
  });

  test("on any small corpus nothing is thrown, no figure exceeds its whole, and links show what is said", () => {
    const cell = fc.constantFrom("+2", "-2", "+1:a", "-1?:b", "0", ".", "..", "+2:a,b");
    const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), {
      minLength: 0,
      maxLength: 4,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const one = found(
          ["a.x a.y b.z b.w", ...cells.map((row, i) => `o${i} 2022 ${row.join(" ")}`)].join("\n"),
        );
        expect(one.findings.length).toBeLessThanOrEqual(5);
        for (const finding of one.findings) {
          const { rows: shown, cells: passing } = seen(one, finding.shows);
          switch (finding.kind) {
            case "split":
              expect(finding.split).toBeLessThanOrEqual(finding.shared);
              expect(shown).toHaveLength(finding.split);
              break;
            case "never-differs":
              expect(finding.pair.agreed).toBe(finding.pair.shared);
              break;
            case "apart":
              expect(finding.targets).toBeLessThanOrEqual(finding.agreed);
              expect(shown).toHaveLength(finding.targets);
              break;
            case "alone":
              expect(finding.own).toBeLessThanOrEqual(finding.targets);
              expect(shown).toHaveLength(finding.targets);
              break;
            case "silent":
              expect(finding.silent).toBeLessThanOrEqual(finding.read);
              expect(passing).toHaveLength(finding.silent);
              break;
            default:
              finding satisfies never;
          }
        }
        for (const topic of one.corpus.topics) {
          const summary = topicSummary(one.index, one.matrix, topic);
          expect(summary.up + summary.down + summary.mixed).toBe(summary.stances);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("a topic: how many speak, on which side, who is silent on all of it, and which reasons differ", () => {
  const { index, matrix, corpus } = found(table);
  const [a, b] = corpus.topics;
  if (!a || !b) throw new Error("two topics were drawn");
  const summary = topicSummary(index, matrix, a);
  expect([summary.up, summary.down, summary.mixed, summary.stances]).toEqual([3, 5, 0, 8]);
  expect(summary.split.map((one) => one.id)).toEqual(["a.x"]);
  expect(summary.sharedReason?.organizations.map((one) => one.id)).toEqual(["two", "six"]);
  expect(summary.apart?.target.id).toBe("a.y");
  const other = topicSummary(index, matrix, b);
  expect(other.silent.map((one) => one.id)).toEqual(["two", "six"]);
  expect(other.claims).toHaveLength(1);
  expect(other.relations.map((one) => one.relation)).toEqual(["one-speaks", "silent"]);
});

test("questions that the corpus can answer, each with what answers it", () => {
  const { index, matrix } = found(table);
  expect(startingQuestions(index, matrix).map((one) => one.kind)).toEqual([
    "who-agrees",
    "only-one",
    "claims",
  ]);
});
