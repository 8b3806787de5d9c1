import { memo } from "react";
import type { TopicId } from "#domain/ids.ts";
import { type Opened, atCell } from "#domain/opened.ts";
import type { Lit } from "#domain/selection.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { type Store, useStored } from "#ui/store.ts";
import type { PlacedCell } from "./placeCells.ts";

interface GridCellProps {
  readonly cell: PlacedCell;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly lit: Store<Lit>;
  readonly onFocusPlace: (place: string) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly onFold: (topic: TopicId) => void;
}

/** One cell: the mark of a target, or the small skyline of a folded topic. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { cell, isTabStop, isOpen, lit, onFocusPlace, onOpen, onFold } = props;
  const { place, organization, target, width, height } = cell;
  const isLit = useStored(lit, (now) => now.target !== null && now.target === target);
  const activate = () => {
    if (target === null) onFold(cell.topic);
    else onOpen(atCell(organization, target));
  };
  const light = () => lit.set({ organizations: [organization], target });
  return (
    <td
      // A td is a gridcell only by way of its table, and not every reader of the page knows that way.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="gridcell"
      data-place={place}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={cell.name}
      aria-selected={isOpen}
      title={cell.description}
      style={{ paddingLeft: cell.gap }}
      className="group cursor-pointer border-b border-rule p-0 outline-none"
      onClick={activate}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        activate();
      }}
      onFocus={() => {
        onFocusPlace(place);
        light();
      }}
      onMouseEnter={light}
    >
      <div
        style={{ width, height: height - 4 }}
        className={`my-0.5 mx-auto grid place-items-center rounded group-hover:bg-lit group-focus-visible:outline-2 group-focus-visible:outline-accent ${isOpen ? "bg-panel outline-2 outline-accent" : isLit ? "bg-lit" : ""}`}
      >
        {cell.marks.length > 0 && (
          <Glyph
            shapes={cell.marks}
            width={width}
            height={height - 8}
            beside={cell.beside}
            trail={cell.trail}
            failed={cell.textFailed}
          />
        )}
      </div>
    </td>
  );
});
