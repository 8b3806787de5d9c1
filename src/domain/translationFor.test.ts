import { describe, expect, test } from "vitest";
import type { Passage } from "./corpus.ts";
import type { PassageId } from "./ids.ts";
import { translationFor } from "./translationFor.ts";

/** A document in the first of some languages, and a passage of it that stands in its translations into the rest. */
function translated(own: string, ...into: readonly string[]) {
  const document = {
    language: own,
    translations: into.map((language) => ({
      language,
      path: `texts/a.${language}.txt`,
      text: null,
      by: `translator into ${language}`,
    })),
  };
  const passage: Passage = {
    id: "p" as PassageId,
    exact: own,
    range: null,
    translation: Object.fromEntries(into.map((tag) => [tag, { exact: tag, range: null }])),
  };
  return { document, passage };
}

describe("the translation of a passage for a reader", () => {
  test.each([
    ["of the language itself", ["ru", "es", "en"], "en", "en"],
    ["of a region of it", ["ru", "es", "en-GB"], "en", "en-GB"],
    ["of the language, for a regional reader", ["ru", "en"], "en-GB", "en"],
    ["of the very region", ["ru", "en", "en-GB"], "en-GB", "en-GB"],
    ["of the language before a region", ["ru", "en-GB", "en"], "en", "en"],
    ["of another script of it, where the text has none", ["ru", "sr-Latn"], "sr-Cyrl", "sr-Latn"],
  ])("%s", (_, [own = "", ...into], language, tag) => {
    const { document, passage } = translated(own, ...into);
    expect(translationFor(document, passage, language)).toEqual({
      quote: { exact: tag, range: null },
      language: tag,
      by: `translator into ${tag}`,
    });
  });

  test.each([
    ["there is none into the language", ["ru", "es"], "en"],
    ["the text is in the language itself", ["en", "es"], "en"],
    ["the text is in a region of it", ["en-US", "es"], "en"],
    ["the text is in one region, the translation in another", ["en-US", "en-GB"], "en"],
    ["a tag only begins alike", ["ru", "enm"], "en"],
    ["a language is named like a property of every object", ["ru", "es"], "constructor"],
  ])("none where %s", (_, [own = "", ...into], language) => {
    const { document, passage } = translated(own, ...into);
    expect(translationFor(document, passage, language)).toBeNull();
  });

  test("none of a translation that lacks the passage", () => {
    const { document, passage } = translated("ru", "en");
    expect(translationFor(document, { ...passage, translation: {} }, "en")).toBeNull();
  });
});
