import type { FilterBarProps } from "./filterBarProps.ts";
import { activeChips } from "./activeChips.ts";
import { inViewInWords } from "./inViewInWords.ts";

/** The filters that are on, each a chip that takes it off, and one sentence that counts what is in view. */
export function ActiveFilters(props: FilterBarProps) {
  const { t, onFilters, onRelations, onClearAll } = props;
  const chips = activeChips(props);
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {chips.map((chip) => (
        <button
          key={chip.key}
          type="button"
          aria-label={t.filter.takeOff(chip.label)}
          onClick={() =>
            "filters" in chip.without
              ? onFilters(chip.without.filters)
              : onRelations(chip.without.relations)
          }
          className="flex min-h-6 items-center gap-1.5 rounded-full bg-lit px-2.5 text-xs hover:outline hover:outline-control"
        >
          {chip.label}
          <span aria-hidden="true">✕</span>
        </button>
      ))}
      {chips.length > 0 && (
        <button type="button" className="link min-h-6 text-xs" onClick={onClearAll}>
          {t.filter.clearAll}
        </button>
      )}
      <p
        role="status"
        className={`ml-auto text-xs text-soft ${chips.length === 0 ? "max-sm:hidden" : ""}`}
      >
        {inViewInWords(props)}
      </p>
    </div>
  );
}
