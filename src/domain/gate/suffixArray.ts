/**
 * The suffixes of a text in sorted order. With it any string is found, and its occurrences counted,
 * in time that depends on the string and the logarithm of the text, whatever the text repeats: the
 * defence against a corpus that asks for a hundred thousand quotes in a megabyte of one letter.
 *
 * Built by induced sorting (Nong, Zhang, Chan: "Two Efficient Algorithms for Linear Time Suffix Array
 * Construction", 2011), linear in time and space:
 *
 *   text    m i s s i s s i p p i        S: the suffix is smaller than the next one
 *   type    L S L L S L L S L L L        L: larger (the empty suffix is the smallest of all)
 *             *     *     *              *: an S just after an L. Sorting these few sorts the rest.
 */

/** Start offsets of all suffixes, sorted by UTF-16 code unit. */
export function suffixArray(text: string): Int32Array {
  const units = new Int32Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return sortSuffixes(units, 0xffff);
}

function sortSuffixes(units: Int32Array, largest: number): Int32Array {
  const n = units.length;
  const sorted = new Int32Array(n);
  if (n < 2) return sorted;

  const isSmall = new Uint8Array(n);
  for (let i = n - 2; i >= 0; i--) {
    const here = units[i]!;
    const next = units[i + 1]!;
    isSmall[i] = here === next ? isSmall[i + 1]! : here < next ? 1 : 0;
  }
  // A bucket holds the suffixes of one first unit: its L suffixes, then its S suffixes.
  const bucket = new Int32Array(largest + 2);
  const smallFrom = new Int32Array(largest + 1);
  for (let i = 0; i < n; i++) bucket[units[i]! + 1]!++;
  for (let c = 0; c <= largest; c++) bucket[c + 1]! += bucket[c]!;
  smallFrom.set(bucket.subarray(0, largest + 1));
  for (let i = 0; i < n; i++) if (isSmall[i] === 0) smallFrom[units[i]!]!++;

  const isSeed = (i: number): boolean => i > 0 && isSmall[i] === 1 && isSmall[i - 1] === 0;

  const induce = (seeds: Int32Array): void => {
    sorted.fill(-1);
    const next = smallFrom.slice();
    for (const seed of seeds) sorted[next[units[seed]!]!++] = seed;
    next.set(bucket.subarray(0, largest + 1));
    sorted[next[units[n - 1]!]!++] = n - 1;
    for (let i = 0; i < n; i++) {
      const before = sorted[i]! - 1;
      if (before >= 0 && isSmall[before] === 0) sorted[next[units[before]!]!++] = before;
    }
    next.set(bucket.subarray(1));
    for (let i = n - 1; i >= 0; i--) {
      const before = sorted[i]! - 1;
      if (before >= 0 && isSmall[before] === 1) sorted[--next[units[before]!]!] = before;
    }
  };

  let count = 0;
  for (let i = 1; i < n; i++) if (isSeed(i)) count++;
  const seeds = new Int32Array(count);
  const rankOf = new Int32Array(n).fill(-1);
  for (let i = 1, at = 0; i < n; i++) {
    if (!isSeed(i)) continue;
    rankOf[i] = at;
    seeds[at++] = i;
  }
  induce(seeds);
  if (count > 1) {
    // The stretches from seed to seed are in order now. Equal stretches share a name, and the text
    // written in those names, at most half as long, has the order of the seeds.
    const bySubstring = sorted.filter((i) => rankOf[i] !== -1);
    const names = new Int32Array(count);
    let name = 0;
    for (let i = 1; i < count; i++) {
      if (!sameStretch(bySubstring[i - 1]!, bySubstring[i]!)) name++;
      names[rankOf[bySubstring[i]!]!] = name;
    }
    if (name + 1 < count) {
      induce(sortSuffixes(names, name).map((rank) => seeds[rank]!));
    } else {
      induce(bySubstring);
    }
  }
  return sorted;

  function sameStretch(a: number, b: number): boolean {
    const end = (i: number): number => {
      const rank = rankOf[i]! + 1;
      return rank < count ? seeds[rank]! : n;
    };
    const endA = end(a);
    const endB = end(b);
    // A stretch that runs to the end of the text is like no other.
    if (endA === n || endB === n || endA - a !== endB - b) return false;
    for (let k = 0; k <= endA - a; k++) if (units[a + k] !== units[b + k]) return false;
    return true;
  }
}

/** The stretch `[from, to)` of the suffix array whose suffixes begin with a string. */
export function suffixesWith(
  text: string,
  suffixes: Int32Array,
  start: string,
): { readonly from: number; readonly to: number } {
  const boundary = (above: boolean): number => {
    let low = 0;
    let high = suffixes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const offset = suffixes[middle]!;
      // Strings compare by code unit, as the suffixes are sorted, and natively: ten times faster here
      // than a loop, and a long string in a repetitive text is compared to its end at every halving.
      const part = text.slice(offset, offset + start.length);
      if (part < start || (above && part === start)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { from: boundary(false), to: boundary(true) };
}
