import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { segment } from "./segments.ts";

/** Draws lines as `[runs]`, a run as its text and its keys. */
function drawn(text: string, spans: Record<string, [number, number]>): string {
  const given = Object.entries(spans).map(([key, [start, end]]) => ({
    key,
    range: { start, end },
  }));
  return segment(text, given)
    .map((line) =>
      line.runs
        .map((run) => `${JSON.stringify(text.slice(run.start, run.end))}${run.keys.join("")}`)
        .join(" "),
    )
    .join(" / ");
}

describe("segment", () => {
  test.each([
    ["no passage", "abc", {}, '"abc"'],
    ["one", "abcdef", { p: [2, 4] }, '"ab" "cd"p "ef"'],
    ["overlapping", "abcdef", { p: [0, 4], q: [2, 6] }, '"ab"p "cd"pq "ef"q'],
    ["nested", "abcdef", { p: [0, 6], q: [2, 4] }, '"ab"p "cd"pq "ef"p'],
    ["the same twice", "abc", { p: [0, 3], q: [0, 3] }, '"abc"pq'],
    ["touching", "abcd", { p: [0, 2], q: [2, 4] }, '"ab"p "cd"q'],
    ["across lines", "ab\ncd", { p: [1, 4] }, '"a" "b\\n"p / "c"p "d"'],
    ["across CR LF", "ab\r\ncd", { p: [1, 5] }, '"a" "b\\r\\n"p / "c"p "d"'],
    ["an empty span", "abc", { p: [1, 1] }, '"abc"'],
    ["beyond the text", "abc", { p: [2, 9] }, '"ab" "c"p'],
    ["an empty text", "", { p: [0, 1] }, ""],
  ] as [string, string, Record<string, [number, number]>, string][])(
    "%s",
    (_, text, spans, expected) => {
      expect(drawn(text, spans)).toBe(expected);
    },
  );

  test("keys of a run come in the order in which the spans were given, wherever they begin", () => {
    expect(drawn("abcdef", { q: [2, 6], p: [0, 4] })).toBe('"ab"p "cd"qp "ef"q');
  });

  test("blank lines are known", () => {
    expect(segment("a\n \n\nb", []).map((line) => line.blank)).toEqual([false, true, true, false]);
  });

  const texts = fc.string({
    unit: fc.constantFrom("a", "b", " ", "\n", "\r", "é", "😀"),
    maxLength: 60,
  });
  const spans = fc.array(fc.tuple(fc.nat(70), fc.nat(70)), { maxLength: 12 });

  test("the runs join to the text, and each passage's runs to its quote", () => {
    fc.assert(
      fc.property(texts, spans, (text, pairs) => {
        const given = pairs.map(([a, b], key) => ({
          key,
          range: { start: Math.min(a, b), end: Math.max(a, b) },
        }));
        const runs = segment(text, given).flatMap((line) => line.runs);
        expect(runs.map((run) => text.slice(run.start, run.end)).join("")).toBe(text);
        for (const { key, range } of given) {
          const own = runs.filter((run) => run.keys.includes(key));
          expect(own.map((run) => text.slice(run.start, run.end)).join("")).toBe(
            text.slice(range.start, range.end),
          );
        }
      }),
    );
  });
});
