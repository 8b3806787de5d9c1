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

  test("of what is too many for its room or for a plain table, one has a window", () => {
    const many = Array.from({ length: 50 }, (_, i) => topic(`t${i}`, 2));
    for (const [organizations, width, orientation] of [
      [1, 390, null],
      [5, 390, null],
      [60, 390, "tall"],
      [60, 1440, "tall"],
      [101, 1440, "wide"],
      [1000, 320, "wide"],
    ] as const) {
      const layout = gridLayout(width, many, organizations, labels, ["ABC"]);
      expect(layout.windowed).toBe(orientation !== null);
      expect(layout.headerWidth).toBeGreaterThanOrEqual(104);
      expect(layout.headerWidth).toBeLessThanOrEqual(width / 2);
      expect(Math.min(...layout.cellWidth)).toBeGreaterThanOrEqual(24);
      // What there is more of goes down the page.
      if (orientation) expect(layout.orientation).toBe(orientation);
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
