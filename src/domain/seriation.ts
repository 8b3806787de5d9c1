/**
 * Orders that put like beside like.
 *
 * The order sought is the shortest path through all items under a distance, the "minimal path
 * length" criterion of seriation (Hahsler, Hornik & Buchta, "Getting Things in Order", Journal of
 * Statistical Software 25(3), 2008). Up to `exactUpTo` items it is found exactly, by dynamic
 * programming over subsets (Held & Karp 1962); beyond, by nearest neighbour and 2-opt, which need
 * not be optimal. Nothing is left to chance: equal distances in an equal order give an equal order,
 * and of an order and its reverse the one is taken whose first item stands earlier.
 */
const exactUpTo = 10;

/**
 * The order, as indices into the items given, of least summed distance between neighbours.
 * `distance` must be symmetric and not negative.
 */
export function seriate(
  count: number,
  distance: (a: number, b: number) => number,
): readonly number[] {
  if (count <= 2) return Array.from({ length: count }, (_, i) => i);
  // Each distance is asked for once: the search looks at every one of them thousands of times.
  const table = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < a; b++) table[a * count + b] = table[b * count + a] = distance(a, b);
  }
  const known = (a: number, b: number) => table[a * count + b] ?? 0;
  const path = count <= exactUpTo ? exactPath(count, known) : greedyPath(count, known);
  // A path and its reverse are equally good: begin with the end that stands earlier.
  return (path[0] ?? 0) <= (path.at(-1) ?? 0) ? path : path.toReversed();
}

function exactPath(count: number, distance: (a: number, b: number) => number): readonly number[] {
  const full = 1 << count;
  const cost = new Float64Array(full * count).fill(Infinity);
  const from = new Int8Array(full * count).fill(-1);
  for (let i = 0; i < count; i++) cost[(1 << i) * count + i] = 0;
  for (let set = 1; set < full; set++) {
    for (let last = 0; last < count; last++) {
      const sofar = cost[set * count + last] ?? Infinity;
      if (sofar === Infinity) continue;
      for (let next = 0; next < count; next++) {
        if (set & (1 << next)) continue;
        const at = (set | (1 << next)) * count + next;
        const total = sofar + distance(last, next);
        if (total < (cost[at] ?? Infinity) - 1e-9) {
          cost[at] = total;
          from[at] = last;
        }
      }
    }
  }
  let set = full - 1;
  let last = 0;
  for (let i = 1; i < count; i++) {
    if ((cost[set * count + i] ?? Infinity) < (cost[set * count + last] ?? Infinity) - 1e-9)
      last = i;
  }
  const path: number[] = [];
  while (last >= 0) {
    path.push(last);
    const previous = from[set * count + last] ?? -1;
    set &= ~(1 << last);
    last = previous;
  }
  return path.toReversed();
}

function greedyPath(count: number, distance: (a: number, b: number) => number): readonly number[] {
  const path = [0];
  const left = new Set(Array.from({ length: count - 1 }, (_, i) => i + 1));
  while (left.size > 0) {
    const here = path.at(-1) ?? 0;
    let best = -1;
    for (const i of left) if (best < 0 || distance(here, i) < distance(here, best)) best = i;
    path.push(best);
    left.delete(best);
  }
  // 2-opt: turn a stretch round as long as that shortens the path; bounded for very long lists.
  for (let pass = 0, better = true; better && pass < 20; pass++) {
    better = false;
    for (let i = 0; i < count - 1; i++) {
      for (let j = i + 1; j < count; j++) {
        const [before, first, last, after] = [path[i - 1], path[i] ?? 0, path[j] ?? 0, path[j + 1]];
        const gain =
          (before === undefined ? 0 : distance(before, first) - distance(before, last)) +
          (after === undefined ? 0 : distance(last, after) - distance(first, after));
        if (gain > 1e-9) {
          path.splice(i, j - i + 1, ...path.slice(i, j + 1).toReversed());
          better = true;
        }
      }
    }
  }
  return path;
}
