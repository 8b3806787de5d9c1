import type { Organization } from "#domain/corpus.ts";
import {
  cellPlace,
  foldPlace,
  organizationPlace,
  pickPlace,
  targetPlace,
  topicPlace,
} from "#domain/place.ts";
import type { FoldableTopic, GridSlot } from "./gridTypes.ts";
import type { Place } from "./gridKeyboard.ts";

/** Every place of the grid under its key: its cells, and what can be pressed in its headers. */
export function placesOf(
  rows: readonly Organization[],
  topics: readonly FoldableTopic[],
  slots: readonly GridSlot[],
  picks: boolean,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  rows.forEach((row, organization) =>
    slots.forEach((slot, i) =>
      places.set(cellPlace(row.id, slotId(slot)), { kind: "cell", organization, slot: i }),
    ),
  );
  topics.forEach((one, topic) => {
    places.set(topicPlace(one.id), { kind: "topic", topic });
    places.set(foldPlace(one.id), { kind: "fold", topic });
  });
  slots.forEach(({ target }, slot) => {
    if (target) places.set(targetPlace(target.id), { kind: "target", slot });
  });
  rows.forEach((row, organization) => {
    places.set(organizationPlace(row.id), { kind: "organization", organization });
    if (picks) places.set(pickPlace(row.id), { kind: "pick", organization });
  });
  return places;
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
  places: ReadonlyMap<string, Place>,
  rows: readonly Organization[],
  slots: readonly GridSlot[],
): string | undefined {
  const unfolded = active === null ? null : unfoldedPlace(active, rows, slots);
  return (
    [active, unfolded, open].find((key): key is string => key !== null && places.has(key)) ??
    places.keys().next().value
  );
}

/** Where a folded topic's cell was, its first target is after unfolding. */
function unfoldedPlace(
  place: string,
  rows: readonly Organization[],
  slots: readonly GridSlot[],
): string | null {
  for (const row of rows) {
    const slot = slots.find((one) => one.firstOfTopic && cellPlace(row.id, one.topic.id) === place);
    if (slot) return cellPlace(row.id, slotId(slot));
  }
  return null;
}

function slotId(slot: GridSlot) {
  return slot.target?.id ?? slot.topic.id;
}
