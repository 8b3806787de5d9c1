import { describe, expect, test } from "vitest";
import { gridLayout } from "./gridLayout.ts";

const topic = (id: string, targets: number, folded = false) => ({
  id,
  folded,
  targets: Array.from({ length: targets }, (_, i) => ({ id: `${id}.${i}` })),
});
const bundled = [topic("a", 6), topic("b", 5), topic("c", 3), topic("d", 9)];
const labels = ["A negotiated settlement"];

describe("gridLayout", () => {
  test.each([
    [1600, "wide"],
    [1200, "wide"],
    [900, "wide"],
    [700, "tall"],
    [358, "tall"],
  ])("%i px: %s", (width, orientation) => {
    expect(gridLayout(width, bundled, 5, labels).orientation).toBe(orientation);
  });

  test("no cell is narrower than 24 px, and the whole fits, at any width from 320 px", () => {
    for (let width = 320; width <= 2560; width += 7) {
      const layout = gridLayout(width, bundled, 5, labels);
      expect(Math.min(...layout.cellWidth)).toBeGreaterThanOrEqual(24);
      const cells =
        layout.orientation === "wide"
          ? layout.cellWidth.reduce((a, b) => a + b, 0)
          : (layout.cellWidth[0] ?? 0) * 5;
      const gaps = layout.orientation === "wide" ? bundled.length * layout.topicGap : 0;
      expect(layout.headerWidth + cells + gaps + layout.overhang).toBeLessThanOrEqual(width);
    }
  });

  test("however many organizations there are, their names and those of the targets keep room", () => {
    for (const organizations of [1, 5, 60, 1000]) {
      for (const width of [320, 390, 1440]) {
        const many = Array.from({ length: 50 }, (_, i) => topic(`t${i}`, 2));
        const layout = gridLayout(width, many, organizations, labels);
        expect(layout.orientation).toBe("tall");
        expect(layout.headerWidth).toBeGreaterThanOrEqual(104);
        expect(Math.min(...layout.cellWidth)).toBeGreaterThanOrEqual(24);
        // What does not fit the width scrolls; nothing is laid over anything.
        expect(layout.width).toBe(layout.headerWidth + (layout.cellWidth[0] ?? 0) * organizations);
      }
    }
  });

  test("a folded topic is one slot that holds all its targets", () => {
    const { slots } = gridLayout(1600, [topic("a", 6, true), topic("b", 2)], 5, labels);
    expect(slots.map((slot) => `${slot.key} ${slot.targets.length} ${slot.firstOfTopic}`)).toEqual([
      "a 6 true",
      "b.0 1 true",
      "b.1 1 false",
    ]);
  });

  test.each([
    [980, [3], "quote"],
    [980, [5], "reasons"],
    [980, [6], "frame"],
    [980, [9], "mark"],
    [980, [3, 4], "frame"],
    [1700, [9], "reasons"],
    [358, [1], "quote"],
    [358, [3], "mark"],
  ])("in %i px, topics of %j targets: cells say the %s", (width, sizes, telling) => {
    const topics = sizes.map((size, i) => topic(`t${i}`, size));
    const layout = gridLayout(width, topics, 5, labels);
    expect(layout.telling).toBe(telling);
    expect(layout.width).toBeLessThanOrEqual(width);
  });
  test("a folded topic leaves the cells their marks; tall, few organizations get words too", () => {
    expect(gridLayout(980, [topic("a", 3, true)], 5, labels).telling).toBe("mark");
    const tall = gridLayout(900, [topic("a", 60)], 2, labels);
    expect([tall.orientation, tall.telling]).toEqual(["tall", "quote"]);
  });
  test("nothing in view is no slot", () => {
    expect(gridLayout(1600, [], 5, []).slots).toEqual([]);
  });
});
