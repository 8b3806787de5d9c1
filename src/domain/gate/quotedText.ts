/**
 * Where quotes stand in a text: TextQuoteSelectors (W3C Web Annotation Data Model) resolved verbatim.
 * Nothing is normalised, trimmed or guessed.
 *
 * All offsets are UTF-16 code units.
 */
import type { QuoteSelector, TextRange } from "#domain/corpus.ts";
import { Lines } from "#domain/lines.ts";
import type { Occurrences } from "./automaton.ts";
import { occurrencesOf } from "./occurrences.ts";

/** In how many places a quote is, overlapping ones counted; `range` is the place where there is one. */
export interface Located {
  readonly count: number;
  readonly range: TextRange | null;
}

/**
 * A text and the quotes that have been sought in it. Quotes are sought many at a time, in one pass over
 * the text; what has been found is kept, so that to ask again costs nothing.
 */
export class QuotedText {
  readonly text: string;
  private lineIndex: Lines | undefined;
  /** By prefix, exact and suffix in one. */
  private readonly sought = new Map<string, Occurrences>();

  constructor(text: string) {
    this.text = text;
  }

  get lines(): Lines {
    return (this.lineIndex ??= new Lines(this.text));
  }

  /** The places of quotes, in the order of the quotes. */
  locate(quotes: readonly QuoteSelector[]): Located[] {
    const needles = quotes.map(whole);
    const unknown = needles.filter((needle) => !this.sought.has(needle));
    if (unknown.length > 0) {
      occurrencesOf(this.text, unknown).forEach((found, k) => this.sought.set(unknown[k]!, found));
    }
    return quotes.map((quote, k) => {
      const { count, only } = this.sought.get(needles[k]!)!;
      return { count, range: count === 1 ? rangeOf(quote, only) : null };
    });
  }

  /** The first places of a quote, `most` of them at most, in the order of the text. */
  places(quote: QuoteSelector, most: number): TextRange[] {
    const ranges: TextRange[] = [];
    const needle = whole(quote);
    for (let at = this.text.indexOf(needle); at !== -1 && ranges.length < most;) {
      ranges.push(rangeOf(quote, at));
      at = this.text.indexOf(needle, at + 1);
    }
    return ranges;
  }
}

// Directly before and after: so the three are one string, and its places are the quote's.
function whole({ exact, prefix = "", suffix = "" }: QuoteSelector): string {
  return prefix + exact + suffix;
}
function rangeOf({ exact, prefix = "" }: QuoteSelector, first: number): TextRange {
  return { start: first + prefix.length, end: first + prefix.length + exact.length };
}
