import fc from "fast-check";
import { expect, test } from "vitest";
import { countHidden, stretchesOf } from "./hiddenCharacters.ts";

test("what cannot be seen is cut out and named, one by one", () => {
  expect(stretchesOf("a\u200bb\u202e\u{e0041}c")).toEqual([
    { text: "a", code: null },
    { text: "\u200b", code: "U+200B" },
    { text: "b", code: null },
    { text: "\u202e", code: "U+202E" },
    { text: "\u{e0041}", code: "U+E0041" },
    { text: "c", code: null },
  ]);
  expect(countHidden("a\u200bb\u202e\u{e0041}c")).toBe(3);
});

test("letters of any script, their accents and spaces are none", () => {
  expect(countHidden("Año, e\u0301, كتاب, Київ, \u00a0\u2003\n\t\u{1f600}")).toBe(0);
});

test("the stretches are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(
        stretchesOf(text)
          .map((one) => one.text)
          .join(""),
      ).toBe(text);
      expect(stretchesOf(text).filter(({ code }) => code !== null).length).toBe(countHidden(text));
    }),
  );
});
