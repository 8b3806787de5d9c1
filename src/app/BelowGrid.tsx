import { memo, useMemo, useState } from "react";
import type { Arrangement } from "#domain/arrange.ts";
import { namedEvents } from "#domain/namedEvents.ts";
import type { Lit, Selection } from "#domain/selection.ts";
import { datedDocuments } from "#domain/timeline.ts";
import type { Store } from "#ui/store.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";
import { ReportedPositions } from "#views/reported/ReportedPositions.tsx";
import { Timeline } from "#views/timeline/Timeline.tsx";
import { claimsInView } from "./claimsInView.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import type { Shown } from "./useExplorer.ts";
import type { ViewPanelProps } from "./viewPanelProps.ts";

export interface BelowGridProps extends Pick<ViewPanelProps, "index" | "actions" | "t"> {
  readonly arrangement: Arrangement;
  readonly shows: Shown["shows"];
  readonly time: Selection["time"];
  readonly lit: Store<Lit>;
  /** Without what the texts say of others. */
  readonly timelineOnly?: boolean;
  readonly ref: React.Ref<ViewHandle>;
}

/** A lane is a row of its own height: the axis begins with so many, and grows when it is asked to. */
const firstLanes = 24;

/** What stands under the grid: the time axis, and what the texts say of others. */
export const BelowGrid = memo(function BelowGrid(props: BelowGridProps) {
  const { index, arrangement, shows, time, actions, lit, t, ref } = props;
  const { timelineOnly = false } = props;
  const organizations = arrangement.rows;
  const [lanes, setLanes] = useState(firstLanes);
  const inLanes = useMemo(() => organizations.slice(0, lanes), [organizations, lanes]);
  const targets = useMemo(
    () => arrangement.topics.flatMap((topic) => topic.targets),
    [arrangement],
  );
  const documents = useMemo(() => datedDocuments(index, inLanes), [index, inLanes]);
  const events = useMemo(() => namedEvents(index, inLanes), [index, inLanes]);
  const claims = useMemo(() => claimsInView(index, arrangement), [index, arrangement]);
  return (
    <>
      <PanelBoundary panel={t.timeline.heading} t={t}>
        <Timeline
          ref={ref}
          onTime={actions.move}
          onOpen={actions.open}
          organizations={inLanes}
          {...{ documents, events, targets, shows, time, lit, t }}
        />
        {inLanes.length < organizations.length && (
          <p className="mt-2 flex flex-wrap items-center gap-3 text-xs text-faint">
            {t.timeline.lanes(inLanes.length, organizations.length)}
            <button type="button" className="chip" onClick={() => setLanes(lanes + 2 * firstLanes)}>
              {t.more}
            </button>
          </p>
        )}
      </PanelBoundary>
      {!timelineOnly && (
        <PanelBoundary panel={t.reported.heading} t={t}>
          <ReportedPositions
            claims={claims}
            topics={index.corpus.topics}
            t={t}
            onOpen={actions.open}
          />
        </PanelBoundary>
      )}
    </>
  );
});
