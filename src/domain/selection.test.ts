import { describe, expect, test } from "vitest";
import { decode } from "../state/urlState.ts";
import { corpusFromText } from "../testing/corpusFromText.ts";
import { fitSelection, toggled } from "./selection.ts";

const corpus = corpusFromText(`
                  a.x   a.y
    one  2022-03  +2    .
    one  2023     -2    .
    two  2021     -2    ..
`);

describe("fitSelection", () => {
  const fit = (query: string) => {
    const { selection, ignored } = fitSelection(decode(query).selection, corpus);
    return { opened: selection.opened, filters: selection.filters, ignored: ignored.map((one) => `${one.part}=${one.value}`) };
  };

  test("what the corpus has passes unchanged", () => {
    const { selection } = decode("?topics=a&orgs=two&cell=one/a.x&doc=one-1");
    const fitted = fitSelection(selection, corpus);
    expect(fitted.ignored).toEqual([]);
    expect(fitted.selection).toEqual(selection);
    expect(fitted.selection.filters.topics).toBe(selection.filters.topics);
  });

  test.each([
    ["?topics=a,gone", ["topics=gone"], "a"],
    ["?orgs=gone&targets=a.x,b.x", ["targets=b.x", "orgs=gone"], ""],
    ["?fold=gone", ["fold=gone"], ""],
  ])("%s: stale filters are dropped and named", (query, ignored, topics) => {
    const fitted = fit(query);
    expect(fitted.ignored).toEqual(ignored);
    expect(fitted.filters.topics.join(",")).toBe(topics);
  });

  test.each([
    ["?cell=gone/a.x", ["cell=gone/a.x"], null],
    ["?cell=one/a.gone&passage=p1", ["cell=one/a.gone"], null],
    ["?doc=gone", ["doc=gone"], null],
    ["?cell=one/a.x&doc=two-1", ["doc=two-1"], { kind: "cell", organization: "one", target: "a.x", document: null, passage: null }],
    ["?cell=one/a.x&passage=gone", ["passage=gone"], { kind: "cell", organization: "one", target: "a.x", document: null, passage: null }],
    ["?doc=one-1&passage=gone", ["passage=gone"], { kind: "document", document: "one-1", passage: null }],
  ])("%s: what is opened loses only what is stale", (query, ignored, opened) => {
    const fitted = fit(query);
    expect(fitted.ignored).toEqual(ignored);
    expect(fitted.opened).toEqual(opened);
  });
});

test("toggled adds, takes out, and keeps the order of all", () => {
  expect(toggled(["c"], "a", ["a", "b", "c"])).toEqual(["a", "c"]);
  expect(toggled(["a", "c"], "a", ["a", "b", "c"])).toEqual(["c"]);
});
