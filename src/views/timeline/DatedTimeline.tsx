import { type KeyboardEvent, useMemo, useRef } from "react";
import { type TimeSpan, unlit } from "#domain/selection.ts";
import { homeSpan, isSame, isWhole, panned, spanInView, zoomed } from "#domain/timeline.ts";
import { textIn } from "#domain/wording.ts";
import { useWidth } from "#ui/useSize.ts";
import { CrowdLane } from "./CrowdLane.tsx";
import { DocumentMark } from "./DocumentMark.tsx";
import { EventLine } from "./EventLine.tsx";
import { EventList } from "./EventList.tsx";
import { LaneName } from "./LaneName.tsx";
import { TimelineAxis } from "./TimelineAxis.tsx";
import type { TimelineProps } from "./timelineProps.ts";
import { TimelineButtons } from "./TimelineButtons.tsx";
import { TimelineNotices } from "./TimelineNotices.tsx";
import { lanesOf, timelineLayout } from "./timelineLayout.ts";
import { keyed } from "./timelineSpans.ts";
import { useEntered } from "./useEntered.ts";
import { useWheelHint, zoomKey } from "./useWheelHint.ts";
import { useTimelineHandle } from "./useTimelineHandle.ts";
import { useTimeZoom } from "./useTimeZoom.ts";

interface DatedTimelineProps extends TimelineProps {
  /** All dates of the documents. */
  readonly whole: TimeSpan;
}

/** Documents and events on one time axis, a lane for each organization. */
export function DatedTimeline(props: DatedTimelineProps) {
  const { organizations, documents, events, targets, shows, lit, t, onTime, onOpen } = props;
  const { whole, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const section = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const nameWidth = width >= 1000 ? 208 : width >= 640 ? 120 : 56;
  const plotWidth = Math.max(0, width - nameWidth - 8);

  const home = useMemo(() => homeSpan(documents, whole), [documents, whole]);
  const selected = spanInView(props.time, whole, home.span);
  const choose = (next: TimeSpan) => onTime(isSame(next, home.span) ? null : next);
  const { span } = useTimeZoom(svg, selected.span, whole, plotWidth, choose);
  const { from, to } = span;
  const targetIds = useMemo(() => targets.map((target) => target.id), [targets]);
  const lanes = useMemo(
    () => lanesOf(organizations, documents, targetIds, shows),
    [organizations, documents, targetIds, shows],
  );
  const layout = useMemo(
    () =>
      timelineLayout({
        lanes,
        events,
        span: { from, to },
        width: plotWidth,
        language: t.code,
        targets: targetIds,
        shows,
        label: (event) => textIn(event.label, t.code),
      }),
    [lanes, events, from, to, plotWidth, targetIds, shows, t],
  );
  const { outside, crowdedOut } = layout;
  const targetNames = useMemo(
    () => new Map(targets.map((target) => [target.id, textIn(target.label, t.code)])),
    [targets, t],
  );
  // Without two texts of one organization nothing can be seen to have changed.
  const isOneEach =
    documents.length > 1 &&
    new Set(documents.map((one) => one.organization.id)).size === documents.length;
  const [hintAt, hint] = useWheelHint();
  const byEvent = useMemo(() => new Map(events.map((one) => [one.event.id, one])), [events]);
  useTimelineHandle(ref, section);
  const entered = useEntered(section, layout.lanes);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = keyed(event.key, span, whole);
    if (!next) return;
    event.preventDefault();
    choose(next);
  };

  return (
    // The keys are those of the buttons and documents inside, as they bubble up.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={section}
      aria-labelledby="timeline-heading"
      className="break-inside-avoid"
      onKeyDown={onKeyDown}
    >
      <header className="flex min-h-8 flex-wrap items-center justify-between gap-x-4">
        <h2 id="timeline-heading" className="text-label font-semibold text-soft">
          {t.timeline.heading}
          {isOneEach && <span className="ml-2 font-normal text-faint">{t.timeline.oneEach}</span>}
          {layout.lanes.some((lane) => lane.crowds.length > 0) && (
            <span className="ml-2 font-normal text-faint">{t.timeline.crowds}</span>
          )}
        </h2>
        <div className="flex items-center gap-3">
          <p className="hidden text-xs text-faint lg:block">{t.timeline.hint(zoomKey)}</p>
          <TimelineButtons
            t={t}
            atWhole={isWhole(span, whole)}
            onZoom={(factor) => choose(zoomed(span, factor, whole))}
            onPan={(share) => choose(panned(span, share, whole))}
            onReset={() => choose(whole)}
          />
        </div>
      </header>
      <TimelineNotices
        t={t}
        outside={selected.outside}
        beyond={props.time === null ? home.beyond : 0}
      />
      <div
        ref={box}
        className="relative"
        style={{ height: layout.height }}
        onWheel={(event) => {
          if (!event.ctrlKey && !event.metaKey) hint(event);
        }}
      >
        {hintAt && (
          <p
            role="status"
            style={hintAt}
            className="pointer-events-none absolute z-10 rounded border border-rule bg-raised px-2 py-1 text-xs text-soft"
          >
            {t.timeline.wheelHint(zoomKey)}
          </p>
        )}
        {organizations.length === 0 && <p className="py-6 text-soft">{t.timeline.empty}</p>}
        <ul className="absolute inset-y-0 left-0 m-0 p-0" style={{ width: nameWidth }}>
          {organizations.map((organization, i) => (
            <LaneName
              key={organization.id}
              organization={organization}
              top={(layout.lanes[i]?.y ?? 0) + 8}
              lit={lit}
            />
          ))}
        </ul>
        <svg
          ref={svg}
          role="group"
          aria-label={t.timeline.label}
          width={plotWidth}
          height={layout.height}
          style={{ left: nameWidth, touchAction: "pan-y" }}
          className="absolute top-0 cursor-grab overflow-hidden select-none active:cursor-grabbing"
        >
          <TimelineAxis layout={layout} width={plotWidth} lit={lit} />
          <EventLine
            layout={layout}
            t={t}
            onOpen={onOpen}
            onLight={(event) =>
              lit.set(
                event === null
                  ? unlit
                  : {
                      organizations:
                        byEvent.get(event.id)?.namings.map((one) => one.organization.id) ?? [],
                      target: null,
                    },
              )
            }
          />
          {layout.lanes.map((lane, i) => {
            const organization = organizations[i];
            const isCrowd = lane.crowds.length > 0 || lane.undated > 0;
            return organization && isCrowd ? (
              <CrowdLane
                key={organization.id}
                most={layout.tallest}
                documents={lanes[i]?.documents ?? []}
                {...{ lane, organization, plotWidth, span, whole, t, lit, onOpen }}
                onSpan={(next, byKey) => {
                  entered.current = byKey ? lane.key : null;
                  choose(next);
                }}
              />
            ) : null;
          })}
          {layout.lanes.flatMap((lane) =>
            lane.documents.map((placed) => (
              <DocumentMark
                key={placed.dated.document.id}
                {...{ placed, plotWidth, t, lit, targetNames, onOpen }}
              />
            )),
          )}
        </svg>
        {layout.points.length + layout.bands.length > 0 && (
          <p
            style={{ top: layout.lanesHeight + 5, width: nameWidth - 8 }}
            className="absolute left-1 hidden text-xs leading-tight text-faint sm:block"
          >
            {t.timeline.events}
          </p>
        )}
      </div>
      <EventList {...{ events, outside, crowdedOut, t, onOpen }} />
    </section>
  );
}
