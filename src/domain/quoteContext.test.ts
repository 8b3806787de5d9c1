import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteContext } from "./quoteContext.ts";

const around = (text: string, quote: string, units: number) => {
  const start = text.indexOf(quote);
  return quoteContext(text, { start, end: start + quote.length }, units);
};

test("a paragraph that fits is whole, and nothing of its neighbours is there", () => {
  expect(around("One before.\n\nWe say yes. And no.\n \nOne after.", "say", 80)).toEqual({
    before: "We ",
    after: " yes. And no.",
    cutBefore: false,
    cutAfter: false,
  });
});

test("a longer one is cut between words, and says so", () => {
  expect(around("alpha beta gamma delta epsilon zeta", "delta", 8)).toEqual({
    before: "gamma ",
    after: " epsilon",
    cutBefore: true,
    cutAfter: true,
  });
});

test("where there is no space to cut at, nothing is given rather than half a word", () => {
  expect(around("αααααααααααα😀quote😀ββββββββββ", "quote", 3)).toEqual({
    before: "",
    after: "",
    cutBefore: true,
    cutAfter: true,
  });
});

test("whatever the text: before, quote and after join to a stretch of it", () => {
  const words = fc.string({ unit: fc.constantFrom("a", " ", "\n", "\r\n", "😀", ".") });
  fc.assert(
    fc.property(words, words, words, fc.nat(20), (one, two, three, units) => {
      const text = one + two + three;
      const range = { start: one.length, end: one.length + two.length };
      const { before, after, cutBefore, cutAfter } = quoteContext(text, range, units);
      expect(text.slice(0, range.start).endsWith(before)).toBe(true);
      expect(text.slice(range.end).startsWith(after)).toBe(true);
      expect(before.length).toBeLessThanOrEqual(Math.max(units, 0));
      expect(after.length).toBeLessThanOrEqual(Math.max(units, 0));
      if (!cutBefore && !cutAfter) expect((before + after).isWellFormed()).toBe(true);
    }),
  );
});
