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

/** What the JSON says of each passage in its translation. */
async function translationsIn(from: typeof corpus, t: Messages): Promise<readonly Translated[]> {
  const pieces: string[] = [];
  for await (const piece of jsonOf(exportedFrom(from, null, t), noTick)) pieces.push(piece);
  const { documents } = JSON.parse(pieces.join("")) as {
    documents: { passages: { translation?: Translated }[] }[];
  };
  return documents.flatMap(({ passages }) => passages.flatMap((one) => one.translation ?? []));
}

/** The passages of a Data Package, as a file. */
async function packedPassages(from: typeof corpus, t: Messages): Promise<string> {
  for await (const { name, content } of packageFiles(exportedFrom(from, null, t), noTick)) {
    let text = "";
    for await (const piece of content) text += piece;
    if (name.includes("passages")) return text;
  }
  throw new Error("no passages");
}

describe.each([
  ["en-GB", en],
  ["es-MX", es],
])("a translation into %s serves a reader of the language, in every export", (tag, t) => {
  test("JSON, with the tag as the corpus writes it", async () => {
    const plain = await translationsIn(corpus, t);
    expect(plain.length).toBeGreaterThan(10);
    expect(await translationsIn(regional, t)).toEqual(
      plain.map((one) => ({ ...one, language: tag })),
    );
  });

  test("the table of passages", () => {
    const rows = (from: typeof corpus) => [...passageTable(exportedFrom(from, null, t)).rows()];
    expect(rows(regional)).toEqual(rows(corpus));
  });

  test("the Data Package", async () => {
    expect(await packedPassages(regional, t)).toBe(await packedPassages(corpus, t));
  });
});
