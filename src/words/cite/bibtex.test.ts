import "@citation-js/plugin-bibtex";
import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import { bibtex } from "./bibtex.ts";
import { citationOf } from "./fixture.ts";

interface Item {
  readonly title?: string;
  readonly abstract?: string;
  readonly language?: string;
}

/** What another program reads of two entries, one after the other. */
function readBack(file: string): readonly Item[] {
  return (new Cite(file) as { data: Item[] }).data;
}

/** How many braces are open at each line end, as BibTeX counts them: every one, backslash or not. */
function depths(file: string): readonly number[] {
  let open = 0;
  return file.split("\n").map((line) => {
    for (const mark of line) open += mark === "{" ? 1 : mark === "}" ? -1 : 0;
    return open;
  });
}

describe("braces in a title or in the words", () => {
  test.each(["On {war", "On war}", "}{", "{a} and \\{b", "100% of {x_1} & #2~^$"])(
    "%s: every field ends where it begins, and the words come back",
    (odd) => {
      const words = { text: odd, language: "en", isQuoted: true, translation: null };
      const file = bibtex(citationOf({ title: odd }, { quote: words }), en);
      const fields = depths(file).slice(1, -2);
      expect(new Set(fields)).toEqual(new Set([1]));
      expect(depths(file).at(-1)).toBe(0);
      const read = readBack(`${file}\n${bibtex(citationOf(), en)}`);
      expect(read).toHaveLength(2);
      expect(read[0]?.title).toBe(odd);
      expect(read[0]?.abstract).toBe(odd);
      expect(read[1]?.title).toBe("On war");
    },
  );
});

describe("the language", () => {
  test.each([
    ["en", "english"],
    ["es", "spanish"],
    ["en-GB", "british"],
    ["es-MX", "spanish"],
  ])("%s is named as babel does: %s", (language, name) => {
    expect(bibtex(citationOf({ language }), en)).toContain(`  langid = {${name}},\n`);
  });

  test.each(["qaa", "constructor"])("%s, which has no such name, is left out", (language) => {
    expect(bibtex(citationOf({ language }), en)).not.toContain("langid");
  });
});
