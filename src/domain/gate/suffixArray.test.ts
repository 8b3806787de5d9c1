import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suffixArray, suffixesWith } from "./suffixArray.ts";

function bySorting(text: string): number[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...text].map((_, i) => i).toSorted((a, b) => compare(text.slice(a), text.slice(b)));
}
const repetitive = fc.oneof(
  fc.array(fc.constantFrom("a", "b"), { maxLength: 60 }).map((units) => units.join("")),
  fc
    .array(fc.constantFrom("ab", "aab", "\uffff", "\u0000"), { maxLength: 20 })
    .map((units) => units.join("")),
);

describe("suffixArray", () => {
  it.each(["", "a", "aa", "ba", "mississippi", "aaaaaaaa", "abababab", "cabcabcab"])(
    "sorts %j",
    (text) => {
      expect([...suffixArray(text)]).toEqual(bySorting(text));
    },
  );

  it("sorts like comparing the suffixes one by one", () => {
    fc.assert(
      fc.property(repetitive, (text) => {
        expect([...suffixArray(text)]).toEqual(bySorting(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe("suffixesWith", () => {
  it("gives every place of a string, overlapping ones too", () => {
    fc.assert(
      fc.property(repetitive, fc.nat(59), fc.integer({ min: 1, max: 6 }), (text, at, length) => {
        const needle = text.slice(at, at + length) || "b";
        const suffixes = suffixArray(text);
        const { from, to } = suffixesWith(text, suffixes, needle);
        const expected = bySorting(text).filter((i) => text.startsWith(needle, i));
        expect([...suffixes.subarray(from, to)]).toEqual(expected);
      }),
    );
  });
});
