import { memo } from "react";
import type { TopicId } from "#domain/ids.ts";
import { type Opened, atCell } from "#domain/opened.ts";
import type { Lit } from "#domain/selection.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { useFound } from "#ui/found.ts";
import { type Store, useStored } from "#ui/store.ts";
import { CellWords } from "./CellWords.tsx";
import type { PlacedCell } from "./placeCells.ts";

/** A cell's mark beside words, and the width from which the words stand beside it and not under it. */
const markWidth = 40;
const sideBySide = 180;

interface GridCellProps {
  readonly cell: PlacedCell;
  /** From 1, where not every column is in the page. */
  readonly column?: number | undefined;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly lit: Store<Lit>;
  readonly onFocusPlace: (place: string) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly onFold: (topic: TopicId) => void;
}

/** One cell: the mark of a target, or the small skyline of a folded topic. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { cell, column, isTabStop, isOpen, lit, onFocusPlace, onOpen, onFold } = props;
  const { place, organization, target, told, width, height } = cell;
  const isLit = useStored(lit, (now) => now.target !== null && now.target === target);
  const foundSaid = useFound(place);
  const activate = () => {
    if (target === null) onFold(cell.topic);
    else onOpen(atCell(organization, target));
  };
  const light = () => lit.set({ organizations: [organization], target });
  const mark = (across: number, high: number) =>
    cell.marks.length > 0 && (
      <Glyph
        shapes={cell.marks}
        width={across}
        height={high}
        beside={cell.beside}
        trail={cell.trail}
        failed={cell.textFailed}
      />
    );
  // An outline takes no room: what is opened stays where and as large as it was.
  const look = `${foundSaid === undefined ? "" : "found "}group-hover:bg-lit group-focus-visible:outline-2 group-focus-visible:outline-accent ${isOpen ? "bg-panel outline-2 outline-accent" : isLit ? "bg-lit" : ""}`;
  return (
    <td
      // A td is a gridcell only by way of its table, and not every reader of the page knows that way.
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles
      role="gridcell"
      data-place={place}
      data-found={foundSaid === undefined ? undefined : true}
      aria-colindex={column}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={cell.name}
      aria-selected={isOpen}
      // ARIA 1.3; the rule knows 1.2 only.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
      aria-description={[cell.extras, foundSaid].filter(Boolean).join(" ") || undefined}
      style={{ paddingLeft: cell.gap }}
      className="group cursor-pointer border-b border-rule p-0 align-top outline-none"
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
      {told ? (
        <div
          style={{ width, minHeight: height - 4 }}
          className={`my-0.5 flex gap-x-2 rounded px-1 ${width < sideBySide && told.unsaid === null ? "flex-col" : ""} ${look}`}
        >
          {mark(markWidth, height - 12)}
          <CellWords told={told} />
        </div>
      ) : (
        <div
          style={{ width, height: height - 4 }}
          className={`my-0.5 mx-auto grid place-items-center rounded ${look}`}
        >
          {mark(width, height - 8)}
        </div>
      )}
    </td>
  );
});
