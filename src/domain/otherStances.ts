/** What the same organization says on the same target in other texts, by when: it may be the later word. */
import type { FullStance } from "./corpusIndex.ts";
import { dateOf } from "./documentDate.ts";
import { orderingDay } from "./matrix.ts";
import type { CellReading } from "./reading.ts";

/** When another stance was taken, seen from the one that is read; `undated` where either has no date. */
export type Relative = "later" | "same-date" | "earlier" | "undated";

const order: readonly Relative[] = ["later", "same-date", "earlier", "undated"];

export interface OtherStances {
  readonly when: Relative;
  readonly stances: readonly FullStance[];
}

/** The other stances of a cell in groups, none of them empty, the later first. */
export function othersByDate({
  stance,
  others,
}: Pick<CellReading, "stance" | "others">): readonly OtherStances[] {
  if (stance === null) return [];
  return order.flatMap((when) => {
    const stances = others.filter((other) => relative(other, stance) === when);
    return stances.length === 0 ? [] : [{ when, stances }];
  });
}

/** The latest stance of the cell where it is later than the one read, which it supersedes; else null. */
export function laterStance(reading: Pick<CellReading, "stance" | "others">): FullStance | null {
  const [first] = othersByDate(reading);
  return first?.when === "later" ? (first.stances[0] ?? null) : null;
}

function relative(other: FullStance, own: FullStance): Relative {
  if (!dateOf(other.document) || !dateOf(own.document)) return "undated";
  const by = orderingDay(other.document) - orderingDay(own.document);
  if (by === 0) return "same-date";
  return by > 0 ? "later" : "earlier";
}
