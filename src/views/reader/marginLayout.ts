/** A mark beside the text, at the height of the line it belongs to. Pixels. */
export interface MarginEntry<Key> {
  readonly key: Key;
  readonly top: number;
}

/**
 * Moves marks down until no two are nearer than `gap`, keeping their order. Each stays as near to its
 * line as the ones above it allow.
 */
export function dodge<Key>(
  entries: readonly MarginEntry<Key>[],
  gap: number,
): readonly MarginEntry<Key>[] {
  let free = Number.NEGATIVE_INFINITY;
  return entries
    .toSorted((a, b) => a.top - b.top)
    .map((entry) => {
      const top = Math.max(entry.top, free);
      free = top + gap;
      return { ...entry, top };
    });
}
