/**
 * A lane that holds more texts than could be told apart is drawn as their number: for each stretch of
 * time how many stances its texts hold on either side of the line. Zooming in brings the flags back.
 *
 * ```
 *     ▂ █ ▄   ▁        stances for, the outright ones nearest the line
 *   ──█─█─█─·─█──      · texts without a stance in view
 *     ▔ ▀              stances against
 * ```
 * Nothing is averaged: a stretch with both shows both. All loops are over numbers that were taken from
 * the documents once, because one of these is drawn for every step of a zoom.
 */
import type { Stance } from "#domain/corpus.ts";
import type { DateRange } from "#domain/edtf.ts";
import type { DocumentId, TargetId } from "#domain/ids.ts";
import type { TimeSpan } from "#domain/selection.ts";
import type { DatedDocument } from "#domain/timeline.ts";

/** The documents of a lane as numbers, in the order of their days. */
export interface Counted {
  /** The middle of the days that each date may mean, whole days since 1970-01-01, UTC; ascending. */
  readonly days: Float64Array;
  /** For each day four numbers: stances of -2, -1, 1 and 2 that are in view. */
  readonly sides: Uint16Array;
  /** Documents without a date: they have no place on the axis. */
  readonly undated: number;
}

/** Texts of one lane that stand within one stretch of time. Pixels of the plot; days as in `Counted`. */
export interface PlacedCrowd {
  readonly x: number;
  readonly width: number;
  readonly texts: number;
  /** Stances against (-2, -1) and for (1, 2). */
  readonly sides: readonly [number, number, number, number];
  /** The days of the first and the last of its texts. */
  readonly from: number;
  readonly to: number;
}

/** Least width of a stretch in pixels (WCAG 2.2, 2.5.8: targets of 24 px). */
export const crowdWidth = 24;

/** Takes from the documents of a lane what is counted; once for each choice of filters. */
export function countedOf(
  documents: readonly DatedDocument[],
  targets: ReadonlySet<TargetId>,
  shows: (stance: Stance) => boolean,
): Counted {
  const dated = documents
    .flatMap(({ date, stances }) => (date ? [{ day: middleOf(date), stances }] : []))
    .toSorted((a, b) => a.day - b.day);
  const sides = new Uint16Array(dated.length * 4);
  dated.forEach(({ stances }, i) => {
    for (const stance of stances) {
      const { position } = stance;
      if (position === 0 || !targets.has(stance.target) || !shows(stance)) continue;
      sides[i * 4 + (position < 0 ? position + 2 : position + 1)]! += 1;
    }
  });
  return {
    days: Float64Array.from(dated, ({ day }) => day),
    sides,
    undated: documents.length - dated.length,
  };
}

/** The middle of the days that a date may mean. */
function middleOf({ earliest, latest }: DateRange): number {
  return (earliest + (latest ?? earliest) + 1) / 2;
}

/** Which of some crowds hold a document that is asked for. O(documents + crowds x those asked for). */
export function crowdsWith(
  crowds: readonly PlacedCrowd[],
  documents: readonly DatedDocument[],
  isAsked: (document: DocumentId) => boolean,
): ReadonlySet<PlacedCrowd> {
  const days = documents.flatMap(({ date, document }) =>
    date && isAsked(document.id) ? [middleOf(date)] : [],
  );
  return new Set(crowds.filter(({ from, to }) => days.some((day) => from <= day && day <= to)));
}

/** How many of the dated documents stand within a span. */
export function countWithin({ days }: Counted, span: TimeSpan): number {
  return firstAtLeast(days, span.to) - firstAtLeast(days, span.from);
}

/**
 * The stretches of a lane that hold a text, from left to right. They hang on the calendar and not on
 * the edge of the plot, so that they keep their texts while the axis is moved.
 * @param width pixels of the plot
 */
export function placeCrowds(
  { days, sides }: Counted,
  span: TimeSpan,
  width: number,
): readonly PlacedCrowd[] {
  // Before the page has been measured there is no axis.
  if (width <= 0) return [];
  const perDay = width / (span.to - span.from);
  const stretch = crowdWidth / perDay;
  const crowds: PlacedCrowd[] = [];
  const begin = Math.floor(span.from / stretch) * stretch;
  let i = firstAtLeast(days, begin);
  while (i < days.length && days[i]! < span.to) {
    const nth = Math.floor((days[i]! - begin) / stretch);
    const end = begin + (nth + 1) * stretch;
    const first = i;
    const sum: [number, number, number, number] = [0, 0, 0, 0];
    // The first is taken whatever rounding says, or nothing would come of it.
    do {
      for (let side = 0; side < 4; side++) sum[side]! += sides[i * 4 + side]!;
      i++;
    } while (i < days.length && days[i]! < end);
    crowds.push({
      x: (begin + nth * stretch - span.from) * perDay,
      width: crowdWidth,
      texts: i - first,
      sides: sum,
      from: days[first]!,
      to: days[i - 1]!,
    });
  }
  return crowds;
}

/** The most stances that any of some crowds has on one side; 1 at least. */
export function tallest(crowds: readonly PlacedCrowd[]): number {
  return crowds.reduce(
    (most, { sides: [against, leansAgainst, leansToward, toward] }) =>
      Math.max(most, against + leansAgainst, leansToward + toward),
    1,
  );
}

/** Stances of one kind in a stretch. Pixels of the plot. */
export interface CrowdBox {
  /** In the order of `PlacedCrowd.sides`. */
  readonly kind: 0 | 1 | 2 | 3;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The columns of a lane: those for rise from its middle, those against hang from it. */
export function crowdBoxes(
  crowds: readonly PlacedCrowd[],
  middle: number,
  half: number,
  most: number,
): readonly CrowdBox[] {
  return crowds.flatMap(({ x, width, sides }) => {
    const box = (kind: CrowdBox["kind"], y: number, height: number): readonly CrowdBox[] =>
      height > 0 ? [{ kind, x: x + 3, y, width: width - 6, height }] : [];
    const [against, leansAgainst, leansToward, toward] = sides.map((n) =>
      // What is there at all is seen.
      n === 0 ? 0 : Math.max(1.5, (n / most) * half),
    ) as [number, number, number, number];
    return [
      ...box(3, middle - toward, toward),
      ...box(2, middle - toward - leansToward, leansToward),
      ...box(0, middle, against),
      ...box(1, middle + against, leansAgainst),
    ];
  });
}

/** The outlines of the four kinds of stance in a lane, each one path: a lane costs four elements. */
export function crowdPaths(
  crowds: readonly PlacedCrowd[],
  middle: number,
  half: number,
  most: number,
): readonly [against: string, leansAgainst: string, leansToward: string, toward: string] {
  const paths = ["", "", "", ""] as [string, string, string, string];
  for (const { kind, x, y, width, height } of crowdBoxes(crowds, middle, half, most))
    paths[kind] +=
      `M${x.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h-${width.toFixed(1)}Z`;
  return paths;
}

/** The place of the first day that is not before another; binary search. */
function firstAtLeast(days: Float64Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
