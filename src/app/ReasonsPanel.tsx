import { useMemo } from "react";
import { reasonRows } from "#domain/reasonRows.ts";
import { Reasons } from "#views/reasons/Reasons.tsx";
import { useTargets, useTopics } from "./inView.ts";
import type { ViewPanelProps } from "./viewPanelProps.ts";

/** The reasons, wired. */
export function ReasonsPanel({ index, selection, shown, actions, t, ref }: ViewPanelProps) {
  const { arrangement } = shown;
  const { filters } = selection;
  const targets = useTargets(shown);
  const rows = useMemo(
    () => reasonRows(index, arrangement, targets, filters),
    [index, arrangement, targets, filters],
  );
  return (
    <Reasons
      ref={ref}
      reasons={index.corpus.reasons}
      topics={useTopics(shown)}
      chosen={filters.reasons}
      onReasons={(reasons) => actions.go({ filters: { ...filters, reasons } })}
      onOpen={actions.open}
      {...{ rows, t }}
    />
  );
}
