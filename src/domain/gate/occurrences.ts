/**
 * How often each of many strings occurs in one text, overlapping occurrences counted, by one pass over
 * the text for all of them (Karp and Rabin: "Efficient randomized pattern-matching algorithms", 1987).
 *
 * A hash rolls over the text and is looked up among the hashes of the strings' heads; where it is one,
 * the whole string is compared, so the counts are exact whatever the hashes do. A head is the largest
 * power of two that fits into its string, 32 units at most: so there are six lengths to roll, of which
 * prose uses one.
 *
 * The comparing has a bound. A text that repeats itself, with strings made of the same repetition,
 * would take a product of both; past the bound `automaton.ts` counts what is left, which takes ten times
 * as long over a harmless text, but knows no bad case.
 */
import { countedOccurrences, type Occurrences } from "./automaton.ts";

const longestHead = 32;
/** Odd, so that no power of it vanishes modulo 2^32; else arbitrary. */
const base = 0x01000193;
/** Spreads a hash over the high bits, which index the table (Knuth's multiplicative hashing). */
const spread = 0x9e3779b1;

/** What comparing may cost, in units compared: enough that no honest corpus comes near. */
function boundOf(text: string): number {
  return 100 * text.length + 100_000_000;
}

/**
 * Occurrences of each needle, in the order of the needles. An empty needle occurs nowhere.
 * @param most units that may be compared before the rest is left to the automaton
 */
export function occurrencesOf(
  text: string,
  needles: readonly string[],
  most: number = boundOf(text),
): Occurrences[] {
  const found = new Map<string, Occurrences>();
  const byHead = new Map<number, string[]>();
  for (const needle of needles) {
    if (found.has(needle)) continue;
    found.set(needle, { count: 0, only: -1 });
    if (needle === "" || needle.length > text.length) continue;
    const head = Math.min(longestHead, 1 << (31 - Math.clz32(needle.length)));
    const same = byHead.get(head);
    if (same === undefined) byHead.set(head, [needle]);
    else same.push(needle);
  }
  let left = most;
  const hard: string[] = [];
  for (const [head, same] of byHead) {
    const pass = rollOver(text, same, head, left);
    if (pass === null) {
      left = 0;
      for (const needle of same) hard.push(needle);
    } else {
      left -= pass.work;
      same.forEach((needle, k) => found.set(needle, pass.at(k)));
    }
  }
  countedOccurrences(text, hard).forEach((occurrences, k) => found.set(hard[k]!, occurrences));
  return needles.map((needle) => found.get(needle)!);
}

interface Pass {
  readonly at: (needle: number) => Occurrences;
  /** Units compared. */
  readonly work: number;
}

/** One pass over the text for needles of one length of head; null where it would cost too much. */
function rollOver(
  text: string,
  needles: readonly string[],
  head: number,
  most: number,
): Pass | null {
  // An open table of the heads' hashes, a quarter full at most: nearly every look-up ends at once. An
  // entry is the first needle of a chain of those whose heads have one hash.
  const bits = Math.max(8, Math.ceil(Math.log2(needles.length + 1)) + 2);
  const shift = 32 - bits;
  const mask = 2 ** bits - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(needles.length).fill(-1);
  const hashes = new Int32Array(needles.length);
  const counts = new Float64Array(needles.length);
  /** One of the places; asked for only where there is no other. */
  const places = new Int32Array(needles.length);
  let work = 0;
  for (let k = 0; k < needles.length; k++) {
    const hash = hashOf(needles[k]!, head);
    hashes[k] = hash;
    let slot = Math.imul(hash, spread) >>> shift;
    while (table[slot]! !== -1 && hashes[table[slot]!] !== hash) {
      // Heads may be chosen so that they all fall together.
      if (++work > most) return null;
      slot = (slot + 1) & mask;
    }
    next[k] = table[slot]!;
    table[slot] = k;
  }

  let gone = 1;
  for (let k = 1; k < head; k++) gone = Math.imul(gone, base);
  let hash = hashOf(text, head - 1);
  for (let at = 0, end = head - 1; end < text.length; at++, end++) {
    hash = (Math.imul(hash, base) + text.charCodeAt(end)) | 0;
    let slot = Math.imul(hash, spread) >>> shift;
    let needle = table[slot]!;
    while (needle !== -1 && hashes[needle] !== hash) {
      if (++work > most) return null;
      slot = (slot + 1) & mask;
      needle = table[slot]!;
    }
    for (; needle !== -1; needle = next[needle]!) {
      const quote = needles[needle]!;
      work += head + quote.length;
      if (work > most) return null;
      if (!text.startsWith(quote, at)) continue;
      counts[needle]!++;
      places[needle] = at;
    }
    hash = (hash - Math.imul(text.charCodeAt(at), gone)) | 0;
  }
  return { at: (k) => ({ count: counts[k]!, only: counts[k] === 1 ? places[k]! : -1 }), work };
}

/** Of the first units of a string: a polynomial in `base` modulo 2^32. */
function hashOf(text: string, length: number): number {
  let hash = 0;
  for (let k = 0; k < length; k++) hash = (Math.imul(hash, base) + text.charCodeAt(k)) | 0;
  return hash;
}
