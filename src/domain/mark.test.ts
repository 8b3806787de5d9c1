import { describe, expect, test } from "vitest";
import { bases, positions, saliences } from "./corpus.ts";
import { markOf, sideOf, silentMark, toneOf, uncodedMark } from "./mark.ts";

describe("the mark of a stance", () => {
  test("rises or hangs by its side, leaning at half the height of a full position", () => {
    const drawn = positions.map((position) => {
      const { shape, tone, direction, height } = markOf({ position, basis: "stated" });
      return [position, shape, tone, direction, height];
    });
    expect(drawn).toEqual([
      [2, "bar", "supports", 1, 1],
      [1, "bar", "leans-toward", 1, 0.5],
      [0, "diamond", "mixed", 0, 1],
      [-1, "bar", "leans-against", -1, 0.5],
      [-2, "bar", "opposes", -1, 1],
    ]);
    for (const position of positions) {
      expect(markOf({ position, basis: "stated" }).tone).toBe(toneOf(position));
      expect(sideOf(position)).toBe(Math.sign(position));
    }
  });

  test("is the wider the more a text is about it; without a salience it takes the middle", () => {
    for (const position of positions) {
      const [central = 0, developed = 0, passing = 0] = saliences.map(
        (salience) => markOf({ position, basis: "stated", salience }).width,
      );
      expect(central).toBe(1);
      expect(developed).toBeLessThan(central);
      expect(passing).toBeLessThan(developed);
      expect(passing).toBeGreaterThan(0);
      expect(markOf({ position, basis: "stated" }).width).toBe(developed);
    }
  });

  test("is an outline where the position is implied", () => {
    for (const position of positions)
      expect(bases.map((basis) => markOf({ position, basis }).outline)).toEqual([false, true]);
  });
});

test("silence and what was not coded never look alike, nor like a position", () => {
  const all = [
    silentMark,
    uncodedMark,
    ...positions.map((position) => markOf({ position, basis: "stated" })),
  ];
  expect(new Set(all.map((mark) => mark.tone)).size).toBe(7);
  expect(silentMark.shape).toBe("dot");
  expect(uncodedMark.shape).toBe("hatch");
});
