import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Font } from "./scene.ts";
import { omission, wrapText } from "./wrapText.ts";

const font: Font = { face: "sans", size: 10, weight: 400 };
/** Every code point is ten pixels wide. */
const measure = (text: string) => [...text].length * 10;
const wrap = (text: string, width: number, more: object = {}) =>
  wrapText(text, { font, measure, width, ...more });

const spaced = (text: string) => text.split(/[^\S\u00a0\u202f]+/u).filter((word) => word !== "");

const someText = fc
  .array(fc.oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), fc.lorem()), {
    maxLength: 30,
  })
  .map((words) => words.join(" "));

describe("wrapText", () => {
  test("breaks at spaces, and takes any number of them for one", () => {
    expect(wrap("one  two\nthree", 80)).toEqual({ lines: ["one two", "three"], cut: false });
  });

  test("keeps together what a space holds that must not be broken", () => {
    expect(wrap("a «\u00a0b\u00a0»", 60).lines).toEqual(["a", "«\u00a0b\u00a0»"]);
  });

  test("cuts at a word, and says that it has cut; the quotation mark still closes", () => {
    expect(wrap("one two three four", 120, { most: 1 })).toEqual({
      lines: [`one two ${omission}`],
      cut: true,
    });
    expect(wrap("one two three four", 120, { most: 1, around: ["“", "”"] }).lines).toEqual([
      "“one […]”",
    ]);
  });

  test("breaks a word that is wider than a line between its letters, and an emoji never", () => {
    expect(wrap("abcdefgh", 30).lines).toEqual(["abc", "def", "gh"]);
    expect(wrap("👩‍🚀👩‍🚀", 40).lines).toEqual(["👩‍🚀", "👩‍🚀"]);
  });

  test("breaks a script without spaces between its words", () => {
    expect(wrap("乌克兰战争是大国之间的代理人战争", 60).lines.length).toBeGreaterThan(2);
  });

  test("of a text without words nothing is left", () => {
    expect(wrap(" \n ", 50)).toEqual({ lines: [], cut: false });
  });

  test("no line is wider than there is room, unless a single letter is", () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 10, max: 400 }), (text, width) => {
        for (const line of wrap(text, width).lines) {
          const letters = [...new Intl.Segmenter().segment(line)];
          if (letters.length > 1) expect(measure(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test("uncut, the lines hold every character of every word in their order", () => {
    fc.assert(
      fc.property(someText, fc.integer({ min: 10, max: 400 }), (text, width) => {
        expect(wrap(text, width).lines.join("").replaceAll(" ", "")).toBe(spaced(text).join(""));
      }),
    );
  });

  test("cut, they are a beginning of the text, the ending and no more lines than allowed", () => {
    fc.assert(
      fc.property(
        someText,
        fc.integer({ min: 60, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const { lines, cut } = wrap(text, width, { most });
          expect(lines.length).toBeLessThanOrEqual(most);
          if (!cut) return;
          const whole = lines.join("").replaceAll(" ", "");
          expect(whole.endsWith(omission)).toBe(true);
          const kept = whole.slice(0, -omission.length);
          expect(spaced(text).join("").startsWith(kept)).toBe(true);
          expect(kept).not.toBe(spaced(text).join(""));
        },
      ),
    );
  });
});
