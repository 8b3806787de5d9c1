import { useMemo } from "react";
import { compareRows } from "#domain/compareRows.ts";
import type { Selection } from "#domain/selection.ts";
import { Compare } from "#views/compare/Compare.tsx";
import { useTargets, useTopics } from "./inView.ts";
import type { ViewPanelProps } from "./viewPanelProps.ts";

/** A comparison shows no more organizations side by side: each is a column of quotes. */
const mostColumns = 8;

/** The comparison, wired. Loads when it is shown, as its neighbours do. */
export function ComparePanel(props: ViewPanelProps) {
  const { index, selection, shown, actions, isFixed, t, ref } = props;
  const { matrix, arrangement } = shown;
  const targets = useTargets(shown);
  const drawn = useMemo(() => arrangement.rows.slice(0, mostColumns), [arrangement]);
  const rows = useMemo(
    () => compareRows(index, matrix, arrangement.rows, targets, drawn),
    [index, matrix, arrangement, targets, drawn],
  );
  const topics = useTopics(shown);
  const on = useMemo(
    () => ({
      onCompared: isFixed ? null : (compared: Selection["compared"]) => actions.go({ compared }),
      onRelations: isFixed
        ? null
        : (relations: Selection["relations"]) => actions.go({ relations }),
      onGrouped: (grouped: boolean) => actions.go({ grouped }),
    }),
    [actions, isFixed],
  );
  return (
    <Compare
      ref={ref}
      choices={index.corpus.organizations}
      compared={arrangement.rows}
      shown={arrangement.shown}
      shownRelations={selection.relations}
      grouped={selection.grouped}
      onOpen={actions.open}
      {...{ drawn, matrix, topics, rows, t }}
      {...on}
    />
  );
}
