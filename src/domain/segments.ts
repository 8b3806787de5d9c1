import type { TextRange } from "./corpus.ts";
import { lineRanges } from "./lines.ts";

/** A stretch of a text that somebody wants marked, under a key of the caller's. */
export interface Span<Key> {
  readonly key: Key;
  readonly range: TextRange;
}

/** A stretch over which the set of covering spans does not change. Half-open, UTF-16 units. */
export interface Run<Key> extends TextRange {
  /** The spans that cover it, in the order they were given; empty for plain text. */
  readonly keys: readonly Key[];
}

/** One line of a text, its line end included in the last run, so that all runs join to the text. */
export interface Line<Key> extends TextRange {
  readonly runs: readonly Run<Key>[];
  readonly blank: boolean;
}

/**
 * Cuts a text into lines and each line into runs. The runs join to the text, and the runs that name
 * a key join to that span's stretch. Spans may overlap, nest, touch and cross lines; an empty or
 * backward span is ignored. O((n + m) log n) for n spans and m runs times the depth of overlap.
 */
export function segment<Key>(text: string, spans: readonly Span<Key>[]): readonly Line<Key>[] {
  const real = spans
    .map(({ key, range }, order) => ({
      key,
      order,
      start: Math.max(0, range.start),
      end: Math.min(text.length, range.end),
    }))
    .filter((span) => span.start < span.end)
    .toSorted((a, b) => a.start - b.start || a.order - b.order);
  const cuts = [...new Set(real.flatMap((span) => [span.start, span.end]))].toSorted(
    (a, b) => a - b,
  );

  const lines: Line<Key>[] = [];
  let active: typeof real = [];
  let nextSpan = 0;
  let nextCut = 0;
  for (const line of lineRanges(text)) {
    const runs: Run<Key>[] = [];
    let at = line.start;
    while (at < line.end) {
      while ((cuts[nextCut] ?? Infinity) <= at) nextCut++;
      active = active.filter((span) => span.end > at);
      for (let span = real[nextSpan]; span && span.start <= at; span = real[++nextSpan])
        active.push(span);
      const end = Math.min(line.end, cuts[nextCut] ?? Infinity);
      runs.push({
        start: at,
        end,
        keys: active.toSorted((a, b) => a.order - b.order).map((span) => span.key),
      });
      at = end;
    }
    lines.push({ ...line, runs, blank: text.slice(line.start, line.end).trim() === "" });
  }
  return lines;
}
