/**
 * The paragraphs of a text. A line is one, save in a text whose lines were broken to a width (typed, or
 * taken from a printed page): there those that were broken belong together.
 *
 *     The war goes on, and with it the right to self-    broken: what follows had no room
 *     determination of all the peoples of the region,    broken
 *     say the workers.                                   its end: a word more had fitted
 *     Against the sanctions we propose a strike          the next one
 */
import type { TextRange } from "#domain/corpus.ts";
import { lineRanges } from "#domain/lines.ts";
import { wordsOf } from "./tokens.ts";

/** Narrower lines are titles or verse, wider ones are paragraphs; UTF-16 units. */
const narrowest = 20;
const widest = 160;
/** A line is full from this share of the width on: a printed page breaks where its letters end, not its units. */
const nearlyFull = 0.8;
/** A few full lines are chance. */
const fewest = 3;

const sentenceEnd = /[.!?:;…。！？।؟]["'”’»)\]]*\s*$/u;

/** Where the paragraphs begin and end, line ends included: the ranges join to the whole text. O(its length). */
export function paragraphRanges(text: string): readonly TextRange[] {
  const lines = lineRanges(text);
  const lengths = lines.map(({ start, end }) => text.slice(start, end).trim().length);
  const width = widthOf(lengths);
  if (width < narrowest || width > widest) return lines;
  /** Whether a line goes on in the next; null where none comes next to it. */
  const goesOn = lines.map((_, i): boolean | null => {
    const length = lengths[i] ?? 0;
    const next = lines[i + 1];
    if (!next || length === 0 || lengths[i + 1] === 0) return null;
    const [word = ""] = wordsOf(text.slice(next.start, Math.min(next.end, next.start + widest)));
    return length + 1 + word.length >= width * nearlyFull;
  });
  const neighbours = goesOn.filter((one) => one !== null).length;
  const full = lines.filter((_, i) => goesOn[i] === true);
  const ended = full.filter(({ start, end }) => sentenceEnd.test(text.slice(start, end)));
  // Most lines of a broken text are full, and few of these happen to end a sentence.
  if (full.length < fewest || full.length * 2 < neighbours || ended.length * 2 > full.length)
    return lines;
  const paragraphs: TextRange[] = [];
  lines.forEach(({ start, end }, i) => {
    const last = paragraphs.at(-1);
    if (last && goesOn[i - 1] === true)
      paragraphs[paragraphs.length - 1] = { start: last.start, end };
    else paragraphs.push({ start, end });
  });
  return paragraphs;
}

/** How long the lines are that are not blank, but for the few longest: an address, a table. */
function widthOf(lengths: readonly number[]): number {
  const written = lengths.filter((length) => length > 0).toSorted((a, b) => a - b);
  return written[Math.ceil((written.length - 1) * 0.95)] ?? 0;
}
