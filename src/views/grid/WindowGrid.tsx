import {
  type RefObject,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";
import type { Arrangement } from "#domain/arrange.ts";
import type { TopicId } from "#domain/ids.ts";
import { type Opened, atCell } from "#domain/opened.ts";
import type { HoverCards } from "#ui/hoverCard.ts";
import { elementAt } from "#ui/viewHandle.ts";
import { WindowTable } from "./WindowTable.tsx";
import { WindowCell } from "./WindowCell.tsx";
import { topicsHeight } from "./WindowHeads.tsx";
import { WindowScreen } from "./WindowScreen.tsx";
import type { Place } from "./gridKeyboard.ts";
import { mostPlain } from "./gridLayout.ts";
import type { GridHeads, GridParts } from "./gridParts.ts";
import { markPlacer } from "./markPlacer.ts";
import { slotPlace } from "./slotPlace.ts";
import type { CellIndex, CellPlacer } from "./placeCells.ts";
import { useGridWindow } from "./useGridWindow.ts";
import type { PointedAt } from "./useWindowPointing.ts";
import type { Reveal } from "./useReveal.ts";
import { useRoomBelow } from "./useRoomBelow.ts";
import { type WindowLines, windowLines } from "./windowLines.ts";

interface WindowGridProps {
  readonly parts: GridParts;
  readonly heads: GridHeads;
  readonly arrangement: Arrangement;
  readonly index: CellIndex;
  readonly placer: CellPlacer;
  readonly cards: HoverCards;
  /** Where the focus is or will come to, and what is open; both stay in the page. */
  readonly active: Place | undefined;
  readonly open: Place | undefined;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly reveal: RefObject<Reveal | null>;
  readonly onFocusPlace: (place: string) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly onFold: (topic: TopicId) => void;
}

/**
 * A large grid: a box that scrolls both ways under names that stay, of which only what is in view is
 * drawn. How many rows and columns there are in all, it says (`aria-rowcount`, WAI-ARIA 1.2).
 */
export function WindowGrid(props: WindowGridProps) {
  const { box } = props;
  const maxHeight = useRoomBelow(box);
  return (
    <div
      ref={box}
      style={{ maxHeight }}
      className="overflow-auto overscroll-contain rounded border border-rule in-data-embed:max-h-120! print:max-h-none! print:overflow-visible print:border-0"
    >
      {/* Once it is known how much is in view: before, too much would be drawn or too little. */}
      {maxHeight > 0 && <WindowOn {...props} maxHeight={maxHeight} />}
    </div>
  );
}

function WindowOn(props: WindowGridProps & { readonly maxHeight: number }) {
  const { parts, heads, arrangement, index, placer, active, open, box, reveal, maxHeight } = props;
  const { layout, lit } = heads;
  const organizations = arrangement.rows;
  const marks = useMemo(() => markPlacer(layout, arrangement, index), [layout, arrangement, index]);
  const lines = useMemo(
    () => windowLines(layout, organizations.length),
    [layout, organizations.length],
  );
  // Its height is that of the slanted names, and of the topics under them.
  const headHeight = layout.labelHeight + (layout.orientation === "wide" ? topicsHeight : 0);
  const { rows, columns, isOnPaper, bring, look } = useGridWindow({
    box,
    maxHeight,
    headHeight,
    rows: lines.rows,
    columns: lines.columns,
    headWidth: layout.headerWidth,
  });
  /** What is about to get the focus. */
  const [wanted, setWanted] = useState<Place | undefined>(undefined);
  const settle = useRef<(() => void) | null>(null);
  const come = useCallback(
    (place: Place) => {
      const { row, column } = lines.at(place);
      bring(row, column);
      // Or the browser, asked to focus it, would look for it where it was, and scroll once more.
      settle.current?.();
    },
    [lines, bring],
  );
  useImperativeHandle(
    reveal,
    () => (place: Place) => {
      come(place);
      flushSync(() => {
        setWanted(place);
        look();
      });
    },
    [come, look],
  );
  useLayoutEffect(() => {
    if (!open) return;
    come(open);
    look();
    // When it is first drawn, and never again: after that the reader scrolls.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const activate = ({ organization, slot: i }: Pick<PointedAt, "organization" | "slot">) => {
    const [row, slot] = [organizations[organization], layout.slots[i]];
    if (!row || !slot) return;
    if (slot.target) props.onOpen(atCell(row.id, slot.target.id));
    else props.onFold(slot.topic.id);
  };
  if (isOnPaper || isFew(lines))
    return (
      <WindowTable
        {...{ parts, organizations, placer, lines, rows, columns }}
        active={wanted ?? active}
      />
    );
  const isAt = (place: Place | undefined, organization: number, slot: number) =>
    place?.kind === "cell" && place.organization === organization && place.slot === slot;
  return (
    <WindowScreen
      {...{ heads, organizations, lines, box, headHeight, rows, columns, open, settle }}
      tableProps={parts.tableProps}
      marks={marks}
      cards={props.cards}
      kept={[active, wanted, open].flatMap((place) => place ?? [])}
      cell={(row, column) => {
        const at = lines.cellAt(row, column);
        if (!at) return null;
        const cell = placer(at.organization, at.slot);
        return (
          <WindowCell
            key={cell.place}
            column={column + 2}
            left={lines.columns.offsets[column] ?? 0}
            isTabStop={isAt(active, at.organization, at.slot)}
            isOpen={isAt(open, at.organization, at.slot)}
            onFocusPlace={props.onFocusPlace}
            onCome={() => come({ kind: "cell", organization: at.organization, slot: at.slot })}
            onActivate={() => activate(at)}
            {...{ cell, lit }}
          />
        );
      }}
      onPress={({ organization, slot }) => {
        flushSync(() => setWanted({ kind: "cell", organization, slot }));
        const { place } = slotPlace(organizations[organization], layout.slots[slot]);
        elementAt(box.current, place)?.focus({ preventScroll: true });
      }}
      onActivate={activate}
    />
  );
}

/** Whether the grid is in a window for want of room only. */
function isFew({ rows, columns }: WindowLines): boolean {
  return rows.count * columns.count <= mostPlain;
}
