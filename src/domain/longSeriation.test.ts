import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seriateMany } from "./longSeriation.ts";
import { seriate } from "./seriation.ts";

const length = (order: readonly number[], distance: (a: number, b: number) => number) =>
  order.reduce((sum, at, i) => (i === 0 ? 0 : sum + distance(order[i - 1] ?? 0, at)), 0);

const inAPlane = (places: readonly (readonly [number, number])[]) => (a: number, b: number) => {
  const [[x, y], [u, v]] = [places[a] ?? [0, 0], places[b] ?? [0, 0]];
  return Math.hypot(x - u, y - v);
};

const distances = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count * count, maxLength: count * count })
    .map(
      (values) => (a: number, b: number) =>
        a === b ? 0 : (values[Math.min(a, b) * count + Math.max(a, b)] ?? 0),
    );

describe("an order of many", () => {
  test("has everything once, begins with the end that stands earlier, and is the same again", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.constant(n), distances(n))),
        ([count, distance]) => {
          const order = seriateMany(count, distance);
          expect(order.toSorted((a, b) => a - b)).toEqual(
            Array.from({ length: count }, (_, i) => i),
          );
          expect(order[0]).toBeLessThanOrEqual(order.at(-1) ?? 0);
          expect(seriateMany(count, distance)).toEqual(order);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("of ten in a plane is hardly longer than the shortest", () => {
    const coordinate = fc.integer({ min: 0, max: 99 });
    const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(points, (places) => {
        const distance = inAPlane(places);
        // Of so few the shortest is found by looking at all.
        const shortest = length(seriate(10, distance), distance);
        expect(length(seriateMany(10, distance), distance)).toBeLessThanOrEqual(shortest * 1.05);
      }),
      {
        numRuns: 200,
        // A search by local changes promises no bound: it is measured, so the points are the same each time.
        seed: 1,
        examples: [
          [
            [0, 0],
            [0, 1],
            [35, 15],
            [19, 4],
            [0, 0],
            [0, 2],
            [3, 87],
            [1, 92],
            [53, 1],
            [0, 89],
          ],
        ].map((places) => [places as [number, number][]]),
      },
    );
  });

  test("of a thousand on one line is their order, or its reverse", () => {
    const places = Array.from({ length: 1000 }, (_, i) => (i * 377) % 1000);
    const order = seriateMany(1000, (a, b) => Math.abs((places[a] ?? 0) - (places[b] ?? 0)));
    const found = order.map((i) => places[i]);
    const line = Array.from({ length: 1000 }, (_, i) => i);
    expect([line, line.toReversed()]).toContainEqual(found);
  });

  test("of two hundred in a plane is shorter than what turning stretches round alone finds", () => {
    let state = 5;
    const next = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    const points = Array.from({ length: 200 }, () => [next(), next()] as const);
    const distance = inAPlane(points);
    const few = length(seriate(200, distance), distance);
    expect(length(seriateMany(200, distance), distance)).toBeLessThan(few * 0.99);
  });
});
