/**
 * The lines of a text, by the one rule of FORMAT: a line ends at LF, CR LF or CR, the last one with or
 * without; so a text that ends with a line end has no empty line after it, and an empty text no line.
 *
 * All offsets are UTF-16 code units.
 */
import type { TextRange } from "./corpus.ts";

const LF = 0x0a;
const CR = 0x0d;

/** Whether a line ends with the unit at an offset: of CR LF that is the LF. */
function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === LF || (unit === CR && text.charCodeAt(at + 1) !== LF);
}

/** Where the lines of a text begin and end, line ends included: the ranges join to the whole text. */
export function lineRanges(text: string): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!endsLine(text, at)) continue;
    ranges.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}

/** A place as an editor shows it: both from 1, the column in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Units between two remembered places of `Lines`. */
const stride = 4096;

/**
 * Counts the lines of a text and turns offsets into places. Remembers one place in `stride` units and
 * counts on from there: a file of nothing but line ends costs no more than prose.
 */
export class Lines {
  /** Number of lines. */
  readonly count: number;
  private readonly text: string;
  /** At each multiple of the stride: the line (from 0) that it is in, and where that line starts. */
  private readonly lines: Int32Array;
  private readonly starts: Int32Array;

  constructor(text: string) {
    this.text = text;
    this.lines = new Int32Array(Math.floor(text.length / stride) + 1);
    this.starts = new Int32Array(this.lines.length);
    let line = 0;
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      if (at % stride === 0) {
        this.lines[at / stride] = line;
        this.starts[at / stride] = start;
      }
      if (endsLine(text, at)) {
        line++;
        start = at + 1;
      }
    }
    if (text.length % stride === 0) {
      this.lines[text.length / stride] = line;
      this.starts[text.length / stride] = start;
    }
    this.count = start === text.length ? line : line + 1;
  }

  /** The place of an offset; the units of a line end belong to the line that they end. */
  at(offset: number): LineColumn {
    const known = Math.min(Math.floor(offset / stride), this.lines.length - 1);
    let line = this.lines[known]!;
    let start = this.starts[known]!;
    for (let at = known * stride; at < offset; at++) {
      if (endsLine(this.text, at)) {
        line++;
        start = at + 1;
      }
    }
    return { line: line + 1, column: offset - start + 1 };
  }
}
