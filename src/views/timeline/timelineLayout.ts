import { scaleUtc } from "d3-scale";
import type { CorpusEvent, Stance } from "#domain/corpus.ts";
import type { DateRange } from "#domain/edtf.ts";
import type { TargetId } from "#domain/ids.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import type { TimeSpan } from "#domain/selection.ts";
import type { DatedDocument } from "#domain/timeline.ts";

const dayMs = 86_400_000;

/** A date as a bar. Pixels from the left of the plot. */
export interface PlacedDate {
  readonly x0: number;
  readonly x1: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly approximate: boolean;
}

/** A stance as a sliver of its document's skyline; x is its middle, in the skyline's own pixels. */
export interface PlacedStance {
  readonly stance: Stance;
  readonly mark: Mark;
  readonly x: number;
}

/** A document as it is drawn: its skyline in a box over its date bar. Pixels in the plot. */
export interface PlacedDocument {
  readonly dated: DatedDocument;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly date: PlacedDate | null;
  readonly printed: { readonly x: number; readonly edtf: string } | null;
  readonly stances: readonly PlacedStance[];
}

export interface PlacedLane {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly documents: readonly PlacedDocument[];
}

export interface PlacedEvent {
  readonly event: CorpusEvent;
  /** Further events too near to be told apart at this zoom; a click on the point zooms in on them. */
  readonly merged: readonly CorpusEvent[];
  readonly x: number;
  /** End of the span, where the event lasts or its date is wide. */
  readonly x1: number;
  /** Where its label stands; null where it found no room at this zoom. */
  readonly label: { readonly x: number; readonly row: number; readonly text: string } | null;
}

export interface TimelineLayout {
  readonly lanes: readonly PlacedLane[];
  readonly events: readonly PlacedEvent[];
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly strong: boolean;
  }[];
  readonly lanesHeight: number;
  readonly height: number;
}

export interface TimelineInput {
  readonly lanes: readonly { readonly key: string; readonly documents: readonly DatedDocument[] }[];
  readonly events: readonly CorpusEvent[];
  /** The part of the axis in view. */
  readonly span: TimeSpan;
  /** Pixels of the plot, without the names of the lanes. */
  readonly width: number;
  readonly language: string;
  /** The order in which the slivers of a skyline stand: target ids. */
  readonly targets: readonly TargetId[];
  readonly shows: (stance: Stance) => boolean;
  readonly label: (event: CorpusEvent) => string;
}

/** All in CSS pixels. */
export const timelineSizes = {
  axis: 26,
  box: 32,
  /** Box, its date bar and the air around them. */
  document: 52,
  eventRow: 17,
  eventRows: 4,
  /** Points of events nearer than this are drawn as one. */
  eventGap: 16,
  sliver: 4,
  /** Mean advance of an event's label at 11 px. */
  advance: 5.7,
};

/** Lays out lanes, skylines, date bars and events for a span of time. Pure. */
export function timelineLayout(input: TimelineInput): TimelineLayout {
  const { span, width } = input;
  const scale = scaleUtc()
    .domain([new Date(span.from * dayMs), new Date(span.to * dayMs)])
    .range([0, width]);
  const x = (day: number) => scale(new Date(day * dayMs));

  const order = new Map(input.targets.map((target, i) => [target, i]));
  let y = timelineSizes.axis;
  const lanes = input.lanes.map(({ key, documents }) => {
    const placed = documents.map((dated) => placeDocument(dated, x, order, input.shows));
    const levels = stack(placed);
    const depth = Math.max(1, ...levels.map((level) => level + 1));
    const lane = {
      key,
      y,
      height: depth * timelineSizes.document,
      documents: placed.map((one, i) => ({
        ...one,
        y: y + (levels[i] ?? 0) * timelineSizes.document,
      })),
    };
    y += lane.height;
    return lane;
  });
  const events = placeEvents(input, x);
  const format = tickFormat(input.language);
  const ticks = scale
    .ticks(Math.max(2, Math.floor(width / 90)))
    .map((date) => ({
      x: scale(date),
      label: format(date),
      strong: date.getUTCMonth() === 0 && date.getUTCDate() === 1,
    }))
    // A label at the very edge would be cut.
    .filter((tick) => tick.x > 16 && tick.x < width - 16);
  const shownEvents = events.length > 0;
  return {
    lanes,
    events,
    ticks,
    lanesHeight: y,
    height: y + (shownEvents ? timelineSizes.eventRow * timelineSizes.eventRows + 10 : 0),
  };
}

function placeDocument(
  dated: DatedDocument,
  x: (day: number) => number,
  order: ReadonlyMap<TargetId, number>,
  shows: (stance: Stance) => boolean,
): PlacedDocument {
  const slots = Math.max(1, order.size);
  const inner = slots * timelineSizes.sliver;
  const boxWidth = inner + 10;
  const date = dated.date && placeDate(dated.date, x);
  // An undated document waits at the left edge, before every dated one.
  const middle = date ? (date.x0 + date.x1) / 2 : boxWidth / 2;
  return {
    dated,
    x: middle - boxWidth / 2,
    y: 0,
    width: boxWidth,
    date,
    printed: dated.printed && { x: x(dated.printed.date.earliest + 0.5), edtf: dated.printed.edtf },
    stances: dated.stances
      .filter((stance) => order.has(stance.target) && shows(stance))
      .map((stance) => ({
        stance,
        mark: markOf(stance),
        x: 5 + ((order.get(stance.target) ?? 0) + 0.5) * timelineSizes.sliver,
      })),
  };
}

/** From the first moment of the earliest day to the last of the latest. */
function placeDate(range: DateRange, x: (day: number) => number): PlacedDate {
  return {
    x0: range.openStart ? x(range.earliest) - 40 : x(range.earliest),
    x1: range.latest === null ? x(range.earliest) + 40 : x(range.latest + 1),
    openStart: range.openStart,
    openEnd: range.latest === null,
    approximate: range.approximate || range.uncertain,
  };
}

/** Documents of one lane that would cover each other go one below the other. Returns the level of each. */
function stack(documents: readonly PlacedDocument[]): readonly number[] {
  const ends: number[] = [];
  const levels: number[] = [];
  const byStart = documents
    .map((document, i) => ({ document, i }))
    .toSorted((a, b) => a.document.x - b.document.x);
  for (const { document, i } of byStart) {
    const free = ends.findIndex((end) => end <= document.x);
    const level = free < 0 ? ends.length : free;
    ends[level] = document.x + document.width + 6;
    levels[i] = level;
  }
  return levels;
}

/**
 * Points nearer than `eventGap` become one, led by the event that most texts name. Labels are then
 * given out greedily to the first row with room, in the same order, and never cover each other or a
 * point; an event without room for its label waits for a zoom.
 */
function placeEvents(input: TimelineInput, x: (day: number) => number): readonly PlacedEvent[] {
  const points: { event: CorpusEvent; merged: CorpusEvent[]; x: number; x1: number }[] = [];
  const byWeight = input.events.toSorted(
    (a, b) => b.passages.length - a.passages.length || a.range.earliest - b.range.earliest,
  );
  for (const event of byWeight) {
    const oneDay = event.range.latest === event.range.earliest;
    const at = x(event.range.earliest + (oneDay ? 0.5 : 0));
    if (at < 0 || at > input.width) continue;
    const near = points.find((point) => Math.abs(point.x - at) < timelineSizes.eventGap);
    if (near) near.merged.push(event);
    else {
      const x1 = event.range.latest === null ? at : x(event.range.latest + 1);
      points.push({ event, merged: [], x: at, x1 });
    }
  }
  const rows: { start: number; end: number }[][] = Array.from(
    { length: timelineSizes.eventRows },
    () => [],
  );
  // A label on a lower row hangs from its point by a thin line, which crosses the rows between.
  const leaders: { x: number; row: number }[] = [];
  return points.map((point) => {
    const rest = point.merged.length > 0 ? ` +${point.merged.length}` : "";
    const text = input.label(point.event) + rest;
    const length = text.length * timelineSizes.advance;
    // To the right of its point, or to the left where it would leave the plot.
    const start = point.x + 8 + length <= input.width ? point.x + 8 : point.x - 8 - length;
    const taking = { start: start - 5, end: start + length + 5 };
    const covers = (at: number) => taking.start < at && at < taking.end;
    const row = rows.findIndex(
      (taken, i) =>
        taking.start >= -5 &&
        taken.every((other) => taking.end <= other.start || taking.start >= other.end) &&
        !leaders.some((leader) => leader.row > i && covers(leader.x)) &&
        !rows
          .slice(0, i)
          .some((above) => above.some((other) => other.start < point.x && point.x < other.end)) &&
        // All points stand on the first row.
        (i > 0 || !points.some((other) => other !== point && covers(other.x))),
    );
    if (row < 0) return { ...point, label: null };
    rows[row]?.push(taking);
    leaders.push({ x: point.x, row });
    return { ...point, label: { x: start, row, text } };
  });
}

const tickFormats = new Map<string, (date: Date) => string>();

/** A tick says no more than it must: the year at its beginning, the month at its, else the day. */
function tickFormat(language: string): (date: Date) => string {
  let format = tickFormats.get(language);
  if (format === undefined) {
    const year = new Intl.DateTimeFormat(language, { timeZone: "UTC", year: "numeric" });
    const month = new Intl.DateTimeFormat(language, { timeZone: "UTC", month: "short" });
    const day = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
      timeZone: "UTC",
      day: "numeric",
      month: "short",
    });
    format = (date) =>
      date.getUTCDate() !== 1
        ? day.format(date)
        : date.getUTCMonth() !== 0
          ? month.format(date)
          : year.format(date);
    tickFormats.set(language, format);
  }
  return format;
}
