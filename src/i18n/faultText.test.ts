import { expect, test } from "vitest";
import { faultText } from "./faultText.ts";

test("the two languages name the same faults, each with a rule", () => {
  expect(Object.keys(faultText.es).toSorted()).toEqual(Object.keys(faultText.en).toSorted());
  for (const words of [faultText.en, faultText.es])
    for (const { label, rule } of Object.values(words)) {
      expect(label).not.toBe("");
      expect(rule).not.toBe("");
    }
});
