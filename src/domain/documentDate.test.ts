import { expect, test } from "vitest";
import { corpusFromFiles, filesFromText } from "#testing/corpusFromText.ts";
import { dateOf } from "./documentDate.ts";
import { orderingDay } from "./matrix.ts";

const files = filesFromText(`
              a.x
  one 2021    .
  one 2022    .
  one undated .
  one undated .
`);
files.json.documents.forEach((document, i) => {
  if (i === 1 || i === 2) document.published = { date: "2020" };
});
const { documents } = corpusFromFiles(files);

test("a document stands on its day of writing where known, else on the printed one", () => {
  expect(documents.map((one) => dateOf(one)?.edtf)).toEqual(["2021", "2022", "2020", undefined]);
});

test("documents are put in order by the very date that they stand on", () => {
  for (const one of documents)
    expect(orderingDay(one)).toBe(dateOf(one)?.range.earliest ?? Number.NEGATIVE_INFINITY);
});
