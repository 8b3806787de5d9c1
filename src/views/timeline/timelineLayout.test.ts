import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { parseEdtf } from "#domain/edtf.ts";
import type { TargetId } from "#domain/ids.ts";
import type { NamedEvent } from "#domain/namedEvents.ts";
import { datedDocuments } from "#domain/timeline.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import {
  type TimelineInput,
  flagSpan,
  lanesOf,
  timelineLayout,
  timelineSizes,
} from "./timelineLayout.ts";

const day = (text: string) => Date.parse(text) / 86_400_000;
const corpus = corpusFromText(`
                   a.x  a.y
  one 2022-07-01   +2   -1?
  one 2022-07      -2   .
  two 2022         0    .
  six undated      +1   .
`);
const event = (id: string, edtf: string, named = 1): NamedEvent => {
  const passages = Array.from({ length: named }, (_, i) => ({ document: `d${i}`, passage: "p1" }));
  const one = {
    id,
    edtf,
    range: parseEdtf(edtf),
    label: `the event ${id}`,
    passages,
  };
  return { event: one, namings: passages } as unknown as NamedEvent;
};
const isoDay = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);

function layout(part: Partial<TimelineInput> = {}) {
  const documents = datedDocuments(indexOf(corpus), corpus.organizations);
  return timelineLayout({
    lanes: corpus.organizations.map((one) => ({
      key: one.id,
      documents: documents.filter((document) => document.organization.id === one.id),
      counted: null,
    })),
    events: [],
    span: { from: day("2022-01-01"), to: day("2023-01-01") },
    width: 365,
    language: "en",
    targets: ["a.x", "a.y"] as TargetId[],
    shows: () => true,
    label: (one) => String(one.label),
    ...part,
  });
}

describe("lanes", () => {
  test("a date is as wide as it is uncertain: one day, one month, one year at a pixel a day", () => {
    const widths = layout().lanes.flatMap((lane) =>
      lane.documents.map((one) => one.date && Math.round(one.date.x1 - one.date.x0)),
    );
    expect(widths).toEqual([1, 31, 365, null]);
  });

  test("flags of one lane that would cover each other stand one above the other, on one lane", () => {
    const [one, two] = layout().lanes;
    const [first, second] = one?.documents ?? [];
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBe(timelineSizes.level);
    expect(first?.foot).toBe(second?.foot);
    expect(two?.y).toBe((one?.y ?? 0) + (one?.height ?? 0));
  });

  test("the pole stands in the middle of the days that the date may mean, and the flag turns at the edge", () => {
    const [first] = layout().lanes[1]?.documents ?? [];
    expect(first?.x).toBeCloseTo(365 / 2, 0);
    const [last] =
      layout({ span: { from: day("2021-07-01"), to: day("2022-07-10") } }).lanes[0]?.documents ??
      [];
    expect(last?.side).toBe(-1);
  });

  test("a lane of more texts than can be told apart is counted; a zoom brings its flags back", () => {
    const days = Array.from({ length: 120 }, (_, i) => day("2022-01-03") + i * 3);
    const rows = [
      ...days.map((at) => `one ${isoDay(at)} +2 -1`),
      ...Array(5).fill("one undated +1 ."),
    ];
    const many = corpusFromText(["a.x a.y", ...rows].join("\n"));
    const targets = ["a.x", "a.y"] as TargetId[];
    const lanes = lanesOf(
      many.organizations,
      datedDocuments(indexOf(many), many.organizations),
      targets,
      () => true,
    );
    const [crowded] = layout({ lanes, width: 480 }).lanes;
    expect(crowded?.documents).toEqual([]);
    expect(crowded?.undated).toBe(5);
    expect(crowded?.crowds.reduce((sum, { texts }) => sum + texts, 0)).toBe(120);
    const span = { from: day("2022-03-01"), to: day("2022-04-01") };
    const [flags] = layout({ lanes, width: 480, span }).lanes;
    expect(flags?.crowds).toEqual([]);
    const seen = flags?.documents.filter(({ x }) => x >= 0 && x < 480) ?? [];
    expect(seen.length).toBe(days.filter((at) => at >= span.from && at < span.to).length);
    // What is far out of sight is not placed, and what has no date is a number.
    expect(flags?.documents.length).toBeLessThan(30);
    expect(flags?.documents.every(({ date }) => date !== null)).toBe(true);
    expect(flags?.undated).toBe(5);
  });

  test("whatever the crowd, no flag covers another, a pole or a date; what has no room is a stub", () => {
    const dates = fc.array(fc.integer({ min: 0, max: 360 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(dates, fc.integer({ min: 120, max: 900 }), (days, width) => {
        const rows = days.map((at) => `one ${isoDay(day("2022-01-01") + at)} +2 -1`);
        const crowd = corpusFromText(["a.x a.y", ...rows].join("\n"));
        const documents = datedDocuments(indexOf(crowd), crowd.organizations);
        const [lane] = layout({ lanes: [{ key: "one", documents, counted: null }], width }).lanes;
        if (!lane) throw new Error("no lane");
        for (const flag of lane.documents) {
          // Under every flag is the lane with its feet and date bars.
          expect(flag.y + timelineSizes.flag).toBeLessThan(flag.foot - 3);
          expect(flag.y).toBeGreaterThanOrEqual(lane.y);
          if (flag.folded) continue;
          const { from, to } = flagSpan(flag);
          for (const other of lane.documents) {
            if (other === flag || other.folded) continue;
            const span = flagSpan(other);
            if (other.y === flag.y) expect(to <= span.from || from >= span.to).toBe(true);
            if (other.y < flag.y) expect(other.x < from || other.x > to).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test("an undated document waits at the left edge", () => {
    const undated = layout().lanes[2]?.documents[0];
    expect(undated?.x).toBeLessThan(5);
    expect(undated?.date).toBeNull();
  });

  test("a skyline holds the stances that pass, in the order of the columns", () => {
    const shown = (part: Partial<TimelineInput>) =>
      layout(part)
        .lanes[0]?.documents[0]?.stances.map((one) => one.stance.target)
        .join(" ");
    expect(shown({})).toBe("a.x a.y");
    expect(shown({ targets: ["a.y" as TargetId] })).toBe("a.y");
    expect(shown({ shows: (stance) => stance.position > 0 })).toBe("a.x");
  });
});

describe("events", () => {
  const events = [
    event("a", "2022-03-01"),
    event("b", "2022-03-03", 2),
    event("c", "2022-06-15"),
    event("d", "2021-06-15"),
    event("e", "2022-11-20"),
  ];

  test("points too near are one, led by the event that most texts name; those out of the span are not drawn", () => {
    const placed = layout({ events }).points.map((one) =>
      [one.event.id, ...one.merged.map((other) => other.id)].join("+"),
    );
    expect(placed).toEqual(["b+a", "c", "e"]);
  });

  test("zooming in takes them apart", () => {
    const placed = layout({
      events,
      span: { from: day("2022-02-20"), to: day("2022-03-20") },
      width: 800,
    }).points;
    expect(placed.map((one) => one.event.id).toSorted()).toEqual(["a", "b"]);
  });

  test("what is known to the month or the year is a band of it, never a point on its first day", () => {
    const { points, bands } = layout({
      events: [event("month", "2022-03"), event("year", "2022"), event("day", "2022-05-05")],
    });
    expect(points.map((one) => one.event.id)).toEqual(["day"]);
    const widths = new Map(bands.map((one) => [String(one.event.id), one.x1 - one.x0]));
    expect(widths.get("month")).toBeCloseTo(31, 0);
    expect(widths.get("year")).toBeCloseTo(365, 0);
  });

  test("of two with room for one label it is the one that more texts name, not more passages", () => {
    const one = event("one-text", "2022-06-01");
    const passages = Array.from({ length: 9 }, () => one.event.passages[0]);
    const loud = { ...one, event: { ...one.event, passages } } as unknown as NamedEvent;
    const { points } = layout({ events: [loud, event("two-texts", "2022-06-03", 2)] });
    expect(points.map((point) => point.event.id)).toEqual(["two-texts"]);
  });

  test("every event is drawn, in a point or as a band, or counted among those that are not", () => {
    const dates = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 1100 }).map((at) => isoDay(day("2021-01-01") + at)),
        fc.constantFrom("2020", "2021", "2022", "2022-03", "2022-03/2022-05", "../2022", "2022/.."),
      ),
      { maxLength: 120 },
    );
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 60, max: 1200 }),
        fc.boolean(),
        (edtfs, width, paper) => {
          const all = edtfs.map((edtf, i) => event(`number-${i}`, edtf));
          const placed = layout({ events: all, width, onPaper: paper });
          const drawn = [
            ...placed.points.flatMap((one) => [one.event, ...one.merged]),
            ...placed.bands.map((one) => one.event),
          ];
          expect(new Set(drawn).size).toBe(drawn.length);
          expect(drawn.length + placed.outside + placed.crowdedOut).toBe(all.length);
          for (const { row } of placed.bands) expect(row).toBeLessThan(placed.eventRows);
        },
      ),
      { numRuns: 80 },
    );
  });

  test("bands that find no row go on under the others, and what is of another time is counted", () => {
    const years = Array.from({ length: 9 }, (_, i) => event(`year-${i}`, "2022"));
    const { bands, outside, crowdedOut, eventRows, height, lanesHeight } = layout({
      events: [...years, event("early", "1990"), event("late", "2024-05-01")],
    });
    expect(bands).toHaveLength(9);
    expect([outside, crowdedOut]).toEqual([2, 0]);
    expect(eventRows).toBe(10);
    expect(height - lanesHeight).toBeGreaterThan(9 * timelineSizes.eventRow);
    const many = Array.from({ length: 40 }, (_, i) => event(`year-${i}`, "2022"));
    expect(layout({ events: many }).crowdedOut).toBe(
      40 - (timelineSizes.eventRows + timelineSizes.moreEventRows - 1),
    );
    expect(layout({ events: many, onPaper: true }).crowdedOut).toBe(0);
  });

  test("on paper every point is named that is not one with another, and its line crosses no name", () => {
    const days = Array.from({ length: 24 }, (_, i) =>
      event(`number-${i}`, isoDay(day("2022-01-03") + i * 11)),
    );
    const { points } = layout({ events: days, width: 960, onPaper: true });
    expect(points.flatMap(({ label }) => label ?? [])).toHaveLength(24);
    expect(points.filter(({ through }) => through)).toHaveLength(timelineSizes.throughOnPaper);
    for (const { x, label } of points)
      for (const { label: other } of points)
        if (label && other && other.row < label.row)
          expect(x < other.x || x > other.x + other.text.length * timelineSizes.advance).toBe(true);
  });

  test("labels and bands never cover each other or leave the plot, whatever the crowd", () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      event(
        `number-${i}`,
        `2022-${String((i % 12) + 1).padStart(2, "0")}${i % 3 === 0 ? "" : `-${String((i % 27) + 1).padStart(2, "0")}`}`,
      ),
    );
    for (const [width, onPaper] of [
      [200, false],
      [500, false],
      [1200, false],
      [960, true],
    ] as const) {
      const { points, bands } = layout({ events: crowd, width, onPaper });
      const labels = [...points, ...bands].flatMap((one) => one.label ?? []);
      expect(labels.length).toBeGreaterThan(0);
      const taken = [
        ...labels.map((label) => ({
          row: label.row,
          start: label.x,
          end: label.x + label.text.length * timelineSizes.advance,
        })),
        ...bands.map((band) => ({ row: band.row, start: band.x0, end: band.x1 })),
      ];
      for (const one of taken) {
        expect(one.start).toBeGreaterThanOrEqual(-1);
        expect(one.end).toBeLessThanOrEqual(width + 1);
        for (const other of taken) {
          if (other === one || other.row !== one.row) continue;
          expect(one.end <= other.start || other.end <= one.start).toBe(true);
        }
      }
    }
  });
});

test("ticks name years and months in the language of the page", () => {
  const words = (language: string) =>
    layout({ language, width: 900 }).ticks.map((tick) => tick.label);
  expect(words("en")).toContain("Apr");
  expect(words("es")).toContain("abr");
});
