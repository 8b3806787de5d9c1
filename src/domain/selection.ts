/** What a link restores, and how a link is fitted to the corpus that it meets. */
import type { Relation } from "./agreement.ts";
import type { Basis, Document, Position, Salience } from "./corpus.ts";
import type { CorpusIndex } from "./corpusIndex.ts";
import type { OrganizationId, ReasonId, TargetId, TopicId } from "./ids.ts";
import { orderingDay } from "./matrix.ts";
import {
  type Opened,
  type OpenedCell,
  type OpenedClaim,
  type OpenedDocument,
  type OpenedEvent,
  atEvents,
} from "./opened.ts";

/** What a cell can show, as the legend lists it: a position, silence, or not coded. */
export const faces = [-2, -1, 0, 1, 2, "silent", "uncoded"] as const satisfies readonly (
  | Position
  | string
)[];
export type Face = (typeof faces)[number];

export const views = ["explore", "compare", "reasons", "table", "method", "own"] as const;
export type View = (typeof views)[number];

/** Those that the top of the page names; how to make a corpus is told where one is opened. */
export const namedViews = views.filter((view) => view !== "own");

/** Those that show no stances, and so have no filters. */
export function isProse(view: View): boolean {
  return view === "method" || view === "own";
}

/** As the corpus lists them, by name, by date, like beside like, or by how much is unsaid. */
export const orders = ["corpus", "name", "date", "likeness", "silence"] as const;
export type Order = (typeof orders)[number];

/** Columns of the plain table, in their order. */
export const tableColumns = [
  "organization",
  "topic",
  "target",
  "position",
  "basis",
  "salience",
  "reason",
  "passages",
  "date",
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** By which column the plain table is sorted; null is the order of the grid. */
export interface TableSort {
  readonly column: TableColumn;
  readonly descending: boolean;
}

/** Interface languages. */
export const languages = ["en", "es"] as const;
export type Language = (typeof languages)[number];

/** An empty list means: no restriction. */
export interface Filters {
  readonly topics: readonly TopicId[];
  readonly targets: readonly TargetId[];
  readonly organizations: readonly OrganizationId[];
  readonly faces: readonly Face[];
  readonly saliences: readonly Salience[];
  readonly bases: readonly Basis[];
  /** Stances that argue from at least one of these. */
  readonly reasons: readonly ReasonId[];
  /** Only the targets on which two of the organizations shown take different sides. */
  readonly differing: boolean;
}

export type FilterName = keyof Filters;

/** A stretch of time in whole days since 1970-01-01, from < to. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * What is under the pointer or the focus somewhere on the page, and so is lit everywhere: one
 * organization (or all that name an event), a target. Not part of a link.
 */
export interface Lit {
  readonly organizations: readonly OrganizationId[];
  readonly target: TargetId | null;
}

export const unlit: Lit = { organizations: [], target: null };

/** What is searched for in the texts. Organizations, topics and issues are those of the filters. */
export interface Search {
  /** As typed; empty before anything is. */
  readonly words: string;
  /** Only in texts of this language, BCP 47. */
  readonly language: string | null;
  /** Only in quoted passages. */
  readonly quoted: boolean;
}

/** Longer queries are cut: nobody searches for a page. */
export const longestSearch = 200;

/** Everything that a link restores. The URL is its only home. */
export interface Selection {
  readonly view: View;
  readonly filters: Filters;
  readonly rows: Order;
  readonly columns: Order;
  readonly folded: readonly TopicId[];
  readonly opened: Opened | null;
  /** Stays while one of its hits is opened. */
  readonly search: Search | null;
  readonly tableSort: TableSort | null;
  /** The organizations picked for the comparison; empty for all that the filters leave. No filter. */
  readonly compared: readonly OrganizationId[];
  /** In the comparison: only the targets with one of these relations; empty for all. */
  readonly relations: readonly Relation[];
  /** In the comparison: rows grouped by relation and not by topic. */
  readonly grouped: boolean;
  /** Language of the translation beside the original in the reader; null for none. */
  readonly beside: string | null;
  /** The part of the time axis in view; null for all of it. */
  readonly time: TimeSpan | null;
  /** Null where the reader has not chosen: then the browser's preference decides. */
  readonly language: Language | null;
}

export const noFilters: Filters = {
  topics: [],
  targets: [],
  organizations: [],
  faces: [],
  saliences: [],
  bases: [],
  reasons: [],
  differing: false,
};

export const initialSelection: Selection = {
  view: "explore",
  filters: noFilters,
  rows: "corpus",
  columns: "corpus",
  folded: [],
  opened: null,
  search: null,
  tableSort: null,
  compared: [],
  relations: [],
  grouped: false,
  beside: null,
  time: null,
  language: null,
};

/** Names of the filters that restrict anything, in the order of the type. */
export function activeFilters(filters: Filters): readonly FilterName[] {
  return (Object.keys(noFilters) as FilterName[]).filter((name) => isActive(filters, name));
}

function isActive(filters: Filters, name: FilterName): boolean {
  return name === "differing" ? filters.differing : filters[name].length > 0;
}

/** The filters with one of them cleared. */
export function withoutFilter(filters: Filters, name: FilterName): Filters {
  return { ...filters, [name]: noFilters[name] };
}

/** The list with the entry added, or taken out where it was in. Keeps the order given by `all`. */
export function toggled<T>(list: readonly T[], entry: T, all: readonly T[]): readonly T[] {
  return all.filter((one) => (one === entry ? !list.includes(one) : list.includes(one)));
}

/** A part of a link that means nothing in this corpus: which part, and the value that was dropped. */
export interface Ignored {
  readonly part: string;
  readonly value: string;
}

/**
 * Fits a selection to a corpus: what names something that the corpus does not have is dropped and
 * listed, the rest is kept. A fitted selection passes unchanged.
 */
export function fitSelection(
  selection: Selection,
  index: CorpusIndex,
): { readonly selection: Selection; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const keep = <Id extends string>(
    part: string,
    ids: readonly Id[],
    known: ReadonlyMap<Id, unknown>,
  ): readonly Id[] => {
    const kept = ids.filter((id) => known.has(id));
    for (const id of ids) if (!known.has(id)) ignored.push({ part, value: id });
    // The same list where nothing is dropped: views compare by identity.
    return kept.length === ids.length ? ids : kept;
  };

  const { filters } = selection;
  const fitted: Selection = {
    ...selection,
    filters: {
      ...filters,
      topics: keep("topics", filters.topics, index.topics),
      targets: keep("targets", filters.targets, index.targets),
      organizations: keep("orgs", filters.organizations, index.organizations),
      reasons: keep("reasons", filters.reasons, index.reasons),
    },
    folded: keep("fold", selection.folded, index.topics),
    compared: keep("compare", selection.compared, index.organizations),
    opened: fitOpened(selection.opened, index, ignored),
    search: fitSearch(selection.search, index, ignored),
  };
  return { selection: fitted, ignored };
}

/** A language in which there is no text would find nothing, and no choice would show it. */
function fitSearch(search: Search | null, index: CorpusIndex, ignored: Ignored[]): Search | null {
  const language = search?.language;
  const isThere = ({ language: own, translations }: Document) =>
    own === language || translations.some((one) => one.language === language);
  if (!language || index.corpus.documents.some(isThere)) return search;
  ignored.push({ part: "in", value: language });
  return { ...search, language: null };
}

function fitOpened(opened: Opened | null, index: CorpusIndex, ignored: Ignored[]): Opened | null {
  if (!opened) return null;
  switch (opened.kind) {
    case "cell":
      return fitCell(opened, index, ignored);
    case "document": {
      const document = index.documents.get(opened.document);
      if (!document) {
        ignored.push({ part: "doc", value: opened.document });
        return null;
      }
      if (opened.passage !== null && !index.passageOf(document.id, opened.passage)) {
        ignored.push({ part: "passage", value: opened.passage });
        return { ...opened, passage: null };
      }
      return fitWords(opened, document, ignored);
    }
    case "event":
      return fitEvent(opened, index, ignored);
    case "claim":
      return fitClaim(opened, index, ignored);
    case "events": {
      const events = opened.events.filter((id) => index.events.has(id));
      for (const id of opened.events)
        if (!index.events.has(id)) ignored.push({ part: "events", value: id });
      if (events.length === opened.events.length) return opened;
      return events.length === 0 ? null : atEvents(events);
    }
    case "target":
      if (index.targets.has(opened.target)) return opened;
      ignored.push({ part: "target", value: opened.target });
      return null;
    case "organization":
      if (index.organizations.has(opened.organization)) return opened;
      ignored.push({ part: "organization", value: opened.organization });
      return null;
    case "topic":
      if (index.topics.has(opened.topic)) return opened;
      ignored.push({ part: "topic", value: opened.topic });
      return null;
    default:
      return opened satisfies never;
  }
}

/** Words beyond the end of a text, or in a translation that is not there, are none. */
function fitWords(opened: OpenedDocument, document: Document, ignored: Ignored[]): OpenedDocument {
  const { words } = opened;
  if (words === null) return opened;
  const text =
    words.translation === null
      ? document
      : document.translations.find(({ language }) => language === words.translation);
  // Of a text that has not come nothing can be said yet.
  if (text && (text.text === null || words.to <= text.text.length)) return opened;
  ignored.push({ part: "words", value: `${words.from}~${words.to}` });
  return { ...opened, words: null };
}

/** A passage that does not name the event is no place of it: then the first place is shown. */
function fitEvent(opened: OpenedEvent, index: CorpusIndex, ignored: Ignored[]): OpenedEvent | null {
  const { document, passage } = opened;
  const event = index.events.get(opened.event);
  if (!event) {
    ignored.push({ part: "event", value: opened.event });
    return null;
  }
  if (event.passages.some((one) => one.document === document && one.passage === passage))
    return opened;
  if (document === null && passage === null) return opened;
  if (document !== null) ignored.push({ part: "doc", value: document });
  if (passage !== null) ignored.push({ part: "passage", value: passage });
  return { ...opened, document: null, passage: null };
}

function fitClaim(opened: OpenedClaim, index: CorpusIndex, ignored: Ignored[]): OpenedClaim | null {
  const claim = index.claimOf(opened.claim);
  if (!claim) {
    ignored.push({ part: "claim", value: opened.claim });
    return null;
  }
  const { passage } = opened;
  if (passage === null || claim.reported.passages.includes(passage)) return opened;
  ignored.push({ part: "passage", value: passage });
  return { ...opened, passage: null };
}

/**
 * A passage means nothing without its document. Where a link names none, the passage is sought among
 * the stances of the cell, the latest document first, and the link is taken to mean that document:
 * else a document that joins the corpus later would put other words under the same link.
 */
function fitCell(opened: OpenedCell, index: CorpusIndex, ignored: Ignored[]): OpenedCell | null {
  const { organization, target, document, passage } = opened;
  if (!index.organizations.has(organization) || !index.targets.has(target)) {
    ignored.push({ part: "cell", value: `${organization}/${target}` });
    return null;
  }
  if (document !== null && index.documents.get(document)?.organization !== organization) {
    ignored.push({ part: "doc", value: document });
    if (passage !== null) ignored.push({ part: "passage", value: passage });
    return { ...opened, document: null, passage: null };
  }
  if (passage === null) return opened;
  const own = document === null ? latestFirst(index, organization) : [document];
  const holder = own.find((id) =>
    index.stancesOn(id, passage).some((stance) => stance.target === target),
  );
  if (holder === undefined) {
    ignored.push({ part: "passage", value: passage });
    return { ...opened, passage: null };
  }
  return holder === document ? opened : { ...opened, document: holder };
}

function latestFirst(index: CorpusIndex, organization: OrganizationId) {
  const day = new Map(
    index.documentsOf(organization).map((one) => [one.id, orderingDay(one)] as const),
  );
  return [...day].toSorted(([, a], [, b]) => (a === b ? 0 : a < b ? 1 : -1)).map(([id]) => id);
}
