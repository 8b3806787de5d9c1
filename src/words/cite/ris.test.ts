import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "#domain/edtf.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { bibtex } from "./bibtex.ts";
import { cslItem } from "./cslJson.ts";
import { citationOf } from "./fixture.ts";
import { ris } from "./ris.ts";

/** What stands behind a tag, each time that it is there. */
function behind(tag: string, file: string): readonly string[] {
  return file
    .split("\r\n")
    .filter((line) => line.startsWith(`${tag}  - `))
    .map((line) => line.slice(6));
}

interface Item {
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
}

const readBack = (file: string) => (new Cite(file) as { data: Item[] }).data[0];

describe("a date is no more certain than it is", () => {
  test.each([
    ["2022-09-23", "2022", "2022/09/23/", null],
    ["2022-09", "2022", "2022/09//", null],
    ["2022", "2022", "2022///", null],
    ["2022-12~", "2022", "2022/12//about Dec 2022", "about Dec 2022"],
    ["2022-21", "2022", "2022///spring 2022", "spring 2022"],
    ["2022-09-23/2022-09-30", "2022", null, "23 – 30 Sept 2022"],
    ["2021/2023", null, null, "2021 – 2023"],
    ["2022-05-01/..", null, null, "1 May 2022 or after"],
    ["/2022", null, null, "until 2022"],
    ["199X", null, null, "1990s"],
    ["2022-XX", "2022", null, "within 2022"],
  ])("%s: year %s, day %s, in a note %s", (edtf, year, day, words) => {
    expect(parseEdtf(edtf)).not.toBeNull();
    const citation = citationOf({ edtf });
    const file = ris(citation, en);
    expect(behind("PY", file)).toEqual(year === null ? [] : [year]);
    expect(behind("DA", file)).toEqual(day === null ? [] : [day]);
    const plainDashes = (text: string) => text.replace(/\s*–\s*/, " – ").replace("Sep ", "Sept ");
    const notes = behind("N1", file).filter((note) => note.startsWith("Date in words: "));
    expect(notes.map(plainDashes)).toEqual(words === null ? [] : [`Date in words: ${words}.`]);
    expect(cslItem(citation, en).note?.includes("Date in words: ")).toBe(words !== null);
    // The old field of BibTeX, which knows no EDTF: a year, or the words.
    const [, old = ""] = /^ {2}year = \{(.*)\},$/m.exec(bibtex(citation, en)) ?? [];
    expect(plainDashes(old)).toBe(year ?? words);
    const read = readBack(file)?.issued?.["date-parts"]?.[0];
    expect(read).toEqual(
      day === null
        ? year === null
          ? undefined
          : [Number(year)]
        : day.split("/").slice(0, 3).filter(Boolean).map(Number),
    );
  });

  test("in the language of the interface", () => {
    const file = ris(citationOf({ edtf: "2022-12~" }), es);
    expect(behind("N1", file)).toContain("Fecha en palabras: hacia dic 2022.");
  });

  test("an undated text has neither year nor day", () => {
    const file = ris(citationOf({ edtf: null }), en);
    expect([...behind("PY", file), ...behind("DA", file)]).toEqual([]);
  });
});

describe("the issuer", () => {
  test("is never parted into family and given name; a name with a comma stands in a note as well", () => {
    const file = ris(citationOf({ issuer: "Workers, Section X" }), en);
    expect(readBack(file)?.author).toEqual([{ literal: "Workers Section X" }]);
    expect(behind("N1", file)).toContain("Issuer: Workers, Section X.");
  });

  test("of any other name, there is no such note", () => {
    const file = ris(citationOf({ issuer: "Workers of X" }), en);
    expect(behind("AU", file)).toEqual(["Workers of X"]);
    expect(behind("N1", file).some((note) => note.startsWith("Issuer"))).toBe(false);
  });
});

test("no note glues a full stop to an address", () => {
  const file = ris(citationOf({ url: "https://x.org/a_b" }), en);
  expect(behind("N1", file)).toContain("https://x.org/a_b");
  expect(behind("L2", file)).toEqual(["https://x.org/a_b"]);
});
