import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QuoteSelector } from "#domain/corpus.ts";
import { Lines } from "#domain/lines.ts";
import { NearestFinder, type NearestMatch } from "./nearest.ts";

function nearestOf(text: string, quote: QuoteSelector): NearestMatch | null {
  return new NearestFinder(text, new Lines(text)).nearest(quote);
}
function shown(text: string, quote: QuoteSelector): string {
  return nearestOf(text, quote)?.text ?? "nothing like it";
}

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
    expect(nearestOf(text, { exact })).toMatchObject({ text: nearest, line });
  });

  it("is nothing where nothing is at least half like it", () => {
    expect(shown(text, { exact: "Photosynthesis converts light." })).toBe("nothing like it");
    expect(shown("", { exact: "x" })).toBe("nothing like it");
    expect(shown("abc", { exact: "\u200b" })).toBe("nothing like it");
  });

  it("shows the surroundings where only they differ", () => {
    const twice = "He said yes. She said yes?";
    expect(shown(twice, { exact: "yes", prefix: "They said ", suffix: "?" })).toBe(
      " She said yes?",
    );
    expect(nearestOf(twice, { exact: "yes", suffix: "!" })).toMatchObject({ line: 1, column: 9 });
  });

  it("finds a long quote with changes at both ends and in the middle", () => {
    const words = Array.from({ length: 4000 }, (_, k) => `word${(k * 7919) % 4001}`);
    const long = words.join(" ");
    const exact = words
      .slice(1000, 1300)
      .map((word, k) => (k === 2 || k === 150 || k === 297 ? "other" : word))
      .join(" ");
    const expected = words.slice(1000, 1300).join(" ");
    expect(nearestOf(long, { exact })).toMatchObject({ text: expected });
  });

  it("finds what one edit has changed, wherever it was", () => {
    const sentence = "Neither the oligarchs nor the generals will bring peace to this country.";
    const body = `Another opening, quite different.\n${sentence}\nAnother end.`;
    fc.assert(
      fc.property(fc.nat(sentence.length - 1), fc.constantFrom("", "#", "##"), (at, put) => {
        const exact = sentence.slice(0, at) + put + sentence.slice(at + 1);
        fc.pre(!body.includes(exact));
        const nearest = nearestOf(body, { exact });
        expect(nearest?.line).toBe(2);
        expect(nearest?.likeness).toBeGreaterThan(0.9);
      }),
    );
  });
});
