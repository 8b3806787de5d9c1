/** Where a key leads from a result: to the number of another, or to the field. */
export type HitStep = number | "field";

/**
 * Where a key leads among so many results; null for nowhere.
 * @param at the number of the result that has the focus; -1 in the field
 */
export function hitStep(key: string, at: number, count: number): HitStep | null {
  switch (key) {
    case "ArrowDown":
      return at + 1 < count ? at + 1 : null;
    case "ArrowUp":
      if (at < 0) return null;
      return at === 0 ? "field" : at - 1;
    case "Escape":
      return at < 0 ? null : "field";
    default:
      return null;
  }
}
