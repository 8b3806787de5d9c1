import type { Organization } from "#domain/corpus.ts";
import { PaperHead } from "./PaperHead.tsx";
import { PaperLineHead } from "./PaperLineHead.tsx";
import type { GridParts } from "./gridParts.ts";
import { type Drawn, type Span, drawnIn, lengthOf } from "./gridWindow.ts";
import type { CellPlacer } from "./placeCells.ts";
import type { Line, WindowLines } from "./windowLines.ts";

interface PaperGridProps {
  readonly parts: GridParts;
  readonly organizations: readonly Organization[];
  readonly placer: CellPlacer;
  readonly lines: WindowLines;
  /** What of it is printed. */
  readonly rows: Span;
  readonly columns: Span;
}

/**
 * A large grid as it goes to a printer: a table of elements, all of it where that can be, since paper
 * does not scroll and a picture of the screen's pixels would print as one.
 */
export function PaperGrid(props: PaperGridProps) {
  const { parts, organizations, placer, lines } = props;
  const { layout } = parts;
  const rows = drawnIn(lines.rows, props.rows, null);
  const columns = drawnIn(lines.columns, props.columns, null);
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
      <PaperHead heads={parts} {...{ organizations, columns }} />
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
            <tr key={row.i} aria-rowindex={row.i + 2}>
              <PaperLineHead heads={parts} span={columns.length + 1} {...{ line, organizations }} />
              {line.kind !== "topic" && columns.map((column) => cellOf(line, column))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function keyOf(one: Drawn): string {
  return one.kind === "gap" ? `gap ${one.from}` : String(one.i);
}

function sizeOf(one: Drawn, offsets: Float64Array): number {
  return one.kind === "gap" ? one.size : (offsets[one.i + 1] ?? 0) - (offsets[one.i] ?? 0);
}
