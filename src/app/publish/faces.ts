import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { GlobalFonts, type SKRSContext2D, createCanvas } from "@napi-rs/canvas";
import { cssFont } from "#ui/drawScene.ts";
import type { Font } from "#ui/scene.ts";

/** The packages of the page's faces, under the names that its style sheet gives them. */
const packages = [
  ["Positionary Sans", "@fontsource-variable/inter"],
  ["Positionary Serif", "@fontsource-variable/source-serif-4"],
] as const;

let registered = false;

/**
 * Makes the page's own faces known to the canvas of Node, every script of them. What they have no letters
 * for is drawn with the fonts of this machine, where it has any.
 */
export function registerFaces(): void {
  if (registered) return;
  registered = true;
  const { resolve } = createRequire(import.meta.url);
  for (const [family, name] of packages) {
    const folder = join(dirname(resolve(`${name}/package.json`)), "files");
    const files = readdirSync(folder).filter((file) => file.endsWith("-wght-normal.woff2"));
    for (const file of files) {
      if (GlobalFonts.register(readFileSync(join(folder, file)), family) === null)
        throw new Error(`${name}/files/${file} cannot be read as a font`);
    }
  }
}

const side = 24;

/**
 * Whether every letter of a text has a shape in some font here. Letters of the same script are asked for
 * one by one, each once: one without a shape is drawn as the box that stands for a character that is none.
 */
export function letterCheck(font: Font): (text: string) => boolean {
  registerFaces();
  const context = createCanvas(side, side).getContext("2d");
  context.font = cssFont({ ...font, size: 16 });
  const known = new Map<string, boolean>();
  // The last code point of a plane of private use: no font has it.
  const box = shapeOf("\u{10fffd}", context);
  return (text) => {
    for (const letter of text) {
      // Marks, controls and spaces have no shape of their own.
      if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(letter)) continue;
      let has = known.get(letter);
      if (has === undefined) known.set(letter, (has = shapeOf(letter, context) !== box));
      if (!has) return false;
    }
    return true;
  };
}

function shapeOf(letter: string, context: SKRSContext2D): string {
  context.clearRect(0, 0, side, side);
  context.fillText(letter, 2, 18);
  const { data } = context.getImageData(0, 0, side, side);
  return Buffer.from(data.buffer).toString("latin1");
}
