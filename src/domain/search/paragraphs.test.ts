import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineRanges } from "#domain/lines.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { paragraphRanges } from "./paragraphs.ts";

const paragraphs = (text: string) =>
  paragraphRanges(text).map(({ start, end }) => text.slice(start, end).trim());

/** A paragraph broken as a typewriter breaks it. */
function broken(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}

const first =
  "The war goes on and with it the question of the nations, which no government of either side has put to the peoples themselves; we put it.";
const second =
  "Against the sanctions we propose a common strike of the workers of all countries, and against the weapons too.";

describe("paragraphs", () => {
  test("of broken lines are put together again, parted by a blank line or by none", () => {
    const whole = [first, second].map((one) => one.split(" "));
    for (const between of ["\n\n", "\n"])
      expect(
        paragraphs(broken(first, 60) + between + broken(second, 60))
          .filter((one) => one !== "")
          .map((one) => one.split(/\s/)),
      ).toEqual(whole);
  });

  test.each([
    ["whole paragraphs one under the other", `${first}\n${second}\n${first} ${second}\n${first}`],
    ["demands", "Peace\nBread for all\nLand to those who work it\nNo annexations\nPower to the councils\n"],
    ["sentences", "We demand peace at once.\nWe demand bread for all.\nWe demand the land now.\nWe demand no more war.\n"],
    ["a title and a date", "A declaration on the war in Ukraine\n2022-03-01"],
    ["nothing", ""],
  ])("of %s are the lines", (_, text) => {
    expect(paragraphRanges(text)).toEqual(lineRanges(text));
  }); // prettier-ignore

  test("of the bundled texts are their lines", () => {
    for (const { text } of bundledCorpus().documents)
      expect(paragraphRanges(text ?? "")).toEqual(lineRanges(text ?? ""));
  });

  test("join to the whole text, and begin where lines do", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (lines) => {
        const text = lines.join("\n");
        const ranges = paragraphRanges(text);
        expect(ranges.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
        const starts = new Set(lineRanges(text).map(({ start }) => start));
        for (const { start } of ranges) expect(starts.has(start)).toBe(true);
      }),
    );
  });
});
