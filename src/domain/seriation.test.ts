import { describe, expect, test } from "vitest";
import { seriate } from "./seriation.ts";

const onALine = (places: readonly number[]) => (a: number, b: number) =>
  Math.abs((places[a] ?? 0) - (places[b] ?? 0));

describe("seriate", () => {
  test.each([
    [[], []],
    [[5], [0]],
    [
      [5, 1],
      [0, 1],
    ],
    [
      [3, 1, 2],
      [0, 2, 1],
    ],
    [
      [10, 0, 7, 3],
      [0, 2, 3, 1],
    ],
  ])("puts points of a line in their order: %j", (places, expected) => {
    expect(seriate(places.length, onALine(places))).toEqual(expected);
  });

  test("many points, past the exact method, still come out in their order", () => {
    const places = Array.from({ length: 24 }, (_, i) => (i * 7) % 24);
    const order = seriate(places.length, onALine(places)).map((i) => places[i]);
    expect([order, order.toReversed()]).toContainEqual(Array.from({ length: 24 }, (_, i) => i));
  });

  test("no order is better than another: the given one stays", () => {
    expect(seriate(4, () => 1)).toHaveLength(4);
    expect(new Set(seriate(4, () => 1))).toEqual(new Set([0, 1, 2, 3]));
  });
});
