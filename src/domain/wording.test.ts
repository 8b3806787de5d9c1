import { describe, expect, test } from "vitest";
import type { Text } from "./corpus.ts";
import { textIn, wordingFor } from "./wording.ts";

describe("the wording for a reader", () => {
  test("is the one string there is, in no named language", () => {
    expect(wordingFor("words", "es")).toEqual({ text: "words", language: null });
  });

  test.each<[string, Text, string, string, string]>([
    ["the language itself", { en: "E", es: "S" }, "es", "S", "es"],
    ["else English", { ru: "R", en: "E" }, "es", "E", "en"],
    ["else the first that the corpus gives", { ru: "R", fr: "F" }, "es", "R", "ru"],
    ["whatever the case of the tag", { RU: "R", EN: "E" }, "en", "E", "EN"],
    ["whatever the case asked for", { ru: "R", en: "E" }, "EN", "E", "en"],
    ["a regional one for the language", { ru: "R", "en-GB": "E" }, "en", "E", "en-GB"],
    ["the language for a regional reader", { ru: "R", en: "E" }, "en-GB", "E", "en"],
    ["the very region before the language", { en: "E", "en-GB": "G" }, "en-gb", "G", "en-GB"],
    ["the language before a region", { "en-GB": "G", en: "E" }, "en", "E", "en"],
    ["the language before another region", { "en-GB": "G", en: "E" }, "en-US", "E", "en"],
    ["another region before English", { en: "E", "es-MX": "M" }, "es-AR", "M", "es-MX"],
    ["regional English before the first", { ru: "R", "EN-us": "E" }, "es", "E", "EN-us"],
    ["no language whose tag only begins alike", { enm: "M", ru: "R", en: "E" }, "es", "E", "en"],
  ])("%s", (_, text, language, words, tag) => {
    expect(wordingFor(text, language)).toEqual({ text: words, language: tag });
    expect(textIn(text, language)).toBe(words);
  });

  test("is empty where the corpus gives none", () => {
    expect(wordingFor({}, "en")).toEqual({ text: "", language: null });
  });
});
