import { useEffect, useMemo, useState } from "react";
import {
  type ArrangeOptions,
  type Arrangement,
  type Lines,
  arrange,
  likenessOfFew,
} from "#domain/arrange.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Matrix } from "#domain/matrix.ts";

/** Orders are small, and a reader goes to and fro between a few. */
const mostKept = 1000;

/**
 * What is in view, laid out. Where "like beside like" takes longer than a frame has, the order is found
 * in a worker: until it has come the former one stays, and what is no longer wanted is given up.
 */
export function useArrangement(
  index: CorpusIndex,
  matrix: Matrix,
  { filters, rows, columns, folded, language }: ArrangeOptions,
): Arrangement {
  const [found, setFound] = useState<ReadonlyMap<string, readonly number[]>>(new Map());
  const [shown] = useState(() => new LastShown());
  const arrangement = useMemo(
    () =>
      arrange(index, matrix, {
        filters,
        rows,
        columns,
        folded,
        language,
        likeness: (lines) => likenessOfFew(lines) ?? found.get(keyOf(lines)) ?? null,
        former: shown.last(),
      }),
    [index, matrix, filters, rows, columns, folded, language, found, shown],
  );
  useEffect(() => {
    shown.note(arrangement);
    const { pending } = arrangement;
    if (pending.length === 0) return undefined;
    const superseded = new AbortController();
    const find = async () => {
      const { orderedElsewhere } = await import("#state/orderer.ts");
      if (superseded.signal.aborted) return;
      const orders = await orderedElsewhere(pending, superseded.signal);
      setFound(
        (known) =>
          new Map([
            ...(known.size < mostKept ? known : []),
            ...pending.map((lines, i) => [keyOf(lines), orders[i] ?? []] as const),
          ]),
      );
    };
    find().catch((error: unknown) => console.warn(error));
    return () => superseded.abort();
  }, [arrangement, shown]);
  return arrangement;
}

/** What was on the page last: of no effect but where an order is still being found. */
class LastShown {
  private arrangement: Arrangement | null = null;

  note(arrangement: Arrangement): void {
    this.arrangement = arrangement;
  }

  last(): Arrangement | null {
    return this.arrangement;
  }
}

/** Equal for equal lines; different for different ones but once in some 2^50 (two hashes, as FNV-1a). */
function keyOf(lines: Lines): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (const line of lines) {
    for (const position of line) {
      a = Math.imul(a ^ (position + 2), 0x01000193);
      b = Math.imul(b ^ (position + 2), 0x85ebca6b) ^ (b >>> 15);
    }
  }
  return `${lines.length} ${lines[0]?.length ?? 0} ${a >>> 0} ${b >>> 0}`;
}
