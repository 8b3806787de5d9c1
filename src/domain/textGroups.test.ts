import fc from "fast-check";
import { expect, test } from "vitest";
import { groupAt, groupLines } from "./textGroups.ts";

test("groups hold every line once, in order, and each place is found in its group", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 200 }),
      fc.integer({ min: 1, max: 1000 }),
      (lengths, characters) => {
        let end = 0;
        const lines = lengths.map((length) => ({ start: end, end: (end += length) }));
        const groups = groupLines(lines, characters);
        expect(groups.flatMap(({ first, last }) => lines.slice(first, last))).toEqual(lines);
        for (const { start, end: stop } of lines) {
          const group = groups[groupAt(groups, start)];
          expect(group && group.start <= start && stop <= group.end).toBe(true);
        }
        // None is larger than it must be: without its last line it would be too small.
        for (const { first, last } of groups)
          expect((lines[last - 2]?.end ?? 0) - (lines[first]?.start ?? 0)).toBeLessThan(
            Math.max(characters, 1),
          );
      },
    ),
  );
});

test("a place beyond the end is in the last group", () => {
  const groups = groupLines([{ start: 0, end: 5 }, { start: 5, end: 9 }], 1); // prettier-ignore
  expect([0, 4, 5, 8, 9, 900].map((at) => groupAt(groups, at))).toEqual([0, 0, 1, 1, 1, 1]);
});
