// @vitest-environment node
import { readFileSync } from "node:fs";
import { createCanvas, GlobalFonts } from "@napi-rs/canvas";
import { beforeAll, expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";

const core = "inter-core-latin-wght-normal.woff2";
const rest = "inter-latin-wght-normal.woff2";
const css = readFileSync("src/styles.css", "utf8");

/** The code points of the rule of styles.css that names a file. */
function rangeOf(file: string): ReadonlySet<number> {
  const rule = css.split("@font-face").find((one) => one.includes(`/${file}"`));
  const ranges = rule?.match(/unicode-range:([^;]*);/)?.[1] ?? "";
  return new Set(
    ranges.split(",").flatMap((range) => {
      const [from = NaN, to = from] = range
        .trim()
        .slice(2)
        .split("-")
        .map((hex) => Number.parseInt(hex, 16));
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }),
  );
}

beforeAll(() => {
  for (const [family, path] of [
    ["Core", `src/ui/faces/${core}`],
    ["Whole", `node_modules/@fontsource-variable/inter/files/${rest}`],
  ] as const) {
    if (GlobalFonts.register(readFileSync(path), family) === null) throw new Error(path);
  }
});

test("no letter is asked of both files, or a browser asks for both", () => {
  const others = rangeOf(rest);
  expect(others.size).toBeGreaterThan(100);
  expect([...rangeOf(core)].filter((code) => others.has(code))).toEqual([]);
});

test("each letter of the small face has the shape that the whole face gives it", () => {
  const canvas = createCanvas(96, 96);
  const context = canvas.getContext("2d");
  const inkIn = (font: string, letter: string) => {
    context.clearRect(0, 0, 96, 96);
    context.font = font;
    context.fillText(letter, 16, 68);
    return context.getImageData(0, 0, 96, 96).data.filter((_, i) => i % 4 === 3);
  };
  /** Of the ink of both, what only one has: the small face may lie a part of a pixel aside. */
  const apart = (a: Uint8ClampedArray, b: Uint8ClampedArray) => {
    const all = a.reduce((sum, value, i) => sum + Math.max(value, b[i] ?? 0), 0);
    return a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / all;
  };
  const letters = [...rangeOf(core)]
    .map((code) => String.fromCodePoint(code))
    .filter((letter) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter));
  expect(letters.length).toBeGreaterThan(120);
  const box = inkIn("400 64px Core", "\u{10fffd}");
  for (const weight of [400, 500, 600, 700]) {
    const unlike = letters.filter((letter) => {
      const ink = inkIn(`${weight} 64px Core`, letter);
      return apart(ink, box) < 0.1 || apart(ink, inkIn(`${weight} 64px Whole`, letter)) > 0.1;
    });
    expect(unlike, `of weight ${weight}`).toEqual([]);
  }
});

test("no word of the interface needs another Latin file", () => {
  const said = [en, es].map((words) => JSON.stringify(words) + String(textsOf(words))).join("");
  const others = rangeOf(rest);
  expect([...new Set(said)].filter((letter) => others.has(letter.codePointAt(0) ?? 0))).toEqual([]);
});

/** The source of the functions among the messages: their words stand in it. */
function textsOf(messages: object): string[] {
  return Object.values(messages).flatMap((one) =>
    typeof one === "function"
      ? [String(one)]
      : one !== null && typeof one === "object"
        ? textsOf(one)
        : [],
  );
}
