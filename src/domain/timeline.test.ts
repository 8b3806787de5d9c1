import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { parseEdtf } from "./edtf.ts";
import {
  datedDocuments,
  eventsNamedBy,
  isWhole,
  overlap,
  panned,
  wholeAxis,
  within,
  zoomed,
} from "./timeline.ts";

const corpus = corpusFromText(`
                   a.x  a.y
  one 2022-03-04   +2   -1?
  one 2023         .    .
  two undated      0    .
  @ march 2022-03 one-1
  @ later 2023-06 two-1 one-2
`);

test("documents come lane by lane, with their stances and dates", () => {
  expect(
    datedDocuments(corpus, corpus.organizations).map((one) => [
      one.document.id,
      one.edtf,
      one.stances.length,
    ]),
  ).toEqual([
    ["one-1", "2022-03-04", 2],
    ["one-2", "2023", 0],
    ["two-1", null, 1],
  ]);
});

test.each([
  ["2022-01", "2022-01-31", true],
  ["2022-01", "2022-02", false],
  ["2022-01/..", "2030", true],
  ["../2022-01", "1900", true],
  ["../2022-01", "2023", false],
  ["2022-09-23/2022-09-30", "2024-07-23", false],
])("%s and %s have a day in common: %s", (a, b, expected) => {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  if (!x || !y) throw new Error("not EDTF");
  expect(overlap(x, y)).toBe(expected);
  expect(overlap(y, x)).toBe(expected);
});

test("the axis holds every date of the documents and has room beside them", () => {
  const axis = wholeAxis(datedDocuments(corpus, corpus.organizations));
  const day = (text: string) => Date.parse(text) / 86_400_000;
  expect(axis?.from).toBeLessThan(day("2022-03-04"));
  expect(axis?.to).toBeGreaterThan(day("2023-12-31"));
  expect(wholeAxis([])).toBeNull();
});

describe("windows", () => {
  const whole = { from: 0, to: 1000 };
  test.each([
    ["zoom in about the middle", zoomed(whole, 2, whole), { from: 250, to: 750 }],
    ["zoom in about the start", zoomed(whole, 2, whole, 0), { from: 0, to: 500 }],
    ["zoom out past the whole", zoomed({ from: 0, to: 600 }, 0.1, whole), whole],
    ["zoom in past the closest", zoomed({ from: 100, to: 110 }, 10, whole), { from: 102, to: 109 }],
    ["pan right", panned({ from: 100, to: 200 }, 0.5, whole), { from: 150, to: 250 }],
    ["pan into the end", panned({ from: 850, to: 950 }, 1, whole), { from: 900, to: 1000 }],
    ["pan into the start", panned({ from: 50, to: 150 }, -1, whole), { from: 0, to: 100 }],
    ["a window wider than the whole", within({ from: -500, to: 5000 }, whole), whole],
  ])("%s", (_, window, expected) => {
    expect(window).toEqual(expected);
  });

  test("all there is", () => {
    expect(isWhole(whole, whole)).toBe(true);
    expect(isWhole({ from: 1, to: 1000 }, whole)).toBe(false);
  });
});

test("events are those that a document in view names", () => {
  const [one, two] = corpus.organizations;
  if (!one || !two) throw new Error("the table above has them");
  expect(eventsNamedBy(corpus, [one]).map((event) => event.id)).toEqual(["march", "later"]);
  expect(eventsNamedBy(corpus, [two]).map((event) => event.id)).toEqual(["later"]);
});
