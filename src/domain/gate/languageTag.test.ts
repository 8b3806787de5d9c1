import { describe, expect, it } from "vitest";
import { isLanguageTag, languageKey } from "./languageTag.ts";

describe("isLanguageTag", () => {
  it.each([
    "en",
    "es",
    "EN",
    "kk",
    "zh-Hant",
    "es-419",
    "en-GB",
    "sr-Latn-RS",
    "sl-rozaj-biske",
    "de-CH-1901",
    "de-1996",
    "ru-petr1708",
    "en-a-myext-b-another",
    "en-u-ca-gregory",
    "de-x-a-b",
    "art-lojban",
    "abcdefgh",
    "valueOf",
  ])("accepts %s", (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    "",
    "e",
    "en_GB",
    "en-",
    "-en",
    "en--GB",
    "english-language-of",
    "abcd",
    "abcdefghi",
    "12",
    "en-GB-US",
    "en-x",
    "x",
    "x-whatever",
    "i-klingon",
    "en-GB-oed",
    "zh-min-nan",
    "zh-cmn-Hans-CN",
    "de-1901-1901",
    "de-a-bb-a-cc",
    "en-a",
    "é",
    "en ",
    "__proto__",
    "constructor",
    "en-\u212aA",
    "de-DE-Latn",
    `en-x${"-a".repeat(100_000)}`,
  ])("refuses %.40s", (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });

  it("folds case for comparing, in ASCII alone", () => {
    expect(languageKey("zh-Hant-TW")).toBe("zh-hant-tw");
    expect(languageKey("\u212a")).toBe("\u212a");
  });
});
