import type { Colour } from "./paper.ts";
import { type Font, type Measure, type SceneItem, directionOf, textAt } from "./scene.ts";
import { wrapText } from "./wrapText.ts";

export interface ParagraphPlace {
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  readonly width: number;
  readonly font: Font;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly fill: Colour;
  readonly measure: Measure;
  /** BCP 47; null for the language of the scene. */
  readonly language?: string | null;
  /** No more lines than these: what is left over is cut, and the last line says so. */
  readonly most?: number;
  readonly around?: readonly [string, string];
}

/** Lines one under the other, and how much room they took. */
export interface Paragraph {
  readonly items: readonly SceneItem[];
  readonly height: number;
  readonly cut: boolean;
}

/** A text in lines; one that runs from right to left is set against the right edge. */
export function paragraph(text: string, place: ParagraphPlace): Paragraph {
  const { x, y, width, font, leading, fill, measure, language = null, most, around } = place;
  const { lines, cut } = wrapText(text, {
    font,
    measure,
    width,
    ...(most === undefined ? {} : { most }),
    ...(around === undefined ? {} : { around }),
  });
  const direction = directionOf(text);
  const isRtl = direction === "rtl";
  return {
    items: lines.map((line, i) => ({
      ...textAt(line, {
        x: isRtl ? x + width : x,
        // The baseline of letters that stand in the middle of their line.
        y: y + leading * i + leading / 2 + font.size * 0.35,
        font,
        fill,
        language,
      }),
      anchor: isRtl ? "right" : "left",
      direction,
    })),
    height: leading * lines.length,
    cut,
  };
}
