import { Suspense } from "react";
import { Disclosure } from "#ui/Disclosure.tsx";
import { loadable } from "#ui/loadable.tsx";
import type { FilterListsProps } from "./FilterLists.tsx";
import { counted } from "./counted.ts";

/** Exported so that the page can ask for its code ahead of time. */
export const FilterLists = loadable<FilterListsProps>(() =>
  import("./FilterLists.tsx").then((own) => own.FilterLists),
);

/** All filters that are lists, behind a button. */
export function FilterMenu(props: FilterListsProps) {
  const { filters, t } = props;
  const n =
    filters.organizations.length +
    filters.targets.length +
    filters.saliences.length +
    filters.bases.length +
    filters.reasons.length;
  return (
    <Disclosure label={counted(t.filter.more, n)} active={n > 0}>
      <Suspense fallback={<p role="status">{t.loadingView}</p>}>
        <FilterLists {...props} />
      </Suspense>
    </Disclosure>
  );
}
