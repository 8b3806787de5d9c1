import type { Organization } from "#domain/corpus.ts";
import {
  cellAt,
  cellPlace,
  foldPlace,
  organizationPlace,
  pickPlace,
  targetPlace,
  topicPlace,
} from "#domain/place.ts";
import type { FoldableTopic, GridSlot } from "./gridTypes.ts";
import type { Place } from "./gridKeyboard.ts";

/** The places of the grid by their keys: its cells, and what can be pressed in its headers. */
export interface Places {
  readonly get: (key: string) => Place | undefined;
  /** The key of the first cell; undefined for a grid without cells. */
  readonly first: string | undefined;
}

/** Looks places up by key. O(organizations + slots): a cell is known by its row and its column. */
export function placesOf(
  rows: readonly Organization[],
  topics: readonly FoldableTopic[],
  slots: readonly GridSlot[],
  picks: boolean,
): Places {
  const heads = new Map<string, Place>();
  topics.forEach((one, topic) => {
    heads.set(topicPlace(one.id), { kind: "topic", topic });
    heads.set(foldPlace(one.id), { kind: "fold", topic });
  });
  slots.forEach(({ target }, slot) => {
    if (target) heads.set(targetPlace(target.id), { kind: "target", slot });
  });
  rows.forEach((row, organization) => {
    heads.set(organizationPlace(row.id), { kind: "organization", organization });
    if (picks) heads.set(pickPlace(row.id), { kind: "pick", organization });
  });
  const rowOf = new Map<string, number>(rows.map((row, i) => [row.id, i]));
  const slotOf = new Map<string, number>(slots.map((slot, i) => [slotId(slot), i]));
  const [row] = rows;
  const [slot] = slots;
  return {
    get: (key) => {
      const head = heads.get(key);
      const at = head ? null : cellAt(key);
      const organization = at ? rowOf.get(at.organization) : undefined;
      const i = at ? slotOf.get(at.slot) : undefined;
      if (organization === undefined || i === undefined) return head;
      return { kind: "cell", organization, slot: i };
    },
    first: row && slot && cellPlace(row.id, slotId(slot)),
  };
}

/** The key of a place; null where the grid has none such. */
export function keyOfPlace(
  place: Place,
  rows: readonly Organization[],
  topics: readonly FoldableTopic[],
  slots: readonly GridSlot[],
): string | null {
  switch (place.kind) {
    case "topic": {
      const topic = topics[place.topic];
      return topic ? topicPlace(topic.id) : null;
    }
    case "fold": {
      const topic = topics[place.topic];
      return topic ? foldPlace(topic.id) : null;
    }
    case "target": {
      const target = slots[place.slot]?.target;
      return target ? targetPlace(target.id) : null;
    }
    case "organization": {
      const row = rows[place.organization];
      return row ? organizationPlace(row.id) : null;
    }
    case "pick": {
      const row = rows[place.organization];
      return row ? pickPlace(row.id) : null;
    }
    case "cell": {
      const [row, slot] = [rows[place.organization], slots[place.slot]];
      return row && slot ? cellPlace(row.id, slotId(slot)) : null;
    }
    default:
      return place satisfies never;
  }
}

/**
 * The one tab stop: where the focus last was, else what became of that place when its topic was
 * folded or unfolded, else the open cell, else the first cell.
 */
export function tabStopOf(
  active: string | null,
  open: string | null,
  places: Places,
  slots: readonly GridSlot[],
): string | undefined {
  const has = (key: string | null): key is string => key !== null && places.get(key) !== undefined;
  if (has(active)) return active;
  const unfolded = active === null ? null : unfoldedPlace(active, slots);
  return [unfolded, open].find(has) ?? places.first;
}

/** Where a folded topic's cell was, its first target is after unfolding. */
function unfoldedPlace(place: string, slots: readonly GridSlot[]): string | null {
  const at = cellAt(place);
  const slot = at && slots.find((one) => one.firstOfTopic && one.topic.id === at.slot);
  return slot ? cellPlace(at.organization, slotId(slot)) : null;
}

/** What a slot stands for: its target, or its folded topic. */
export function slotId(slot: GridSlot) {
  return slot.target?.id ?? slot.topic.id;
}
