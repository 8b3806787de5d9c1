import type { TextRange } from "./corpus.ts";
import type { Span } from "./segments.ts";

/** A piece of a stretch; half-open, UTF-16 units of the whole text. */
interface Piece<Key> extends TextRange {
  /** The quotes that it belongs to; empty for what stands around them. */
  readonly keys: readonly Key[];
}

/** Quotes with what stands around them, verbatim. */
export interface Stretch<Key> {
  /** Join to the stretch. */
  readonly pieces: readonly Piece<Key>[];
  /** The quotes in it, in the order of the text. */
  readonly keys: readonly Key[];
  /** Whether its paragraph begins earlier, or goes on. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  /** Whether words stand between the stretch before it and itself. False of the first. */
  readonly isApart: boolean;
}

/**
 * Quotes in their context: on each side at most `around` UTF-16 units, cut between words, never beyond the
 * paragraph (which blank lines part) and never within a surrogate pair. Quotes whose contexts meet are one
 * stretch, so that no word stands twice. In the order of the text. O(n log n + n x m) for n quotes of
 * which m stand in one stretch.
 */
export function stretchesOf<Key>(
  text: string,
  quotes: readonly Span<Key>[],
  around: number,
): readonly Stretch<Key>[] {
  const open = quotes
    .map((quote) => ({ ...quote, context: contextOf(text, quote.range, around) }))
    .toSorted((a, b) => a.range.start - b.range.start);
  const groups: (typeof open)[] = [];
  let end = -1;
  for (const one of open) {
    const last = groups.at(-1);
    const { from, cutBefore } = one.context;
    // Cut at a space, two contexts may meet with nothing but that between them.
    const meets = from <= end || (cutBefore && text.slice(end, from).trim() === "");
    if (last && meets) last.push(one);
    else groups.push([one]);
    end = Math.max(end, one.context.to);
  }
  let before = -1;
  return groups.map((group) => {
    const first = group.reduce((a, b) => (b.context.from < a.context.from ? b : a));
    const last = group.reduce((a, b) => (b.context.to > a.context.to ? b : a));
    const cuts = new Set([first.context.from, last.context.to]);
    for (const { range } of group) cuts.add(range.start).add(range.end);
    const at = [...cuts].toSorted((a, b) => a - b);
    const isApart = before >= 0 && text.slice(before, first.context.from).trim() !== "";
    before = last.context.to;
    return {
      pieces: at.slice(1).map((to, i) => {
        const from = at[i] ?? to;
        return {
          start: from,
          end: to,
          keys: group
            .filter(({ range }) => range.start < to && from < range.end)
            .map(({ key }) => key),
        };
      }),
      keys: group.map(({ key }) => key),
      cutBefore: first.context.cutBefore,
      cutAfter: last.context.cutAfter,
      isApart,
    };
  });
}

function contextOf(text: string, { start, end }: TextRange, around: number) {
  const first = paragraphStart(text, start);
  const last = paragraphEnd(text, end);
  const from = start - first <= around ? first : wordAfter(text, start - around, start);
  const to = last - end <= around ? last : wordBefore(text, end + around, end);
  return { from, to, cutBefore: from > first, cutAfter: to < last };
}

const blank = /\n[^\S\n]*\r?\n|\r[^\S\r\n]*\r/;

function paragraphStart(text: string, at: number): number {
  // A paragraph longer than this is cut anyway.
  const floor = Math.max(0, at - 4000);
  const before = text.slice(floor, at);
  let start = floor;
  for (let rest = before, found = blank.exec(rest); found; found = blank.exec(rest)) {
    const next = found.index + found[0].length;
    start += next;
    rest = rest.slice(next);
  }
  return start;
}

function paragraphEnd(text: string, at: number): number {
  const after = text.slice(at, at + 4000);
  return at + (blank.exec(after)?.index ?? after.length);
}

/** Where the first word after a place begins, never beyond `most`. */
function wordAfter(text: string, from: number, most: number): number {
  for (let at = Math.max(from - 1, 0); at < most; at++) if (isSpace(text, at)) return at + 1;
  return most;
}

/** Where the last word before a place ends, never before `least`. */
function wordBefore(text: string, to: number, least: number): number {
  for (let at = to; at > least; at--) if (isSpace(text, at)) return at;
  return least;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
