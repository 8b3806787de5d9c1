import { describe, expect, test } from "vitest";
import type { Messages } from "#i18n/en.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { regionalTranslations } from "#testing/regionalTranslations.ts";
import { packageFiles } from "./dataPackage.ts";
import { noTick } from "./exported.ts";
import { exportedFrom } from "./fixture.ts";
import { jsonOf } from "./json.ts";
import { passageTable } from "./textTables.ts";

const corpus = bundledCorpus();
const regional = regionalTranslations(corpus);

interface Translated {
  readonly exact: string;
  readonly language: string;
}

/** What the JSON says of each passage in its translations. */
async function translationsIn(from: typeof corpus, t: Messages): Promise<readonly Translated[]> {
  const pieces: string[] = [];
  for await (const piece of jsonOf(exportedFrom(from, null, t), noTick)) pieces.push(piece);
  const { documents } = JSON.parse(pieces.join("")) as {
    documents: { passages: { translations?: Translated[] }[] }[];
  };
  return documents.flatMap(({ passages }) => passages.flatMap((one) => one.translations ?? []));
}

/** The translations of a Data Package, as a file. */
async function packedTranslations(from: typeof corpus, t: Messages): Promise<string> {
  for await (const { name, content } of packageFiles(exportedFrom(from, null, t), noTick)) {
    let text = "";
    for await (const piece of content) text += piece;
    if (name === "translations.csv" || name.endsWith("/translations.csv")) return text;
  }
  throw new Error("no translations");
}

describe.each([
  ["en-GB", en],
  ["es-MX", es],
])("a translation into %s serves a reader of the language, in every export", (tag, t) => {
  test("JSON, with the tag as the corpus writes it", async () => {
    const plain = await translationsIn(corpus, t);
    expect(plain.filter(({ language }) => language === t.code).length).toBeGreaterThan(10);
    const found = await translationsIn(regional, t);
    expect(found.filter(({ language }) => language === tag)).toEqual(
      plain.filter(({ language }) => language === t.code).map((one) => ({ ...one, language: tag })),
    );
  });

  test("the table of passages", () => {
    const rows = (from: typeof corpus) => [...passageTable(exportedFrom(from, null, t)).rows()];
    expect(rows(regional)).toEqual(rows(corpus));
  });

  test("the Data Package", async () => {
    const count = (text: string, language: string) => text.split(`,${language},`).length - 1;
    const plain = count(await packedTranslations(corpus, t), t.code);
    expect(plain).toBeGreaterThan(10);
    expect(count(await packedTranslations(regional, t), tag)).toBe(plain);
  });
});
