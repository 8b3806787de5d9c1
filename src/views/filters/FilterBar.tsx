import { memo, useId, useState } from "react";
import { toggled } from "#domain/selection.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import { CheckList } from "#ui/CheckList.tsx";
import { Disclosure } from "#ui/Disclosure.tsx";
import { Wording } from "#ui/Wording.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { FilterMenu } from "./FilterMenu.tsx";
import { Legend } from "./Legend.tsx";
import { OrderMenu } from "./OrderMenu.tsx";
import { counted } from "./counted.ts";
import { activeChips } from "./activeChips.ts";
import type { FilterBarProps } from "./filterBarProps.ts";

/**
 * Topics as chips, the rest of the filters behind a button, the legend, which is a filter too, and one
 * line that says what is on and what is in view. Narrow, all but that line is behind two buttons.
 */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { filters, t, onFilters } = props;
  const [unfolded, setUnfolded] = useState<"filters" | "legend" | null>(null);
  const differingNote = useId();
  const on = activeChips(props).length;
  const narrow = (what: "filters" | "legend") => (unfolded === what ? "" : "max-sm:hidden");
  const fold = (what: "filters" | "legend", label: string) => (
    <button
      type="button"
      aria-expanded={unfolded === what}
      onClick={() => setUnfolded(unfolded === what ? null : what)}
      className="chip min-h-7! flex-1 justify-center"
    >
      {label}
      <span aria-hidden="true" className="ml-1.5 text-[0.65em]">
        {unfolded === what ? "▴" : "▾"}
      </span>
    </button>
  );
  return (
    <section
      aria-label={t.filter.heading}
      className="no-print space-y-1.5 px-4 py-1.5 sm:space-y-2 sm:px-6 sm:py-2.5"
    >
      <div className="flex gap-2 sm:hidden">
        {fold("filters", counted(t.filter.heading, on))}
        {fold("legend", t.filter.legendShort)}
      </div>
      <div className={`flex flex-wrap items-center gap-1.5 ${narrow("filters")}`}>
        <TopicChips {...props} />
        <button
          type="button"
          aria-pressed={filters.differing}
          aria-describedby={differingNote}
          onClick={() => onFilters({ ...filters, differing: !filters.differing })}
          className={`chip ${filters.differing ? "chip-on" : ""}`}
        >
          {t.filter.differing}
        </button>
        <span id={differingNote} hidden>
          {t.filter.differingNote}
        </span>
        <FilterMenu {...props} />
        <OrderMenu {...props} />
      </div>
      <div className={narrow("legend")}>
        <Legend
          counts={props.arrangement.counts}
          known={props.faces}
          filters={filters}
          reported={props.hasReported}
          t={t}
          onFilters={onFilters}
        />
      </div>
      <ActiveFilters {...props} />
    </section>
  );
});

/** More topics than these do not stand side by side: those chosen do, and a list has them all. */
const mostChips = 12;

function TopicChips({ topics: all, filters, t, onFilters }: FilterBarProps) {
  const topicIds = all.map((topic) => topic.id);
  const isMany = all.length > mostChips;
  // What is chosen stands among the filters that are on, where it can be taken off.
  const topics = isMany ? [] : all;
  return (
    <div
      role="group"
      aria-label={t.filter.topics}
      // Narrow, the topics are one line that scrolls; the padding keeps their focus rings whole.
      className={`-m-1 flex max-w-[calc(100%+0.5rem)] gap-1.5 p-1 sm:flex-wrap ${isMany ? "" : "overflow-x-auto"}`}
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
            <Wording of={wordingFor(topic.label, t.code)} />
          </button>
        );
      })}
      {isMany && <TopicMenu {...{ topics: all, filters, t, onFilters }} />}
    </div>
  );
}

type TopicMenuProps = Pick<FilterBarProps, "topics" | "filters" | "t" | "onFilters">;

/** The topics as a list behind a button. */
function TopicMenu({ topics, filters, t, onFilters }: TopicMenuProps) {
  const ids = topics.map((topic) => topic.id);
  return (
    <Disclosure
      label={counted(t.filter.topics, filters.topics.length)}
      active={filters.topics.length > 0}
    >
      <CheckList
        legend={t.filter.topics}
        items={topics.map((topic) => ({
          key: topic.id,
          label: textIn(topic.label, t.code),
          checked: filters.topics.includes(topic.id),
        }))}
        onToggle={(key) => {
          const id = ids.find((one) => one === key);
          if (id !== undefined) onFilters({ ...filters, topics: toggled(filters.topics, id, ids) });
        }}
      />
    </Disclosure>
  );
}
