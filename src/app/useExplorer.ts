import { useDeferredValue, useMemo } from "react";
import { type Arrangement, cellPasses, stancePasses } from "#domain/arrange.ts";
import type { Stance } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { type Matrix, matrixOf } from "#domain/matrix.ts";
import {
  type Opened,
  type OpenedSheet,
  type OpenedText,
  atPassage,
  isText,
} from "#domain/opened.ts";
import {
  type Reading,
  chosenIn,
  citable,
  readingKey,
  readingOf,
  settled,
  stepFrom,
} from "#domain/reading.ts";
import {
  type Filters,
  type Search,
  type Selection,
  initialSelection,
  noFilters,
  toggled,
} from "#domain/selection.ts";
import { type Select, linkTo } from "#state/useSelection.ts";
import type { Language } from "#domain/selection.ts";
import { copyLink } from "./copyText.ts";
import { travel } from "./travel.ts";
import { useArrangement } from "./useArrangement.ts";

/** What is on the page, computed from the corpus and the selection; each part stays the same object while it means the same. */
export interface Shown {
  readonly matrix: Matrix;
  readonly arrangement: Arrangement;
  /** What is opened, its document named; null for nothing. */
  readonly opened: Opened | null;
  /**
   * What the reader shows: for a moment after an opening still what was open before, so that a tap is
   * answered before a whole document has been drawn.
   */
  readonly read:
    | { readonly opened: OpenedText; readonly reading: Reading }
    | { readonly opened: OpenedSheet; readonly reading: null }
    | null;
  /** Whether the filters let the opened cell itself through. */
  readonly inView: boolean;
  /** Whether the filters let a stance through. */
  readonly shows: (stance: Stance) => boolean;
}

/** What a reader can do. Each stays the same function while the corpus does. */
export interface Actions {
  /** Changes parts of the selection: a destination, which Back leaves again. */
  readonly go: (part: Partial<Selection>) => void;
  /** Goes to what a finding or a question shows: nothing else that is set stays, save the language. */
  readonly begin: (shows: Partial<Selection>) => void;
  readonly show: (view: Selection["view"]) => void;
  readonly speak: (language: Language) => void;
  readonly open: (opened: Opened) => void;
  readonly close: () => void;
  /** Changes what is searched for. A word more is no destination. */
  readonly search: (search: Search) => void;
  /** Goes to the next passage of what is open, or to the one before; at an end, nowhere. */
  readonly step: (by: 1 | -1) => void;
  readonly pick: (organization: OrganizationId) => void;
  /** Puts organizations or targets in another order. */
  readonly order: (order: Partial<Pick<Selection, "rows" | "columns">>) => void;
  readonly fold: (topic: Selection["folded"][number]) => void;
  readonly move: (time: Selection["time"]) => void;
  readonly compare: (organizations: readonly OrganizationId[]) => void;
  /** The comparison of everybody in view on what a filter names, and on nothing else. */
  readonly compareOn: (part: Pick<Filters, "topics"> | Pick<Filters, "targets">) => void;
  /** Shows some topics and no other; all for none. */
  readonly showTopics: (topics: Filters["topics"]) => void;
  /** Restricts the comparison to some relations. */
  readonly relate: (relations: Selection["relations"]) => void;
  /** Takes off every filter, the comparison's relations too. */
  readonly clearFilters: () => void;
  readonly explainMethod: () => void;
  /** Copies a link to what is shown, with document and passage; false where that fails. */
  readonly copyLink: (language: Language) => Promise<boolean>;
}

/** From the width at which the reader stands beside the page. */
export const dockedQuery = "(min-width: 1200px)";

/** The selection as what is to be shown. */
export function useShown(index: CorpusIndex, selection: Selection, language: Language): Shown {
  const matrix = useMemo(() => matrixOf(index.corpus), [index]);
  const { filters, rows, columns, folded, view, compared } = selection;
  // In a comparison its own organizations stand in for those that the filter leaves.
  const organizations =
    view === "compare" && compared.length > 0 ? compared : filters.organizations;
  const inUse = useMemo(() => ({ ...filters, organizations }), [filters, organizations]);
  const options = { filters: inUse, rows, columns, folded, language };
  const arrangement = useArrangement(index, matrix, options);
  const opened = useOpened(matrix, selection.opened);
  const drawn = useDeferredValue(opened, null);
  const text = drawn !== null && isText(drawn) ? drawn : null;
  const reading = useReading(index, matrix, text);
  const read = useMemo((): Shown["read"] => {
    if (drawn === null) return null;
    if (!isText(drawn)) return { opened: drawn, reading: null };
    return reading && { opened: drawn, reading };
  }, [drawn, reading]);
  const shows = useMemo(() => {
    const inView = placesInView(arrangement);
    return (stance: Stance) => {
      const owner = index.documents.get(stance.document)?.organization;
      return owner !== undefined && stancePasses(stance, filters) && inView(owner, stance.target);
    };
  }, [index, filters, arrangement]);
  const inView = useMemo(() => {
    if (reading?.kind !== "cell") return true;
    const { organization, target, cell } = reading;
    return placesInView(arrangement)(organization.id, target.id) && cellPasses(cell, filters);
  }, [reading, arrangement, filters]);
  return { matrix, arrangement, opened, read, inView, shows };
}

/** The same object while the same thing is opened at the same passage. */
function useOpened(matrix: Matrix, opened: Opened | null): Opened | null {
  return useMemo(() => opened && settled(matrix, opened), [matrix, opened]);
}

/** A step to another passage leaves the reading as it is. */
function useReading(index: CorpusIndex, matrix: Matrix, opened: OpenedText | null): Reading | null {
  const key = opened && readingKey(opened);
  return useMemo(
    () => opened && readingOf(index, matrix, opened),
    // The key is all that a reading depends on: which passage is chosen is no part of it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [index, matrix, key],
  );
}

/** Whether a row and a column are both in view. O(organizations + targets), however many cells that are. */
function placesInView({ rows, topics }: Arrangement) {
  const inRows = new Set(rows.map((row) => row.id));
  const inColumns = new Set(topics.flatMap(({ targets }) => targets.map((target) => target.id)));
  return (organization: OrganizationId, target: TargetId) =>
    inRows.has(organization) && inColumns.has(target);
}

/** The verbs of the page, all of them functions of the selection as the URL has it when they are called. */
export function useActions(index: CorpusIndex, matrix: Matrix, select: Select): Actions {
  return useMemo(() => {
    const all = index.corpus.organizations.map((one) => one.id);
    const topics = index.corpus.topics.map((one) => one.id);
    const go = (part: Partial<Selection>) =>
      select((selection) => ({ ...selection, ...part }), "destination");
    /** Under a sheet nothing of another view could be seen: there it closes. */
    const keptOpen = (opened: Opened | null) =>
      window.matchMedia(dockedQuery).matches ? opened : null;
    return {
      go,
      begin: (shows) =>
        select(({ language }) => ({ ...initialSelection, language, ...shows }), "destination"),
      show: (view) => go({ view }),
      speak: (language) => go({ language }),
      open: (opened) => go({ opened }),
      close: () => go({ opened: null }),
      search: (search) => select((selection) => ({ ...selection, search }), "scrub"),
      step: (by) =>
        select((selection) => {
          if (!selection.opened || !isText(selection.opened)) return selection;
          const opened = settled(matrix, selection.opened);
          const reading = readingOf(index, matrix, opened);
          const step = stepFrom(reading, chosenIn(reading, opened.passage), by);
          return step
            ? { ...selection, opened: atPassage(opened, step.document, step.passage.id) }
            : selection;
        }, "scrub"),
      pick: (organization) =>
        select(
          (selection) => ({
            ...selection,
            compared: toggled(selection.compared, organization, all),
          }),
          "scrub",
        ),
      fold: (topic) =>
        travel(() =>
          select(
            (selection) => ({ ...selection, folded: toggled(selection.folded, topic, topics) }),
            "destination",
          ),
        ),
      order: (order) => travel(() => go(order)),
      move: (time) => select((selection) => ({ ...selection, time }), "scrub"),
      compare: (organizations) =>
        select(
          (selection) => ({
            ...selection,
            view: "compare",
            // Picked from anywhere, they stand in the order of the corpus, as the chips do.
            compared: all.filter((id) => organizations.includes(id)),
            opened: keptOpen(selection.opened),
          }),
          "destination",
        ),
      compareOn: (part) =>
        select(
          (selection) => ({
            ...selection,
            view: "compare",
            compared: [],
            relations: [],
            filters: { ...selection.filters, topics: [], targets: [], ...part },
            opened: keptOpen(selection.opened),
          }),
          "destination",
        ),
      showTopics: (shown) =>
        select(
          (selection) => ({ ...selection, filters: { ...selection.filters, topics: shown } }),
          "destination",
        ),
      relate: (relations) => go({ relations }),
      clearFilters: () => go({ filters: noFilters, relations: [] }),
      explainMethod: () =>
        select(
          (selection) => ({ ...selection, view: "method", opened: keptOpen(selection.opened) }),
          "destination",
        ),
      copyLink: (language) => {
        let link = window.location.href;
        select((selection) => {
          const opened = selection.opened && settled(matrix, selection.opened);
          link = linkTo({
            ...selection,
            language,
            opened:
              opened && isText(opened) ? citable(opened, readingOf(index, matrix, opened)) : opened,
          });
          return selection;
        }, "scrub");
        return copyLink(link, document.title);
      },
    };
  }, [index, matrix, select]);
}
