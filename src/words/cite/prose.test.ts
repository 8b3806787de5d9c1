import { describe, expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { citationOf, citationOfSentence } from "./fixture.ts";
import { markdown } from "./markdown.ts";
import { notesOf } from "./notes.ts";
import { apaLine, chicagoLine } from "./prose.ts";

describe("full stops", () => {
  const url = "https://x.org/a_b";

  test.each([
    ["Chicago", chicagoLine],
    ["APA", apaLine],
  ])("%s: none is glued to an address", (_, line) => {
    expect(line(citationOf({ url }), en)).toContain(` ${url} Workers, The war: opposes; stated. `);
    expect(line(citationOf({ citation: `Archive, ${url}` }), en)).toContain(` Archive, ${url} `);
  });

  test("in a note as little", () => {
    expect(notesOf(citationOf({ url }), en)).toContain(url);
  });

  test("APA: one after the date, even where that ends with one of its own", () => {
    expect(apaLine(citationOf({ edtf: null }), en)).toMatch(/^Workers\. \(n\.d\.\)\. On war\. /);
    expect(apaLine(citationOf({ edtf: null }), es)).toMatch(/^Workers\. \(s\. f\.\)\. On war\. /);
  });

  test("one after a note in brackets", () => {
    const translation = { text: "No a la guerra", language: "es", by: "Ada" };
    const quote = { text: "No to war", language: "en", translation };
    expect(notesOf(citationOf({}, { quote }), en)).toContain(
      "“No a la guerra” (translation into Spanish, by Ada).",
    );
    expect(notesOf(citationOf({}, { quote }), es)).toContain(
      "«No a la guerra» (traducción al español, de Ada).",
    );
  });

  test("none after the sign with which a title ends", () => {
    for (const title of ["War?", "戦争。", "War…"])
      expect(chicagoLine(citationOf({ title }), en)).toContain(`“${title}” `);
  });
});

test("a date in words begins with a capital where it is a sentence, and nowhere else", () => {
  const about = citationOf({ edtf: "2022-12~" });
  expect(chicagoLine(about, en)).toContain("“On war.” About Dec 2022. ");
  expect(chicagoLine(about, es)).toContain("«On war». Hacia dic 2022. ");
  expect(markdown(about, en)).toContain("*On war*. About Dec 2022. ");
  expect(apaLine(about, en)).toContain("(about Dec 2022). ");
  expect(chicagoLine(citationOf({ edtf: null }), en)).toContain("“On war.” n.d. ");
});

describe("a note", () => {
  const quote = {
    text: "No",
    language: "en",
    translation: { text: "No\n\na la guerra", language: "es", by: "Ada" },
  };

  test("is one line, and begins with a capital; a name stays as it is written", () => {
    const citation = citationOf(
      { inferred: true, titled: false },
      { quote, statement: "iWorkers: silent" },
    );
    expect(notesOf(citation, en)).toEqual([
      "iWorkers: silent.",
      "Issuer inferred.",
      "Untitled, named by the curators.",
      "“No a la guerra” (translation into Spanish, by Ada).",
      "Quoted in A corpus, coding of 1 Jan 2024.",
    ]);
    expect(notesOf(citationOfSentence("A view"), es)).toEqual(["Codificación del 1 ene 2024."]);
  });
});
