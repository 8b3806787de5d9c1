import { scaleUtc } from "d3-scale";
import type { CorpusEvent, Organization, Stance } from "#domain/corpus.ts";
import type { DateRange } from "#domain/edtf.ts";
import type { TargetId } from "#domain/ids.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import type { NamedEvent } from "#domain/namedEvents.ts";
import type { TimeSpan } from "#domain/selection.ts";
import type { DatedDocument } from "#domain/timeline.ts";
import {
  type Counted,
  type PlacedCrowd,
  countWithin,
  countedOf,
  placeCrowds,
  tallest,
} from "./crowds.ts";

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

/**
 * A document as it is drawn: a flag on a pole. The pole stands on its date, the flag beside it holds
 * the skyline of its stances; its width is no duration. Pixels in the plot.
 *
 * ```
 *      ┌────────<      the flag, cut at its free end
 *      │▄ ▀ ▄ ▄ ▀<
 *      │
 *   ━━━┷━━━            the date bar, as wide as the date is uncertain, on the lane
 * ```
 */
export interface PlacedDocument {
  readonly dated: DatedDocument;
  /** Where the pole stands: in the middle of the days that the date may mean. */
  readonly x: number;
  /** Top of the flag, and the lane on which pole and date bar stand. */
  readonly y: number;
  readonly foot: number;
  /** To which side of the pole the flag flies: 1 right, -1 left, where it would leave the plot. */
  readonly side: 1 | -1;
  /** Of the flag, without its tail. */
  readonly width: number;
  /** The lane has no room for the whole flag: it is folded to a stub that says how many stances it holds. */
  readonly folded: boolean;
  readonly date: PlacedDate | null;
  readonly printed: { readonly x: number; readonly edtf: string } | null;
  readonly stances: readonly PlacedStance[];
}

export interface PlacedLane {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly documents: readonly PlacedDocument[];
  /** In place of documents, where there are more than can be told apart; else empty. */
  readonly crowds: readonly PlacedCrowd[];
  /** Documents without a date that are counted and not drawn. */
  readonly undated: number;
}

/** A label under the axis, and its row. */
export interface PlacedLabel {
  readonly x: number;
  readonly row: number;
  readonly text: string;
}

/** An event of one day: a point; or several that stand too near each other to be told apart. */
export interface PlacedPoint {
  readonly event: CorpusEvent;
  /** Further events at the same point, by their days. */
  readonly merged: readonly CorpusEvent[];
  readonly x: number;
  /** Null where it found no room at this zoom. */
  readonly label: PlacedLabel | null;
  /** Whether its day is drawn through all lanes: of few, or they would be a fence. */
  readonly through: boolean;
}

/** An event that is known to the month, the year or some other stretch: never a point on its first day. */
export interface PlacedBand {
  readonly event: CorpusEvent;
  readonly x0: number;
  readonly x1: number;
  readonly row: number;
  readonly label: PlacedLabel | null;
}

/** The events on the axis, and those that are not: each that is given is drawn or counted here. */
export interface PlacedEvents {
  readonly points: readonly PlacedPoint[];
  readonly bands: readonly PlacedBand[];
  /** How many have no day in this stretch of time. */
  readonly outside: number;
  /** How many are of this stretch of time and found no room. */
  readonly crowdedOut: number;
  /** Under the lanes, that of the points included; 0 where nothing is drawn. */
  readonly eventRows: number;
}

export interface TimelineLayout extends PlacedEvents {
  readonly lanes: readonly PlacedLane[];
  readonly ticks: readonly {
    readonly x: number;
    readonly label: string;
    readonly strong: boolean;
  }[];
  readonly lanesHeight: number;
  readonly height: number;
  /** The most stances on one side of any crowd: one scale for all lanes. */
  readonly tallest: number;
}

/** The documents of an organization; where there are many, as numbers too. */
export interface Lane {
  readonly key: string;
  readonly documents: readonly DatedDocument[];
  readonly counted: Counted | null;
}

export interface TimelineInput {
  readonly lanes: readonly Lane[];
  readonly events: readonly NamedEvent[];
  /** The part of the axis in view. */
  readonly span: TimeSpan;
  /** Pixels of the plot, without the names of the lanes. */
  readonly width: number;
  readonly language: string;
  /** The order in which the slivers of a skyline stand: target ids. */
  readonly targets: readonly TargetId[];
  readonly shows: (stance: Stance) => boolean;
  readonly label: (event: CorpusEvent) => string;
  /** Nobody zooms there or points at anything: every event has its row, and its name where that can be. */
  readonly onPaper?: boolean;
}

/** All in CSS pixels. */
export const timelineSizes = {
  axis: 26,
  flag: 28,
  /** From one flag to the next above it. */
  level: 31,
  /** A lane has no more than so many; what finds none is folded. */
  levels: 4,
  /** Under the flags: the foot of the poles and the date bars. */
  lane: 20,
  tail: 6,
  stub: 16,
  eventRow: 17,
  /** So many rows of events there are, and names of points in no others. */
  eventRows: 6,
  /** So many more where bands need them; on paper as many as there are. */
  moreEventRows: 10,
  rowsOnPaper: 60,
  /** On paper so many days of events are drawn through the lanes. */
  throughOnPaper: 6,
  /** Points of events nearer than this are drawn as one (WCAG 2.2, 2.5.8: targets of 24 px). */
  eventGap: 24,
  /** On paper, where they need only be seen apart. */
  gapOnPaper: 9,
  /** No band is narrower, or nobody could point at it. */
  narrowestBand: 10,
  /** Height of a lane of crowds. */
  crowd: 48,
  /** Pixels that a flag needs at least, folded, with three others above it. */
  perFlag: 8,
  /** So many flags in all lanes together: each is some dozen elements of SVG. */
  flags: 600,
  /** A lane of no more documents is never counted. */
  fewest: 12,
  sliver: 4,
  /** No flag shows more: it would be wider than a third of a phone. */
  slivers: 30,
  /** Mean advance of an event's label at 11 px. */
  advance: 5.7,
};

/** A lane for each organization, in their order, with its documents. */
export function lanesOf(
  organizations: readonly Organization[],
  documents: readonly DatedDocument[],
  targets: readonly TargetId[],
  shows: (stance: Stance) => boolean,
): readonly Lane[] {
  const lanes = new Map(organizations.map((one): [string, DatedDocument[]] => [one.id, []]));
  for (const dated of documents) lanes.get(dated.organization.id)?.push(dated);
  const inView = new Set(targets);
  return [...lanes].map(([key, own]) => ({
    key,
    documents: own,
    counted: own.length > timelineSizes.fewest ? countedOf(own, inView, shows) : null,
  }));
}

/** Lays out lanes, skylines, date bars and events for a span of time. Pure. */
export function timelineLayout(input: TimelineInput): TimelineLayout {
  const { span, width } = input;
  const scale = scaleUtc()
    .domain([new Date(span.from * dayMs), new Date(span.to * dayMs)])
    .range([0, width]);
  const x = (day: number) => scale(new Date(day * dayMs));

  const order = new Map(input.targets.map((target, i) => [target, i]));
  let y = timelineSizes.axis;
  const room = Math.max(
    timelineSizes.fewest,
    Math.min(
      Math.floor(width / timelineSizes.perFlag),
      Math.floor(timelineSizes.flags / Math.max(1, input.lanes.length)),
    ),
  );
  const lanes = input.lanes.map(({ key, documents, counted }): PlacedLane => {
    const top = y;
    if (counted && countWithin(counted, span) > room) {
      y += timelineSizes.crowd;
      return {
        key,
        y: top,
        height: timelineSizes.crowd,
        documents: [],
        crowds: placeCrowds(counted, span, width),
        undated: counted.undated,
      };
    }
    // Of many documents those out of sight cost nothing, and those without a date are not heaped up.
    const isHeap = counted !== null && counted.undated > fewUndated;
    const drawn =
      counted === null ? documents : documents.filter((one) => isInSight(one, span, isHeap));
    const { placed, levels } = raise(
      drawn.map((dated) => placeDocument(dated, x, order, input)),
      width,
    );
    const height = levels * timelineSizes.level + timelineSizes.lane;
    const foot = y + height - timelineSizes.lane / 2;
    y += height;
    return {
      key,
      y: top,
      height,
      documents: placed.map(({ level, ...one }) => ({
        ...one,
        foot,
        y: top + 3 + (levels - 1 - level) * timelineSizes.level,
      })),
      crowds: [],
      undated: isHeap ? counted.undated : 0,
    };
  });
  const placed = placeEvents(input, x);
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
  return {
    lanes,
    ...placed,
    ticks,
    tallest: tallest(lanes.flatMap(({ crowds }) => crowds)),
    lanesHeight: y,
    height: y + (placed.eventRows > 0 ? timelineSizes.eventRow * placed.eventRows + 10 : 0),
  };
}

/** More texts without a date than this are counted instead of standing at the left edge. */
const fewUndated = 3;

/** Whether anything of a document can be in sight: its days, or its flag from so far away. */
function isInSight(
  { date, printed }: DatedDocument,
  { from, to }: TimeSpan,
  isHeap: boolean,
): boolean {
  if (date === null) return !isHeap;
  const margin = (to - from) / 5;
  const last = Math.max(date.latest ?? Infinity, printed?.date.earliest ?? date.earliest);
  const first = Math.min(
    date.openStart ? -Infinity : date.earliest,
    printed?.date.earliest ?? Infinity,
  );
  return last >= from - margin && first <= to + margin;
}

type Unraised = Omit<PlacedDocument, "y" | "foot">;

function placeDocument(
  dated: DatedDocument,
  x: (day: number) => number,
  order: ReadonlyMap<TargetId, number>,
  { shows, width: plot }: TimelineInput,
): Unraised {
  const stances = dated.stances
    .filter((stance) => order.has(stance.target) && shows(stance))
    .toSorted((a, b) => (order.get(a.target) ?? 0) - (order.get(b.target) ?? 0));
  const drawn = spreadOf(stances);
  const width = Math.max(14, drawn.length * timelineSizes.sliver + 8);
  const date = dated.date && placeDate(dated.date, x);
  // An undated document waits at the left edge, before every dated one.
  const pole = date ? (date.x0 + date.x1) / 2 : 2;
  return {
    dated,
    x: pole,
    side: sideOf({ x: pole, width }, plot),
    width,
    folded: false,
    date,
    printed: dated.printed && { x: x(dated.printed.date.earliest + 0.5), edtf: dated.printed.edtf },
    stances: drawn.map((stance, i) => ({
      stance,
      mark: markOf(stance),
      x: 4 + (i + 0.5) * timelineSizes.sliver,
    })),
  };
}

/**
 * What a flag shows: each stance by itself in the order of the targets; of more than it has room for,
 * their spread, from those against to those for, every so many of them one.
 */
function spreadOf(stances: readonly Stance[]): readonly Stance[] {
  const most = timelineSizes.slivers;
  if (stances.length <= most) return stances;
  const sorted = stances.toSorted((a, b) => a.position - b.position);
  return Array.from(
    { length: most },
    (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / most)]!,
  );
}

/** Where a flag with its tail begins and ends. */
export function flagSpan(flag: Pick<PlacedDocument, "x" | "side" | "width">): {
  readonly from: number;
  readonly to: number;
} {
  const whole = flag.width + timelineSizes.tail;
  return flag.side > 0
    ? { from: flag.x, to: flag.x + whole }
    : { from: flag.x - whole, to: flag.x };
}

/**
 * Flags of one lane that would cover each other, or a pole, stand one above the other; what finds no
 * level is folded to a stub, and a stub without one stands on the highest. Feet and date bars lie
 * under all flags, so none is ever hidden.
 */
function raise(documents: readonly Unraised[], plot: number) {
  const taken: { level: number; x: number; from: number; to: number }[] = [];
  const fits = (flag: Unraised, level: number): boolean => {
    const { from, to } = flagSpan(flag);
    return taken.every((other) => {
      if (other.level === level) return to + 4 <= other.from || from >= other.to + 4;
      // The pole of the higher one passes the lower one's flag.
      return other.level > level
        ? other.x < from - 2 || other.x > to + 2
        : flag.x < other.from - 2 || flag.x > other.to + 2;
    });
  };
  const levelOf = (flag: Unraised): number | null => {
    for (let level = 0; level < timelineSizes.levels; level++) if (fits(flag, level)) return level;
    return null;
  };
  const placed = new Map<Unraised, Unraised & { readonly level: number }>();
  // From the right: a flag that flies over its right neighbour is raised, and its pole stands free.
  for (const document of documents.toSorted((a, b) => b.x - a.x)) {
    const whole = levelOf(document);
    const stub: Unraised = { ...document, width: timelineSizes.stub, folded: true };
    const flag = whole === null ? { ...stub, side: sideOf(stub, plot) } : document;
    const level = whole ?? levelOf(flag) ?? timelineSizes.levels - 1;
    taken.push({ level, x: flag.x, ...flagSpan(flag) });
    placed.set(document, { ...flag, level });
  }
  return {
    placed: documents.flatMap((document) => placed.get(document) ?? []),
    levels: Math.max(1, ...taken.map((one) => one.level + 1)),
  };
}

/** Right of its pole, or left where it would leave the plot and has room there. */
function sideOf({ x, width }: { x: number; width: number }, plot: number): 1 | -1 {
  const whole = width + timelineSizes.tail;
  return x + whole > plot && x - whole >= 0 ? -1 : 1;
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

/** So many pixels of a band, at least, are to be in view. */
const edge = 3;

/** What takes room in a row under the axis. */
interface Taken {
  readonly start: number;
  readonly end: number;
}

/** Events of one day that are drawn as one point. */
interface Spot {
  readonly event: CorpusEvent;
  readonly merged: CorpusEvent[];
  readonly x: number;
}

/**
 * Events of one day are points on the first row, those nearer than `eventGap` one; all others are
 * bands of the days that they may mean, each on a row. Rows are given out greedily, to the events that
 * most texts name first: a label covers no other, no band and no point, and the line from which it
 * hangs crosses none. What finds no room is counted; the list under the timeline has all.
 */
function placeEvents(input: TimelineInput, x: (day: number) => number): PlacedEvents {
  const { onPaper = false } = input;
  const gap = onPaper ? timelineSizes.gapOnPaper : timelineSizes.eventGap;
  const ranked = input.events
    .toSorted(
      (a, b) =>
        textsOf(b.event.passages) - textsOf(a.event.passages) ||
        textsOf(b.namings) - textsOf(a.namings) ||
        // Of two as often named, the one whose day is known better.
        uncertainty(a.event) - uncertainty(b.event) ||
        a.event.range.earliest - b.event.range.earliest,
    )
    .map(({ event }) => event);
  const spots = new Map<CorpusEvent, Spot>();
  const stretches = new Set<CorpusEvent>();
  let [outside, crowdedOut] = [0, 0];
  for (const event of ranked) {
    if (event.range.latest !== event.range.earliest || event.range.openStart) {
      stretches.add(event);
      continue;
    }
    const at = x(event.range.earliest + 0.5);
    if (at < 0 || at > input.width) {
      outside++;
      continue;
    }
    const near = [...spots.values()].find((spot) => Math.abs(spot.x - at) < gap);
    if (near) near.merged.push(event);
    else spots.set(event, { event, merged: [], x: at });
  }
  const most = onPaper
    ? timelineSizes.rowsOnPaper
    : timelineSizes.eventRows + timelineSizes.moreEventRows;
  const few = onPaper ? most : timelineSizes.eventRows;
  const rows: Taken[][] = Array.from({ length: most }, () => []);
  // A label hangs from its point by a thin line, which crosses the rows between.
  const leaders: { readonly x: number; readonly row: number }[] = [];
  const isFree = (row: number, { start, end }: Taken) =>
    (rows[row] ?? []).every((other) => end <= other.start || start >= other.end) &&
    !leaders.some((leader) => leader.row > row && start < leader.x && leader.x < end);
  const labels = new Map<Spot, PlacedLabel | null>();
  const bands: PlacedBand[] = [];
  const waiting: { at: number; x: number; text: string; length: number }[] = [];
  for (const event of onPaper ? inReadingOrder() : ranked) {
    const spot = spots.get(event);
    if (spot) labels.set(spot, labelOfSpot(spot));
    else if (stretches.has(event)) placeBand(event);
  }
  nameWaiting();
  const named = [...spots.values()].filter((spot) => labels.get(spot));
  const far = new Set(onPaper ? named.slice(0, timelineSizes.throughOnPaper) : named);
  const points = [...spots.values()].map((spot): PlacedPoint => {
    const label = labels.get(spot) ?? null;
    const isNear = onPaper || (label !== null && label.row < 3);
    return { ...spot, label, through: isNear && far.has(spot) };
  });
  const used = Math.max(few === most ? 1 : few, ...bands.map(rowsTo), ...points.map(rowsTo));
  const eventRows = points.length + bands.length > 0 ? used : 0;
  return { points, bands, outside, crowdedOut, eventRows };

  /**
   * Where rows are not scarce every point can be named: from the right, each name under those that its
   * line must not cross; names that turn at the edge come first and from the left. Bands fill the rest.
   */
  function inReadingOrder(): readonly CorpusEvent[] {
    const all = [...spots.values()];
    const turned = all.filter((spot) => startOf(spot) < spot.x).toSorted((a, b) => a.x - b.x);
    const plain = all.filter((spot) => startOf(spot) > spot.x).toSorted((a, b) => b.x - a.x);
    return [...[...turned, ...plain].map(({ event }) => event), ...stretches];
  }

  function wordsOf({ event, merged }: Spot): string {
    return input.label(event) + (merged.length > 0 ? ` +${merged.length}` : "");
  }

  /** To the right of its point, or to the left where it would leave the plot. */
  function startOf(spot: Spot): number {
    const length = wordsOf(spot).length * timelineSizes.advance;
    return spot.x + 8 + length <= input.width ? spot.x + 8 : spot.x - 8 - length;
  }

  function labelOfSpot(spot: Spot): PlacedLabel | null {
    const text = wordsOf(spot);
    const length = text.length * timelineSizes.advance;
    const start = startOf(spot);
    if (start < 0) return null;
    const taking = { start: start - 5, end: start + length + 5 };
    // The first row is the points' own.
    for (let row = 1; row < few; row++) {
      const crosses = rows
        .slice(1, row)
        .some((above) => above.some((one) => one.start < spot.x && spot.x < one.end));
      if (crosses || !isFree(row, taking)) continue;
      rows[row]?.push(taking);
      leaders.push({ x: spot.x, row });
      return { x: start, row, text };
    }
    return null;
  }

  function placeBand(event: CorpusEvent): void {
    const { range } = event;
    const from = range.openStart ? 0 : x(range.earliest);
    const to = range.latest === null ? input.width : x(range.latest + 1);
    // Of one of which no more than the edge is in view there is nothing to point at.
    if (to < edge || from > input.width - edge) {
      outside++;
      return;
    }
    const [left, right] = [Math.max(0, from), Math.min(input.width, to)];
    const width = Math.max(timelineSizes.narrowestBand, right - left);
    const x0 = Math.max(0, Math.min((left + right - width) / 2, input.width - width));
    const x1 = x0 + width;
    const text = input.label(event);
    const length = text.length * timelineSizes.advance;
    const after = x1 + 6;
    // Beside the band; where that leaves the plot, before it.
    const start = after + length <= input.width ? after : x0 - 6 - length;
    const bare = { start: x0 - 3, end: x1 + 3 };
    const labelled = {
      start: Math.min(bare.start, start - 3),
      end: Math.max(bare.end, start + length + 5),
    };
    const name = start >= 0 ? { x: start, text } : null;
    // With its name, else without, and on a further row only what has none on those that are there.
    for (const [taking, label, end] of [
      ...(name ? [[labelled, name, few] as const] : []),
      [bare, null, most] as const,
    ]) {
      for (let row = 1; row < end; row++) {
        if (!isFree(row, taking)) continue;
        rows[row]?.push(taking);
        bands.push({ event, x0, x1, row, label: label && { ...label, row } });
        if (name && !label) waiting.push({ at: bands.length - 1, ...name, length });
        return;
      }
    }
    crowdedOut++;
  }

  /** Names beside bands that were placed without: what room is left once every band has its own. */
  function nameWaiting(): void {
    for (const { at, x: start, text, length } of waiting) {
      const band = bands[at];
      const taking = { start: start - 3, end: start + length + 3 };
      if (!band || !isFree(band.row, taking)) continue;
      rows[band.row]?.push(taking);
      bands[at] = { ...band, label: { x: start, row: band.row, text } };
    }
  }
}

/** How many rows there must be for what is drawn last of an event. */
function rowsTo(placed: PlacedPoint | PlacedBand): number {
  return 1 + Math.max("row" in placed ? placed.row : 0, placed.label?.row ?? 0);
}

/** Days that an event's date may mean, less one. */
function uncertainty({ range }: CorpusEvent): number {
  return range.latest === null || range.openStart ? Infinity : range.latest - range.earliest;
}

/** How many texts there are among some places. */
function textsOf(places: readonly { readonly document: string }[]): number {
  return new Set(places.map((one) => one.document)).size;
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
