import { expect, test } from "vitest";
import { arrange } from "./arrange.ts";
import { allTargets } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import { matrixOf } from "./matrix.ts";
import { type Filters, initialSelection, noFilters } from "./selection.ts";
import type { ReasonId } from "./ids.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { reasonRows, usesOf } from "./reasonRows.ts";

const corpus = corpusFromText(`
             a.x              a.y        a.z
  one 2022   +2:peace,class   -2:class   .
  two 2022   -1:peace         .          .
  six 2022   0:class          +1         .
`);
function rows(part: Partial<Filters> = {}) {
  const filters = { ...noFilters, ...part };
  const arrangement = arrange(indexOf(corpus), matrixOf(corpus), {
    ...initialSelection,
    filters,
    language: "en",
  });
  return reasonRows(indexOf(corpus), arrangement, allTargets(corpus), filters);
}
const drawn = (part: Partial<Filters> = {}) =>
  rows(part).map(
    (row) =>
      `${row.target.id} | ${[...row.entries].map(([reason, list]) => `${reason}: ${list.map((one) => `${one.organization.id} ${one.stance.position}`).join(", ")}`).join(" | ")}`,
  );

test("for one target, who stands where and arguing from what; a target nobody speaks on has no row", () => {
  expect(drawn()).toEqual([
    "a.x | peace: one 2, two -1 | class: one 2, six 0",
    "a.y | class: one -2 | null: six 1",
  ]);
});

test("for one reason, where it is used and on which sides", () => {
  const uses = corpus.reasons.map(
    (reason) => `${reason.id} ${JSON.stringify(usesOf(rows(), reason))}`,
  );
  expect(uses).toEqual([
    'peace {"stances":2,"up":1,"down":1,"mixed":0}',
    'class {"stances":3,"up":1,"down":1,"mixed":1}',
  ]);
});

test("a chosen reason leaves the stances that argue from it, with all their reasons", () => {
  expect(drawn({ reasons: ["peace" as ReasonId] })).toEqual([
    "a.x | peace: one 2, two -1 | class: one 2",
  ]);
});
