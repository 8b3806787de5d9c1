import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedOccurrences } from "./automaton.ts";
import { occurrencesOf } from "./occurrences.ts";

/** By trying every offset. */
function naive(text: string, needle: string): { count: number; only: number } {
  let count = 0;
  let first = -1;
  const last = needle === "" ? -1 : text.length - needle.length;
  for (let at = 0; at <= last; at++) {
    if (text.slice(at, at + needle.length) !== needle) continue;
    if (count++ === 0) first = at;
  }
  return { count, only: count === 1 ? first : -1 };
}

// Few letters, so that needles overlap, repeat and share their heads; halves of pairs among them.
const units = (most: number) =>
  fc
    .array(fc.constantFrom("a", "b", "ab", "aaaaaaaa", "\u{1f600}", "\ud83d", "\ude00", "\n"), {
      maxLength: most,
    })
    .map((parts) => parts.join(""));
const texts = units(60);
/** Stretches of the text, stretches with a change in them, and strings that may be nowhere. */
const cases = texts.chain((text) =>
  fc.record({
    text: fc.constant(text),
    needles: fc.array(
      fc.oneof(
        units(4),
        fc
          .tuple(fc.nat(text.length), fc.nat(70), fc.constantFrom("", "", "a", "b"))
          .map(([start, length, end]) => text.slice(start, start + length) + end),
      ),
      { maxLength: 20 },
    ),
  }),
);

describe("occurrencesOf", () => {
  it.each([
    [
      "one needle for each length of head",
      "abcdefghijklmnopqrstuvwxyz0123456789",
      ["a", "cd", "ef"],
    ],
    ["overlapping places", "aaaa", ["aa", "a", "aaaa", "aaaaa"]],
    ["one needle twice", "abab", ["ab", "ab"]],
    ["an empty needle, and an empty text", "", ["", "a"]],
    ["a needle that is the text", "x".repeat(40), ["x".repeat(40), "x".repeat(39)]],
    [
      "needles that differ after their heads",
      `${"x".repeat(40)}a${"x".repeat(40)}b`,
      [`${"x".repeat(40)}a`, `${"x".repeat(40)}b`, `${"x".repeat(40)}c`],
    ],
    ["half a pair", "\u{1f600}\u{1f600}", ["\ud83d", "\ude00\ud83d", "\u{1f600}"]],
  ])("counts %s", (_, text, needles) => {
    expect(occurrencesOf(text, needles)).toEqual(needles.map((needle) => naive(text, needle)));
  });

  it("counts as trying every offset does", () => {
    fc.assert(
      fc.property(cases, ({ text, needles }) => {
        expect(occurrencesOf(text, needles)).toEqual(needles.map((needle) => naive(text, needle)));
      }),
      { numRuns: 1000 },
    );
  });

  it("counts the same by the automaton where the comparing has no room, from the start or half-way", () => {
    fc.assert(
      fc.property(cases, fc.nat(2000), ({ text, needles }, work) => {
        expect(occurrencesOf(text, needles, work)).toEqual(
          needles.map((needle) => naive(text, needle)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("counts the same by automata of a few nodes each", () => {
    fc.assert(
      fc.property(cases, fc.nat(100), ({ text, needles }, nodes) => {
        const some = needles.filter((needle) => needle !== "");
        expect(countedOccurrences(text, some, nodes)).toEqual(
          some.map((needle) => naive(text, needle)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("is bounded on a text and quotes that are made to do harm", () => {
    const text = "a".repeat(200_000);
    const needles = Array.from({ length: 5000 }, (_, k) => "a".repeat(k + 1));
    const counts = occurrencesOf(text, needles).map(({ count }) => count);
    expect(counts).toEqual(needles.map((needle) => text.length - needle.length + 1));
  });
});
