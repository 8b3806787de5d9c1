import { expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import type { TargetId } from "#domain/ids.ts";
import { matrixOf } from "#domain/matrix.ts";
import { targetSheet } from "#domain/sheets.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { shareLines } from "./shareWords.ts";

/** The lines of the one side that these cells take, tags in brackets. */
function lines(...cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell, i) => `org${i + 1} 2022 ${cell}`);
  const corpus = corpusFromText(["a.x", ...rows].join("\n"));
  const sheet = targetSheet(indexOf(corpus), matrixOf(corpus), "a.x" as TargetId);
  const [side] = sheet.sides;
  if (!side || sheet.sides.length > 1) throw new Error("not one side");
  const names = new Map(corpus.organizations.map((one, i) => [one.shortName, `o${i + 1}`]));
  return shareLines(side.reasons, en).map((line) =>
    [...names].reduce(
      (text, [name, short]) => text.replaceAll(name, short),
      line
        .map((part) => (typeof part === "string" ? part : `[${part.text.replace("Reason ", "")}]`))
        .join(""),
    ),
  );
}

test.each([
  [["+2:peace"], []],
  [["+2:peace", "+2:peace"], ["both: [peace]"]],
  [["+2:peace,class", "+1:class,peace"], ["both: [peace][class]"]],
  [["+2:peace", "+2:class"], ["o1 [peace] · o2 [class]: none in common"]],
  [
    ["+2:peace", "+2"],
    ["o1 [peace]", "o2: no reason given"],
  ],
  [["+2", "+2:unstated"], ["o1 and o2: no reason given"]],
  [["-2:peace", "-2:peace", "-2:peace"], ["all: [peace]"]],
  [
    ["-2:peace", "-2:peace", "-2:class", "-1"],
    ["o1 and o2: [peace]", "o3 [class]: none in common", "o4: no reason given"],
  ],
])("%j: %j", (cells, expected) => {
  expect(lines(...cells)).toEqual(expected);
});
