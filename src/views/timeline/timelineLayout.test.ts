import { describe, expect, test } from "vitest";
import type { CorpusEvent } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { parseEdtf } from "#domain/edtf.ts";
import type { TargetId } from "#domain/ids.ts";
import { datedDocuments } from "#domain/timeline.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { type TimelineInput, timelineLayout, timelineSizes } from "./timelineLayout.ts";

const day = (text: string) => Date.parse(text) / 86_400_000;
const corpus = corpusFromText(`
                   a.x  a.y
  one 2022-07-01   +2   -1?
  one 2022-07      -2   .
  two 2022         0    .
  six undated      +1   .
`);
const event = (id: string, edtf: string, named = 1): CorpusEvent =>
  ({
    id,
    edtf,
    range: parseEdtf(edtf),
    label: `the event ${id}`,
    passages: Array.from({ length: named }, (_, i) => ({ document: `d${i}`, passage: "p1" })),
  }) as unknown as CorpusEvent;

function layout(part: Partial<TimelineInput> = {}) {
  const documents = datedDocuments(indexOf(corpus), corpus.organizations);
  return timelineLayout({
    lanes: corpus.organizations.map((one) => ({
      key: one.id,
      documents: documents.filter((document) => document.organization.id === one.id),
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

  test("documents of one lane that would cover each other go one below the other", () => {
    const [one, two] = layout().lanes;
    expect(one?.documents.map((document) => document.y - (one?.y ?? 0))).toEqual([
      0,
      timelineSizes.document,
    ]);
    expect(one?.height).toBe(2 * timelineSizes.document);
    expect(two?.y).toBe((one?.y ?? 0) + 2 * timelineSizes.document);
  });

  test("an undated document waits at the left edge", () => {
    const undated = layout().lanes[2]?.documents[0];
    expect(undated?.x).toBe(0);
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
    const placed = layout({ events }).events.map((one) =>
      [one.event.id, ...one.merged.map((other) => other.id)].join("+"),
    );
    expect(placed).toEqual(["b+a", "c", "e"]);
  });

  test("zooming in takes them apart", () => {
    const placed = layout({
      events,
      span: { from: day("2022-02-20"), to: day("2022-03-20") },
      width: 800,
    }).events;
    expect(placed.map((one) => one.event.id).toSorted()).toEqual(["a", "b"]);
  });

  test("labels never cover each other or leave the plot, whatever the crowd", () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      event(
        `number-${i}`,
        `2022-${String((i % 12) + 1).padStart(2, "0")}-${String((i % 27) + 1).padStart(2, "0")}`,
      ),
    );
    for (const width of [200, 500, 1200]) {
      const { events: placed } = layout({ events: crowd, width });
      const labels = placed.flatMap((one) => one.label ?? []);
      expect(labels.length).toBeGreaterThan(0);
      for (const label of labels) {
        expect(label.x).toBeGreaterThanOrEqual(-1);
        for (const other of labels) {
          if (other === label || other.row !== label.row) continue;
          const apart =
            label.x + label.text.length * timelineSizes.advance <= other.x ||
            other.x + other.text.length * timelineSizes.advance <= label.x;
          expect(apart).toBe(true);
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
