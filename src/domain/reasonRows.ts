import type { Arrangement } from "./arrange.ts";
import { stancePasses } from "./arrange.ts";
import type { Reason, Target } from "./corpus.ts";
import type { CorpusIndex, FullStance } from "./corpusIndex.ts";
import type { ReasonId } from "./ids.ts";
import { sideOf } from "./mark.ts";
import type { Filters } from "./selection.ts";

export interface ReasonRow {
  readonly target: Target;
  /** By reason; null holds the stances whose reason was not coded. */
  readonly entries: ReadonlyMap<ReasonId | null, readonly FullStance[]>;
}

/** One row for each target in view on which anything passes the filters. */
export function reasonRows(
  index: CorpusIndex,
  arrangement: Arrangement,
  targets: readonly Target[],
  filters: Filters,
): readonly ReasonRow[] {
  return targets.flatMap((target) => {
    const entries = new Map<ReasonId | null, FullStance[]>();
    for (const organization of arrangement.rows) {
      const { cell } = arrangement.shown(organization, target);
      if (cell.kind !== "stance") continue;
      for (const stance of cell.stances) {
        if (!stancePasses(stance, filters)) continue;
        const full = index.inFull(stance);
        for (const reason of stance.reasons.length > 0 ? stance.reasons : [null]) {
          const list = entries.get(reason);
          if (list) list.push(full);
          else entries.set(reason, [full]);
        }
      }
    }
    return entries.size > 0 ? [{ target, entries }] : [];
  });
}

/** How often a reason is used in some rows, and on which sides. */
export interface ReasonUse {
  readonly stances: number;
  readonly up: number;
  readonly down: number;
  readonly mixed: number;
}

/** Counts the uses of a reason. */
export function usesOf(rows: readonly ReasonRow[], reason: Reason): ReasonUse {
  const sides = rows.flatMap((row) =>
    (row.entries.get(reason.id) ?? []).map(({ stance }) => sideOf(stance.position)),
  );
  const count = (side: number) => sides.filter((one) => one === side).length;
  return { stances: sides.length, up: count(1), down: count(-1), mixed: count(0) };
}
