import { type ComponentProps, type RefObject, useRef } from "react";
import type { Lit } from "#domain/selection.ts";
import type { HoverCards } from "#ui/hoverCard.ts";
import type { Store } from "#ui/store.ts";
import { entryAt, lengthOf } from "./gridWindow.ts";
import type { PlacedGrid } from "./gridTypes.ts";
import type { PlacedCell } from "./placeCells.ts";
import type { WindowCellAt, WindowLines } from "./windowLines.ts";

/** A painted cell under the pointer. */
export interface PointedAt extends WindowCellAt {
  readonly row: number;
  readonly column: number;
}

interface PointingOf {
  readonly box: RefObject<HTMLElement | null>;
  readonly headHeight: number;
  readonly layout: PlacedGrid;
  readonly lines: WindowLines;
  /** What stands for the cell under the pointer, for a card to stand beside: it is moved there. */
  readonly pointed: RefObject<HTMLElement | null>;
  readonly cellOf: (at: PointedAt) => Pick<PlacedCell, "place" | "organization" | "target">;
  readonly lit: Store<Lit>;
  readonly cards: HoverCards;
  /** The pointer was pressed on a cell, which takes the focus as any cell does. */
  readonly onPress: (at: PointedAt) => void;
  readonly onActivate: (at: PointedAt) => void;
}

type Handlers = Pick<
  ComponentProps<"div">,
  "onPointerOver" | "onPointerMove" | "onPointerLeave" | "onMouseDown" | "onClick"
>;

/** What the pointer does on painted cells: it is told by its place which one it is on. */
export function useWindowPointing(of: PointingOf): Handlers {
  const { box, layout, lines, lit, cards, headHeight } = of;
  const last = useRef<string | null>(null);
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): PointedAt | null => {
    const element = box.current;
    if (!element) return null;
    const { left, top } = element.getBoundingClientRect();
    const x = clientX - left - element.clientLeft - layout.headerWidth;
    const y = clientY - top - element.clientTop - headHeight;
    const isOnCells =
      x >= 0 &&
      y >= 0 &&
      x < element.clientWidth - layout.headerWidth &&
      y < element.clientHeight - headHeight;
    const [across, down] = [x + element.scrollLeft, y + element.scrollTop];
    if (!isOnCells || across >= lengthOf(lines.columns) || down >= lengthOf(lines.rows))
      return null;
    const [row, column] = [entryAt(lines.rows, down), entryAt(lines.columns, across)];
    const cell = lines.cellAt(row, column);
    return cell && { ...cell, row, column };
  };
  return {
    // Whatever lies between is left: the cells are told apart as the pointer moves.
    onPointerOver: undefined,
    onPointerMove: (event) => {
      // Under a finger a card would cover what the finger wants, and it lights where it is put down.
      if (event.pointerType === "touch") return;
      // First: after a card was sent away, it is the move that lets another come.
      const isMoved = event.movementX !== 0 || event.movementY !== 0;
      if (isMoved && cards.moved()) last.current = null;
      const cell = at(event);
      const placed = cell && of.cellOf(cell);
      if (placed?.place !== last.current && cell && placed && of.pointed.current) {
        const { scrollLeft = 0, scrollTop = 0 } = box.current ?? {};
        moveTo(
          of.pointed.current,
          layout.headerWidth + lines.columns.offsets[cell.column]! + cell.gap - scrollLeft,
          headHeight + lines.rows.offsets[cell.row]! + 2 - scrollTop,
          cell.width,
        );
        lit.set({ organizations: [placed.organization], target: placed.target });
        cards.enter({ key: placed.place, element: of.pointed.current }, "pointer");
      } else if (!placed && last.current !== null) cards.leave();
      last.current = placed?.place ?? null;
    },
    onPointerLeave: () => {
      last.current = null;
      cards.leave();
    },
    onMouseDown: (event) => {
      const cell = event.button === 0 && isPainted(event.target) ? at(event) : null;
      if (!cell) return;
      // Or the focus would go to the page.
      event.preventDefault();
      of.onPress(cell);
    },
    onClick: (event) => {
      const cell = isPainted(event.target) ? at(event) : null;
      if (cell) of.onActivate(cell);
    },
  };
}

function moveTo({ style }: HTMLElement, x: number, y: number, width: number): void {
  style.transform = `translate(${x}px, ${y}px)`;
  style.width = `${width}px`;
}

/**
 * Names and cells that are in the page hear for themselves. A press puts its cell into the page, so what
 * was pressed on the canvas is let go on the cell, and clicked is what holds both.
 */
function isPainted(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="gridcell"], [role="rowheader"], [role="columnheader"]') === null
  );
}
