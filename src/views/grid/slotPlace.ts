import type { Organization } from "#domain/corpus.ts";
import { cellPlace } from "#domain/place.ts";
import { slotId } from "./gridPlaces.ts";
import type { GridSlot } from "./gridTypes.ts";

/** What a cell stands for, and the key of its place. Throws a RangeError where there is none. */
export function slotPlace(organization: Organization | undefined, slot: GridSlot | undefined) {
  if (!organization || !slot) throw new RangeError("no such cell");
  return {
    place: cellPlace(organization.id, slotId(slot)),
    organization: organization.id,
    target: slot.target?.id ?? null,
  };
}
