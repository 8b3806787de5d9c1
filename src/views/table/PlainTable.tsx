import { type Ref, memo, useMemo, useRef } from "react";
import type { Opened } from "#domain/opened.ts";
import { placeOf } from "#domain/place.ts";
import { type TableColumn, type TableSort, tableColumns } from "#domain/selection.ts";
import type { TableRow as Row } from "#domain/tableRows.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { useWidth } from "#ui/useSize.ts";
import { type ViewHandle, useViewHandle } from "#ui/viewHandle.ts";
import { type TableLine, sortLines, tableLines } from "#words/tableLines.ts";
import { useTableCopy } from "./useTableCopy.ts";

export interface PlainTableProps {
  /** The rows in view, in the order of the grid. */
  readonly rows: readonly Row[];
  /** No more rows are drawn before more are asked for. */
  readonly most: number;
  readonly onMore: () => void;
  readonly sort: TableSort | null;
  readonly t: Messages;
  readonly onSort: (sort: TableSort | null) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly ref?: Ref<ViewHandle>;
}

/** In less room than this, in pixels, it is narrow. */
const narrow = 640;

/** Who takes which position on what is within a phone's width; the rest lies to the right, the topic last. */
const narrowColumns: readonly TableColumn[] = [
  ...tableColumns.filter((column) => column !== "topic"),
  "topic",
];

/** The same data as the grid, one cell to a row, sortable by any column. */
export const PlainTable = memo(function PlainTable(props: PlainTableProps) {
  const { most, sort, t, onSort, onMore, onOpen, ref } = props;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useViewHandle(ref, root, () => heading.current);
  const onCopy = useTableCopy();
  const width = useWidth(root);
  const columns = width > 0 && width < narrow ? narrowColumns : tableColumns;
  const lines = useMemo(() => tableLines(props.rows, t), [props.rows, t]);
  const sorted = useMemo(() => (sort ? sortLines(lines, sort, t.code) : lines), [lines, sort, t]);
  return (
    <div ref={root}>
      <h2
        id="table-heading"
        ref={heading}
        tabIndex={-1}
        className="text-label font-semibold text-soft"
      >
        {t.table.heading}
      </h2>
      <div
        tabIndex={0}
        role="group"
        aria-labelledby="table-heading"
        className="goes-on relative overflow-x-auto print:overflow-visible"
        onCopy={onCopy}
      >
        <table className="plain-table w-full border-collapse text-label">
          <caption className="no-print pb-2 text-left text-xs text-faint">
            {t.table.caption}
          </caption>
          <thead>
            <tr className="border-b-[1.5px] border-strong">
              {columns.map((column) => {
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
                    data-column={column}
                    className={`px-1.5 py-1 md:px-2 md:whitespace-nowrap ${column === "passages" ? "text-right" : "text-left"} ${column === "organization" ? staying : ""}`}
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
            {sorted.slice(0, most).map((row) => (
              <Line key={row.key} line={row} {...{ columns, t, onOpen }} />
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > most && (
        <button type="button" className="chip mt-3" onClick={onMore}>
          {t.more}
        </button>
      )}
    </div>
  );
});

/** Whose row it is stays in sight while the rest is scrolled. */
const staying = "sticky left-0 z-1 bg-page group-hover:bg-lit print:static";

/** What else a column asks for. */
const columnClass: Readonly<Partial<Record<TableColumn, string>>> = {
  organization: staying,
  target: "min-w-32 md:min-w-44",
  position: "md:whitespace-nowrap",
  date: "whitespace-nowrap",
  // Wide enough that what is out of sight does not make the rows tall.
  reason: "min-w-64 md:min-w-44",
  passages: "text-right tabular-nums",
};

interface LineProps {
  readonly columns: readonly TableColumn[];
  readonly line: TableLine;
  readonly t: Messages;
  readonly onOpen: PlainTableProps["onOpen"];
}

const Line = memo(function Line({ line, columns, t, onOpen }: LineProps) {
  const { words } = line;
  return (
    <tr className="group border-b border-rule hover:bg-lit">
      {columns.map((column) => (
        <td
          key={column}
          data-column={column}
          className={`px-1.5 py-1 align-middle md:px-2 ${columnClass[column] ?? ""}`}
        >
          {column === "target" ? (
            <button
              type="button"
              className="link min-h-6 text-left"
              data-place={placeOf(line.opens)}
              aria-label={t.table.open(`${words.organization}, ${words.target}`)}
              onClick={() => onOpen(line.opens)}
            >
              {words.target}
            </button>
          ) : column === "position" ? (
            // In a line, as a row of text is: copied with the rest of the page, a block would break it.
            <span className="inline-flex items-center gap-2">
              <Glyph shapes={[line.mark]} width={24} height={24} failed={line.textFailed} />
              {words.position}
              {line.textFailed && <span className="text-warn">({t.textFailed})</span>}
            </span>
          ) : (
            words[column]
          )}
        </td>
      ))}
    </tr>
  );
});
