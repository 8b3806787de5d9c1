import { expect, test } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { allTargets } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { initialSelection, noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { cellName, spreadName } from "./cellWords.ts";

const corpus = corpusFromText(`
               a.x    a.y   a.z
  one 2022     +2!    -1?~  .
  two 2022     0      ..    -2
  two 2022     +1     ..    ..
`);
const arranged = (faces: typeof noFilters.faces = []) =>
  arrange(indexOf(corpus), matrixOf(corpus), {
    ...initialSelection,
    filters: { ...noFilters, faces },
    language: "en",
  });

function names(t: typeof en, faces: typeof noFilters.faces = []): string[] {
  const arrangement = arranged(faces);
  return arrangement.rows.flatMap((row) =>
    allTargets(corpus).map((target) => cellName(row, target, arrangement.shown(row, target), t)),
  );
}

test("a cell says who, on what, and how it stands", () => {
  expect(names(en).map((name) => name.split(": ")[1])).toEqual([
    "supports; stated; central; 1 passage",
    "leans against; implied; passing; 1 passage",
    "silent",
    "mixed; stated; developed; 1 passage; leans toward; stated; developed; 1 passage",
    "not coded",
    "opposes; stated; developed; 1 passage",
  ]);
  expect(names(en)[0]).toMatch(/^one, .+: supports/i);
});

test("the same in Spanish, and filtered out is neither silence nor absence", () => {
  expect(names(es)[2]).toMatch(/: silencio$/);
  expect(names(en, [2]).map((name) => name.split(": ")[1])).toEqual([
    "supports; stated; central; 1 passage",
    ...Array.from({ length: 5 }, () => "filtered out"),
  ]);
});

test("a folded topic names its spread, never an average", () => {
  const arrangement = arranged();
  const [one, two] = arrangement.rows;
  const [topic] = corpus.topics;
  if (!one || !two || !topic) throw new Error("the table above has them");
  const spread = (row: typeof one) =>
    spreadName(
      row,
      topic,
      topic.targets.map((target) => arrangement.shown(row, target)),
      en,
    ).split(": ")[1];
  expect(spread(one)).toBe("1 supports, 1 leans against, 1 silent");
  expect(spread(two)).toBe("1 mixed, 1 leans toward, 1 not coded, 1 opposes");
});
