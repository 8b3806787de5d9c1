import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { axisOf, drawnIn, entryAt, lengthOf, scrollTo, spanIn } from "./gridWindow.ts";

const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 300 });

describe("the window of a large grid", () => {
  test("every entry that can be seen is drawn, and what is drawn fills the axis", () => {
    fc.assert(
      fc.property(
        sizes,
        fc.nat(9000),
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 12 }),
        fc.option(fc.nat(299)),
        fc.constantFrom(0, 0.25, 1),
        (own, from, length, step, kept, beyond) => {
          const axis = axisOf(own);
          const drawn = drawnIn(axis, spanIn(axis, from, length, step, beyond), kept);
          const entries = drawn.flatMap((one) => (one.kind === "entry" ? [one.i] : []));
          own.forEach((size, i) => {
            const start = axis.offsets[i] ?? 0;
            if (start < from + length && start + size > from) expect(entries).toContain(i);
          });
          if (kept !== null && kept < own.length) expect(entries).toContain(kept);
          expect(entries).toEqual([...new Set(entries)].toSorted((a, b) => a - b));
          const filled = drawn.reduce(
            (sum, one) => sum + (one.kind === "gap" ? one.size : (own[one.i] ?? 0)),
            0,
          );
          expect(filled).toBe(lengthOf(axis));
        },
      ),
    );
  });

  test("what is drawn does not grow with the grid", () => {
    const drawn = (n: number) => {
      const axis = axisOf(Array.from({ length: n }, () => 32));
      return drawnIn(axis, spanIn(axis, (n * 32) / 2, 640, 4, 0.25), 3).length;
    };
    expect(drawn(1_000_000)).toBeLessThanOrEqual(drawn(1000) + 4);
    expect(drawn(1000)).toBeLessThan(60);
  });

  test("the entry at a place", () => {
    const axis = axisOf([10, 20, 30]);
    expect([-5, 0, 9, 10, 29, 30, 59, 900].map((at) => entryAt(axis, at))).toEqual([
      0, 0, 0, 1, 1, 2, 2, 2,
    ]);
  });

  test("an entry is scrolled into view and no further, past a head that covers it", () => {
    const axis = axisOf(Array.from({ length: 100 }, () => 10));
    // In view from 200 to 290, since 10 of 100 are covered.
    expect(scrollTo(axis, 25, 200, 100, 10)).toBe(200);
    expect(scrollTo(axis, 19, 200, 100, 10)).toBe(190);
    expect(scrollTo(axis, 29, 200, 100, 10)).toBe(210);
  });
});
