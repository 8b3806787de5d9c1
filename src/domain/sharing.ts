import type { Stance } from "./corpus.ts";
import type { OrganizationId } from "./ids.ts";
import { sideOf } from "./mark.ts";
import type { Matrix } from "./matrix.ts";

/** Another organization that takes the same side on the same target. */
export interface Sharer {
  readonly organization: OrganizationId;
  readonly stance: Stance;
  /** They share a coded reason. `unstated` is no reason and is shared by nobody. */
  readonly sameReason: boolean;
}

/** Who else stands on the side of a stance, and whether for a reason that the two share. */
export function sharersOf(
  matrix: Matrix,
  organization: OrganizationId,
  stance: Stance,
): readonly Sharer[] {
  return matrix.organizations.flatMap((other) => {
    if (other.id === organization) return [];
    const cell = matrix.cellOf(other.id, stance.target);
    if (cell.kind !== "stance") return [];
    const like = cell.stances.find((one) => sideOf(one.position) === sideOf(stance.position));
    if (!like) return [];
    const sameReason = like.reasons.some(
      (reason) => reason !== "unstated" && stance.reasons.includes(reason),
    );
    return [{ organization: other.id, stance: like, sameReason }];
  });
}
