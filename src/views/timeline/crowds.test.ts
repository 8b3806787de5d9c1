import fc from "fast-check";
import { expect, test } from "vitest";
import { allTargets } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { datedDocuments } from "#domain/timeline.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import {
  type Counted,
  countWithin,
  countedOf,
  crowdPaths,
  crowdsWith,
  crowdWidth,
  placeCrowds,
  tallest,
} from "./crowds.ts";

const corpus = corpusFromText(`
                   a.x  a.y  b.z
  one 2022-07-01   +2   -1?  .
  one 2022-07      -2   .    0
  one undated      +1   .    .
`);
const counted = (shows = () => true, targets = allTargets(corpus)) =>
  countedOf(
    datedDocuments(indexOf(corpus), corpus.organizations),
    new Set(targets.map((one) => one.id)),
    shows,
  );

test("the stances of each text by side; a mixed one has none; an undated text is counted apart", () => {
  const { days, sides, undated } = counted();
  expect([...days]).toEqual([19_174.5, 19_189.5]);
  expect([...sides]).toEqual([0, 1, 0, 1, 1, 0, 0, 0]);
  expect(undated).toBe(1);
});

test("only what the filters show is counted, and only of targets in view", () => {
  expect([...counted(() => false).sides]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  expect([...counted(() => true, allTargets(corpus).slice(1)).sides]).toEqual([
    0, 1, 0, 0, 0, 0, 0, 0,
  ]);
});

const lane = fc
  .array(fc.integer({ min: -4000, max: 4000 }), { maxLength: 60 })
  .map((list): Counted => {
    const days = Float64Array.from(
      list.toSorted((a, b) => a - b),
      (day) => day + 0.5,
    );
    return { days, sides: new Uint16Array(days.length * 4).fill(1), undated: 0 };
  });
const spans = fc
  .tuple(fc.integer({ min: -5000, max: 4000 }), fc.integer({ min: 7, max: 3000 }))
  .map(([from, days]) => ({ from, to: from + days }));

test("every text in view stands in one crowd, within its bounds, and the crowds do not overlap", () => {
  fc.assert(
    fc.property(lane, spans, fc.integer({ min: 100, max: 1600 }), (one, span, width) => {
      const crowds = placeCrowds(one, span, width);
      const total = crowds.reduce((sum, { texts }) => sum + texts, 0);
      expect(total).toBeGreaterThanOrEqual(countWithin(one, span));
      const perDay = width / (span.to - span.from);
      crowds.forEach((crowd, i) => {
        const at = (day: number) => (day - span.from) * perDay;
        expect(at(crowd.from)).toBeGreaterThanOrEqual(crowd.x - 0.01);
        expect(at(crowd.to)).toBeLessThanOrEqual(crowd.x + crowdWidth + 0.01);
        expect(crowd.sides).toEqual([crowd.texts, crowd.texts, crowd.texts, crowd.texts]);
        if (i > 0) expect(crowd.x).toBeGreaterThan(crowds[i - 1]!.x + crowdWidth - 0.01);
      });
      expect(tallest(crowds)).toBe(Math.max(1, ...crowds.map(({ texts }) => texts * 2)));
    }),
  );
});

test("moving the axis by a day leaves each text in the crowd it was in", () => {
  const one: Counted = {
    days: Float64Array.from({ length: 300 }, (_, i) => i * 3 + 0.5),
    sides: new Uint16Array(1200),
    undated: 0,
  };
  const inside = ({ x }: { x: number }) => x > 0 && x + crowdWidth < 700;
  const texts = (from: number) =>
    placeCrowds(one, { from, to: from + 500 }, 700)
      .filter(inside)
      .map(({ from: first, to }) => `${first} ${to}`);
  const [here, there] = [texts(100), texts(101)];
  expect(here.filter((crowd) => there.includes(crowd)).length).toBeGreaterThan(25);
});

test("what is there at all is seen, and the outright ones stand nearest the line", () => {
  const [crowd] = placeCrowds(counted(), { from: 19_150, to: 19_200 }, 24 * 10);
  const most = 100;
  const [against, leans, toward, outright] = crowdPaths(crowd ? [crowd] : [], 20, 18, most);
  expect(outright).toMatch(/^M\S+ 18\.5h18\.0v1\.5h-18\.0Z$/);
  expect(leans).toMatch(/^M\S+ 20\.0h18\.0v1\.5h-18\.0Z$/);
  expect([toward, against]).toEqual(["", ""]);
});

test("before the page has been measured there is nothing to draw", () => {
  expect(placeCrowds(counted(), { from: 19_150, to: 19_200 }, 0)).toEqual([]);
});

test("a document is in the one crowd that has its day, an undated one in none", () => {
  const documents = datedDocuments(indexOf(corpus), corpus.organizations);
  const crowds = placeCrowds(counted(), { from: 19_150, to: 19_200 }, 24 * 50);
  expect(crowds).toHaveLength(2);
  const holders = (asked: string) =>
    [...crowdsWith(crowds, documents, (id) => id === asked)].map((one) => crowds.indexOf(one));
  expect(["one-1", "one-2", "one-3"].map(holders)).toEqual([[0], [1], []]);
});
