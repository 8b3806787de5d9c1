import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { parseEdtf } from "#domain/edtf.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { matrixOf } from "#domain/matrix.ts";
import { atCell, atDocument, atStance, atWords } from "#domain/opened.ts";
import { readingOf } from "#domain/reading.ts";
import { textIn } from "#domain/wording.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { regionalTranslations } from "#testing/regionalTranslations.ts";
import { bibtex } from "./bibtex.ts";
import {
  type Citation,
  citationOfReading,
  citationOfView,
  quoteOfWords,
  sourceOf,
} from "./citation.ts";
import { cslItem, cslJson } from "./cslJson.ts";
import { partedDate } from "./dateParts.ts";
import { markdown } from "./markdown.ts";
import { nested } from "./nested.ts";
import { apa, chicago } from "./prose.ts";
import { ris } from "./ris.ts";

// What is written here is read back by Citation.js, which knows nothing of this program.

const corpus = bundledCorpus();
const index = indexOf(corpus);
const matrix = matrixOf(corpus);
const context = {
  corpus,
  link: "https://example.org/?cell=a/b.c&doc=d~e_f",
  accessed: "2026-11-24",
  beside: null,
  t: en,
};

/** A citation of every passage of every stance. */
const all: readonly { readonly exact: string; readonly citation: Citation }[] =
  corpus.stances.flatMap((stance) => {
    const { organization, passages } = index.inFull(stance);
    return passages.map((passage) => {
      const opened = atStance(organization.id, stance, passage.id);
      const reading = readingOf(index, matrix, opened);
      return { exact: passage.exact, citation: citationOfReading(reading, opened, context) };
    });
  });

interface Read {
  readonly abstract?: string;
  readonly note?: string;
  readonly title?: string;
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly URL?: string;
  readonly language?: string;
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
}

function readBack(file: string): Read {
  const { data } = new Cite(file) as { data: Read[] };
  if (data.length !== 1 || !data[0]) throw new Error(`${data.length} items`);
  return data[0];
}

const oneLine = (text: string) => text.replace(/\s*[\r\n]+\s*/g, " ");

describe("a citation of every quoted passage", () => {
  test("there are many", () => expect(all.length).toBeGreaterThan(60));

  test("in BibTeX: another program reads the words, the title, the issuer, the year and the link", () => {
    for (const { exact, citation } of all) {
      const read = readBack(bibtex(citation, en));
      // Line ends and runs of spaces are one space to TeX.
      expect(read.abstract?.replace(/\s+/g, " ")).toBe(exact.replace(/\s+/g, " "));
      expect(read.title).toBe(citation.source?.title);
      expect(read.author?.[0]?.family ?? read.author?.[0]?.literal).toBe(citation.source?.issuer);
      expect(read.URL).toBe(context.link);
      expect(read.issued?.["date-parts"]?.[0]?.[0]).toBe(
        Number(citation.source?.edtf?.slice(0, 4)),
      );
    }
  });

  test("in RIS: the same, the words in one line", () => {
    for (const { exact, citation } of all) {
      const file = ris(citation, en);
      expect(file.endsWith("\r\nER  - \r\n")).toBe(true);
      const read = readBack(file);
      expect(read.abstract).toBe(oneLine(exact));
      expect(read.title).toBe(oneLine(citation.source?.title ?? ""));
      expect(read.URL).toBe(context.link);
    }
  });

  test("in CSL-JSON: the words to the letter", () => {
    for (const { exact, citation } of all) {
      const read = readBack(cslJson(citation, en));
      expect(read.abstract).toBe(exact);
      expect(read.author?.[0]?.literal).toBe(citation.source?.issuer);
    }
  });

  test("in sentences: the words, who said them and whether that is inferred, what and when, the coding and the link", () => {
    for (const { exact, citation } of all) {
      for (const text of [chicago(citation, en), apa(citation, en)]) {
        expect(text).toContain(`“${nested(exact, "en")}”`);
        expect(text).toContain(citation.source?.issuer);
        expect(text.includes("issuer inferred")).toBe(citation.source?.inferred);
        expect(text.includes("[untitled, named by the curators]")).toBe(!citation.source?.titled);
        expect(text).toMatch(/coding of \d+ \w+ \d{4}/);
        expect(text).toContain("24 Nov 2026");
        expect(text.endsWith(context.link)).toBe(true);
      }
    }
  });
});

const [stance] = corpus.stances;
const full = index.inFull(stance!);

describe("what else is cited", () => {
  test("a translated quote has the original beside it, the translator and the language", () => {
    const spoken = corpus.stances
      .map(index.inFull)
      .find(
        ({ document, passages }) => document.language === "en" && passages[0]?.translation["es"],
      );
    if (!spoken) throw new Error("nothing is translated");
    const opened = atStance(spoken.organization.id, spoken.stance, spoken.passages[0]!.id);
    const citation = citationOfReading(readingOf(index, matrix, opened), opened, {
      ...context,
      beside: "es",
      t: es,
    });
    const { exact, translation } = spoken.passages[0]!;
    const text = chicago(citation, es);
    expect(text).toContain(`«${exact}»`);
    expect(text).toContain(
      `«${translation["es"]?.exact}» (traducción al español, de ${spoken.document.translations[0]?.by})`,
    );
    expect(cslItem(citation, es).note).toContain(translation["es"]?.exact);
  });

  test("a translation into the Spanish of a region serves a reader of Spanish, under its own tag", () => {
    const regional = regionalTranslations(corpus);
    const own = indexOf(regional);
    const translated = regional.stances
      .map(own.inFull)
      .find(({ passages }) => passages[0]?.translation["es-MX"]);
    if (!translated) throw new Error("nothing is translated");
    const opened = atStance(translated.organization.id, translated.stance);
    const citation = citationOfReading(readingOf(own, matrixOf(regional), opened), opened, {
      ...context,
      corpus: regional,
      beside: "es",
      t: es,
    });
    expect(citation.quote?.translation).toEqual({
      text: translated.passages[0]?.translation["es-MX"]?.exact,
      language: "es-MX",
      by: translated.document.translations[0]?.by,
    });
  });

  test("words that are no passage; of words of a translation the lines of the original", () => {
    const { document } = full;
    const from = document.text!.indexOf(" ") + 1;
    const words = { from, to: from + 12, translation: null };
    const opened = atWords(document.id, words);
    const citation = citationOfReading(readingOf(index, matrix, opened), opened, context);
    expect(citation.quote?.text).toBe(document.text!.slice(from, from + 12));
    expect(citation.key).toBe(`${document.id}.${from}-${from + 12}`);

    const [translation] = document.translations;
    const lines = translation!.text!.split(/\r\n|\r|\n/);
    const line = lines.findIndex((one) => one.trim() !== "");
    const start = translation!.text!.indexOf(lines[line]!);
    const other = atWords(document.id, {
      from: start,
      to: start + 5,
      translation: translation!.language,
    });
    const translated = citationOfReading(readingOf(index, matrix, other), other, context);
    expect(translated.quote?.translation?.text).toBe(lines[line]!.slice(0, 5));
    expect(translated.quote?.text).toBe(document.text!.split(/\r\n|\r|\n/)[line]!.trim());
  });

  test("whether the corpus quotes words is read from its passages, and from their translations", () => {
    const quotes = corpus.documents.flatMap((document) =>
      document.passages.flatMap((passage) => [
        { document, range: passage.range, translation: null },
        ...Object.entries(passage.translation).map(([translation, { range }]) => ({
          document,
          range,
          translation,
        })),
      ]),
    );
    expect(quotes.some(({ translation }) => translation !== null)).toBe(true);
    for (const { document, range, translation } of quotes) {
      if (!range) throw new Error("a text is missing");
      const isQuoted = (from: number, to: number) =>
        quoteOfWords(document, { from, to, translation })?.isQuoted;
      expect(isQuoted(range.start, range.end)).toBe(true);
      expect(isQuoted(range.start + 1, range.end)).toBe(true);
      expect(isQuoted(0, (document.text ?? "").length)).toBe(false);
    }
  });

  test("one reason is one", () => {
    const spoken = corpus.stances
      .map(index.inFull)
      .find(({ stance: one }) => one.reasons?.length === 1);
    if (!spoken) throw new Error("nobody has one reason");
    const opened = atStance(spoken.organization.id, spoken.stance);
    const statement = (t: typeof en) =>
      citationOfReading(readingOf(index, matrix, opened), opened, { ...context, t }).statement;
    expect(statement(en)).toContain("; reason: ");
    expect(statement(es)).toContain("; razón: ");
  });

  test("the printed date is given where the writing is dated otherwise, and else not twice", () => {
    for (const document of corpus.documents) {
      const { written, published } = document;
      const differ = written && published && written.edtf !== published.edtf;
      const organization = index.organizations.get(document.organization)!;
      expect(sourceOf(document, organization, en).printed).toBe(differ ? published.edtf : null);
    }
    expect(corpus.documents.some(({ written, published }) => written && published)).toBe(true);
  });

  test("a title keeps one full stop, inside English marks and outside Spanish ones; a description has no marks", () => {
    const { source } = all[0]!.citation;
    const titled = (title: string, isTitled = true) => ({
      ...all[0]!.citation,
      source: { ...source!, title, titled: isTitled },
    });
    expect(chicago(titled("On peace"), en)).toContain("“On peace.” ");
    expect(chicago(titled("Stop!"), en)).toContain("“Stop!” ");
    expect(chicago(titled("Stop!"), en)).not.toContain("!.");
    expect(chicago(titled("Alto"), es)).toContain("«Alto». ");
    const described = chicago(titled("Article on peace", false), en);
    expect(described).toContain(". Article on peace [untitled, named by the curators]. ");
  });

  test("a silence says so and quotes nothing", () => {
    const silent = corpus.organizations
      .flatMap((one) =>
        corpus.topics.flatMap(({ targets }) =>
          targets.map((target) => [one.id, target.id] as [OrganizationId, TargetId]),
        ),
      )
      .find(([one, target]) => matrix.cellOf(one, target).kind === "silent");
    if (!silent) throw new Error("nobody is silent");
    const opened = atCell(...silent);
    const citation = citationOfReading(readingOf(index, matrix, opened), opened, context);
    expect(citation.statement).toMatch(/: silent$/);
    expect(citation.quote).toBeNull();
  });

  test("a silence is the curators', over all the texts that were read for it", () => {
    const drawn = corpusFromText(`
      a.x  a.y
      one  2021  .  +1
      one  2022~ .  .
      one  2023  .. .
    `);
    const own = indexOf(drawn);
    const opened = atCell("one" as OrganizationId, "a.x" as TargetId);
    const citation = citationOfReading(readingOf(own, matrixOf(drawn), opened), opened, {
      ...context,
      corpus: drawn,
    });
    const [first, second, third] = drawn.documents.map(({ title }) => textIn(title, "en"));
    const read = `Texts read: Organization one, “${first}” (2021); “${second}” (about 2022).`;
    expect(citation.source).toBeNull();
    for (const text of [chicago, apa, markdown].map((write) => write(citation, en))) {
      expect(text.replaceAll("\\", "")).toContain(read);
      expect(text).not.toContain(`“${third}”`);
    }
    expect(cslItem(citation, en)).toMatchObject({ type: "dataset", version: drawn.revision });
    for (const file of [bibtex, ris, cslJson].map((write) => write(citation, en)))
      expect(readBack(file).note).toContain(read);
    expect(chicago({ ...citation, silent: citation.silent.slice(0, 1) }, es)).toContain(
      `Texto leído: Organization one, «${first}» (2021). `,
    );
  });

  test("a document by itself", () => {
    const opened = atDocument(full.document.id);
    const citation = citationOfReading(readingOf(index, matrix, opened), opened, context);
    expect(citation).toMatchObject({ statement: null, quote: null, key: full.document.id });
    expect(chicago(citation, en)).toContain("Coded in");
  });

  test("a view is its curators', under its sentence", () => {
    const citation = citationOfView("Ukraine, 3 of 5 organizations", context);
    expect(readBack(bibtex(citation, en)).title).toBe(
      `${citation.corpus.title}: Ukraine, 3 of 5 organizations`,
    );
    expect(chicago(citation, en)).toContain("“Ukraine, 3 of 5 organizations.” ");
    expect(apa(citation, en)).toContain(corpus.revision.slice(0, 4));
    expect(cslItem(citation, en)).toMatchObject({ type: "dataset", version: corpus.revision });
  });
});

describe("a date for a bibliography", () => {
  test.each([
    ["2022-05-14", { parts: [[2022, 5, 14]], season: null, circa: false }],
    ["2022-12~", { parts: [[2022, 12]], season: null, circa: true }],
    ["2022?", { parts: [[2022]], season: null, circa: true }],
    ["2022-21", { parts: [[2022]], season: 1, circa: false }],
    ["2022-09-23/2022-09-30", { parts: [[2022, 9, 23], [2022, 9, 30]], season: null, circa: false }],
    ["-0044-03-15", { parts: [[-44, 3, 15]], season: null, circa: false }],
    ["2022-05-01/..", null],
    ["/2022", null],
    ["199X", null],
  ] as const)("%s is %j", (edtf, expected) => {
    expect(parseEdtf(edtf)).not.toBeNull();
    expect(partedDate(edtf)).toEqual(expected);
  }); // prettier-ignore
});
