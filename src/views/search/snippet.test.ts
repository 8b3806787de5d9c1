import { describe, expect, test } from "vitest";
import { snippetOf } from "./snippet.ts";

const shown = (text: string, words: string) => {
  const start = text.indexOf(words);
  return snippetOf(text, { start: 0, end: text.length }, [{ start, end: start + words.length }])
    .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
    .join("");
};

describe("a snippet", () => {
  test("of a short line is the line, its line end and runs of spaces one space", () => {
    expect(shown("Peace   now,\r\n", "now")).toBe("Peace [now], ");
  });

  test("of a long one begins and ends at words, near what was found", () => {
    const text = `${"before ".repeat(40)}needle ${"after ".repeat(80)}`;
    const snippet = shown(text, "needle");
    expect(snippet).toMatch(/^… before (?:before )+\[needle\] after (?:after )*after …$/);
    expect(snippet.length).toBeLessThan(300);
  });

  test("shows a word that stands far from the others, too", () => {
    const text = `war ${"of words ".repeat(60)}and of peace at last ${"for all ".repeat(40)}war`;
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length };
    };
    const places = [at("war"), at("peace"), at("war", 10)];
    const said = snippetOf(text, { start: 0, end: text.length }, places, places.slice(0, 2))
      .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
      .join("");
    expect(said).toMatch(
      /^\[war\] of words .+ … (?:of )?words.* and of \[peace\] at last for all .+ …$/,
    );
    expect(said.length).toBeLessThan(400);
  });

  test("never halves a pair of surrogates", () => {
    const snippet = shown(`x ${"😀".repeat(400)}`, "x");
    expect(snippet.isWellFormed()).toBe(true);
  });
});
