import { expect, test } from "vitest";
import { type What, whatAmong } from "./what.ts";

const cited: readonly What[] = ["words", "opened", "view"];
const embedded: readonly What[] = ["words", "stance", "passage", "view", "timeline"];

test("before anything is chosen, the first: what is chosen in the text, else what is open", () => {
  expect(whatAmong(cited, null)).toBe("words");
  expect(whatAmong(cited.slice(1), null)).toBe("opened");
  expect(whatAmong([], null)).toBeUndefined();
});

test("what is chosen to be cited is embedded, and the other way about", () => {
  expect(whatAmong(embedded, "opened")).toBe("stance");
  expect(whatAmong(embedded, "view")).toBe("view");
  expect(whatAmong(embedded, "words")).toBe("words");
  expect(whatAmong(cited, "passage")).toBe("opened");
  expect(whatAmong(cited, "timeline")).toBe("view");
  expect(whatAmong(embedded, "passage")).toBe("passage");
});

test("what is no longer there gives way to the first", () => {
  expect(whatAmong(["view"], "words")).toBe("view");
});
