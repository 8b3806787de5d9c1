import { describe, expect, it } from "vitest";
import type { QuoteSelector } from "#domain/corpus.ts";
import { QuotedText } from "./quotedText.ts";

/** What a reader would see: the one place in brackets, or how many. */
function shown(text: string, quote: QuoteSelector): string {
  const { count, range } = new QuotedText(text).locate([quote])[0]!;
  if (range === null) return `${count} places`;
  const { start, end } = range;
  return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
}

describe("a quote in a text", () => {
  it.each<[string, QuoteSelector, string]>([
    ["one two three", { exact: "two" }, "one [two] three"],
    ["one", { exact: "one" }, "[one]"],
    ["a b a", { exact: "a" }, "2 places"],
    ["aaa", { exact: "aa" }, "2 places"],
    ["a b a", { exact: "a", prefix: " " }, "a b [a]"],
    ["a b a", { exact: "a", suffix: " b" }, "[a] b a"],
    ["x a y, x a z", { exact: "a", prefix: "x ", suffix: " z" }, "x a y, x [a] z"],
    ["x a y, x a z", { exact: "a", prefix: "x " }, "2 places"],
    ["one two", { exact: "two", prefix: "one " }, "one [two]"],
    ["\ufeffone", { exact: "\ufeffone" }, "[\ufeffone]"],
    ["a\r\nb", { exact: "a\r\nb" }, "[a\r\nb]"],
    ["a.c abc", { exact: "a.c" }, "[a.c] abc"],
    ["\u{1f600}\u0000x", { exact: "\u0000x" }, "\u{1f600}[\u0000x]"],
  ])("in %j, %j", (text, quote, expected) => {
    expect(shown(text, quote)).toBe(expected);
  });

  it("is never found by anything but its very units", () => {
    const text = "caf\u00e9 NATO\u2019s";
    for (const exact of ["cafe\u0301", "nato", "NATO's", "caf\u00e9  NATO"])
      expect(shown(text, { exact })).toBe("0 places");
  });

  it("is found with others, whichever was asked for before", () => {
    const quoted = new QuotedText("one two one");
    const [two, one] = [{ exact: "two" }, { exact: "one", prefix: "two " }];
    expect(quoted.locate([two])).toEqual([{ count: 1, range: { start: 4, end: 7 } }]);
    expect(quoted.locate([{ exact: "one" }, one, two, two])).toEqual([
      { count: 2, range: null },
      { count: 1, range: { start: 8, end: 11 } },
      { count: 1, range: { start: 4, end: 7 } },
      { count: 1, range: { start: 4, end: 7 } },
    ]);
    expect(quoted.locate([])).toEqual([]);
  });

  it("counts all places and lists the first", () => {
    const quoted = new QuotedText("a".repeat(100_000));
    expect(quoted.locate([{ exact: "aa" }])).toEqual([{ count: 99_999, range: null }]);
    expect(quoted.places({ exact: "aa", prefix: "a" }, 2)).toEqual([
      { start: 1, end: 3 },
      { start: 2, end: 4 },
    ]);
    expect(quoted.places({ exact: "b" }, 2)).toEqual([]);
  });
});
