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
  const days = documents.flatMap(({ date, printed }) =>
    [date, printed?.date].flatMap((range) =>
      range ? [range.earliest, range.latest ?? range.earliest] : [],
    ),
  );
  if (days.length === 0) return null;
  const from = days.reduce((a, b) => Math.min(a, b));
  const to = days.reduce((a, b) => Math.max(a, b));
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

/**
 * The span to show for the one that a link names: shifted into the axis where it reaches beyond it,
 * the whole axis where the two have no day in common (`outside`) or none is named.
 */
export function spanInView(
  selected: TimeSpan | null,
  whole: TimeSpan,
): { readonly span: TimeSpan; readonly outside: boolean } {
  if (selected === null) return { span: whole, outside: false };
  if (selected.to <= whole.from || selected.from >= whole.to) return { span: whole, outside: true };
  return { span: within(selected, whole), outside: false };
}
