/**
 * Orders that put like beside like, of more items than `seriation.ts` can order between two frames. The
 * criterion is the same, the shortest path through all of them. It is the travelling salesman's tour
 * with one more item that is at no distance to any, left out in the end; found by iterated local search
 * (Martin, Otto & Felten, "Large-step Markov chains for the traveling salesman problem", Complex Systems
 * 5, 1991): a tour that no reversal of a stretch (2-opt) and no moving of a short one (Or-opt, Or 1976)
 * makes shorter is changed in one place by a double bridge between near cuts, mended there, and kept if
 * it is no longer than before. Only each item's nearest are tried as its neighbours, and only where something
 * has changed (Bentley, "Fast algorithms for geometric traveling salesman problems", ORSA Journal on
 * Computing 4(4), 1992).
 *
 * Chance comes from a generator with a fixed seed: equal distances give an equal order.
 */
import { Tour } from "./tour.ts";

/** So many of its nearest are tried beside each item. */
const neighbours = 10;
/** Changes tried for each item, and in all. */
const kicksEach = 5;
const [fewestKicks, mostKicks] = [1000, 10_000];
/** The cuts of a change lie within so many places of each other. */
const reach = 50;
/** Up to so many items each distance is asked for once and kept, 4 bytes for each pair. */
const mostKept = 5000;

/**
 * The order, as indices, of small summed distance between neighbours; not always the smallest.
 * `distance` must be symmetric and not negative. O(count²) distances; the rest is less.
 */
export function seriateMany(
  count: number,
  distance: (a: number, b: number) => number,
): readonly number[] {
  if (count <= 2) return Array.from({ length: count }, (_, i) => i);
  const far = count <= mostKept ? kept(count, distance) : distance;
  const tour = new Tour(count, far, nearestOf(count, far, Math.min(neighbours, count - 1)));
  tour.improve();
  const next = random(1);
  // Two stretches of half the tour each are all of it: no cut is further away than that.
  const within = Math.min(reach, count >> 1);
  const kicks = Math.min(Math.max(kicksEach * count, fewestKicks), mostKicks);
  for (let k = 0; k < kicks; k++) tour.kick(next, within);
  const path = tour.path();
  // A path and its reverse are equally good: begin with the end that stands earlier.
  return (path[0] ?? 0) <= (path.at(-1) ?? 0) ? path : path.toReversed();
}

function kept(count: number, distance: (a: number, b: number) => number): typeof distance {
  const table = new Float32Array(count * count);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++) table[a * count + b] = table[b * count + a] = distance(a, b);
  return (a, b) => table[a * count + b]!;
}

/** The nearest of each item, nearest first; of equally near ones the earlier. */
function nearestOf(
  count: number,
  distance: (a: number, b: number) => number,
  most: number,
): Int32Array {
  const nearest = new Int32Array(count * most);
  const own = new Float32Array(most);
  for (let a = 0; a < count; a++) {
    let size = 0;
    for (let b = 0; b < count; b++) {
      if (a === b) continue;
      const far = distance(a, b);
      if (size === most && far >= own[most - 1]!) continue;
      let at = size < most ? size++ : most - 1;
      for (; at > 0 && own[at - 1]! > far; at--) {
        own[at] = own[at - 1]!;
        nearest[a * most + at] = nearest[a * most + at - 1]!;
      }
      own[at] = far;
      nearest[a * most + at] = b;
    }
  }
  return nearest;
}

/** Numbers from 0 to 1, the same for a seed (mulberry32, T. Ettinger, public domain). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
