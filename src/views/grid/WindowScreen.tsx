import { type ReactNode, type RefObject, useImperativeHandle, useMemo, useRef } from "react";
import type { Organization } from "#domain/corpus.ts";
import type { HoverCards } from "#ui/hoverCard.ts";
import { WindowHeads } from "./WindowHeads.tsx";
import { WindowLights } from "./WindowLights.tsx";
import { WindowRow } from "./WindowRow.tsx";
import type { Place } from "./gridKeyboard.ts";
import type { GridHeads, GridParts } from "./gridParts.ts";
import { type Span, lengthOf } from "./gridWindow.ts";
import { slotPlace } from "./slotPlace.ts";
import type { MarkPlacer } from "./markPlacer.ts";
import { type PointedAt, useWindowPointing } from "./useWindowPointing.ts";
import { useWindowStage } from "./useWindowStage.ts";
import type { WindowLines } from "./windowLines.ts";

export interface WindowScreenProps {
  readonly heads: GridHeads;
  readonly tableProps: GridParts["tableProps"];
  readonly organizations: readonly Organization[];
  readonly lines: WindowLines;
  readonly marks: MarkPlacer;
  readonly cards: HoverCards;
  readonly box: RefObject<HTMLElement | null>;
  readonly headHeight: number;
  /** Takes what puts names and cells where the box is scrolled to, at once. */
  readonly settle: RefObject<(() => void) | null>;
  /** What is in view. */
  readonly rows: Span;
  readonly columns: Span;
  /** Places that are in the page wherever they are: the focus would be lost with them. */
  readonly kept: readonly Place[];
  readonly open: Place | undefined;
  /** The cell of a kept place. */
  readonly cell: (row: number, column: number) => ReactNode;
  readonly onPress: (at: PointedAt) => void;
  readonly onActivate: (at: PointedAt) => void;
}

/**
 * A large grid on the screen: names of what is in view, as elements; cells painted on a canvas of the
 * size of the window (DESIGN, "Room to grow"); and over their paint, as elements with their full names,
 * the cell that has the focus or will get it and the one that is open. To whoever hears the page the
 * rest comes as the focus does, one cell after the other, with its row and its column; as rows to read,
 * to select and to copy it is all in the plain table (`view=table`).
 */
export function WindowScreen(props: WindowScreenProps) {
  const { heads, organizations, lines, box, headHeight, kept, open } = props;
  const { layout, lit } = heads;
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const pointed = useRef<HTMLDivElement>(null);
  const sync = useWindowStage({
    box,
    stage,
    canvas,
    headHeight,
    layout,
    lines,
    organizations,
    marks: props.marks,
  });
  useImperativeHandle(props.settle, () => sync, [sync]);
  const pointing = useWindowPointing({
    box,
    headHeight,
    layout,
    lines,
    pointed,
    lit,
    cards: props.cards,
    cellOf: ({ organization, slot }) => slotPlace(organizations[organization], layout.slots[slot]),
    onPress: props.onPress,
    onActivate: props.onActivate,
  });
  const at = kept.map((place) => ({ ...lines.at(place), isCell: place.kind === "cell" }));
  const rows = drawn(
    props.rows,
    at.map(({ row }) => row),
  );
  const columns = drawn(
    props.columns,
    at.map(({ column }) => column),
  ).join(" ");
  const opened = open?.kind === "cell" ? lines.at(open) : null;
  const [openRow, openColumn] = [opened?.row ?? null, opened?.column ?? null];
  const openAt = useMemo(
    () => (openRow === null || openColumn === null ? null : { row: openRow, column: openColumn }),
    [openRow, openColumn],
  );
  const cellsOf = (row: number) => {
    const own = new Set(
      at.flatMap((one) => (one.isCell && one.row === row ? (one.column ?? []) : [])),
    );
    return own.size === 0
      ? null
      : [...own].toSorted((a, b) => a - b).map((column) => props.cell(row, column));
  };
  return (
    <div
      {...(props.tableProps as object)}
      {...pointing}
      role="grid"
      aria-rowcount={lines.rows.count + 1}
      aria-colcount={lines.columns.count + 1}
      style={{
        width: layout.headerWidth + lengthOf(lines.columns) + layout.overhang,
        height: headHeight + lengthOf(lines.rows),
      }}
    >
      <div ref={stage} className="sticky top-0 left-0 isolate overflow-clip">
        <WindowLights
          {...{ lit, layout, lines, organizations, headHeight }}
          rows={props.rows}
          columns={props.columns}
          open={openAt}
        />
        <canvas
          ref={canvas}
          aria-hidden="true"
          style={{ left: layout.headerWidth, top: headHeight }}
          className="absolute cursor-pointer"
        />
        <div
          ref={pointed}
          aria-hidden="true"
          style={{ height: layout.cellHeight - 4 }}
          className="pointer-events-none absolute top-0 left-0"
        />
        <WindowHeads drawn={columns} {...{ heads, organizations, lines }} />
        <div
          role="rowgroup"
          data-moves="down"
          className="pointer-events-none absolute inset-x-0 top-0 z-10 will-change-transform"
        >
          {rows.map((row) => (
            <WindowRow key={row} {...{ row, heads, organizations, lines }}>
              {cellsOf(row)}
            </WindowRow>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The entries of a span and those that are kept, in their order. */
function drawn({ first, last }: Span, kept: readonly (number | null)[]): readonly number[] {
  const entries = new Set(Array.from({ length: last - first }, (_, k) => first + k));
  const further = kept.filter((one) => one !== null && !entries.has(one)) as number[];
  return further.length === 0
    ? [...entries]
    : [...new Set([...entries, ...further])].toSorted((a, b) => a - b);
}
