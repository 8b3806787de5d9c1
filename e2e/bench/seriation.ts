/**
 * How short a path through the rows of a corpus "like beside like" finds, and how long that takes:
 *
 *   npm run bench:seriation                (1,000 rows; about a minute)
 *   npm run bench:seriation -- 500
 *
 * Beside the method that the page uses for many rows (`src/domain/longSeriation.ts`) stand the one for
 * few (`src/domain/seriation.ts`), optimal leaf ordering, a spectral order, and two of these with the
 * path made shorter. Three corpora of as many rows and 100 columns: the seeded one of the other benches,
 * which has no order in it; one whose rows have a place each on one line from against to for; and one of
 * eight camps. No test asserts a figure.
 */
import { cpus } from "node:os";
import { dissimilarity } from "#domain/dissimilarity.ts";
import { seriateMany } from "#domain/longSeriation.ts";
import { seriate } from "#domain/seriation.ts";
import { makeCorpus, random } from "./corpora.mjs";

const rows = Number(process.argv[2]) || 1000;
const columns = 100;
const nobody = 3;

/** The lines of the seeded corpus: its stances are of one document for each organization. */
function seeded(): Int8Array[] {
  const files = makeCorpus({ organizations: rows, targets: columns });
  const corpus = JSON.parse(files.get("corpus.json") ?? "") as {
    readonly topics: readonly { readonly id: string; readonly targets: readonly { readonly id: string }[] }[];
    readonly stances: readonly { readonly document: string; readonly target: string; readonly position: number }[];
  }; // prettier-ignore
  const places = new Map(
    corpus.topics.flatMap(({ id, targets }) => targets.map((one) => `${id}.${one.id}`)).map((id, i) => [id, i]),
  ); // prettier-ignore
  const lines = Array.from({ length: rows }, () => new Int8Array(columns).fill(nobody));
  for (const { document, target, position } of corpus.stances)
    lines[Number(document.split("-")[1])]![places.get(target)!] = position;
  return lines;
}

/** Lines of positions about what `middle` says, from -1 to 1, a third of them given. */
function about(middle: (row: number, column: number) => number): Int8Array[] {
  const next = random(7);
  return Array.from({ length: rows }, (_none, row) =>
    Int8Array.from({ length: columns }, (_, column) => {
      if (next() > 0.33) return nobody;
      return Math.max(-2, Math.min(2, Math.round(2 * middle(row, column) + 2 * (next() - 0.5))));
    }),
  );
}

function onALine(): Int8Array[] {
  const next = random(3);
  const place = Array.from({ length: rows }, () => next() * 2 - 1);
  const asks = Array.from({ length: columns }, () => next() * 2 - 1);
  const turns = Array.from({ length: columns }, () => (next() < 0.5 ? -1 : 1));
  return about((row, column) => turns[column]! * Math.tanh(3 * (place[row]! - asks[column]!)));
}

function inCamps(): Int8Array[] {
  const next = random(5);
  const camp = Array.from({ length: rows }, () => Math.floor(next() * 8));
  const creed = Array.from({ length: 8 * columns }, () => next() * 2 - 1);
  return about((row, column) => creed[camp[row]! * columns + column]!);
}

type Distance = (a: number, b: number) => number;
type Method = (count: number, distance: Distance) => readonly number[];

const lengthOf = (order: readonly number[], distance: Distance): number =>
  order.reduce((sum, at, i) => (i === 0 ? 0 : sum + distance(order[i - 1]!, at)), 0);

/**
 * Optimal leaf ordering (Bar-Joseph, Gifford & Jaakkola, "Fast optimal leaf ordering for hierarchical
 * clustering", Bioinformatics 17, 2001) of a tree by average linkage: the shortest of all paths that
 * keep each cluster together.
 */
const leafOrder: Method = (count, distance) => {
  interface Node {
    readonly leaves: readonly number[];
    readonly left?: Node;
    readonly right?: Node;
  }
  const far = Array.from({ length: count }, (_none, a) =>
    Float64Array.from({ length: count }, (_, b) => (a === b ? Infinity : distance(a, b))),
  );
  const nodes: (Node | null)[] = Array.from({ length: count }, (_, i) => ({ leaves: [i] }));
  // Nearest-neighbour chain (Benzécri 1982; Juan 1982): average linkage in O(count²).
  const chain: number[] = [];
  for (let left = count; left > 1; left--) {
    if (chain.length === 0) chain.push(nodes.findIndex((node) => node !== null));
    for (;;) {
      const here = chain.at(-1)!;
      const before = chain.at(-2);
      let best = before ?? -1;
      for (let other = 0; other < count; other++)
        if (nodes[other] && other !== here && (best < 0 || far[here]![other]! < far[here]![best]!))
          best = other;
      if (best !== before) {
        chain.push(best);
        continue;
      }
      chain.length -= 2;
      const [a, b] = [nodes[here]!, nodes[best]!];
      const [na, nb] = [a.leaves.length, b.leaves.length];
      for (let k = 0; k < count; k++) {
        if (!nodes[k] || k === here || k === best) continue;
        far[here]![k] = far[k]![here] = (na * far[here]![k]! + nb * far[best]![k]!) / (na + nb);
      }
      nodes[here] = { leaves: [...a.leaves, ...b.leaves], left: a, right: b };
      nodes[best] = null;
      break;
    }
  }
  const root = nodes.find((node) => node !== null)!;
  // Shortest path through a cluster with these two ends; symmetric.
  const cost = new Float64Array(count * count);
  const ends = (node: Node, leaf: number): readonly number[] =>
    !node.left || !node.right
      ? [leaf]
      : node.left.leaves.includes(leaf)
        ? node.right.leaves
        : node.left.leaves;
  const solve = ({ left, right }: Node): void => {
    if (!left || !right) return;
    solve(left);
    solve(right);
    for (const u of left.leaves) {
      // From u through the left cluster and on to each first leaf of the right one.
      const inner = ends(left, u);
      const reached = new Map(
        right.leaves.map((m) => [
          m,
          inner.reduce(
            (best, k) => Math.min(best, cost[u * count + k]! + distance(k, m)),
            Infinity,
          ),
        ]),
      );
      for (const w of right.leaves) {
        let best = Infinity;
        for (const m of ends(right, w))
          best = Math.min(best, reached.get(m)! + cost[m * count + w]!);
        cost[u * count + w] = cost[w * count + u] = best;
      }
    }
  };
  solve(root);
  const walk = (node: Node, u: number, w: number): readonly number[] => {
    const { left, right } = node;
    if (!left || !right) return [u];
    if (!left.leaves.includes(u)) return walk(node, w, u).toReversed();
    let best: { k: number; m: number; length: number } | null = null;
    for (const k of ends(left, u))
      for (const m of ends(right, w)) {
        const length = cost[u * count + k]! + distance(k, m) + cost[m * count + w]!;
        if (!best || length < best.length) best = { k, m, length };
      }
    return [...walk(left, u, best!.k), ...walk(right, best!.m, w)];
  };
  let best = { u: 0, w: 0, length: Infinity };
  for (const u of root.left!.leaves)
    for (const w of root.right!.leaves)
      if (cost[u * count + w]! < best.length) best = { u, w, length: cost[u * count + w]! };
  return walk(root, best.u, best.w);
};

/**
 * A spectral order (Atkins, Boman & Hendrickson, "A spectral algorithm for seriation and the consecutive
 * ones problem", SIAM Journal on Computing 28, 1998): by the Fiedler vector of the similarities' Laplacian,
 * found by power iteration.
 */
const spectral: Method = (count, distance) => {
  const alike = new Float64Array(count * count);
  for (let a = 0; a < count; a++)
    for (let b = 0; b < a; b++)
      alike[a * count + b] = alike[b * count + a] = Math.exp(-8 * distance(a, b));
  const degree = Float64Array.from({ length: count }, (_, a) =>
    alike.subarray(a * count, (a + 1) * count).reduce((sum, one) => sum + one, 0),
  );
  const shift = 2 * Math.max(...degree);
  const next = random(11);
  let vector = Float64Array.from({ length: count }, () => next() - 0.5);
  for (let round = 0; round < 400; round++) {
    const mean = vector.reduce((sum, one) => sum + one, 0) / count;
    vector = vector.map((one) => one - mean);
    const norm = Math.hypot(...vector);
    vector = vector.map((one) => one / norm);
    vector = vector.map((one, a) => {
      let sum = (shift - degree[a]!) * one;
      for (let b = 0; b < count; b++) sum += alike[a * count + b]! * vector[b]!;
      return sum;
    });
  }
  return Array.from({ length: count }, (_, i) => i).toSorted((a, b) => vector[a]! - vector[b]!);
};

/** A method's path made shorter by turning stretches round (2-opt, Croes 1958) until none helps. */
const turned =
  (method: Method): Method =>
  (count, distance) => {
    const path = [...method(count, distance)];
    for (let better = true; better;) {
      better = false;
      for (let i = 0; i < count - 1; i++)
        for (let j = i + 1; j < count; j++) {
          const [before, after] = [path[i - 1], path[j + 1]];
          const gain =
            (before === undefined ? 0 : distance(before, path[i]!) - distance(before, path[j]!)) +
            (after === undefined ? 0 : distance(path[j]!, after) - distance(path[i]!, after));
          if (gain <= 1e-9) continue;
          path.splice(i, j - i + 1, ...path.slice(i, j + 1).toReversed());
          better = true;
        }
    }
    return path;
  };

const methods: Readonly<Record<string, Method>> = {
  "nearest neighbour, then 2-opt": seriate,
  "spectral (Atkins et al. 1998)": spectral,
  "spectral, then 2-opt": turned(spectral),
  "optimal leaf ordering (Bar-Joseph et al. 2001)": leafOrder,
  "optimal leaf ordering, then 2-opt": turned(leafOrder),
  "iterated local search (Martin et al. 1991)": seriateMany,
};

console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${rows} rows x ${columns}\n`);
console.log("| corpus | method | path | to the shortest | ms |\n|---|---|---|---|---|");
for (const [name, lines] of [
  ["without order", seeded()],
  ["on a line", onALine()],
  ["eight camps", inCamps()],
] as const) {
  // The distances are the same work for all, and are no part of the time.
  const table = new Float64Array(rows * rows);
  const begunTable = performance.now();
  for (let a = 0; a < rows; a++)
    for (let b = 0; b < a; b++)
      table[a * rows + b] = table[b * rows + a] = dissimilarity(lines[a]!, lines[b]!);
  const asking = performance.now() - begunTable;
  const distance: Distance = (a, b) => table[a * rows + b]!;
  const found = Object.entries(methods).map(([method, order]) => {
    const begun = performance.now();
    const path = order(rows, distance);
    const time = performance.now() - begun;
    if (new Set(path).size !== rows) throw new Error(`${method} lost rows`);
    return { method, length: lengthOf(path, distance), time };
  });
  const shortest = Math.min(...found.map(({ length }) => length));
  for (const { method, length, time } of found)
    console.log(
      `| ${name} | ${method} | ${length.toFixed(2)} | ${((length / shortest - 1) * 100).toFixed(1)} % longer | ${time.toFixed(0)} |`,
    );
  console.log(`| ${name} | (the distances) | | | ${asking.toFixed(0)} |`);
}
