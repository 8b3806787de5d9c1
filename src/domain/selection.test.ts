import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import {
  type Filters,
  type Opened,
  type Selection,
  fitSelection,
  initialSelection,
  noFilters,
  toggled,
} from "./selection.ts";

const corpus = corpusFromText(`
                  a.x   a.y
    one  2022-03  +2    .
    one  2023     -2    .
    two  2021     -2    ..
`);

describe("fitSelection", () => {
  /** The ids are plain strings here: whether they exist is what is tested. */
  const selected = (filters: object, opened: object | null = null): Selection => ({
    ...initialSelection,
    filters: { ...noFilters, ...(filters as Partial<Filters>) },
    opened: opened as Opened | null,
  });
  const named = (selection: Selection) =>
    fitSelection(selection, corpus).ignored.map((one) => `${one.part}=${one.value}`);
  const cell = (target: string, document: string | null = null, passage: string | null = null) => ({
    kind: "cell",
    organization: "one",
    target,
    document,
    passage,
  });

  test("what the corpus has passes unchanged, as the same object where it matters", () => {
    const selection = selected({ topics: ["a"], organizations: ["two"] }, cell("a.x", "one-1"));
    const fitted = fitSelection(selection, corpus);
    expect(fitted).toEqual({ selection, ignored: [] });
    expect(fitted.selection.filters.topics).toBe(selection.filters.topics);
    expect(fitted.selection.opened).toBe(selection.opened);
  });

  test.each([
    [{ topics: ["a", "gone"] }, ["topics=gone"]],
    [{ organizations: ["gone"], targets: ["a.x", "b.x"] }, ["targets=b.x", "orgs=gone"]],
  ])("%j: stale filters are dropped and named", (filters, expected) => {
    expect(named(selected(filters))).toEqual(expected);
  });

  test("the rest of a list with a stale entry is kept", () => {
    expect(
      fitSelection(selected({ topics: ["a", "gone"] }), corpus).selection.filters.topics,
    ).toEqual(["a"]);
  });

  test.each([
    [{ ...cell("a.x"), organization: "gone" }, ["cell=gone/a.x"], null],
    [cell("a.gone", null, "p1"), ["cell=one/a.gone"], null],
    [cell("a.x", "two-1"), ["doc=two-1"], cell("a.x")],
    [cell("a.x", null, "gone"), ["passage=gone"], cell("a.x")],
    [{ kind: "document", document: "gone", passage: null }, ["doc=gone"], null],
    [
      { kind: "document", document: "one-1", passage: "gone" },
      ["passage=gone"],
      { kind: "document", document: "one-1", passage: null },
    ],
  ])("%j: what is opened loses only what is stale", (opened, expected, left) => {
    const selection = selected({}, opened);
    expect(named(selection)).toEqual(expected);
    expect(fitSelection(selection, corpus).selection.opened).toEqual(left);
  });
});

test("toggled adds, takes out, and keeps the order of all", () => {
  expect(toggled(["c"], "a", ["a", "b", "c"])).toEqual(["a", "c"]);
  expect(toggled(["a", "c"], "a", ["a", "b", "c"])).toEqual(["c"]);
});
