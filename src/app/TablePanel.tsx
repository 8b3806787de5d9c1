import { useMemo, useState } from "react";
import { tableRows } from "#domain/tableRows.ts";
import { PlainTable } from "#views/table/PlainTable.tsx";
import type { ViewPanelProps } from "./viewPanelProps.ts";

/** A table begins with so many rows, and grows when it is asked to. */
const firstRows = 500;

/** The plain table, wired. */
export function TablePanel({ index, selection, shown, actions, t, ref }: ViewPanelProps) {
  const { arrangement } = shown;
  const { filters } = selection;
  const [most, setMost] = useState(firstRows);
  const sort = selection.tableSort;
  // To be sorted, all must be there; in the order of the grid, the first are those that are shown.
  const made = sort ? Infinity : most + 1;
  const rows = useMemo(
    () => tableRows(index, arrangement, filters, made),
    [index, arrangement, filters, made],
  );
  return (
    <PlainTable
      ref={ref}
      most={most}
      onMore={() => setMost(most * 4)}
      {...{ rows, sort }}
      t={t}
      onSort={(tableSort) => actions.go({ tableSort })}
      onOpen={actions.open}
    />
  );
}
