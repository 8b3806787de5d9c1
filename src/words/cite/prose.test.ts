import { describe, expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { citationOf, citationOfSentence } from "./fixture.ts";
import { markdown } from "./markdown.ts";
import { notesOf } from "./notes.ts";
import { bibtex } from "./bibtex.ts";
import { cslJson } from "./cslJson.ts";
import { apa, apaLine, chicago, chicagoAround, chicagoLine } from "./prose.ts";
import { ris } from "./ris.ts";

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
    const quote = { text: "No to war", language: "en", isQuoted: true, translation };
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
  expect(markdown(about, en)).toContain("“On war.” About Dec 2022. ");
  expect(apaLine(about, en)).toContain("(about Dec 2022). ");
  expect(chicagoLine(citationOf({ edtf: null }), en)).toContain("“On war.” n.d. ");
});

describe("a note", () => {
  const quote = {
    text: "No",
    language: "en",
    isQuoted: true,
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

describe("quotation marks within those of the citation", () => {
  const text = "Down with “mobilization” and “referendums”";
  const quote = {
    text,
    language: "en",
    isQuoted: true,
    translation: { text: "Abajo la «movilización»", language: "es", by: "Ada" },
  };
  const citation = citationOf({ title: text }, { quote });

  test("are the inner ones in prose", () => {
    for (const style of [chicago, apa]) {
      expect(style(citation, en)).toContain("“Down with ‘mobilization’ and ‘referendums’”\n");
      expect(style(citation, es)).toContain("«Down with “mobilization” and “referendums”»\n");
      expect(style(citation, es)).toContain("«Abajo la “movilización”» (");
    }
    expect(chicagoLine(citation, en)).toContain("“Down with ‘mobilization’ and ‘referendums.’” ");
    expect(chicagoLine(citationOf({ title: "Is this “peace”?" }), en)).toContain(
      "“Is this ‘peace’?” ",
    );
    expect(chicagoLine(citationOf({ title: "They say “stop!”" }), en)).toContain(
      "“They say ‘stop!’” ",
    );
    expect(chicagoLine(citationOfSentence("NATO; search “peace”"), en)).toContain(
      "“NATO; search ‘peace.’” ",
    );
  });

  test("stay as they are in data", () => {
    for (const write of [bibtex, ris, cslJson]) expect(write(citation, en)).not.toMatch(/[‘]/);
    expect(notesOf(citation, es).join(" ")).toContain("«Abajo la «movilización»»");
    expect(cslJson(citation, en)).toContain(text);
    expect(markdown(citation, en)).toContain(`> ${text}`);
  });
});

test("what it is quoted in can be set apart, and the line is the same", () => {
  for (const citation of [citationOf(), citationOfSentence("A view", [{}])])
    for (const t of [en, es]) {
      const { before, container, after } = chicagoAround(citation, t);
      expect(container).toBe("A corpus");
      expect(before + container + after).toBe(chicagoLine(citation, t));
      expect(after).toMatch(/^, (edited by|edición de) Ada Lovelace, /);
    }
});

describe("what a text is to the corpus that it stands in", () => {
  const words = { text: "No to war", language: "en", translation: null };
  const of = (isQuoted: boolean) => citationOf({}, { quote: { ...words, isQuoted } });

  test.each([
    ["quoted", of(true), "Quoted in A corpus", "Citado en A corpus"],
    ["a text of it, for words that it does not quote", of(false), "Text in A corpus", "Texto en A corpus"],
    ["coded", citationOf({}, { quote: null }), "Coded in A corpus", "Codificado en A corpus"],
  ] as const)("%s", (_, citation, english, spanish) => {
    expect(chicagoLine(citation, en)).toContain(` ${english}, edited by Ada Lovelace, `);
    expect(chicagoLine(citation, es)).toContain(` ${spanish}, edición de Ada Lovelace, `);
    expect(notesOf(citation, en).at(-1)).toBe(`${english}, coding of 1 Jan 2024.`);
    const inMarkdown = english.replace("A corpus", `[*A corpus*](<${citation.link}>)`);
    expect(markdown(citation, en)).toContain(
      ` ${inMarkdown}, edited by Ada Lovelace, coding of 1 Jan 2024. `,
    );
  }); // prettier-ignore
});

describe("a text whose page prints another date than that of its writing", () => {
  const citation = citationOf({ edtf: "2022-09", printed: "2024-07-23" });
  const both = "ritten Sept 2022, as the curators date it; date printed on the page 23 Jul 2024";

  test("is cited with both, none for the other", () => {
    expect(chicagoLine(citation, en)).toContain(` W${both}. `);
    expect(apaLine(citation, en)).toContain(` (w${both}). `);
    expect(markdown(citation, en)).toContain(` W${both}. `);
    expect(chicagoLine(citation, es)).toMatch(
      / Escrito sept? 2022, según la datación de los curadores; fecha impresa en la página 23 jul 2024\. /,
    );
    for (const write of [bibtex, ris, cslJson]) expect(write(citation, en)).toContain(`W${both}.`);
  });

  test("of a silence, too", () => {
    const silent = citationOfSentence("Workers, The war: silent", [citation.source ?? {}]);
    expect(chicagoLine(silent, en)).toContain(`“On war” (w${both})`);
  });
});
