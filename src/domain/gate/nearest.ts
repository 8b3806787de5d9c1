/**
 * The stretch of a text that is most like a quote which is not in it: for the words of a fault only. It
 * never becomes a place, and nothing here runs for a corpus without faults.
 *
 * All offsets are UTF-16 code units.
 */
import type { QuoteSelector, TextRange } from "#domain/corpus.ts";
import type { LineColumn, Lines } from "#domain/lines.ts";

/** The stretch of a text that is most like a quote that it does not hold. */
export interface NearestMatch extends LineColumn {
  readonly range: TextRange;
  /** The stretch itself, verbatim, with as much around it as the quote has of prefix and suffix. */
  readonly text: string;
  /** 1 where it differs only in case, accents, spaces or the form of its marks; never below 0.5. */
  readonly likeness: number;
}

/** No nearest match is sought in a longer text: its index would take half a gigabyte. */
const longestForNearest = 16_000_000;

/** A text to be asked for several quotes that it does not hold; its index is made at the first. */
export class NearestFinder {
  private readonly text: string;
  private readonly lines: Lines;
  private folded: FoldedText | undefined;

  constructor(text: string, lines: Lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The stretch most like a quote that is in no place; null where nothing is at least half like it. */
  nearest(quote: QuoteSelector): NearestMatch | null {
    return this.otherSurroundings(quote) ?? this.mostLike(quote.exact);
  }

  private match(range: TextRange, likeness: number, before = 0, after = 0): NearestMatch {
    const text = this.text.slice(Math.max(0, range.start - before), range.end + after);
    return { range, text, likeness, ...this.lines.at(range.start) };
  }

  /** The words are there, but not between these: the place whose surroundings are most like them. */
  private otherSurroundings({
    exact,
    prefix = "",
    suffix = "",
  }: QuoteSelector): NearestMatch | null {
    if (prefix === "" && suffix === "") return null;
    let best: { at: number; same: number } | null = null;
    let left = 1000;
    for (
      let at = this.text.indexOf(exact);
      at !== -1 && left > 0;
      at = this.text.indexOf(exact, at + 1)
    ) {
      left--;
      let same = 0;
      while (same < prefix.length && this.text[at - 1 - same] === prefix[prefix.length - 1 - same])
        same++;
      const after = at + exact.length;
      let follows = 0;
      while (follows < suffix.length && this.text[after + follows] === suffix[follows]) follows++;
      if (best === null || same + follows > best.same) best = { at, same: same + follows };
    }
    if (best === null) return null;
    const range = { start: best.at, end: best.at + exact.length };
    return this.match(range, 1, prefix.length, suffix.length);
  }

  private mostLike(exact: string): NearestMatch | null {
    if (this.text.length > longestForNearest) return null;
    const found = (this.folded ??= new FoldedText(this.text)).mostLike(exact);
    return found === null ? null : this.match(found.range, found.likeness);
  }
}

// The nearest match. Quote and text are folded (case, accents, kinds of space, quotes and dashes made
// alike), so that what most often differs costs nothing. Rare four-unit grams of the quote vote for
// where it might begin; there an edit distance within a band finds the best start and end. A long
// quote is aligned at its head and its tail only, so the cost does not grow with its square.

const gramLength = 4;
const mostGrams = 32;
const mostPlacesOfGram = 32;
/** Beyond this many folded units only head and tail are aligned. */
const longestAligned = 512;
const candidatesTried = 3;

const foldedUnits: (string | undefined)[] = [];

function foldUnit(unit: number): string {
  const known = foldedUnits[unit];
  if (known !== undefined) return known;
  const char = String.fromCharCode(unit);
  let folded: string;
  if (unit >= 0xd800 && unit <= 0xdfff) folded = char;
  else if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(char)) folded = "";
  else if (/\s/.test(char)) folded = " ";
  else if (/["'`\u00ab\u00b4\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a]/.test(char)) folded = '"';
  else if (/[\u2010-\u2015\u2212]/.test(char)) folded = "-";
  else folded = char.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  foldedUnits[unit] = folded;
  return folded;
}

interface Folding {
  readonly units: Uint16Array;
  /** Where each folded unit comes from; one more entry for the end. */
  readonly from: Int32Array;
}

function fold(text: string): Folding {
  let units = new Uint16Array(text.length + 32);
  let from = new Int32Array(text.length + 33);
  let length = 0;
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const piece = foldUnit(text.charCodeAt(at));
    if (piece === " " && spaced) continue;
    if (piece !== "") spaced = piece === " ";
    if (length + piece.length > units.length) {
      // One unit can unfold to 18; doubling keeps the copying linear.
      units = grown(units, new Uint16Array(units.length * 2 + 32));
      from = grown(from, new Int32Array(units.length + 1));
    }
    for (let k = 0; k < piece.length; k++) {
      units[length] = piece.charCodeAt(k);
      from[length++] = at;
    }
  }
  from[length] = text.length;
  return { units: units.subarray(0, length), from: from.subarray(0, length + 1) };
}

function grown<T extends Uint16Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function gramAt(units: Uint16Array, at: number): number {
  let hash = 0;
  for (let k = 0; k < gramLength; k++)
    hash = Math.imul(hash ^ units[at + k]!, 0x9e3779b1) + 0x7f4a7c15;
  return hash ^ (hash >>> 15);
}

/** A vote: this unit of the quote stands at that place, if the quote begins at `diagonal`. */
interface Vote {
  readonly diagonal: number;
  readonly unit: number;
  readonly weight: number;
}
interface Candidate {
  readonly weight: number;
  /** Of the vote nearest to the quote's head, and of the one nearest to its tail. */
  readonly headDiagonal: number;
  readonly tailDiagonal: number;
}
interface Alignment {
  readonly distance: number;
  readonly start: number;
  readonly end: number;
}

class FoldedText {
  private readonly folding: Folding;
  private readonly mask: number;
  /** Places by gram: those of gram g are `places[bucket[g]]` up to `bucket[g + 1]`. */
  private readonly bucket: Int32Array;
  private readonly places: Int32Array;

  constructor(text: string) {
    this.folding = fold(text);
    const { units } = this.folding;
    const grams = Math.max(0, units.length - gramLength + 1);
    const bits = Math.min(20, Math.max(8, Math.ceil(Math.log2(grams + 1))));
    this.mask = (1 << bits) - 1;
    this.bucket = new Int32Array(this.mask + 2);
    this.places = new Int32Array(grams);
    for (let at = 0; at < grams; at++) this.bucket[(gramAt(units, at) & this.mask) + 1]!++;
    for (let g = 0; g <= this.mask; g++) this.bucket[g + 1]! += this.bucket[g]!;
    const next = this.bucket.slice();
    for (let at = 0; at < grams; at++) this.places[next[gramAt(units, at) & this.mask]!++] = at;
  }

  mostLike(quote: string): { range: TextRange; likeness: number } | null {
    const folded = fold(quote).units;
    // Spaces at the ends of a quote are noise here.
    const lead = folded[0] === 0x20 ? 1 : 0;
    const trail = folded.length > 1 && folded.at(-1) === 0x20 ? 1 : 0;
    const needle = folded.subarray(lead, folded.length - trail);
    if (needle.length === 0) return null;
    const best = needle.length < gramLength ? this.short(needle) : this.long(needle);
    if (best === null) return null;
    const measured = Math.min(needle.length, longestAligned);
    const likeness = 1 - best.distance / measured;
    if (likeness < 0.5 || best.end <= best.start) return null;
    return { range: this.unfolded(best), likeness };
  }

  /** Too short for a gram: only folding alike counts. */
  private short(needle: Uint16Array): Alignment | null {
    const { units } = this.folding;
    for (let at = 0; at + needle.length <= units.length; at++) {
      let same = 0;
      while (same < needle.length && units[at + same] === needle[same]) same++;
      if (same === needle.length) return { distance: 0, start: at, end: at + same };
    }
    return null;
  }

  private long(needle: Uint16Array): Alignment | null {
    let best: Alignment | null = null;
    for (const candidate of this.candidates(needle)) {
      const found = this.align(needle, candidate);
      if (found !== null && (best === null || found.distance < best.distance)) best = found;
      // Like enough not to look further.
      if (best !== null && best.distance * 10 <= Math.min(needle.length, longestAligned)) break;
    }
    return best;
  }

  private candidates(needle: Uint16Array): Candidate[] {
    const grams: { at: number; gram: number; count: number }[] = [];
    const step = Math.max(1, Math.floor(needle.length / 4096));
    for (let at = 0; at + gramLength <= needle.length; at += step) {
      const gram = gramAt(needle, at) & this.mask;
      const count = this.bucket[gram + 1]! - this.bucket[gram]!;
      if (count > 0) grams.push({ at, gram, count });
    }
    grams.sort((a, b) => a.count - b.count || a.at - b.at);
    const votes: Vote[] = [];
    for (const { at, gram, count } of grams.slice(0, mostGrams)) {
      const from = this.bucket[gram]!;
      for (let k = from; k < Math.min(from + mostPlacesOfGram, from + count); k++) {
        votes.push({ diagonal: this.places[k]! - at, unit: at, weight: 1 / count });
      }
    }
    votes.sort((a, b) => a.diagonal - b.diagonal);

    // Votes for one place scatter a little, by what was left out or put in before each gram.
    const width = 8 + needle.length / 8;
    const windows: { weight: number; from: number; to: number }[] = [];
    let weight = 0;
    for (let from = 0, to = 0; from < votes.length; from++) {
      while (to < votes.length && votes[to]!.diagonal - votes[from]!.diagonal <= width)
        weight += votes[to++]!.weight;
      windows.push({ weight, from, to });
      weight -= votes[from]!.weight;
    }
    windows.sort((a, b) => b.weight - a.weight || a.from - b.from);
    const chosen: Candidate[] = [];
    const taken: { from: number; to: number }[] = [];
    for (const { weight: total, from, to } of windows) {
      if (chosen.length === candidatesTried) break;
      if (taken.some((other) => from < other.to && other.from < to)) continue;
      taken.push({ from, to });
      const members = votes.slice(from, to);
      const first = members.reduce((a, b) => (b.unit < a.unit ? b : a));
      const last = members.reduce((a, b) => (b.unit > a.unit ? b : a));
      chosen.push({ weight: total, headDiagonal: first.diagonal, tailDiagonal: last.diagonal });
    }
    return chosen;
  }

  private align(needle: Uint16Array, { headDiagonal, tailDiagonal }: Candidate): Alignment | null {
    const { units } = this.folding;
    if (needle.length <= longestAligned) {
      return align(
        needle,
        units,
        Math.min(headDiagonal, tailDiagonal),
        Math.abs(headDiagonal - tailDiagonal),
      );
    }
    const half = longestAligned / 2;
    const tailFrom = needle.length - half;
    const head = align(needle.subarray(0, half), units, headDiagonal, 0);
    const tail = align(needle.subarray(tailFrom), units, tailDiagonal + tailFrom, 0);
    if (head === null || tail === null || tail.end <= head.start) return null;
    return { distance: head.distance + tail.distance, start: head.start, end: tail.end };
  }

  private unfolded({ start, end }: Alignment): TextRange {
    const { units, from } = this.folding;
    // The needle has no spaces at its ends; what an edit there was matched to may be one.
    while (start < end - 1 && units[start] === 0x20) start++;
    while (end > start + 1 && units[end - 1] === 0x20) end--;
    // A unit that unfolded to several is taken whole.
    let last = end;
    while (last < from.length - 1 && from[last] === from[last - 1]) last++;
    return { start: from[start]!, end: from[last]! };
  }
}

/**
 * Costs of the alignment below: an edit, and of equally many edits a little less for each unit that
 * agrees, so that a lost word is rather seen as lost than as the rest being rewritten.
 */
const edit = 1024;
const agreement = -1;

/**
 * Edit distance of a whole needle (at most `longestAligned` units) to the best stretch of a text that
 * begins near `diagonal` (start and end in the text are free), within a band of diagonals. Null where
 * that is no stretch of the text.
 */
function align(
  needle: Uint16Array,
  units: Uint16Array,
  diagonal: number,
  drift: number,
): Alignment | null {
  const margin = 8 + Math.min(64, needle.length >> 2);
  const width = 2 * margin + Math.min(drift, 256) + 1;
  const left = diagonal - margin;
  // The text around, with units beyond its ends that equal none: so the loop needs no bounds.
  const around = new Int32Array(width + needle.length).fill(-1);
  for (let k = Math.max(0, -left); k < around.length && left + k < units.length; k++)
    around[k] = units[left + k]!;
  // Cell d of row i is the place left + d + i: needle[0..i) aligned to end there. One row is enough:
  // a cell needs itself (a row up), the next one (a row up) and the one before it (of its own row).
  const cost = new Int32Array(width + 1);
  const begin = new Int32Array(width + 1);
  const never = 1 << 29;
  cost[width] = never;
  for (let d = 0; d < width; d++) begin[d] = left + d;
  for (let i = 0; i < needle.length; i++) {
    const unit = needle[i]!;
    let beforeCost = never;
    let beforeBegin = 0;
    for (let d = 0; d < width; d++) {
      let bestCost = cost[d]! + (around[d + i] === unit ? agreement : edit);
      let bestBegin = begin[d]!;
      // A unit of the needle that the text lacks, then one of the text that the needle lacks.
      const lacking = cost[d + 1]! + edit;
      if (lacking < bestCost) {
        bestCost = lacking;
        bestBegin = begin[d + 1]!;
      }
      if (beforeCost + edit < bestCost) {
        bestCost = beforeCost + edit;
        bestBegin = beforeBegin;
      }
      cost[d] = beforeCost = bestCost;
      begin[d] = beforeBegin = bestBegin;
    }
  }
  let best = 0;
  for (let d = 1; d < width; d++) if (cost[d]! < cost[best]!) best = d;
  const start = Math.max(0, begin[best]!);
  const end = Math.min(units.length, left + best + needle.length);
  return start < end ? { distance: Math.ceil(cost[best]! / edit), start, end } : null;
}
