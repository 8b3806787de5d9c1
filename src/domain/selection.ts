import type { Basis, Corpus, Position, Salience } from "./corpus.ts";
import { allTargets } from "./corpus.ts";
import type { Relation } from "./agreement.ts";
import type { DocumentId, OrganizationId, PassageId, ReasonId, TargetId, TopicId } from "./ids.ts";

/** What a cell can show, as the legend lists it: a position, silence, or not coded. */
export const faces = [-2, -1, 0, 1, 2, "silent", "uncoded"] as const satisfies readonly (
  | Position
  | string
)[];
export type Face = (typeof faces)[number];

export const views = ["explore", "compare", "reasons", "table", "method"] as const;
export type View = (typeof views)[number];

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

/** What the reader shows: a cell of the grid, or a document for its own sake. */
export type Opened =
  | {
      readonly kind: "cell";
      readonly organization: OrganizationId;
      readonly target: TargetId;
      /** Which document, where it is not the one that the cell shows first. */
      readonly document: DocumentId | null;
      readonly passage: PassageId | null;
    }
  | {
      readonly kind: "document";
      readonly document: DocumentId;
      readonly passage: PassageId | null;
    };

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

/** Everything that a link restores. The URL is its only home. */
export interface Selection {
  readonly view: View;
  readonly filters: Filters;
  readonly rows: Order;
  readonly columns: Order;
  readonly folded: readonly TopicId[];
  readonly opened: Opened | null;
  readonly tableSort: TableSort | null;
  /** In the comparison: only the targets with one of these relations; empty for all. */
  readonly relations: readonly Relation[];
  /** In the comparison: rows grouped by relation and not by topic. */
  readonly grouped: boolean;
  /** Language of the translation beside the original in the reader; null for none. */
  readonly beside: string | null;
  /** The part of the time axis in view; null for all of it. */
  readonly window: TimeSpan | null;
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
  tableSort: null,
  relations: [],
  grouped: false,
  beside: null,
  window: null,
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
  corpus: Corpus,
): { readonly selection: Selection; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const known = {
    topics: new Set<string>(corpus.topics.map((topic) => topic.id)),
    targets: new Set<string>(allTargets(corpus).map((target) => target.id)),
    organizations: new Set<string>(corpus.organizations.map((organization) => organization.id)),
  };
  const keep = <Id extends string>(
    part: string,
    ids: readonly Id[],
    exists: ReadonlySet<string>,
  ): readonly Id[] => {
    const kept = ids.filter((id) => exists.has(id));
    for (const id of ids) if (!exists.has(id)) ignored.push({ part, value: id });
    // The same list where nothing is dropped: views compare by identity.
    return kept.length === ids.length ? ids : kept;
  };

  const { filters } = selection;
  const fitted: Selection = {
    ...selection,
    filters: {
      ...filters,
      topics: keep("topics", filters.topics, known.topics),
      targets: keep("targets", filters.targets, known.targets),
      organizations: keep("orgs", filters.organizations, known.organizations),
      reasons: keep(
        "reasons",
        filters.reasons,
        new Set<string>(corpus.reasons.map((reason) => reason.id)),
      ),
    },
    folded: keep("fold", selection.folded, known.topics),
    opened: fitOpened(selection.opened, corpus, known, ignored),
  };
  return { selection: fitted, ignored };
}

function fitOpened(
  opened: Opened | null,
  corpus: Corpus,
  known: { readonly targets: ReadonlySet<string>; readonly organizations: ReadonlySet<string> },
  ignored: Ignored[],
): Opened | null {
  if (!opened) return null;
  if (opened.kind === "cell") {
    if (!known.organizations.has(opened.organization) || !known.targets.has(opened.target)) {
      ignored.push({ part: "cell", value: `${opened.organization}/${opened.target}` });
      return null;
    }
    let { document, passage } = opened;
    const own = corpus.documents.filter((one) => one.organization === opened.organization);
    if (document !== null && !own.some((one) => one.id === document)) {
      ignored.push({ part: "doc", value: document });
      document = null;
      passage = null;
    }
    const stances = corpus.stances.filter(
      (stance) => stance.target === opened.target && own.some((one) => one.id === stance.document),
    );
    const inStance = (id: PassageId) =>
      stances.some(
        (stance) =>
          (document === null || stance.document === document) && stance.passages.includes(id),
      );
    if (passage !== null && !inStance(passage)) {
      ignored.push({ part: "passage", value: passage });
      passage = null;
    }
    return document === opened.document && passage === opened.passage
      ? opened
      : { ...opened, document, passage };
  }
  const document = corpus.documents.find((one) => one.id === opened.document);
  if (!document) {
    ignored.push({ part: "doc", value: opened.document });
    return null;
  }
  if (
    opened.passage !== null &&
    !document.passages.some((passage) => passage.id === opened.passage)
  ) {
    ignored.push({ part: "passage", value: opened.passage });
    return { ...opened, passage: null };
  }
  return opened;
}
