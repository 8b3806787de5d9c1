import { type KeyboardEvent, useMemo, useRef } from "react";
import type { Corpus, CorpusEvent, Organization, Stance, Target } from "#domain/corpus.ts";
import type { DocumentId, OrganizationId, PassageId } from "#domain/ids.ts";
import type { Lit, TimeSpan } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import {
  type DatedDocument,
  datedDocuments,
  eventsNamedBy,
  isWhole,
  panned,
  wholeAxis,
  within,
  zoomed,
} from "#domain/timeline.ts";
import type { Messages } from "#i18n/en.ts";
import { useWidth } from "#ui/useSize.ts";
import { DocumentMark } from "./DocumentMark.tsx";
import { EventLine } from "./EventLine.tsx";
import { EventList } from "./EventList.tsx";
import { TimelineAxis } from "./TimelineAxis.tsx";
import { TimelineButtons } from "./TimelineButtons.tsx";
import { timelineLayout } from "./timelineLayout.ts";
import { useTimeZoom } from "./useTimeZoom.ts";

export interface TimelineProps {
  readonly corpus: Corpus;
  readonly organizations: readonly Organization[];
  /** The targets in view, in the order in which the slivers of a skyline stand. */
  readonly targets: readonly Target[];
  readonly shows: (stance: Stance) => boolean;
  readonly window: TimeSpan | null;
  readonly lit: Lit;
  readonly t: Messages;
  readonly onWindow: (window: TimeSpan | null) => void;
  readonly onLight: (lit: Lit) => void;
  readonly onOpenDocument: (document: DocumentId, passage: PassageId | null) => void;
  readonly onOpenStance: (organization: OrganizationId, stance: Stance) => void;
}

/** Documents and events on one time axis, a lane for each organization. */
export function Timeline(props: TimelineProps) {
  const { corpus, organizations, targets, shows, lit, t, onWindow } = props;
  const frame = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(frame);
  const nameWidth = width >= 1000 ? 208 : width >= 640 ? 120 : 56;
  const plotWidth = Math.max(0, width - nameWidth - 8);

  const dated = useMemo(() => datedDocuments(corpus, organizations), [corpus, organizations]);
  const whole = useMemo(() => wholeAxis(dated) ?? { from: 0, to: 1 }, [dated]);
  const { window } = useTimeZoom(svg, props.window, whole, plotWidth, onWindow);
  const events = useMemo(() => eventsNamedBy(corpus, organizations), [corpus, organizations]);
  const layout = timelineLayout({
    lanes: organizations.map((one) => ({
      key: one.id,
      documents: dated.filter((document) => document.organization.id === one.id),
    })),
    events,
    window,
    width: plotWidth,
    language: t.code,
    targets: targets.map((target) => target.id),
    shows,
    label: (event) => textIn(event.label, t.code),
  });

  const choose = (next: TimeSpan) => onWindow(isWhole(next, whole) ? null : next);
  const openEvent = (event: CorpusEvent) => {
    const shown = new Set(dated.map((one) => one.document.id));
    const at = event.passages.find(({ document }) => shown.has(document));
    if (at) props.onOpenDocument(at.document, at.passage);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = keyed(event.key, window, whole);
    if (!next) return;
    event.preventDefault();
    choose(next);
  };

  return (
    // The keys are those of the buttons and documents inside, as they bubble up.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-labelledby="timeline-heading" onKeyDown={onKeyDown}>
      <header className="flex min-h-8 flex-wrap items-center justify-between gap-x-4">
        <h2 id="timeline-heading" className="text-[0.8125rem] font-semibold text-soft">
          {t.timeline.heading}
        </h2>
        <div className="flex items-center gap-3">
          <p className="hidden text-xs text-faint lg:block">{t.timeline.hint}</p>
          <TimelineButtons
            t={t}
            atWhole={isWhole(window, whole)}
            onZoom={(factor) => choose(zoomed(window, factor, whole))}
            onPan={(share) => choose(panned(window, share, whole))}
            onReset={() => onWindow(null)}
          />
        </div>
      </header>
      <div ref={frame} className="relative" style={{ height: layout.height }}>
        {organizations.length === 0 && <p className="py-6 text-soft">{t.timeline.empty}</p>}
        <ul className="absolute inset-y-0 left-0 m-0 p-0" style={{ width: nameWidth }}>
          {organizations.map((organization, i) => (
            <li
              key={organization.id}
              style={{ top: (layout.lanes[i]?.y ?? 0) + 8 }}
              className={`absolute left-1 text-[0.8125rem] font-semibold ${lit.organizations.includes(organization.id) ? "text-accent" : ""}`}
            >
              {organization.shortName}
            </li>
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
            onOpen={openEvent}
            onZoomTo={(all) => choose(around(all, whole))}
            onLight={(event) =>
              props.onLight({ organizations: event ? namersOf(event, dated) : [], target: null })
            }
          />
          {layout.lanes.flatMap((lane) =>
            lane.documents.map((placed) => (
              <DocumentMark
                key={placed.dated.document.id}
                placed={placed}
                plotWidth={plotWidth}
                t={t}
                lit={lit}
                targetLabel={(id) => labelOf(targets, id, t)}
                onLight={props.onLight}
                onOpen={() => props.onOpenDocument(placed.dated.document.id, null)}
                onOpenStance={(stance) => props.onOpenStance(placed.dated.organization.id, stance)}
              />
            )),
          )}
        </svg>
        {layout.events.length > 0 && (
          <p
            style={{ top: layout.lanesHeight + 5, width: nameWidth - 8 }}
            className="absolute left-1 hidden text-xs leading-tight text-faint sm:block"
          >
            {t.timeline.events}
          </p>
        )}
      </div>
      <EventList
        events={events}
        documents={corpus.documents}
        organizations={organizations}
        t={t}
        onOpen={props.onOpenDocument}
      />
    </section>
  );
}

function labelOf(targets: readonly Target[], id: string, t: Messages): string {
  const target = targets.find((one) => one.id === id);
  return target ? textIn(target.label, t.code) : id;
}

/** The organizations in view whose documents name an event. */
function namersOf(event: CorpusEvent, dated: readonly DatedDocument[]): readonly OrganizationId[] {
  const documents = new Set(event.passages.map(({ document }) => document));
  return dated.filter((one) => documents.has(one.document.id)).map((one) => one.organization.id);
}

/** A window about some events, with room beside them. */
function around(events: readonly CorpusEvent[], whole: TimeSpan): TimeSpan {
  const days = events.map((event) => event.range.earliest);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(4, (last - first) * 0.4);
  return within({ from: first - room, to: last + room }, whole);
}

/** Keys of the timeline: plus and minus zoom, shifted or bare arrows pan, 0 shows all. */
function keyed(key: string, window: TimeSpan, whole: TimeSpan): TimeSpan | null {
  switch (key) {
    case "+":
    case "=":
      return zoomed(window, 1.6, whole);
    case "-":
      return zoomed(window, 1 / 1.6, whole);
    case "ArrowLeft":
      return panned(window, -0.2, whole);
    case "ArrowRight":
      return panned(window, 0.2, whole);
    case "0":
      return whole;
    default:
      return null;
  }
}
