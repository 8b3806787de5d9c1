import { useState } from "react";
import type { Arrangement } from "../../domain/arrange.ts";
import type { Corpus } from "../../domain/corpus.ts";
import type { OrganizationId, TargetId } from "../../domain/ids.ts";
import type { Messages } from "../../i18n/en.ts";
import { type TableColumn, type TableRow, columns, sortRows, tableRows } from "./tableRows.ts";

interface PlainTableProps {
  readonly corpus: Corpus;
  readonly arrangement: Arrangement;
  readonly t: Messages;
  readonly onOpen: (organization: OrganizationId, target: TargetId) => void;
}

/** The same data as the grid, one cell to a row, sortable by any column. */
export function PlainTable({ corpus, arrangement, t, onOpen }: PlainTableProps) {
  const [sort, setSort] = useState<{ column: TableColumn; down: boolean } | null>(null);
  const rows = tableRows(corpus, arrangement, t);
  const sorted = sort ? sortRows(rows, sort.column, sort.down, t.code) : rows;
  return (
    <div tabIndex={0} role="group" aria-labelledby="table-heading" className="overflow-x-auto">
      <table className="w-full border-collapse text-[0.8125rem]">
        <caption className="pb-2 text-left text-xs text-faint">{t.table.caption}</caption>
        <thead>
          <tr className="border-b-[1.5px] border-strong">
            {columns.map((column) => {
              const on = sort?.column === column;
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={on ? (sort.down ? "descending" : "ascending") : "none"}
                  className="px-2 py-1 text-left whitespace-nowrap"
                >
                  <button
                    type="button"
                    className="min-h-6 font-semibold"
                    onClick={() => setSort({ column, down: on && !sort.down })}
                  >
                    {t.table[column]}
                    <span aria-hidden="true" className="ml-1 text-faint">
                      {on ? (sort.down ? "▾" : "▴") : "↕"}
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

function Row({ row, t, onOpen }: { row: TableRow; t: Messages; onOpen: PlainTableProps["onOpen"] }) {
  return (
    <tr className="border-b border-rule hover:bg-lit">
      {columns.map((column) => (
        <td key={column} className={`px-2 py-1 align-top ${column === "passages" ? "text-right tabular-nums" : ""}`}>
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
          ) : (
            row.cells[column]
          )}
        </td>
      ))}
    </tr>
  );
}
