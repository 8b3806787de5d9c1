import { useMemo } from "react";
import type { Organization } from "#domain/corpus.ts";
import { type Store, useStored } from "#ui/store.ts";
import type { Lit } from "#domain/selection.ts";
import type { PlacedGrid } from "./gridTypes.ts";
import type { Span } from "./gridWindow.ts";
import type { WindowLines } from "./windowLines.ts";

interface WindowLightsProps {
  readonly lit: Store<Lit>;
  readonly layout: PlacedGrid;
  readonly lines: WindowLines;
  readonly organizations: readonly Organization[];
  readonly headHeight: number;
  readonly rows: Span;
  readonly columns: Span;
  readonly open: { readonly row: number; readonly column: number } | null;
}

const light = "absolute bg-lit forced-colors:outline";

/** The cross-light and the ground of what is open, under the painted cells: no cell is painted for them. */
export function WindowLights(props: WindowLightsProps) {
  const { lit, layout, lines, organizations, headHeight, open } = props;
  const now = useStored(lit, (all) => all);
  const at = useMemo(() => indexesOf(organizations, layout, lines), [organizations, layout, lines]);
  const { rows, columns } = at(now);
  const { offsets } = lines.rows;
  return (
    <div aria-hidden="true">
      <div data-moves="down" className="absolute inset-x-0 top-0">
        {rows.filter(within(props.rows)).map((row) => (
          <div
            key={row}
            data-light="row"
            style={{ left: layout.headerWidth, top: offsets[row], height: layout.cellHeight }}
            className={`${light} right-0`}
          />
        ))}
      </div>
      <div data-moves="across" style={{ top: headHeight }} className="absolute bottom-0 left-0">
        {columns.filter(within(props.columns)).map((column) => (
          <div
            key={column}
            data-light="column"
            style={across(lines, column)}
            className={`${light} inset-y-0`}
          />
        ))}
      </div>
      {open && (
        <div data-moves="both" className="absolute top-0 left-0">
          <div
            style={{
              ...across(lines, open.column),
              top: (offsets[open.row] ?? 0) + 2,
              height: layout.cellHeight - 4,
            }}
            className="absolute rounded bg-panel"
          />
        </div>
      )}
    </div>
  );
}

function across(lines: WindowLines, column: number) {
  const { gap, width } = lines.roomOf(column);
  return { left: (lines.columns.offsets[column] ?? 0) + gap, width };
}

function within({ first, last }: Span) {
  return (i: number) => i >= first && i < last;
}

/** Where in the grid lies what is lit. The tables are made once, and asked with every move of the pointer. */
function indexesOf(
  organizations: readonly Organization[],
  { orientation, slots }: PlacedGrid,
  lines: WindowLines,
) {
  const organizationAt = new Map(organizations.map(({ id }, i) => [id, i]));
  const slotAt = new Map(slots.flatMap(({ target }, i) => (target ? [[target.id, i]] : [])));
  return ({ organizations: lit, target }: Lit) => {
    const named = lit.flatMap((id) => organizationAt.get(id) ?? []);
    const slot = target === null ? undefined : slotAt.get(target);
    if (orientation === "wide") return { rows: named, columns: slot === undefined ? [] : [slot] };
    const { row } = slot === undefined ? { row: null } : lines.at({ kind: "target", slot });
    return { rows: row === null ? [] : [row], columns: named };
  };
}
