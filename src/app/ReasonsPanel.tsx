import { useMemo } from "react";
import { reasonRows } from "#domain/reasonRows.ts";
import { Reasons } from "#views/reasons/Reasons.tsx";
import { useTargets, useTopics } from "./inView.ts";
import type { ViewPanelProps } from "./viewPanelProps.ts";

/** The reasons, wired. */
export function ReasonsPanel(props: ViewPanelProps) {
  const { index, selection, shown, actions, isFixed, t, ref } = props;
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
      onReasons={isFixed ? null : (reasons) => actions.go({ filters: { ...filters, reasons } })}
      onOpen={actions.open}
      {...{ rows, t }}
    />
  );
}
