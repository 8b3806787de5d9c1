import { expect, test } from "vitest";
import { nearestId } from "./nearestId.ts";

test.each([
  ["talks", ["war.arms", "conflict.talks"], "conflict.talks"],
  ["Green_Party", ["red-party", "green-party"], "green-party"],
  ["ukrain", ["russia", "ukraine"], "ukraine"],
  ["ukriane", ["russia", "ukraine"], "ukraine"],
  ["nato.enlargment", ["nato.conduct", "nato.enlargement"], "nato.enlargement"],
  ["zz", ["aa", "bb"], null],
  ["tunnel", ["tram", "bridge"], null],
  ["x", [], null],
])("%s among %j: %s", (id, ids, expected) => {
  expect(nearestId(id, ids)).toBe(expected);
});

test("a megabyte is like nothing, and is not compared letter by letter", () => {
  expect(nearestId("a".repeat(1_000_000), ["a".repeat(999_999)])).toBeNull();
});
