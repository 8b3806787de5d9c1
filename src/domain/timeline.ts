/** The time axis as data: which spans there are, before anything is drawn. Days are whole days since 1970-01-01, UTC. */
import type { Corpus, CorpusEvent, Document, Organization, Stance } from "./corpus.ts";
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
  corpus: Corpus,
  organizations: readonly Organization[],
): readonly DatedDocument[] {
  return organizations.flatMap((organization) =>
    corpus.documents
      .filter((document) => document.organization === organization.id)
      .map((document) => {
        const claim = document.written ?? document.published;
        const printed = document.written && document.published ? document.published : null;
        return {
          document,
          organization,
          stances: corpus.stances.filter((stance) => stance.document === document.id),
          date: claim?.range ?? null,
          edtf: claim?.edtf ?? null,
          printed:
            printed && claim && !overlap(printed.range, claim.range)
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
  return { from: from - room, to: to + room };
}

/** Bounds of the zoom: never closer than a week, never farther than the whole axis. */
const closest = 7;

/** Zooms about the share `at` of the window (0 its start, 1 its end). A factor of 2 shows half as much. */
export function zoomed(window: TimeSpan, factor: number, whole: TimeSpan, at = 0.5): TimeSpan {
  const span = window.to - window.from;
  const next = Math.min(whole.to - whole.from, Math.max(closest, span / factor));
  const fixed = window.from + span * at;
  return within({ from: fixed - next * at, to: fixed + next * (1 - at) }, whole);
}

/** Moves the window by a share of its own width, to the right where positive. */
export function panned(window: TimeSpan, share: number, whole: TimeSpan): TimeSpan {
  const step = (window.to - window.from) * share;
  return within({ from: window.from + step, to: window.to + step }, whole);
}

/** Shifts a window into the whole axis and rounds it to whole days, as a link carries it. */
export function within(window: TimeSpan, whole: TimeSpan): TimeSpan {
  const span = Math.min(window.to - window.from, whole.to - whole.from);
  const from = Math.round(Math.min(whole.to - span, Math.max(whole.from, window.from)));
  return { from, to: Math.max(from + 1, Math.round(from + span)) };
}

/** Whether a window shows all there is. */
export function isWhole(window: TimeSpan, whole: TimeSpan): boolean {
  return window.from <= whole.from && window.to >= whole.to;
}

/** Events named by at least one document of the organizations given. */
export function eventsNamedBy(
  corpus: Corpus,
  organizations: readonly Organization[],
): readonly CorpusEvent[] {
  const shown = new Set(organizations.map((organization) => organization.id));
  const documents = new Set(
    corpus.documents
      .filter((document) => shown.has(document.organization))
      .map((document) => document.id),
  );
  return corpus.events.filter((event) =>
    event.passages.some(({ document }) => documents.has(document)),
  );
}
