import type { Arrangement } from "#domain/arrange.ts";
import type { Corpus } from "#domain/corpus.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { type TableSort, tableColumns } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { type TableRow, sortRows, tableRows } from "#words/tableRows.ts";

interface PlainTableProps {
  readonly corpus: Corpus;
  readonly arrangement: Arrangement;
  readonly sort: TableSort | null;
  readonly t: Messages;
  readonly onSort: (sort: TableSort | null) => void;
  readonly onOpen: (organization: OrganizationId, target: TargetId) => void;
}

/** The same data as the grid, one cell to a row, sortable by any column. */
export function PlainTable({ corpus, arrangement, sort, t, onSort, onOpen }: PlainTableProps) {
  const rows = tableRows(corpus, arrangement, t);
  const sorted = sort ? sortRows(rows, sort, t.code) : rows;
  return (
    <div
      tabIndex={0}
      role="group"
      aria-labelledby="table-heading"
      className="relative overflow-x-auto print:overflow-visible"
    >
      <table className="w-full border-collapse text-label">
        <caption className="pb-2 text-left text-xs text-faint">{t.table.caption}</caption>
        <thead>
          <tr className="border-b-[1.5px] border-strong">
            {tableColumns.map((column) => {
              const on = sort?.column === column ? sort : null;
              // Up, down, and back to the order of the grid.
              const next = !on
                ? { column, descending: false }
                : on.descending
                  ? null
                  : { column, descending: true };
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={on ? (on.descending ? "descending" : "ascending") : "none"}
                  className={`px-2 py-1 whitespace-nowrap ${column === "passages" ? "text-right" : "text-left"}`}
                >
                  <button
                    type="button"
                    className="min-h-6 font-semibold"
                    onClick={() => onSort(next)}
                  >
                    {t.table[column]}
                    <span aria-hidden="true" className="ml-1 text-faint">
                      {on ? (on.descending ? "▾" : "▴") : "↕"}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <Row key={row.key} row={row} t={t} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  t,
  onOpen,
}: {
  row: TableRow;
  t: Messages;
  onOpen: PlainTableProps["onOpen"];
}) {
  return (
    <tr className="border-b border-rule hover:bg-lit">
      {tableColumns.map((column) => (
        <td
          key={column}
          className={`px-2 py-1 align-middle ${column === "passages" ? "text-right tabular-nums" : ""} ${column === "position" || column === "date" ? "whitespace-nowrap" : ""}`}
        >
          {column === "target" ? (
            <button
              type="button"
              className="link min-h-6 text-left"
              data-place={`${row.organizationId}/${row.targetId}`}
              aria-label={t.table.open(`${row.cells.organization}, ${row.cells.target}`)}
              onClick={() => onOpen(row.organizationId, row.targetId)}
            >
              {row.cells.target}
            </button>
          ) : column === "position" ? (
            <span className="flex items-center gap-2">
              <Glyph shapes={[row.mark]} width={24} height={24} failed={row.textFailed} />
              {row.cells.position}
              {row.textFailed && <span className="text-warn">({t.textFailed})</span>}
            </span>
          ) : (
            row.cells[column]
          )}
        </td>
      ))}
    </tr>
  );
}
