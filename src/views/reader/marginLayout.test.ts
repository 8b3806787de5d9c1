import { expect, test } from "vitest";
import { dodge } from "./marginLayout.ts";

test.each([
  ["apart: all stay", [0, 50, 100], [0, 50, 100]],
  ["crowded: pushed down in order", [10, 12, 14], [10, 35, 60]],
  ["given out of order", [40, 0], [0, 40]],
  ["on one line", [5, 5, 200], [5, 30, 200]],
  ["none", [], []],
])("%s", (_, tops, expected) => {
  expect(
    dodge(
      tops.map((top, key) => ({ key, top })),
      25,
    ).map((entry) => entry.top),
  ).toEqual(expected);
});
