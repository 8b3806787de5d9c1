import { type RefObject, useImperativeHandle, useLayoutEffect, useMemo } from "react";
import type { Organization } from "#domain/corpus.ts";
import { LitRow } from "./Lighting.tsx";
import { WindowHead } from "./WindowHead.tsx";
import { LineHead } from "./WindowLineHead.tsx";
import type { Place } from "./gridKeyboard.ts";
import type { GridParts } from "./gridParts.ts";
import { type Drawn, lengthOf } from "./gridWindow.ts";
import type { CellPlacer } from "./placeCells.ts";
import type { Reveal } from "./useReveal.ts";
import { useRoomBelow } from "./useRoomBelow.ts";
import { useGridWindow } from "./useGridWindow.ts";
import { type Line, windowLines } from "./windowLines.ts";

interface WindowGridProps {
  readonly parts: GridParts;
  readonly organizations: readonly Organization[];
  readonly placer: CellPlacer;
  /** Where the focus is or will come to; it stays drawn. */
  readonly active: Place | undefined;
  /** What is open when the grid is first drawn. */
  readonly open: Place | undefined;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly reveal: RefObject<Reveal | null>;
}

/**
 * A large grid: a box that scrolls both ways under names that stay, of which only what is in view is in
 * the page. It is the same table with the same cells; how many there are in all, it says
 * (`aria-rowcount`, WAI-ARIA 1.2).
 */
export function WindowGrid(props: WindowGridProps) {
  const { parts, organizations, placer, active, open, box, reveal } = props;
  const { layout, lit } = parts;
  const isWide = layout.orientation === "wide";
  const lines = useMemo(
    () => windowLines(layout, organizations.length),
    [layout, organizations.length],
  );
  const kept = active ? lines.at(active) : { row: null, column: null };
  // Its height is that of the slanted names, and of the topics under them.
  const headHeight = layout.labelHeight + (isWide ? 28 : 0);
  const window = useGridWindow({
    box,
    rows: lines.rows,
    columns: lines.columns,
    headWidth: layout.headerWidth,
    headHeight,
    keptRow: kept.row,
    keptColumn: kept.column,
  });
  const { reveal: revealAt } = window;
  useImperativeHandle(
    reveal,
    () => (place: Place) => {
      const { row, column } = lines.at(place);
      revealAt(row, column);
    },
    [lines, revealAt],
  );
  const maxHeight = useRoomBelow(box);
  useLayoutEffect(() => {
    if (open && maxHeight > 0) reveal.current?.(open);
    // Once the box has its height, and never again: after that the reader scrolls.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [maxHeight > 0]);
  const cellsOf = (line: Line) =>
    window.columns.map((column) => {
      if (column.kind === "gap") return <td key={`gap ${column.from}`} aria-hidden="true" />;
      if (line.kind === "topic") return null;
      const placed =
        line.kind === "organization"
          ? placer(line.organization, column.i)
          : placer(column.i, line.slot);
      return parts.cell(placed, column.i + 2);
    });
  return (
    <div
      ref={box}
      // What takes the focus is scrolled to beside the names that stay, not under them.
      style={{
        scrollPadding: `${headHeight}px 0 0 ${layout.headerWidth}px`,
        maxHeight,
      }}
      className="overflow-auto overscroll-contain rounded border border-rule in-data-embed:max-h-120! print:max-h-none! print:overflow-visible print:border-0"
    >
      <table
        {...parts.tableProps}
        aria-rowcount={lines.rows.count + 1}
        aria-colcount={lines.columns.count + 1}
        style={{ width: layout.headerWidth + lengthOf(lines.columns) + layout.overhang }}
        className="table-fixed border-separate border-spacing-0"
      >
        <colgroup>
          <col style={{ width: layout.headerWidth }} />
          {window.columns.map((column) => (
            <col key={keyOf(column)} style={{ width: sizeOf(column, lines.columns.offsets) }} />
          ))}
          <col style={{ width: layout.overhang }} />
        </colgroup>
        <WindowHead {...{ parts, organizations, columns: window.columns }} />
        <tbody>
          {window.rows.map((row) => {
            if (row.kind === "gap")
              return (
                <tr key={`gap ${row.from}`} aria-hidden="true">
                  <td style={{ height: row.size }} />
                </tr>
              );
            const line = lines.lines[row.i];
            if (!line) return null;
            return (
              <LitRow
                key={row.i}
                lit={lit}
                of={litBy(line, parts, organizations)}
                rowIndex={row.i + 2}
              >
                <LineHead {...{ line, parts, organizations, span: window.columns.length + 1 }} />
                {line.kind !== "topic" && cellsOf(line)}
              </LitRow>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function litBy(line: Line, parts: GridParts, organizations: readonly Organization[]) {
  const organization = line.kind === "organization" ? organizations[line.organization] : undefined;
  if (organization) return { organization: organization.id };
  const slot = line.kind === "slot" ? parts.layout.slots[line.slot] : undefined;
  return { target: slot?.target?.id ?? null };
}

function keyOf(one: Drawn): string {
  return one.kind === "gap" ? `gap ${one.from}` : String(one.i);
}

function sizeOf(one: Drawn, offsets: Float64Array): number {
  return one.kind === "gap" ? one.size : (offsets[one.i + 1] ?? 0) - (offsets[one.i] ?? 0);
}
