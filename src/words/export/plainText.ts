/**
 * A text as other programs have it before they count its characters: without a byte-order mark, which
 * every decoder takes off (Encoding Standard, "UTF-8 decode"; RFC 3629, 6), and, for those that know no
 * other line end, with LF alone.
 */
import type { QuoteSelector, TextRange } from "#domain/corpus.ts";

export interface PlainText {
  readonly text: string;
  /**
   * Where a stretch of the original stands here, in UTF-16 units. A stretch that begins or ends within a
   * pair of surrogates takes the whole of it: half a character is none.
   */
  readonly rangeOf: (range: TextRange) => TextRange;
  /** The same counted in code points, as most standards and Python do. */
  readonly pointsOf: (range: TextRange) => TextRange;
}

/** O(length) once, then the logarithm of the number of CR LF and of pairs for each range. */
export function plainText(original: string, lineEnds: "as they are" | "LF"): PlainText {
  const mark = original.startsWith("\ufeff") ? 1 : 0;
  const dropped = lineEnds === "LF" ? placesOf(original, (at) => isCrLf(original, at)) : [];
  const body = original.slice(mark);
  const text = lineEnds === "LF" ? body.replace(/\r\n?/g, "\n") : body;
  const lows = placesOf(text, (at) => isPair(text, at - 1));
  const here = (at: number, droppedBelow: number) =>
    Math.max(0, at - mark - countBelow(dropped, droppedBelow));
  const rangeOf = ({ start, end }: TextRange): TextRange => {
    // Of a stretch that ends between CR and LF the whole line end is taken.
    const [from, to] = [here(start, start), here(end, end - 1)];
    return {
      start: isPair(text, from - 1) ? from - 1 : from,
      end: isPair(text, to - 1) ? to + 1 : to,
    };
  };
  return {
    text,
    rangeOf,
    pointsOf: (range) => {
      const { start, end } = rangeOf(range);
      return { start: start - countBelow(lows, start), end: end - countBelow(lows, end) };
    },
  };
}

function placesOf(text: string, holds: (at: number) => boolean): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) if (holds(at)) places.push(at);
  return places;
}

function isCrLf(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a;
}

/** Whether a character of two units begins there. */
function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
}

/** How many of some ascending numbers lie below another. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Units of context to begin with: as many as Hypothesis keeps. */
const context = 32;

/**
 * A quote that is found in its text at one place only (TextQuoteSelector, Web Annotation Data Model
 * 4.2.4): its prefix and suffix grow until it is, at last to the whole of the text.
 * @param range in UTF-16 units
 */
export function quoteAt(text: string, { start, end }: TextRange): Required<QuoteSelector> {
  for (let size = context; ; size *= 2) {
    const from = wholeFrom(text, Math.max(0, start - size));
    const to = wholeTo(text, Math.min(text.length, end + size));
    const needle = text.slice(from, to);
    const isWhole = from === 0 && to === text.length;
    if (isWhole || text.indexOf(needle, text.indexOf(needle) + 1) < 0)
      return {
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      };
  }
}

function wholeFrom(text: string, at: number): number {
  return isPair(text, at - 1) ? at - 1 : at;
}

function wholeTo(text: string, at: number): number {
  return isPair(text, at - 1) ? at + 1 : at;
}
