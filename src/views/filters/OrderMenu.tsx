import { type Order, orders } from "#domain/selection.ts";
import { Disclosure } from "#ui/Disclosure.tsx";
import type { FilterBarProps } from "./filterBarProps.ts";

/** In which order the organizations and the targets stand. */
export function OrderMenu({
  rows,
  columns,
  arrangement,
  t,
  onOrder,
}: Pick<FilterBarProps, "rows" | "columns" | "arrangement" | "t" | "onOrder">) {
  const choice = (label: string, value: Order, choose: (order: Order) => void) => (
    <label className="flex items-center justify-between gap-3 px-2 py-1 text-sm">
      {label}
      <select
        className="min-h-8 rounded border border-control bg-raised px-1.5"
        value={value}
        onChange={(event) => {
          const order = orders.find((one) => one === event.target.value);
          if (order) choose(order);
        }}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {t.sort.order[order]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <Disclosure label={t.sort.heading} active={rows !== "corpus" || columns !== "corpus"}>
        {choice(t.sort.rows, rows, (order) => onOrder({ rows: order }))}
        {choice(t.sort.columns, columns, (order) => onOrder({ columns: order }))}
      </Disclosure>
      <span role="status" className="text-xs text-soft">
        {arrangement.pending.length > 0 && t.sort.working}
      </span>
    </>
  );
}
