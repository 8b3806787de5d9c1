import type { ReactNode } from "react";
import type { CorpusEvent } from "#domain/corpus.ts";
import { type Opened, atEvent, atEvents } from "#domain/opened.ts";
import { eventPlace } from "#domain/place.ts";
import type { Messages } from "#i18n/en.ts";
import { useFound } from "#ui/found.ts";
import { type PlacedLabel, type TimelineLayout, timelineSizes } from "./timelineLayout.ts";

interface EventLineProps {
  readonly layout: TimelineLayout;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onLight: (event: CorpusEvent | null) => void;
}

/**
 * The events that the texts name, under the lanes: points where the day is known, bands where it is
 * not. For the eye and the pointer only: the list under the timeline has every one of them as a
 * button, and says how many are not here. What is pointed at is what opens.
 */
export function EventLine({ layout, onOpen, onLight }: EventLineProps) {
  const base = layout.lanesHeight + 12;
  const y = (row: number) => base + row * timelineSizes.eventRow;
  const press = (all: readonly CorpusEvent[], children: ReactNode) => (
    <g
      key={all[0]?.id}
      data-event={all.map((one) => one.id).join(" ")}
      className="group cursor-pointer"
      onMouseEnter={() => onLight(all[0] ?? null)}
      onMouseLeave={() => onLight(null)}
      onClick={() => {
        const [only] = all;
        if (only) onOpen(all.length > 1 ? atEvents(all.map((one) => one.id)) : atEvent(only.id));
      }}
    >
      {children}
    </g>
  );
  return (
    <g aria-hidden="true">
      {layout.bands.map(({ event, x0, x1, row, label }) =>
        press(
          [event],
          <>
            <rect
              data-mark
              x={x0}
              y={y(row) - 4}
              width={x1 - x0}
              height={8}
              rx={4}
              className="fill-rule stroke-control group-hover:fill-control"
              strokeDasharray={event.range.approximate || event.range.uncertain ? "3 2" : undefined}
            />
            <FoundSign events={[event]} x={x0} y={y(row)} />
            {label && <Label label={label} y={y(row)} />}
            <rect x={x0} y={y(row) - 8} width={x1 - x0} height={16} className="fill-transparent" />
          </>,
        ),
      )}
      {layout.points.map(({ event, merged, x, label, through }) =>
        press(
          [event, ...merged],
          <>
            <line
              x1={x}
              x2={x}
              y1={timelineSizes.axis}
              y2={base}
              strokeDasharray="1.5 3"
              pointerEvents="none"
              className={`group-hover:stroke-ink ${through ? "stroke-control" : "stroke-transparent"}`}
            />
            {label && (
              <line
                x1={x}
                x2={x}
                y1={base + 5}
                y2={y(label.row)}
                pointerEvents="none"
                className="stroke-rule group-hover:stroke-control"
              />
            )}
            <circle
              data-mark
              cx={x}
              cy={base}
              r={merged.length > 0 ? 5 : 3.5}
              className="fill-control group-hover:fill-ink"
            />
            <FoundSign events={[event, ...merged]} x={x} y={base} />
            <circle cx={x} cy={base} r={timelineSizes.eventGap / 2} className="fill-transparent" />
            {label && <Label label={label} y={y(label.row)} />}
          </>,
        ),
      )}
    </g>
  );
}

interface FoundSignProps {
  readonly events: readonly CorpusEvent[];
  readonly x: number;
  readonly y: number;
}

/** The dot that the flags have, where a search has found one of the events. */
function FoundSign({ events, x, y }: FoundSignProps) {
  const said = useFound(...events.map(({ id }) => eventPlace(id)));
  return said !== undefined && <circle data-found cx={x} cy={y} r={4} className="fill-accent" />;
}

function Label({ label, y }: { readonly label: PlacedLabel; readonly y: number }) {
  return (
    <text
      data-mark
      x={label.x}
      y={y + 4}
      className="fill-soft text-[11px] group-hover:fill-ink group-hover:underline"
    >
      {label.text}
    </text>
  );
}
