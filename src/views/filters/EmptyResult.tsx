import { type FilterName, type Filters, noFilters, withoutFilter } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { namesInWords } from "#words/formatters.ts";

interface EmptyResultProps {
  readonly emptiedBy: readonly FilterName[];
  readonly filters: Filters;
  readonly t: Messages;
  readonly onFilters: (filters: Filters) => void;
}

/** Why nothing is shown, and the way back: which filter emptied the view, and a button that clears it. */
export function EmptyResult({ emptiedBy, filters, t, onFilters }: EmptyResultProps) {
  const names = emptiedBy.map((name) => t.filter.name[name]);
  const message =
    names.length === 1
      ? t.filter.emptyOne(names[0] ?? "")
      : t.filter.emptySeveral(namesInWords(names, t.code));
  return (
    <div role="status" className="rounded-lg border border-rule bg-panel p-5 text-sm">
      <p>{message}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        {emptiedBy.map((name) => (
          <button
            key={name}
            type="button"
            className="chip"
            onClick={() => onFilters(withoutFilter(filters, name))}
          >
            {t.filter.clear(t.filter.name[name])}
          </button>
        ))}
        {emptiedBy.length > 1 && (
          <button type="button" className="chip" onClick={() => onFilters(noFilters)}>
            {t.filter.clearAll}
          </button>
        )}
      </div>
    </div>
  );
}
