import { memo } from "react";
import type { Lit } from "#domain/selection.ts";
import { type Store, useStored } from "#ui/store.ts";
import { type PlacedLane, type TimelineLayout, timelineSizes } from "./timelineLayout.ts";

interface AxisProps {
  readonly layout: TimelineLayout;
  readonly width: number;
  readonly lit: Store<Lit>;
}

/** The ground of the timeline: lanes, ticks, and a line between the documents of one organization. */
export const TimelineAxis = memo(function TimelineAxis({ layout, width, lit }: AxisProps) {
  return (
    <g aria-hidden="true">
      {layout.lanes.map((lane) => (
        <g key={lane.key}>
          <LitLane lane={lane} width={width} lit={lit} />
          <line x1={0} x2={width} y1={lane.y} y2={lane.y} className="stroke-rule" />
        </g>
      ))}
      <line
        x1={0}
        x2={width}
        y1={layout.lanesHeight}
        y2={layout.lanesHeight}
        className="stroke-rule"
      />
      {layout.lanes.map((lane) =>
        lane.documents.length < 2 ? null : (
          <polyline
            key={`trail ${lane.key}`}
            points={lane.documents
              .toSorted((a, b) => a.x - b.x)
              .map((one) => `${one.x},${one.foot}`)
              .join(" ")}
            fill="none"
            className="stroke-control"
          />
        ),
      )}
      {layout.ticks.map((tick) => (
        <g key={tick.x} transform={`translate(${tick.x} 0)`}>
          <line y1={timelineSizes.axis} y2={layout.lanesHeight} className="stroke-rule" />
          <text
            y={16}
            textAnchor="middle"
            className={`text-[11px] ${tick.strong ? "fill-ink font-semibold" : "fill-faint"}`}
          >
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
});

function LitLane({ lane, width, lit }: { lane: PlacedLane; width: number; lit: Store<Lit> }) {
  const isLit = useStored(lit, (now) => now.organizations.some((one) => one === lane.key));
  return isLit ? (
    <rect x={0} y={lane.y} width={width} height={lane.height} className="fill-lit" />
  ) : null;
}
