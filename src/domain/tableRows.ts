/** The plain table as data: the same cells as the grid, a stance or a silence to a row. */
import { type Arrangement, stancePasses } from "./arrange.ts";
import type { Organization, Target, Topic } from "./corpus.ts";
import type { CorpusIndex, FullStance } from "./corpusIndex.ts";
import type { Cell } from "./matrix.ts";
import { type OpenedCell, atCell, atStance } from "./opened.ts";
import { cellPlace } from "./place.ts";
import type { Filters } from "./selection.ts";

export interface TableRow {
  /** Unique among the rows. */
  readonly key: string;
  readonly organization: Organization;
  readonly topic: Topic;
  readonly target: Target;
  readonly cell: Cell;
  /** Null for a silence and for what is not coded. */
  readonly stance: FullStance | null;
  /** What the row opens: its very stance, where it has one. */
  readonly opened: OpenedCell;
}

/**
 * The rows in view, in the order of the grid: of a cell that the filters let through, each stance that
 * passes them itself.
 * @param most with so many rows it stops; whoever shows but the first need not have all made
 */
export function tableRows(
  index: CorpusIndex,
  arrangement: Arrangement,
  filters: Filters,
  most = Infinity,
): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const organization of arrangement.rows) {
    for (const { topic, targets } of arrangement.topics) {
      for (const target of targets) {
        if (rows.length >= most) return rows;
        const { cell, passes } = arrangement.shown(organization, target);
        if (!passes) continue;
        const place = cellPlace(organization.id, target.id);
        const named = { organization, topic, target, cell };
        if (cell.kind !== "stance") {
          rows.push({
            ...named,
            key: place,
            stance: null,
            opened: atCell(organization.id, target.id),
          });
          continue;
        }
        for (const stance of cell.stances) {
          if (!stancePasses(stance, filters)) continue;
          rows.push({
            ...named,
            key: `${place} ${stance.document}`,
            stance: index.inFull(stance),
            opened: atStance(organization.id, stance),
          });
        }
      }
    }
  }
  return rows;
}
