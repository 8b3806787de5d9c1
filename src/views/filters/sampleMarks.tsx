import { markOf } from "#domain/mark.ts";
import type { GlyphShape } from "#ui/markGeometry.ts";
import { Glyph } from "#ui/Glyph.tsx";

/** The example of an implied position stands for none: it is drawn in no position's colour. */
export const impliedSample: GlyphShape = {
  ...markOf({ position: 1, basis: "implied", salience: "central" }),
  tone: "neutral",
};

/** The example of what another author says of somebody. */
export function ReportedSample() {
  return (
    <Glyph
      shapes={[]}
      beside={[markOf({ position: 2, basis: "stated", salience: "passing" })]}
      width={14}
      height={22}
      baseline={false}
    />
  );
}
