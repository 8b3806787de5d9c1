import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { indexOf } from "./corpusIndex.ts";
import type { TargetId } from "./ids.ts";
import { reportedGrid } from "./reportedGrid.ts";

const corpus = corpusFromText(`
               a.x   a.y   b.z
  one 2022     +2    .     .
  two 2022     -2    .     .
  > one-1 zed a.x -2
  > two-1 zed a.x +1?
  > two-1 zed b.z +2
  > two-1 abc b.z -1
  > two-1 one a.x +2
`);
const index = indexOf(corpus);
const grid = reportedGrid(index.claims, corpus.topics, "en");

test("organizations of the corpus first, then the others, the most named first", () => {
  expect(
    grid.groups.map(({ kind, rows }) => [kind, rows.map((row) => `${row.name.text} ${row.count}`)]),
  ).toEqual([
    ["organization", [`${corpus.organizations[0]?.shortName} 1`]],
    ["outsider", ["zed 3", "abc 1"]],
  ]);
});

test("columns are the targets that any claim concerns, and no other", () => {
  expect(
    grid.topics.map(({ topic, targets }) => [topic.id, targets.map((target) => target.id)]),
  ).toEqual([
    ["a", ["a.x"]],
    ["b", ["b.z"]],
  ]);
});

test("a cell holds every claim on it, also of two who contradict each other", () => {
  const zed = grid.groups[1]?.rows[0];
  expect(zed?.on("a.x" as TargetId).map((claim) => claim.reported.position)).toEqual([-2, 1]);
  expect(zed?.on("a.y" as TargetId)).toEqual([]);
});

test("of no claims there is nothing", () => {
  expect(reportedGrid([], corpus.topics, "en")).toEqual({ groups: [], topics: [] });
});
