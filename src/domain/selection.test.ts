import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { indexOf } from "./corpusIndex.ts";
import type { OrganizationId } from "./ids.ts";
import type { Opened } from "./opened.ts";
import {
  type Filters,
  type Selection,
  activeFilters,
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

const index = indexOf(corpus);

describe("fitSelection", () => {
  /** The ids are plain strings here: whether they exist is what is tested. */
  const selected = (filters: object, opened: object | null = null): Selection => ({
    ...initialSelection,
    filters: { ...noFilters, ...(filters as Partial<Filters>) },
    opened: opened as Opened | null,
  });
  const named = (selection: Selection) =>
    fitSelection(selection, index).ignored.map((one) => `${one.part}=${one.value}`);
  const cell = (target: string, document: string | null = null, passage: string | null = null) => ({
    kind: "cell",
    organization: "one",
    target,
    document,
    passage,
  });

  test("what the corpus has passes unchanged, as the same object where it matters", () => {
    const selection = selected({ topics: ["a"], organizations: ["two"] }, cell("a.x", "one-1"));
    const fitted = fitSelection(selection, index);
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

  test("a language in which there is no text is none to search in", () => {
    const search = { words: "war", language: "fr", quoted: true };
    const fitted = fitSelection({ ...initialSelection, search }, index);
    expect(fitted.selection.search).toEqual({ ...search, language: null });
    expect(fitted.ignored).toEqual([{ part: "in", value: "fr" }]);
    const known = { ...initialSelection, search: { ...search, language: "en" } };
    expect(fitSelection(known, index)).toEqual({ selection: known, ignored: [] });
  });

  test("the rest of a list with a stale entry is kept", () => {
    expect(
      fitSelection(selected({ topics: ["a", "gone"] }), index).selection.filters.topics,
    ).toEqual(["a"]);
  });

  test.each([
    [{ ...cell("a.x"), organization: "gone" }, ["cell=gone/a.x"], null],
    [cell("a.gone", null, "p1"), ["cell=one/a.gone"], null],
    [cell("a.x", "two-1", "p1"), ["doc=two-1", "passage=p1"], cell("a.x")],
    [cell("a.x", "one-1", "p9"), ["passage=p9"], cell("a.x", "one-1")],
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
    expect(fitSelection(selection, index).selection.opened).toEqual(left);
  });
});

describe("a passage without its document", () => {
  const fitted = (table: string, opened: Opened) =>
    fitSelection({ ...initialSelection, opened }, indexOf(corpusFromText(table)));
  const link = (passage: string, document: string | null = null) =>
    ({ kind: "cell", organization: "one", target: "a.x", document, passage }) as Opened;

  test("is sought in every document of the cell, so that no link loses its words", () => {
    const table = `
                 a.y  a.x
      one 2021   +1   +2
      one 2023   .    -2
    `;
    // p2 of the earlier document rests under a.x; the later one has only p1.
    expect(fitted(table, link("p2"))).toEqual({
      selection: { ...initialSelection, opened: link("p2", "one-1") },
      ignored: [],
    });
  });

  test("means the latest document that has it under the target", () => {
    const table = `
                 a.x
      one 2021   +2
      one 2023   -2
    `;
    expect(fitted(table, link("p1")).selection.opened).toEqual(link("p1", "one-2"));
    // With its document it keeps its words, whatever joins the corpus later.
    expect(fitted(table, link("p1", "one-1")).selection.opened).toEqual(link("p1", "one-1"));
  });

  test("is lost, and said to be, where it rests under another target", () => {
    const table = `
                 a.y  a.x
      one 2021   +1   +2
    `;
    expect(fitted(table, link("p1")).ignored).toEqual([{ part: "passage", value: "p1" }]);
  });
});

test("an empty selection of what is compared is no filter, and a stale one is dropped and named", () => {
  const { selection, ignored } = fitSelection(
    { ...initialSelection, compared: ["one", "gone"] as OrganizationId[] },
    index,
  );
  expect(selection.compared).toEqual(["one"]);
  expect(ignored).toEqual([{ part: "compare", value: "gone" }]);
  expect(activeFilters(selection.filters)).toEqual([]);
});

test("a filter is active where it restricts anything", () => {
  expect(activeFilters({ ...noFilters, faces: [2], differing: true, bases: ["stated"] })).toEqual([
    "faces",
    "bases",
    "differing",
  ]);
});

test("toggled adds, takes out, and keeps the order of all", () => {
  expect(toggled(["c"], "a", ["a", "b", "c"])).toEqual(["a", "c"]);
  expect(toggled(["a", "c"], "a", ["a", "b", "c"])).toEqual(["c"]);
});
