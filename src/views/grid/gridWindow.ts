/**
 * Which rows and columns of a large grid are drawn: those in view, some beyond them, and the one with
 * the focus wherever it is. Pure, and O(log n + drawn): a thousand rows cost what ten do.
 */

/** Sizes along one side of the grid, in CSS pixels: entry i stands from `offsets[i]` to `offsets[i + 1]`. */
export interface Axis {
  readonly count: number;
  readonly offsets: Float64Array;
}

export function axisOf(sizes: readonly number[]): Axis {
  const offsets = new Float64Array(sizes.length + 1);
  sizes.forEach((size, i) => (offsets[i + 1] = offsets[i]! + size));
  return { count: sizes.length, offsets };
}

/** The length of the whole axis. */
export function lengthOf({ count, offsets }: Axis): number {
  return offsets[count] ?? 0;
}

/** Entries `first` up to, but without, `last`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The entries that a stretch of an axis touches, and more on both sides; in steps of `step` entries, so
 * that scrolling by a little changes nothing.
 * @param beyond how much more on each side, as a share of the stretch
 */
export function spanIn(
  axis: Axis,
  from: number,
  length: number,
  step: number,
  beyond: number,
): Span {
  const over = length * beyond;
  const first = entryAt(axis, from - over);
  const last = entryAt(axis, from + length + over) + 1;
  return {
    first: Math.max(0, Math.floor(first / step) * step),
    last: Math.min(axis.count, Math.ceil(last / step) * step),
  };
}

/** The entry at a place: the first before the beginning, the last beyond the end. */
export function entryAt({ count, offsets }: Axis, at: number): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What is drawn along an axis: an entry, or the room of those that are not. */
export type Drawn =
  | { readonly kind: "entry"; readonly i: number }
  | { readonly kind: "gap"; readonly from: number; readonly size: number };

/** The entries of a span and one that is kept, with the room between, before and after them. */
export function drawnIn(axis: Axis, span: Span, kept: number | null): readonly Drawn[] {
  const entries = Array.from({ length: span.last - span.first }, (_, k) => span.first + k);
  if (kept !== null && kept >= 0 && kept < axis.count) {
    if (kept < span.first) entries.unshift(kept);
    else if (kept >= span.last) entries.push(kept);
  }
  const drawn: Drawn[] = [];
  let next = 0;
  const gapTo = (i: number) => {
    const size = (axis.offsets[i] ?? 0) - (axis.offsets[next] ?? 0);
    if (i > next) drawn.push({ kind: "gap", from: next, size });
  };
  for (const i of entries) {
    gapTo(i);
    drawn.push({ kind: "entry", i });
    next = i + 1;
  }
  gapTo(axis.count);
  return drawn;
}

/**
 * Where to scroll to so that an entry is in view: as little as possible.
 * @param hidden what is covered at the beginning, by a head that stays
 */
export function scrollTo(axis: Axis, i: number, from: number, length: number, hidden: number) {
  const start = axis.offsets[i] ?? 0;
  const end = axis.offsets[i + 1] ?? start;
  if (start < from) return start;
  const seen = length - hidden;
  return end > from + seen ? end - seen : from;
}
