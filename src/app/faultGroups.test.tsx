import { expect, test } from "vitest";
import type { Fault } from "#domain/gate/parseCorpus.ts";
import { en } from "#i18n/en.ts";
import { faultGroups, faultsAsText, visible } from "./faultGroups.ts";

const fault = (kind: Fault["kind"], pointer: string, found = "x"): Fault => ({
  kind,
  path: null,
  pointer,
  line: 3,
  column: 7,
  found,
  expected: "y",
});

test("faults are grouped by kind, in the order in which the kinds come", () => {
  const groups = faultGroups([
    fault("bad-id", "/a"),
    fault("bad-date", "/b"),
    fault("bad-id", "/c"),
  ]);
  expect(groups.map(({ kind, faults }) => `${kind} ${faults.length}`)).toEqual([
    "bad-id 2",
    "bad-date 1",
  ]);
});

test("what cannot be seen in a quote is written as its code", () => {
  expect(visible("our\u00a0work\u200b, cafe\u0301, \u202eback")).toBe(
    "our[U+00A0]work[U+200B], cafe[U+0301], [U+202E]back",
  );
});

test("the list as text has every fault with its place, and says how many there are beyond it", () => {
  const text = faultsAsText([fault("bad-id", "", "A\u00a0B")], 12, en);
  expect(text).toContain("This corpus has 13 errors");
  expect(text).toContain("corpus.json / (line 3, column 7)\n  found: A[U+00A0]B\n  expected: y");
  expect(text).toContain("and 12 more");
});
