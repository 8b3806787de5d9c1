/** The time axis as data: which spans there are, before anything is drawn. Days are whole days since 1970-01-01, UTC. */
import type { Document, Organization, Stance } from "./corpus.ts";
import type { CorpusIndex } from "./corpusIndex.ts";
import { dateOf } from "./documentDate.ts";
import type { DateRange } from "./edtf.ts";
import type { TimeSpan } from "./selection.ts";

/** A document on its date: that of writing where known, else the printed one. */
export interface DatedDocument {
  readonly document: Document;
  readonly organization: Organization;
  readonly stances: readonly Stance[];
  /** Null for an undated document. */
  readonly date: DateRange | null;
  readonly edtf: string | null;
  /** The printed date, where no day of it can be a day of the other. */
  readonly printed: { readonly date: DateRange; readonly edtf: string } | null;
}

/** The documents of some organizations, in the order of those organizations, each with its stances. */
export function datedDocuments(
  index: CorpusIndex,
  organizations: readonly Organization[],
): readonly DatedDocument[] {
  return organizations.flatMap((organization) =>
    index.documentsOf(organization.id).map((document) => {
      const date = dateOf(document);
      const printed = document.written && document.published ? document.published : null;
      return {
        document,
        organization,
        stances: index.stancesOf(document.id),
        date: date?.range ?? null,
        edtf: date?.edtf ?? null,
        printed:
          printed && date && !overlap(printed.range, date.range)
            ? { date: printed.range, edtf: printed.edtf }
            : null,
      };
    }),
  );
}

/** Whether two dates have a day in common. */
export function overlap(a: DateRange, b: DateRange): boolean {
  return firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);
}

function firstDay(range: DateRange): number {
  return range.openStart ? Number.NEGATIVE_INFINITY : range.earliest;
}

function lastDay(range: DateRange): number {
  return range.latest ?? Infinity;
}

/**
 * The whole axis: all dates of the documents, printed ones included, with a twelfth of room at both
 * ends. Events do not widen it: a text may name the year 1917. Null where nothing is dated.
 */
export function wholeAxis(documents: readonly DatedDocument[]): TimeSpan | null {
  const spans = documents.flatMap((one) => spanOf(one) ?? []);
  if (spans.length === 0) return null;
  return withRoom(
    spans.reduce((a, { from }) => Math.min(a, from), Infinity),
    spans.reduce((a, { to }) => Math.max(a, to), Number.NEGATIVE_INFINITY),
  );
}

/** From the first to the last day of a document, its printed date included; null where it has none. */
function spanOf({ date, printed }: DatedDocument): TimeSpan | null {
  const days = [date, printed?.date].flatMap((range) =>
    range ? [range.earliest, range.latest ?? range.earliest] : [],
  );
  return days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) };
}

/** One text in so many may lie outside what is shown at first. */
const fewFar = 20;
/** That much shorter the axis must become by it. */
const muchShorter = 6;

/**
 * What to show of the axis while nobody has chosen: all of it, but where a few texts lie so far from the
 * others that these would be a smear at one end. At most one in twenty is left out, of five to nineteen
 * one; `beyond` says how many are.
 * @param whole the axis of these documents
 */
export function homeSpan(
  documents: readonly DatedDocument[],
  whole: TimeSpan,
): { readonly span: TimeSpan; readonly beyond: number } {
  const spans = documents.flatMap((one) => spanOf(one) ?? []);
  const may = spans.length < 5 ? 0 : Math.max(1, Math.floor(spans.length / fewFar));
  const byStart = spans.toSorted((a, b) => a.from - b.from);
  const byEnd = spans.toSorted((a, b) => a.to - b.to);
  let best = { from: whole.from, to: whole.to };
  // Some at the beginning, the others at the end: each way to divide what may be left out.
  for (let before = 0; before <= may; before++) {
    const from = byStart[before]?.from;
    const to = byEnd.at(-1 - (may - before))?.to;
    if (from === undefined || to === undefined || to < from) continue;
    const span = withRoom(from, to);
    if (span.to - span.from < best.to - best.from) best = span;
  }
  if ((best.to - best.from) * muchShorter > whole.to - whole.from)
    return { span: whole, beyond: 0 };
  return {
    span: best,
    beyond: spans.filter(({ from, to }) => to < best.from || from > best.to).length,
  };
}

function withRoom(from: number, to: number): TimeSpan {
  const room = Math.max(20, Math.round((to - from) / 12));
  // Beyond this no day has a name (ECMA-262, 21.4.1.1), and an axis neither.
  return { from: Math.max(-lastDayOfAll, from - room), to: Math.min(lastDayOfAll, to + room) };
}

const lastDayOfAll = 100_000_000;

/** Bounds of the zoom: never closer than a week, never farther than the whole axis. */
const closest = 7;

/** Zooms about the share `at` of the span (0 its start, 1 its end). A factor of 2 shows half as much. */
export function zoomed(span: TimeSpan, factor: number, whole: TimeSpan, at = 0.5): TimeSpan {
  const days = span.to - span.from;
  const next = Math.min(whole.to - whole.from, Math.max(closest, days / factor));
  const fixed = span.from + days * at;
  return within({ from: fixed - next * at, to: fixed + next * (1 - at) }, whole);
}

/** Moves the span by a share of its own width, to the right where positive. */
export function panned(span: TimeSpan, share: number, whole: TimeSpan): TimeSpan {
  const step = (span.to - span.from) * share;
  return within({ from: span.from + step, to: span.to + step }, whole);
}

/** Shifts a span into the whole axis and rounds it to whole days, as a link carries it. */
export function within(span: TimeSpan, whole: TimeSpan): TimeSpan {
  const days = Math.max(1, Math.round(Math.min(span.to - span.from, whole.to - whole.from)));
  // Rounded before it is held to the axis: rounding after that could leave it again.
  const from = Math.min(whole.to - days, Math.max(whole.from, Math.round(span.from)));
  return { from, to: from + days };
}

/** Whether a span shows all there is. */
export function isWhole(span: TimeSpan, whole: TimeSpan): boolean {
  return span.from <= whole.from && span.to >= whole.to;
}

/** Whether two spans are of the same days. */
export function isSame(a: TimeSpan, b: TimeSpan): boolean {
  return a.from === b.from && a.to === b.to;
}

/**
 * The span to show for the one that a link names: shifted into the axis where it reaches beyond it,
 * the whole axis where the two have no day in common (`outside`), `home` where none is named.
 */
export function spanInView(
  selected: TimeSpan | null,
  whole: TimeSpan,
  home = whole,
): { readonly span: TimeSpan; readonly outside: boolean } {
  if (selected === null) return { span: home, outside: false };
  if (selected.to <= whole.from || selected.from >= whole.to) return { span: whole, outside: true };
  return { span: within(selected, whole), outside: false };
}
