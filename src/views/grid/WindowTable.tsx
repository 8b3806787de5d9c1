import type { Organization } from "#domain/corpus.ts";
import { TableHead } from "./TableHead.tsx";
import { TableLineHead } from "./TableLineHead.tsx";
import { LitRow } from "./Lighting.tsx";
import type { Place } from "./gridKeyboard.ts";
import type { GridParts } from "./gridParts.ts";
import { type Drawn, type Span, drawnIn, lengthOf } from "./gridWindow.ts";
import type { CellPlacer } from "./placeCells.ts";
import type { Line, WindowLines } from "./windowLines.ts";

interface WindowTableProps {
  readonly parts: GridParts;
  readonly organizations: readonly Organization[];
  readonly placer: CellPlacer;
  readonly lines: WindowLines;
  /** What of it is drawn. */
  readonly rows: Span;
  readonly columns: Span;
  /** Where the focus is or will come to; it stays drawn. */
  readonly active: Place | undefined;
}

/**
 * A grid in a window as a table, every cell an element: where there are few, which only lack room; and
 * as it goes to a printer, since paper does not scroll and a picture of pixels would print as one.
 */
export function WindowTable(props: WindowTableProps) {
  const { parts, organizations, placer, lines, active } = props;
  const { layout, lit } = parts;
  const kept = active ? lines.at(active) : { row: null, column: null };
  const rows = drawnIn(lines.rows, props.rows, kept.row);
  const columns = drawnIn(lines.columns, props.columns, kept.column);
  const cellOf = (line: Line, column: Drawn) => {
    if (column.kind === "gap") return <td key={`gap ${column.from}`} aria-hidden="true" />;
    if (line.kind === "topic") return null;
    const placed =
      line.kind === "organization"
        ? placer(line.organization, column.i)
        : placer(column.i, line.slot);
    return parts.cell(placed, column.i + 2);
  };
  return (
    <table
      {...parts.tableProps}
      aria-rowcount={lines.rows.count + 1}
      aria-colcount={lines.columns.count + 1}
      style={{ width: layout.headerWidth + lengthOf(lines.columns) + layout.overhang }}
      className="table-fixed border-separate border-spacing-0"
    >
      <colgroup>
        <col style={{ width: layout.headerWidth }} />
        {columns.map((column) => (
          <col key={keyOf(column)} style={{ width: sizeOf(column, lines.columns.offsets) }} />
        ))}
        <col style={{ width: layout.overhang }} />
      </colgroup>
      <TableHead heads={parts} {...{ organizations, columns }} />
      <tbody>
        {rows.map((row) => {
          if (row.kind === "gap")
            return (
              <tr key={keyOf(row)} aria-hidden="true">
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
              <TableLineHead heads={parts} span={columns.length + 1} {...{ line, organizations }} />
              {line.kind !== "topic" && columns.map((column) => cellOf(line, column))}
            </LitRow>
          );
        })}
      </tbody>
    </table>
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
