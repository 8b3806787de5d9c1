import { describe, expect, it } from "vitest";
import { isLanguageTag, languageKey, languageTagPattern } from "./languageTag.ts";

const wellFormed = [
  "en",
  "es",
  "EN",
  "kk",
  "zh-Hant",
  "es-419",
  "en-GB",
  "sr-Latn-RS",
  "zh-cmn-Hans-CN",
  "sl-rozaj-biske",
  "de-CH-1901",
  "de-1996",
  "ru-petr1708",
  "en-a-myext-b-another",
  "en-u-ca-gregory",
  "x-whatever",
  "de-x-a-b",
  "i-klingon",
  "en-GB-oed",
  "art-lojban",
  "zh-min-nan",
  "abcd",
  "abcdefgh",
  "valueOf",
];

describe("isLanguageTag", () => {
  it.each(wellFormed)("accepts %s", (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
    expect(tag.match(languageTagPattern)?.[0]).toBe(tag);
  });

  it.each([
    "",
    "e",
    "en_GB",
    "en-",
    "-en",
    "en--GB",
    "english-language-of",
    "abcdefghi",
    "12",
    "en-GB-US",
    "en-x",
    "x",
    "de-1901-1901",
    "de-a-bb-a-cc",
    "en-a",
    "é",
    "en ",
    "__proto__",
    "constructor",
    "en-\u212aA",
    "de-DE-Latn",
    `x${"-a".repeat(100_000)}`,
  ])("refuses %j", (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });

  it("folds case for comparing, in ASCII alone", () => {
    expect(languageKey("zh-Hant-TW")).toBe("zh-hant-tw");
    expect(languageKey("\u212a")).toBe("\u212a");
  });
});
