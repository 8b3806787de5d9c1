import type { Arrangement } from "#domain/arrange.ts";
import type { PlacedGrid } from "./gridTypes.ts";
import { type CellIndex, type CellMarks, cellMarks, shownIn } from "./placeCells.ts";

/**
 * Gives the marks of a cell by its row and its slot, the same ever after: a canvas draws a thousand of
 * them at once, and names none.
 */
export type MarkPlacer = (row: number, slot: number) => CellMarks;

export function markPlacer(
  { slots }: Pick<PlacedGrid, "slots">,
  arrangement: Arrangement,
  index: CellIndex,
): MarkPlacer {
  const made = new Map<number, CellMarks>();
  return (row, i) => {
    const key = row * slots.length + i;
    let marks = made.get(key);
    if (!marks) {
      const [organization, slot] = [arrangement.rows[row], slots[i]];
      if (!organization || !slot) throw new RangeError(`no cell at ${row}, ${i}`);
      marks = cellMarks(organization, slot, shownIn(organization, slot, arrangement), index);
      made.set(key, marks);
    }
    return marks;
  };
}
