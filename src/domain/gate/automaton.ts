/**
 * How often each of many strings occurs in one text, in time that depends on the lengths alone and not
 * on what they repeat: the defence against a corpus that asks for a hundred thousand quotes in a text of
 * one letter. Some ten times slower than the pass in `occurrences.ts`, but it knows no bad case.
 *
 * Aho and Corasick ("Efficient string matching: an aid to bibliographic search", 1975): the strings are
 * put together to a tree of their prefixes; the text walks it, falling back where it cannot go on to the
 * longest suffix of what was read that is a prefix too. Places are not reported one by one, there may be
 * a product of them: each node counts the text's visits, and hands its count on along the fallbacks.
 */

/** How often a string occurs, and where if it does so exactly once: in UTF-16 units, else -1. */
export interface Occurrences {
  readonly count: number;
  readonly only: number;
}

/** Nodes of one tree (but for a single longer string): bounds it to some 200 MB. */
const mostNodes = 2 ** 22;

/**
 * Occurrences of each needle, overlapping ones counted, in the order of the needles; none may be empty.
 * Takes time in the order of the needles' units and, for each `mostNodes` of them, the text's.
 */
export function countedOccurrences(
  text: string,
  needles: readonly string[],
  most: number = mostNodes,
): Occurrences[] {
  // Sorted, each shares as much as it can with the one before it, and that part need not be put in again.
  const sorted = [...needles.keys()].toSorted((a, b) =>
    needles[a]! < needles[b]! ? -1 : needles[a] === needles[b] ? 0 : 1,
  );
  const found = needles.map((): Occurrences => ({ count: 0, only: -1 }));
  for (let done = 0; done < sorted.length;) {
    const rest = sorted.slice(done);
    const pass = inOnePass(
      text,
      rest.map((index) => needles[index]!),
      most,
    );
    pass.forEach((occurrences, k) => (found[rest[k]!] = occurrences));
    done += pass.length;
  }
  return found;
}

/** Of as many of the needles, from the first on, as go into one tree. */
function inOnePass(text: string, needles: readonly string[], most: number): Occurrences[] {
  const units = needles.reduce((sum, needle) => sum + needle.length, 0);
  const capacity = 1 + Math.min(units, needles[0]!.length + most);
  // The edges of the tree in one open table, half full at most: the node that an edge leads to, or 0.
  const bits = Math.ceil(Math.log2(capacity)) + 1;
  const mask = 2 ** bits - 1;
  const shift = 32 - bits;
  const edgeTo = new Int32Array(mask + 1);
  /** Of each node, the edge to it: from which node, by which unit. */
  const parent = new Int32Array(capacity);
  const unitTo = new Uint16Array(capacity);
  let size = 1;

  /** The slot of an edge, or the free one where it would be. */
  const slotOf = (node: number, unit: number): number => {
    let slot = Math.imul(Math.imul(node, 0x9e3779b1) ^ (unit * 0x85ebca6b), 0xc2b2ae35) >>> shift;
    for (;;) {
      const child = edgeTo[slot]!;
      if (child === 0 || (parent[child] === node && unitTo[child] === unit)) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const ends: number[] = [];
  /** The nodes of the last needle, from the root. */
  let path = new Int32Array(64);
  let last = "";
  for (const needle of needles) {
    let shared = 0;
    while (shared < last.length && last.charCodeAt(shared) === needle.charCodeAt(shared)) shared++;
    if (size + needle.length - shared > capacity) break;
    if (path.length <= needle.length) {
      const longer = new Int32Array(2 * needle.length);
      longer.set(path);
      path = longer;
    }
    for (let k = shared; k < needle.length; k++) {
      const unit = needle.charCodeAt(k);
      const slot = slotOf(path[k]!, unit);
      if (edgeTo[slot] === 0) {
        parent[size] = path[k]!;
        unitTo[size] = unit;
        edgeTo[slot] = size++;
      }
      path[k + 1] = edgeTo[slot]!;
    }
    ends.push(path[needle.length]!);
    last = needle;
  }

  // Nearest to the root first: a fallback is always nearer than what falls back to it.
  const depth = new Int32Array(size);
  const perDepth = new Int32Array(size + 1);
  for (let node = 1; node < size; node++) {
    depth[node] = depth[parent[node]!]! + 1;
    perDepth[depth[node]! + 1]!++;
  }
  for (let d = 1; d <= size; d++) perDepth[d]! += perDepth[d - 1]!;
  const order = new Int32Array(size);
  for (let node = 0; node < size; node++) order[perDepth[depth[node]!]!++] = node;

  const fallback = new Int32Array(size);
  const next = (from: number, unit: number): number => {
    for (let node = from; ; node = fallback[node]!) {
      const child = edgeTo[slotOf(node, unit)]!;
      if (child !== 0 || node === 0) return child;
    }
  };
  for (const node of order) {
    if (node !== 0 && parent[node] !== 0)
      fallback[node] = next(fallback[parent[node]!]!, unitTo[node]!);
  }

  const visits = new Int32Array(size);
  /** Of one of the visits; asked for only where there was no other. */
  const endOf = new Int32Array(size);
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = next(node, text.charCodeAt(at));
    visits[node]!++;
    endOf[node] = at + 1;
  }
  for (let k = size - 1; k > 0; k--) {
    const from = order[k]!;
    if (visits[from] === 0) continue;
    const to = fallback[from]!;
    visits[to]! += visits[from]!;
    endOf[to] = endOf[from]!;
  }
  return ends.map((end, k) => ({
    count: visits[end]!,
    only: visits[end] === 1 ? endOf[end]! - needles[k]!.length : -1,
  }));
}
