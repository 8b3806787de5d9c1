// The palette is judged from the file that the page is made of.
import { readFileSync } from "node:fs";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import type { Paint, Piece } from "#ui/markGeometry.ts";
import { paper } from "#ui/paper.ts";
import { sceneOfPieces } from "#ui/scene.ts";

const css = readFileSync(new URL("styles.css", import.meta.url), "utf8");
const themes = ["light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The two values of a token: `--name: light-dark(#light, #dark)`. */
const tokens = new Map(
  [...css.matchAll(/^\s*--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);$/gm)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);
function colour(name: string, theme: Theme) {
  const value = tokens.get(name)?.[theme];
  const parsed = value === undefined ? undefined : parse(value);
  if (!parsed) throw new Error(`styles.css has no token --${name}`);
  return parsed;
}
const contrast = (a: string, b: string, theme: Theme) =>
  wcagContrast(colour(a, theme), colour(b, theme));

const positions = ["opposes", "leans-against", "mixed", "leans-toward", "supports"];
const marks = [...positions, "silent", "uncoded"];

describe.each(themes)("%s", (theme) => {
  test.each(marks)("a mark for %s reaches 3:1 on page, panel and raised ground", (mark) => {
    for (const ground of ["page", "panel", "raised", "lit"]) {
      expect(contrast(`mark-${mark}`, ground, theme), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test.each(positions)("a mark for %s reaches 3:1 on its own tint, and ink 4.5:1", (position) => {
    expect(contrast(`mark-${position}`, `tint-${position}`, theme)).toBeGreaterThanOrEqual(3);
    expect(contrast("ink", `tint-${position}`, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["ink", "ink-soft", "ink-faint", "accent", "warn"])(
    "words in %s reach 4.5:1 on every ground",
    (ink) => {
      for (const ground of ["page", "panel", "raised", "lit"]) {
        expect(contrast(ink, ground, theme), ground).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  test("the chosen chip's words reach 4.5:1, and a control's edge 3:1", () => {
    expect(contrast("chip-ink", "chip", theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrast("control", "raised", theme)).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ["full colour vision", (c: ReturnType<typeof colour>) => c],
    ["no red cones", filterDeficiencyProt(1)],
    ["no green cones", filterDeficiencyDeuter(1)],
    ["no blue cones", filterDeficiencyTrit(1)],
  ])("any two positions stay 12 ΔE00 apart with %s", (_, seen) => {
    const distance = differenceCiede2000();
    for (const a of positions) {
      for (const b of positions) {
        if (a >= b) continue;
        expect(
          distance(seen(colour(`mark-${a}`, theme)), seen(colour(`mark-${b}`, theme))),
          `${a}, ${b}`,
        ).toBeGreaterThanOrEqual(12);
      }
    }
  });
});

describe("what is drawn outside of the page", () => {
  test.each(Object.entries(paper))("%s is the light colour of styles.css", (name, value) => {
    expect(tokens.get(name)?.light).toBe(value);
  });

  test("each kind of piece has the stroke and the dashes that styles.css gives its class", () => {
    const piece = (paint: Paint): Piece => ({
      kind: "rect",
      paint,
      tone: "supports",
      x: 0,
      y: 0,
      width: 8,
      height: 8,
      radius: 0,
    });
    for (const paint of ["outline", "hollow", "dashed", "hatch", "line", "failed"] as const) {
      const own = [...css.matchAll(/(\.glyph \.g-[^{]+)\{([^}]+)\}/g)]
        .filter(([, selectors = ""]) =>
          selectors.split(",").some((one) => one.trim() === `.glyph .g-${paint}`),
        )
        .map(([, , rules]) => rules)
        .join("");
      const [item] = sceneOfPieces([piece(paint)], 0, 0, "raised");
      if (item?.kind !== "rect") throw new Error("a rectangle stays one");
      const width = /stroke-width: ([\d.]+)/.exec(own)?.[1];
      expect(item.strokeWidth, paint).toBe(Number(width));
      const dash = /stroke-dasharray: ([\d. ]+)/.exec(own)?.[1] ?? "";
      expect(item.dash.join(" "), paint).toBe(dash);
    }
  });
});
