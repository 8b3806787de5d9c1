import { expect, test } from "vitest";
import type { Language } from "#domain/selection.ts";
import { nested } from "./nested.ts";

test.each<[Language, string, string]>([
  [
    "en",
    "Down with Putin’s forced “mobilization” and “referendums”!",
    "Down with Putin’s forced ‘mobilization’ and ‘referendums’!",
  ],
  ["en", 'a "just" peace', "a ‘just’ peace"],
  ["en", "he said “they call it ‘peace’ here”", "he said ‘they call it “peace” here’"],
  ["en", "“a “b” c”", "‘a “b” c’"],
  ["en", "el «pueblo»", "el «pueblo»"],
  ["es", "una «paz» justa", "una “paz” justa"],
  ["es", 'una "paz" justa', "una “paz” justa"],
  ["es", "una “paz” justa", "una “paz” justa"],
  ["es", "dijo «la “paz” justa»", "dijo “la ‘paz’ justa”"],
  ["es", "dijo “la ‘paz’ justa”", "dijo “la ‘paz’ justa”"],
])("%s: %s", (language, words, within) => {
  expect(nested(words, language)).toBe(within);
});

test.each<[string, string]>([
  ["one never closed", "“We are here. “We stay."],
  ["one never opened", "We are here.” We stay."],
  ["those that cross", '“a "b” c"'],
  ["those of another language", "ein „Frieden“"],
  ["inches", 'a 5" gun'],
])("marks that do not pair stay: %s", (_, words) => {
  expect(nested(words, "en")).toBe(words);
});

test("an apostrophe stays one", () => {
  expect(nested("“the workers’ party’s ‘line’”", "en")).toBe("‘the workers’ party’s ‘line’’");
  expect(nested("“Putin’s ‘line’”", "en")).toBe("‘Putin’s “line”’");
});
