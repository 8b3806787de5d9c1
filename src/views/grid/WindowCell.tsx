import type { Lit } from "#domain/selection.ts";
import { useFound } from "#ui/found.ts";
import type { Store } from "#ui/store.ts";
import type { PlacedCell } from "./placeCells.ts";

interface WindowCellProps {
  readonly cell: PlacedCell;
  /** From 1, the names' own column included. */
  readonly column: number;
  /** Where its column begins, in pixels from the first. */
  readonly left: number;
  readonly isTabStop: boolean;
  readonly isOpen: boolean;
  readonly lit: Store<Lit>;
  readonly onFocusPlace: (place: string) => void;
  /** The keyboard came to it: it wants to be in view. */
  readonly onCome: () => void;
  readonly onActivate: () => void;
}

/** A cell of a large grid that is in the page, with its name, over the mark that is painted. */
export function WindowCell(props: WindowCellProps) {
  const { cell, column, left, isTabStop, isOpen, lit, onFocusPlace, onCome, onActivate } = props;
  const foundSaid = useFound(cell.place);
  return (
    <div
      role="gridcell"
      data-place={cell.place}
      data-found={foundSaid === undefined ? undefined : true}
      data-moves="along"
      aria-colindex={column}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={cell.name}
      aria-selected={isOpen}
      // ARIA 1.3; the rule knows 1.2 only.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
      aria-description={[cell.extras, foundSaid].filter(Boolean).join(" ") || undefined}
      style={{ left: left + cell.gap, width: cell.width, height: cell.height - 4 }}
      className={`pointer-events-auto absolute top-0.5 cursor-pointer rounded outline-none focus-visible:outline-2 focus-visible:outline-accent ${isOpen ? "outline-2 outline-accent" : ""}`}
      onClick={(event) => {
        // Also where no pointer clicked, and so there is no point to look up.
        event.stopPropagation();
        onActivate();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onActivate();
      }}
      onFocus={(event) => {
        onFocusPlace(cell.place);
        lit.set({ organizations: [cell.organization], target: cell.target });
        if (event.currentTarget.matches(":focus-visible")) onCome();
      }}
    />
  );
}
