/**
 * What a mark looks like, as numbers. One home for it: the grid, the timeline, the legend and the
 * reader all draw the same skyline in different sizes.
 *
 * ```
 *      ███  ▄▄▄  ┌┄┄┐
 *   ───███──███──┆  ┆──◇──·──▨────────────  baseline
 *   supports leans implied mixed silent not coded
 * ```
 * Direction carries the meaning (up supports, down opposes), height its strength, width the
 * salience; colour only repeats the direction, so a mark reads in grey.
 */
import type { Position, Salience, Stance } from "./corpus.ts";

export type Tone =
  | "opposes"
  | "leans-against"
  | "mixed"
  | "leans-toward"
  | "supports"
  | "silent"
  | "uncoded";

export interface Mark {
  readonly shape: "bar" | "diamond" | "dot" | "hatch";
  readonly tone: Tone;
  /** 1 rises above the baseline, -1 hangs below it, 0 sits on it. */
  readonly direction: 1 | 0 | -1;
  /** Share of the full height, 0 to 1. */
  readonly height: number;
  /** Share of the full width, 0 to 1. */
  readonly width: number;
  /** Drawn as a dashed outline: the position is implied. */
  readonly outline: boolean;
}

const toneOfPosition: Readonly<Record<Position, Tone>> = {
  [2]: "supports",
  [1]: "leans-toward",
  [0]: "mixed",
  [-1]: "leans-against",
  [-2]: "opposes",
};

const widthOfSalience: Readonly<Record<Salience, number>> = {
  central: 1,
  developed: 0.62,
  passing: 0.3,
};

/** The colour family of a position. */
export function toneOf(position: Position): Tone {
  return toneOfPosition[position];
}

/** The side a position is on: 1 supports, -1 opposes, 0 mixed. Leaning counts as its side. */
export function sideOf(position: Position): 1 | 0 | -1 {
  return position > 0 ? 1 : position < 0 ? -1 : 0;
}

/** The mark of a stance. A stance without a coded salience takes the middle width. */
export function markOf(stance: Pick<Stance, "position" | "basis" | "salience">): Mark {
  const { position, basis, salience } = stance;
  const width = widthOfSalience[salience ?? "developed"];
  const outline = basis === "implied";
  const tone = toneOfPosition[position];
  if (position === 0) return { shape: "diamond", tone, direction: 0, height: 1, width, outline };
  return {
    shape: "bar",
    tone,
    direction: sideOf(position),
    height: Math.abs(position) === 2 ? 1 : 0.5,
    width,
    outline,
  };
}

/** A dot on the line: read for this target, and nothing said. */
export const silentMark: Mark = {
  shape: "dot",
  tone: "silent",
  direction: 0,
  height: 0,
  width: 0,
  outline: false,
};
/** A hatch: not read for this target, so nothing is known. */
export const uncodedMark: Mark = {
  shape: "hatch",
  tone: "uncoded",
  direction: 0,
  height: 1,
  width: 1,
  outline: false,
};
