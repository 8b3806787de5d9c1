import { useCallback, useMemo } from "react";
import type { Relation } from "#domain/agreement.ts";
import { facesIn } from "#domain/arrange.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { FilterBarProps } from "#views/filters/filterBarProps.ts";
import type { Actions, Shown } from "./useExplorer.ts";

const noRelations: readonly Relation[] = [];

/** What the bar of the filters shows, and what it does. */
export function useFilterBar(
  { corpus }: CorpusIndex,
  { matrix, arrangement }: Shown,
  { filters, relations, rows, columns, view }: Selection,
  actions: Actions,
  t: Messages,
): FilterBarProps {
  const hasReported = useMemo(
    () => corpus.reported.some(({ holder }) => holder.kind === "organization"),
    [corpus],
  );
  const faces = useMemo(() => facesIn(matrix), [matrix]);
  const onFilters = useCallback(
    (next: Selection["filters"]) => actions.go({ filters: next }),
    [actions],
  );
  return {
    organizations: corpus.organizations,
    topics: corpus.topics,
    reasons: corpus.reasons,
    hasReported,
    faces,
    arrangement,
    filters,
    relations: view === "compare" ? relations : noRelations,
    rows,
    columns,
    t,
    onFilters,
    onRelations: actions.relate,
    onClearAll: actions.clearFilters,
    onOrder: actions.order,
  };
}
