import { expect, test } from "vitest";
import { hitStep } from "./hitKeys.ts";

test("down from the field to the first result, on to the last, and no further", () => {
  expect([-1, 0, 1, 2].map((at) => hitStep("ArrowDown", at, 3))).toEqual([0, 1, 2, null]);
  expect(hitStep("ArrowDown", -1, 0)).toBeNull();
});

test("up again, and from the first into the field", () => {
  expect([2, 1, 0, -1].map((at) => hitStep("ArrowUp", at, 3))).toEqual([1, 0, "field", null]);
});

test("Escape leads from any result to the field, and is the field's own there", () => {
  expect([2, 0, -1].map((at) => hitStep("Escape", at, 3))).toEqual(["field", "field", null]);
});

test("other keys are left alone", () => {
  for (const key of ["Enter", "Tab", "a", "Home"]) expect(hitStep(key, 0, 3)).toBeNull();
});
