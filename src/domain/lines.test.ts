import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineRanges, Lines } from "./lines.ts";

const texts = fc.string({
  unit: fc.constantFrom("a", "b", " ", "\n", "\r", "é", "😀"),
  maxLength: 60,
});

describe("lineRanges", () => {
  it("joins to the text; lines end where LF, CR LF or CR does", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = lineRanges(text).map(({ start, end }) => text.slice(start, end));
        expect(lines.join("")).toBe(text);
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/(?:\r\n|\n|\r)$/);
        for (const line of lines) expect(line.replace(/(?:\r\n|\n|\r)$/, "")).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it("counts as Lines does", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = new Lines(text);
        const ranges = lineRanges(text);
        expect(lines.count).toBe(ranges.length);
        for (const [index, { start }] of ranges.entries())
          expect(lines.at(start)).toEqual({ line: index + 1, column: 1 });
      }),
    );
  });
});

describe("Lines", () => {
  it.each([
    ["", 0],
    ["\n", 1],
    ["a", 1],
    ["a\n", 1],
    ["a\nb", 2],
    ["a\r\nb\r\n", 2],
    ["a\rb\nc\r\n\r", 4],
    ["a\n\n", 2],
  ])("counts the lines of %j", (text, count) => {
    expect(new Lines(text).count).toBe(count);
  });

  it("gives line and column from 1 in UTF-16 units", () => {
    const lines = new Lines("a\u{1f600}b\r\nc\rd\n");
    const places = [0, 3, 4, 5, 6, 7, 8, 9, 10].map((offset) => lines.at(offset));
    expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
      "1:1",
      "1:4",
      "1:5",
      "1:6",
      "2:1",
      "2:2",
      "3:1",
      "3:2",
      "4:1",
    ]);
  });

  it("agrees with counting from the start, across every place that it remembers", () => {
    const ends = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "x".repeat(1500)), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(ends, fc.nat(), (parts, where) => {
        const text = parts.join("");
        const offset = where % (text.length + 1);
        // A CR just before the offset has not ended its line if a LF follows.
        const lines = (text.slice(0, offset) + (text[offset] === "\n" ? "\n" : "")).split(
          /\r\n|\r|\n/,
        );
        const isLineEnd = text[offset] === "\n";
        const before = isLineEnd ? lines.slice(0, -1) : lines;
        const column =
          isLineEnd && text[offset - 1] === "\r"
            ? before.at(-1)!.length + 2
            : before.at(-1)!.length + 1;
        expect(new Lines(text).at(offset)).toEqual({ line: before.length, column });
      }),
    );
  });

  it("knows the end of a text that is a multiple of what it remembers", () => {
    const lines = new Lines("\n".repeat(8192));
    expect([lines.count, lines.at(8191), lines.at(8192)]).toEqual([
      8192,
      { line: 8192, column: 1 },
      { line: 8193, column: 1 },
    ]);
  });
});
