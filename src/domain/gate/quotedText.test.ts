import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor, mostRanges, QuotedText, type AnchorResult } from "./quotedText.ts";
import type { QuoteSelector } from "#domain/corpus.ts";

/** What a reader would see: the one place in brackets, or how many, or what stands there instead. */
function shown(text: string, quote: QuoteSelector): string {
  const result = anchor(text, quote);
  if (result.kind === "one") {
    const { start, end } = result.range;
    return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
  }
  if (result.kind === "several") return `${result.count} places`;
  return result.nearest === null ? "nothing like it" : `nearest: ${result.nearest.text}`;
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
    for (const exact of ["cafe\u0301", "nato", "NATO's", "caf\u00e9  NATO"]) {
      expect(anchor(text, { exact }).kind).toBe("none");
    }
  });

  it("has the places that trying every offset finds, before and after the text is indexed", () => {
    const units = fc
      .array(fc.constantFrom("a", "b", "ab"), { maxLength: 30 })
      .map((parts) => parts.join(""));
    const short = fc
      .array(fc.constantFrom("a", "b"), { maxLength: 3 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        units,
        short,
        short,
        short,
        fc.boolean(),
        (text, exact, prefix, suffix, indexed) => {
          fc.pre(exact !== "");
          const quoted = new QuotedText(text);
          // The budget of plain scanning is some million units; this is past it.
          if (indexed) for (let k = 0; k < 20_000; k++) quoted.locate({ exact: "a" });
          const needle = prefix + exact + suffix;
          const places = [...text].flatMap((_, at) =>
            text.startsWith(needle, at) ? [at + prefix.length] : [],
          );
          const { count, range } = quoted.locate({ exact, prefix, suffix });
          expect(count).toBe(places.length);
          const only =
            places.length === 1 ? { start: places[0], end: places[0]! + exact.length } : null;
          expect(range).toEqual(only);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("counts all places and lists the first", () => {
    const result = anchor("a".repeat(100_000), { exact: "aa" }) as AnchorResult & {
      kind: "several";
    };
    expect(result.count).toBe(99_999);
    expect(result.ranges).toHaveLength(mostRanges);
    expect(result.ranges.slice(0, 2)).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });
});

describe("the nearest match of a quote that is in no place", () => {
  const text = [
    "The working class has no country.",
    "We say: \u201cNo to war\u201d \u2014 and we mean every war.",
    "La represi\u00f3n pol\u00edtica contin\u00faa, los despidos masivos.",
    "They wait\u2026 and wait.",
    "The workers' movement  in Kazakhstan is not a colour revolution, whatever Moscow says of it.",
  ].join("\n");

  it.each([
    ["straight for typographic quotes", 'We say: "No to war"', "We say: \u201cNo to war\u201d", 2],
    ["another dash", "war\u201d - and we mean", "war\u201d \u2014 and we mean", 2],
    ["another case", "THE WORKING CLASS", "The working class", 1],
    [
      "lost accents",
      "La represion politica continua",
      "La represi\u00f3n pol\u00edtica contin\u00faa",
      3,
    ],
    ["combining accents", "represio\u0301n", "represi\u00f3n", 3],
    ["three full stops", "They wait... and wait.", "They wait\u2026 and wait.", 4],
    ["a lost space", "movement in Kazakhstan", "movement  in Kazakhstan", 5],
    ["a space too many", "The working  class", "The working class", 1],
    [
      "a changed word",
      "is not a velvet revolution, whatever Moscow says",
      "is not a colour revolution, whatever Moscow says",
      5,
    ],
    ["a lost word", "whatever says of it", "whatever Moscow says of it", 5],
    ["a line end for a space", "no country. We say:", "no country.\nWe say:", 1],
    ["a typing error", "despidos masvios", "despidos masivos", 3],
    ["a short one", "TO", "to", 2],
  ])("sees through %s", (_, exact, nearest, line) => {
    const result = anchor(text, { exact });
    expect(result).toMatchObject({ kind: "none", nearest: { text: nearest, line } });
  });

  it("is nothing where nothing is at least half like it", () => {
    expect(shown(text, { exact: "Photosynthesis converts light." })).toBe("nothing like it");
    expect(shown("", { exact: "x" })).toBe("nothing like it");
    expect(shown("abc", { exact: "\u200b" })).toBe("nothing like it");
  });

  it("shows the surroundings where only they differ", () => {
    const twice = "He said yes. She said yes?";
    expect(shown(twice, { exact: "yes", prefix: "They said ", suffix: "?" })).toBe(
      "nearest:  She said yes?",
    );
    expect(anchor(twice, { exact: "yes", suffix: "!" })).toMatchObject({
      nearest: { line: 1, column: 9 },
    });
  });

  it("finds a long quote with changes at both ends and in the middle", () => {
    const words = Array.from({ length: 4000 }, (_, k) => `word${(k * 7919) % 4001}`);
    const long = words.join(" ");
    const exact = words
      .slice(1000, 1300)
      .map((word, k) => (k === 2 || k === 150 || k === 297 ? "other" : word))
      .join(" ");
    const result = anchor(long, { exact });
    const expected = words.slice(1000, 1300).join(" ");
    expect(result).toMatchObject({ kind: "none", nearest: { text: expected } });
  });

  it("finds what one edit has changed, wherever it was", () => {
    const sentence = "Neither the oligarchs nor the generals will bring peace to this country.";
    const body = `Another opening, quite different.\n${sentence}\nAnother end.`;
    fc.assert(
      fc.property(fc.nat(sentence.length - 1), fc.constantFrom("", "#", "##"), (at, put) => {
        const exact = sentence.slice(0, at) + put + sentence.slice(at + 1);
        const result = anchor(body, { exact });
        fc.pre(result.kind === "none");
        const nearest = result.kind === "none" ? result.nearest : null;
        expect(nearest?.line).toBe(2);
        expect(nearest?.likeness).toBeGreaterThan(0.9);
      }),
    );
  });
});
