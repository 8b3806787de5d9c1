import { memo } from "react";
import type { Organization } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { SlantedName } from "./WindowNames.tsx";
import type { GridHeads } from "./gridParts.ts";
import type { WindowLines } from "./windowLines.ts";

/** Height of the topics under the slanted names, in pixels. */
export const topicsHeight = 28;
/** So much of a topic stays to be read where most of it is scrolled away. */
const leastName = 48;

interface WindowHeadsProps {
  readonly heads: GridHeads;
  readonly organizations: readonly Organization[];
  readonly lines: WindowLines;
  /** Which columns have their names in the page: in ascending order, as a text, so that it compares. */
  readonly drawn: string;
}

/** The names of the columns, on top of whatever is scrolled under them. */
export const WindowHeads = memo(function WindowHeads(props: WindowHeadsProps) {
  const { heads, organizations, lines } = props;
  const { layout } = heads;
  const isWide = layout.orientation === "wide";
  const { offsets } = lines.columns;
  const columns = props.drawn.split(" ").map(Number);
  return (
    <div
      role="rowgroup"
      style={{ height: layout.labelHeight + (isWide ? topicsHeight : 0) }}
      className="absolute inset-x-0 top-0 z-20 border-b border-strong bg-page"
    >
      <div role="row" aria-rowindex={1} data-moves="across" className="absolute top-0 left-0">
        {columns.map((column) => {
          const organization = isWide ? undefined : organizations[column];
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={column + 2}
              aria-label={organization?.shortName}
              style={{ left: offsets[column] ?? 0, height: layout.labelHeight }}
              // The name reaches over its neighbours' headers, which must not catch the pointer.
              className="pointer-events-none absolute"
            >
              <SlantedName
                slot={isWide ? layout.slots[column] : undefined}
                width={layout.cellWidth[isWide ? column : 0] ?? 0}
                {...{ organization, heads }}
              />
            </div>
          );
        })}
      </div>
      {isWide && <TopicHeads {...{ heads, lines, columns }} />}
      <div
        aria-hidden="true"
        style={{ width: layout.headerWidth }}
        className="absolute inset-y-0 left-0 bg-page"
      />
    </div>
  );
});

interface TopicHeadsProps {
  readonly heads: GridHeads;
  readonly lines: WindowLines;
  readonly columns: readonly number[];
}

/** One head for each topic that has a column in the page, as wide as the topic. */
function TopicHeads({ heads, lines, columns }: TopicHeadsProps) {
  const { layout, topics, t } = heads;
  const { offsets } = lines.columns;
  const { slots } = layout;
  const drawn = [...new Set(columns.flatMap((column) => slots[column]?.topicIndex ?? []))];
  return (
    <div
      role="row"
      data-moves="across"
      style={{ top: layout.labelHeight }}
      className="absolute left-0"
    >
      {drawn.map((i) => {
        const topic = topics[i];
        const first = slots.findIndex((slot) => slot.topicIndex === i);
        const last = slots.findLastIndex((slot) => slot.topicIndex === i);
        if (!topic) return null;
        const from = offsets[first] ?? 0;
        const width = (offsets[last + 1] ?? from) - from - layout.topicGap;
        return (
          <div
            key={topic.id}
            role="columnheader"
            aria-colindex={first + 2}
            aria-colspan={last - first + 1}
            aria-label={textIn(topic.topic.label, t.code)}
            style={{ left: from + layout.topicGap, width, height: topicsHeight }}
            className="absolute overflow-hidden border-b-[1.5px] border-strong text-left text-xs"
          >
            <div
              data-moves="within"
              data-from={from + layout.topicGap}
              data-room={Math.max(0, width - leastName)}
            >
              {heads.topicButton(topic)}
            </div>
          </div>
        );
      })}
    </div>
  );
}
