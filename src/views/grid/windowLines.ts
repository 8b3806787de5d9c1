import type { Place } from "./gridKeyboard.ts";
import type { PlacedGrid } from "./gridTypes.ts";
import { type Axis, axisOf } from "./gridWindow.ts";

/** A line down the page: an organization (wide), a target or folded topic, or the head of a topic (tall). */
export type Line =
  | { readonly kind: "organization"; readonly organization: number }
  | { readonly kind: "slot"; readonly slot: number }
  | { readonly kind: "topic"; readonly topic: number };

/** A large grid as its window sees it. */
export interface WindowLines {
  readonly lines: readonly Line[];
  /** Of the lines. */
  readonly rows: Axis;
  /** Of the slots (wide) or organizations (tall). */
  readonly columns: Axis;
  /** The line and the column that a place lies on; null for none. */
  readonly at: (place: Place) => { readonly row: number | null; readonly column: number | null };
  /** The cell where a line and a column cross; null on the head of a topic. */
  readonly cellAt: (row: number, column: number) => WindowCellAt | null;
  /** A column's own room in its cells: the same in all of them. */
  readonly roomOf: (column: number) => Pick<WindowCellAt, "gap" | "width">;
}

/** A cell of a large grid, and how wide it is, in CSS pixels. */
export interface WindowCellAt {
  readonly organization: number;
  readonly slot: number;
  /** Room left of it in its column. */
  readonly gap: number;
  readonly width: number;
}

/** Under every row of cells is a rule. */
const rule = 1;

/** Height of a topic's head between its targets, in pixels. */
export const topicLine = 36;

/** Lays out the lines of a large grid. O(organizations + slots). */
export function windowLines(layout: PlacedGrid, organizations: number): WindowLines {
  const { slots, cellWidth, cellHeight, topicGap } = layout;
  const firstSlot = new Map<number, number>();
  slots.forEach(({ topicIndex }, i) => {
    if (!firstSlot.has(topicIndex)) firstSlot.set(topicIndex, i);
  });
  if (layout.orientation === "wide") {
    const roomOf = (slot: number) => ({
      gap: slots[slot]?.firstOfTopic === true ? topicGap : 0,
      width: cellWidth[slot] ?? 0,
    });
    return {
      lines: Array.from({ length: organizations }, (_, organization) => ({
        kind: "organization",
        organization,
      })),
      rows: axisOf(Array.from({ length: organizations }, () => cellHeight + rule)),
      columns: axisOf(
        slots.map((slot, i) => (cellWidth[i] ?? 0) + (slot.firstOfTopic ? topicGap : 0)),
      ),
      cellAt: (organization, slot) => ({ organization, slot, ...roomOf(slot) }),
      roomOf,
      at: (place) => ({
        row: "organization" in place ? place.organization : null,
        column:
          "slot" in place
            ? place.slot
            : "topic" in place
              ? (firstSlot.get(place.topic) ?? null)
              : null,
      }),
    };
  }
  const roomOfAny = { gap: 0, width: cellWidth[0] ?? 0 };
  const lines: Line[] = [];
  const lineOfSlot: number[] = [];
  const lineOfTopic = new Map<number, number>();
  slots.forEach(({ topicIndex, firstOfTopic }, slot) => {
    if (firstOfTopic) {
      lineOfTopic.set(topicIndex, lines.length);
      lines.push({ kind: "topic", topic: topicIndex });
    }
    lineOfSlot.push(lines.length);
    lines.push({ kind: "slot", slot });
  });
  return {
    lines,
    rows: axisOf(lines.map(({ kind }) => (kind === "topic" ? topicLine : cellHeight + rule))),
    columns: axisOf(Array.from({ length: organizations }, () => cellWidth[0] ?? 0)),
    cellAt: (row, organization) => {
      const line = lines[row];
      return line?.kind === "slot" ? { organization, slot: line.slot, ...roomOfAny } : null;
    },
    roomOf: () => roomOfAny,
    at: (place) => ({
      row:
        "slot" in place
          ? (lineOfSlot[place.slot] ?? null)
          : "topic" in place
            ? (lineOfTopic.get(place.topic) ?? null)
            : null,
      column: "organization" in place ? place.organization : null,
    }),
  };
}
