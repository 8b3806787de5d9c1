import type { TextRange } from "./corpus.ts";

/** What stands around words of a text, verbatim, within their paragraph. */
export interface QuoteContext {
  readonly before: string;
  readonly after: string;
  /** Whether the paragraph begins earlier, or goes on. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/**
 * What stands around a stretch of a text: at most `around` UTF-16 units on each side, cut between words,
 * never beyond the paragraph (which blank lines part) and never within a surrogate pair.
 */
export function quoteContext(
  text: string,
  { start, end }: TextRange,
  around: number,
): QuoteContext {
  const first = paragraphStart(text, start);
  const last = paragraphEnd(text, end);
  const from = start - first <= around ? first : wordAfter(text, start - around, start);
  const to = last - end <= around ? last : wordBefore(text, end + around, end);
  return {
    before: text.slice(from, start),
    after: text.slice(end, to),
    cutBefore: from > first,
    cutAfter: to < last,
  };
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
  for (let at = from; at < most; at++) if (isSpace(text, at)) return at + 1;
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
