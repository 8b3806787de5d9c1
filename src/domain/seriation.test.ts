import fc from "fast-check";
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
    expect(seriate(4, () => 1)).toEqual([0, 1, 2, 3]);
  });

  /** The length of a path. */
  const length = (order: readonly number[], distance: (a: number, b: number) => number) =>
    order.reduce((sum, at, i) => (i === 0 ? 0 : sum + distance(order[i - 1] ?? 0, at)), 0);
  const orders = (items: readonly number[]): readonly (readonly number[])[] =>
    items.length === 0
      ? [[]]
      : items.flatMap((first) =>
          orders(items.filter((one) => one !== first)).map((rest) => [first, ...rest]),
        );
  const distances = (count: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: count * count, maxLength: count * count })
      .map(
        (values) => (a: number, b: number) =>
          a === b ? 0 : (values[Math.min(a, b) * count + Math.max(a, b)] ?? 0),
      );

  test("up to ten items no order is shorter", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 6 }).chain((n) => fc.tuple(fc.constant(n), distances(n))),
        ([count, distance]) => {
          const found = seriate(count, distance);
          const shortest = Math.min(
            ...orders(found.toSorted((a, b) => a - b)).map((order) => length(order, distance)),
          );
          expect(length(found, distance)).toBe(shortest);
          // Of an order and its reverse, the one that begins with what stood earlier.
          expect(found[0]).toBeLessThan(found.at(-1) ?? 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("beyond, turning any stretch round makes it no shorter", () => {
    fc.assert(
      fc.property(distances(14), (distance) => {
        const found = seriate(14, distance);
        expect(found.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, i) => i));
        for (let i = 0; i < 14; i++) {
          for (let j = i + 1; j < 14; j++) {
            const turned = [
              ...found.slice(0, i),
              ...found.slice(i, j + 1).toReversed(),
              ...found.slice(j + 1),
            ];
            expect(length(turned, distance)).toBeGreaterThanOrEqual(length(found, distance));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("asks for each distance once", () => {
    let asked = 0;
    seriate(20, (a, b) => {
      asked++;
      return Math.abs(a - b);
    });
    expect(asked).toBe((20 * 19) / 2);
  });
});
