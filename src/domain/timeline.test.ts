import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import type { Corpus } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import { parseEdtf } from "./edtf.ts";
import { namedEvents } from "./namedEvents.ts";
import {
  datedDocuments,
  homeSpan,
  isWhole,
  overlap,
  panned,
  spanInView,
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

const index = indexOf(corpus);

test("documents come lane by lane, with their stances and dates", () => {
  expect(
    datedDocuments(index, corpus.organizations).map((one) => [
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
  const axis = wholeAxis(datedDocuments(index, corpus.organizations));
  const day = (text: string) => Date.parse(text) / 86_400_000;
  expect(axis?.from).toBeLessThan(day("2022-03-04"));
  expect(axis?.to).toBeGreaterThan(day("2023-12-31"));
  expect(wholeAxis([])).toBeNull();
});

describe("spans", () => {
  const whole = { from: 0, to: 1000 };
  test.each([
    ["zoom in about the middle", zoomed(whole, 2, whole), { from: 250, to: 750 }],
    ["zoom in about the start", zoomed(whole, 2, whole, 0), { from: 0, to: 500 }],
    ["zoom out past the whole", zoomed({ from: 0, to: 600 }, 0.1, whole), whole],
    ["zoom in past the closest", zoomed({ from: 100, to: 110 }, 10, whole), { from: 102, to: 109 }],
    ["pan right", panned({ from: 100, to: 200 }, 0.5, whole), { from: 150, to: 250 }],
    ["pan into the end", panned({ from: 850, to: 950 }, 1, whole), { from: 900, to: 1000 }],
    ["pan into the start", panned({ from: 50, to: 150 }, -1, whole), { from: 0, to: 100 }],
    ["a span wider than the whole", within({ from: -500, to: 5000 }, whole), whole],
  ])("%s", (_, span, expected) => {
    expect(span).toEqual(expected);
  });

  test("all there is", () => {
    expect(isWhole(whole, whole)).toBe(true);
    expect(isWhole({ from: 1, to: 1000 }, whole)).toBe(false);
  });
});

test("events are those that a document in view names", () => {
  const [one, two] = corpus.organizations;
  if (!one || !two) throw new Error("the table above has them");
  expect(namedEvents(index, [one]).map(({ event }) => event.id)).toEqual(["march", "later"]);
  expect(namedEvents(index, [two]).map(({ event }) => event.id)).toEqual(["later"]);
});

test("each naming of an event knows whose document it is", () => {
  const [later] = namedEvents(index, corpus.organizations).filter(
    ({ event }) => event.id === "later",
  );
  expect(later?.namings.map((one) => `${one.organization.id} ${one.document}`)).toEqual([
    "two two-1",
    "one one-2",
  ]);
});

describe("no span leaves the axis", () => {
  const days = fc.integer({ min: -2000, max: 2000 });
  const spans = fc
    .tuple(days, fc.integer({ min: 1, max: 3000 }))
    .map(([from, n]) => ({ from, to: from + n }));

  test("however it is zoomed or moved", () => {
    fc.assert(
      fc.property(
        spans,
        spans,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, span, factor, at) => {
          for (const moved of [
            zoomed(span, factor, whole, at),
            panned(span, at * 4 - 2, whole),
            within(span, whole),
            spanInView(span, whole).span,
          ]) {
            expect(moved.from).toBeGreaterThanOrEqual(whole.from);
            expect(moved.to).toBeLessThanOrEqual(whole.to);
            expect(moved.from).toBeLessThan(moved.to);
            expect(Number.isInteger(moved.from) && Number.isInteger(moved.to)).toBe(true);
          }
        },
      ),
    );
  });

  test("a link's span is shifted in, and one that lies outside shows all and says so", () => {
    const whole = { from: 0, to: 1000 };
    expect(spanInView(null, whole)).toEqual({ span: whole, outside: false });
    expect(spanInView({ from: 100, to: 200 }, whole)).toEqual({
      span: { from: 100, to: 200 },
      outside: false,
    });
    expect(spanInView({ from: 900, to: 1100 }, whole)).toEqual({
      span: { from: 800, to: 1000 },
      outside: false,
    });
    expect(spanInView({ from: 1000, to: 1100 }, whole)).toEqual({ span: whole, outside: true });
    expect(spanInView({ from: -50, to: 0 }, whole)).toEqual({ span: whole, outside: true });
  });
});

describe("a document's date", () => {
  const date = (edtf: string) => {
    const range = parseEdtf(edtf);
    if (!range) throw new Error("not EDTF");
    return { edtf, range, passages: [] };
  };
  const dated = (part: { written?: string; published?: string }) => {
    const { written, published, ...document } = corpus.documents[0] ?? never();
    void [written, published];
    const only: Corpus = {
      ...corpus,
      stances: [],
      reported: [],
      events: [],
      documents: [
        {
          ...document,
          ...(part.written ? { written: date(part.written) } : {}),
          ...(part.published ? { published: date(part.published) } : {}),
        },
      ],
    };
    const [one] = datedDocuments(indexOf(only), only.organizations);
    return [one?.edtf, one?.printed?.edtf ?? null];
  };
  const never = (): never => {
    throw new Error("the table above has it");
  };

  test.each([
    [{ written: "2022-09", published: "2024" }, ["2022-09", "2024"]],
    // A printed date that may be the very day is no other date.
    [{ written: "2022-09", published: "2022" }, ["2022-09", null]],
    [{ published: "2024" }, ["2024", null]],
    [{ written: "2022" }, ["2022", null]],
    [{}, [null, null]],
  ])("%j: of writing first, and the printed one where it differs", (part, expected) => {
    expect(dated(part)).toEqual(expected);
  });
});

test("a twelfth of the axis is room at each end, and never less than twenty days", () => {
  const axis = (...dates: readonly string[]) => {
    const table = ["a.x", ...dates.map((one) => `one ${one} +2`)].join("\n");
    const of = corpusFromText(table);
    return wholeAxis(datedDocuments(indexOf(of), of.organizations));
  };
  const day = (text: string) => Date.parse(text) / 86_400_000;
  expect(axis("2022-01-01")).toEqual({ from: day("2022-01-01") - 20, to: day("2022-01-01") + 20 });
  expect(axis("2020-01-01", "2022-12-31")).toEqual({
    from: day("2020-01-01") - 91,
    to: day("2022-12-31") + 91,
  });
});

describe("what is shown of the axis at first", () => {
  const home = (...dates: readonly string[]) => {
    const of = corpusFromText(["a.x", ...dates.map((one) => `one ${one} +2`)].join("\n"));
    const documents = datedDocuments(indexOf(of), of.organizations);
    const whole = wholeAxis(documents);
    if (!whole) throw new Error("dated");
    return { ...homeSpan(documents, whole), whole };
  };
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const months = ["2022-01-01", "2022-02-01", "2022-03-01", "2022-04-01", "2022-05-01"];

  test("all of it, where the dates lie near one another or are few", () => {
    for (const dates of [months, ["1917-11-07", ...months.slice(0, 3)]]) {
      const { span, beyond, whole } = home(...dates);
      expect(span).toEqual(whole);
      expect(beyond).toBe(0);
    }
  });

  test.each(["1917-11-07", "3022-01-01"])("not a single far one: %s", (far) => {
    const { span, beyond } = home(...months, far);
    expect(beyond).toBe(1);
    expect(span).toEqual({ from: day("2022-01-01") - 20, to: day("2022-05-01") + 20 });
  });

  test("but two far ones of six are no exception", () => {
    const { span, whole } = home(...months, "1917-11-07", "1918-11-07");
    expect(span).toEqual(whole);
  });
});
