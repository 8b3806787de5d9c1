import type { CorpusEvent } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Messages } from "#i18n/en.ts";
import { type TimelineLayout, timelineSizes } from "./timelineLayout.ts";

interface EventLineProps {
  readonly layout: TimelineLayout;
  readonly t: Messages;
  readonly onOpen: (event: CorpusEvent) => void;
  readonly onZoomTo: (events: readonly CorpusEvent[]) => void;
  readonly onLight: (event: CorpusEvent | null) => void;
}

/**
 * The events that the texts name, as points under the lanes. For the eye and the pointer only: the
 * list under the timeline has every one of them as a button.
 */
export function EventLine({ layout, t, onOpen, onZoomTo, onLight }: EventLineProps) {
  const base = layout.lanesHeight + 12;
  return (
    <g aria-hidden="true">
      {layout.events.map(({ event, merged, x, x1, label }) => {
        const all = [event, ...merged];
        return (
          <g
            key={event.id}
            className="group cursor-pointer"
            onMouseEnter={() => onLight(event)}
            onMouseLeave={() => onLight(null)}
            onClick={() => (merged.length > 0 ? onZoomTo(all) : onOpen(event))}
          >
            <title>
              {all
                .map((one) => `${dateInWords(one.edtf, t)}: ${textIn(one.label, t.code)}`)
                .join("\n")}
            </title>
            <line
              x1={x}
              x2={x}
              y1={timelineSizes.axis}
              y2={base}
              strokeDasharray="1.5 3"
              className={`group-hover:stroke-ink ${label && label.row < 2 ? "stroke-control" : "stroke-transparent"}`}
            />
            {x1 - x > 8 && (
              <line
                x1={x}
                x2={x1}
                y1={base}
                y2={base}
                strokeWidth={2}
                className="stroke-rule group-hover:stroke-control"
              />
            )}
            <circle
              cx={x}
              cy={base}
              r={merged.length > 0 ? 4.5 : 3.25}
              className="fill-control group-hover:fill-ink"
            />
            <circle cx={x} cy={base} r={8} className="fill-transparent" />
            {label && (
              <>
                {label.row > 0 && (
                  <line
                    x1={x}
                    x2={x}
                    y1={base + 5}
                    y2={base + label.row * timelineSizes.eventRow}
                    className="stroke-rule group-hover:stroke-control"
                  />
                )}
                <text
                  x={label.x}
                  y={base + 4 + label.row * timelineSizes.eventRow}
                  className="fill-soft text-[11px] group-hover:fill-ink"
                >
                  {label.text}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
