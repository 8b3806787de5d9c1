import { memo } from "react";
import type { Arrangement } from "#domain/arrange.ts";
import type { Organization, Reason, Topic } from "#domain/corpus.ts";
import {
  type Filters,
  type Order,
  activeFilters,
  noFilters,
  orders,
  toggled,
} from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { CheckList } from "#ui/CheckList.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Legend } from "./Legend.tsx";
import { StanceFilter, counted } from "./StanceFilter.tsx";

export interface FilterBarProps {
  /** All that a filter can name, in the order of the corpus. */
  readonly organizations: readonly Organization[];
  readonly topics: readonly Topic[];
  readonly reasons: readonly Reason[];
  /** Whether the grid may show what others say of its organizations. */
  readonly hasReported: boolean;
  readonly counts: Arrangement["counts"];
  readonly filters: Filters;
  readonly rows: Order;
  readonly columns: Order;
  readonly t: Messages;
  readonly onFilters: (filters: Filters) => void;
  readonly onOrder: (order: { readonly rows?: Order; readonly columns?: Order }) => void;
}

/** Topics as chips, the rest of the filters behind buttons, and the legend, which is a filter too. */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { topics, filters, t, onFilters } = props;
  const topicIds = topics.map((topic) => topic.id);
  const active = activeFilters(filters);
  return (
    <section aria-label={t.filter.heading} className="no-print space-y-2.5 px-4 py-2.5 sm:px-6">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2">
        {/* Narrow, the topics are one line that scrolls; the padding keeps their focus rings whole. */}
        <div
          role="group"
          aria-label={t.filter.topics}
          className="-m-1 flex max-w-[calc(100%+0.5rem)] gap-2 overflow-x-auto p-1 sm:flex-wrap"
        >
          <button
            type="button"
            aria-pressed={filters.topics.length === 0}
            onClick={() => onFilters({ ...filters, topics: [] })}
            className={`chip ${filters.topics.length === 0 ? "chip-on" : ""}`}
          >
            {t.filter.allTopics}
          </button>
          {topics.map((topic) => {
            const on = filters.topics.includes(topic.id);
            return (
              <button
                key={topic.id}
                type="button"
                aria-pressed={on}
                onClick={() =>
                  onFilters({ ...filters, topics: toggled(filters.topics, topic.id, topicIds) })
                }
                className={`chip ${on ? "chip-on" : ""}`}
              >
                {textIn(topic.label, t.code)}
              </button>
            );
          })}
        </div>
        <OrganizationFilter {...props} />
        <TargetFilter {...props} />
        <StanceFilter {...props} />
        <OrderChoice {...props} />
        {active.length > 0 && (
          <button
            type="button"
            className="plain-button text-accent"
            onClick={() => onFilters(noFilters)}
          >
            {t.filter.clearAll}
          </button>
        )}
      </div>
      <Legend
        counts={props.counts}
        filters={filters}
        reported={props.hasReported}
        t={t}
        onFilters={onFilters}
      />
    </section>
  );
});

function OrganizationFilter({ organizations, filters, t, onFilters }: FilterBarProps) {
  const ids = organizations.map((one) => one.id);
  return (
    <Disclosure
      label={counted(t.filter.organizations, filters.organizations.length)}
      active={filters.organizations.length > 0}
    >
      <CheckList
        legend={t.filter.organizations}
        items={organizations.map((one) => ({
          key: one.id,
          label: (
            <>
              <span className="font-semibold">{one.shortName}</span>{" "}
              <span className="text-faint">{textIn(one.name, t.code)}</span>
            </>
          ),
          checked: filters.organizations.includes(one.id),
        }))}
        onToggle={(key) => {
          const id = ids.find((one) => one === key);
          if (id) onFilters({ ...filters, organizations: toggled(filters.organizations, id, ids) });
        }}
      />
    </Disclosure>
  );
}

function TargetFilter({ topics, filters, t, onFilters }: FilterBarProps) {
  const ids = topics.flatMap((topic) => topic.targets.map((target) => target.id));
  return (
    <Disclosure
      label={counted(t.filter.targets, filters.targets.length)}
      active={filters.targets.length > 0}
    >
      {topics.map((topic) => (
        <CheckList
          key={topic.id}
          legend={textIn(topic.label, t.code)}
          items={topic.targets.map((target) => ({
            key: target.id,
            label: textIn(target.label, t.code),
            checked: filters.targets.includes(target.id),
          }))}
          onToggle={(key) => {
            const id = ids.find((one) => one === key);
            if (id) onFilters({ ...filters, targets: toggled(filters.targets, id, ids) });
          }}
        />
      ))}
    </Disclosure>
  );
}

function OrderChoice({ rows, columns, t, onOrder }: FilterBarProps) {
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
    <Disclosure label={t.sort.heading} active={rows !== "corpus" || columns !== "corpus"}>
      {choice(t.sort.rows, rows, (order) => onOrder({ rows: order }))}
      {choice(t.sort.columns, columns, (order) => onOrder({ columns: order }))}
    </Disclosure>
  );
}
