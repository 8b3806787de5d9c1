import { replaceEqualDeep } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { type Ignored, type Language, type Selection, fitSelection } from "#domain/selection.ts";
import { corpusPart, withCorpusPart } from "./corpusPlace.ts";
import { decode, encode } from "./urlState.ts";

/** How a change enters the history: a destination is one that Back should leave again; a scrub is not. */
export type Change = "destination" | "scrub";

/** Changes the selection as the URL has it at that moment, so that of two changes none is lost. */
export type Select = (change: (selection: Selection) => Selection, how: Change) => void;

export interface SelectionState {
  readonly selection: Selection;
  /** Parts of the link that were dropped, until the link is mended by the next change. */
  readonly ignored: readonly Ignored[];
  /** Stays the same function while the corpus does. */
  readonly select: Select;
}

const changed = "positionary:selection";

function subscribe(notify: () => void): () => void {
  window.addEventListener("popstate", notify);
  window.addEventListener(changed, notify);
  return () => {
    window.removeEventListener("popstate", notify);
    window.removeEventListener(changed, notify);
  };
}

const lastRead = new WeakMap<CorpusIndex, Selection>();

/** Reads a query. What it says as the last one did stays the same object: views compare by reference. */
function read(query: string, index: CorpusIndex) {
  const decoded = decode(query);
  const fitted = fitSelection(decoded.selection, index);
  const selection = replaceEqualDeep(lastRead.get(index), fitted.selection);
  lastRead.set(index, selection);
  return { selection, ignored: [...decoded.ignored, ...fitted.ignored] };
}

/**
 * The selection, read from the address bar and written to it; the URL is its only home. The only
 * user of the history.
 */
export function useSelection(index: CorpusIndex): SelectionState {
  const query = useSyncExternalStore(subscribe, () => window.location.search);
  const { selection, ignored } = useMemo(() => read(query, index), [query, index]);
  const select = useCallback<Select>(
    (change, how) => {
      const { pathname, search, hash } = window.location;
      const url = pathname + within(search, encode(change(read(search, index).selection))) + hash;
      if (url === pathname + search + hash) return;
      if (how === "destination") window.history.pushState(null, "", url);
      else window.history.replaceState(null, "", url);
      window.dispatchEvent(new Event(changed));
    },
    [index],
  );
  return { selection, ignored, select };
}

/** The query of a selection within the corpus that another query names. */
function within(search: string, query: string): string {
  return withCorpusPart(query, corpusPart(search));
}

/** The absolute address of a selection in the corpus that is open, for copying. */
export function linkTo(selection: Selection): string {
  const { pathname, origin, search } = window.location;
  return new URL(pathname + within(search, encode(selection)), origin).href;
}

/** The address of this page without what makes an embed of it: for where no corpus is there to read a selection in. */
export function linkAsItIs(): string {
  const { pathname, origin, search } = window.location;
  const params = new URLSearchParams(search);
  params.delete("embed");
  params.delete("theme");
  const corpus = params.get("corpus");
  params.delete("corpus");
  const query = withCorpusPart(params.size === 0 ? "" : `?${params}`, corpus);
  return new URL(pathname + query, origin).href;
}

/** The part of the URL that names the corpus, followed as it changes; null for the bundled one. */
export function useCorpusPart(): string | null {
  return useSyncExternalStore(subscribe, () => corpusPart(window.location.search));
}

/** Goes to how a corpus is made, in the corpus that is open. */
export function goToOwn(): void {
  const { search } = window.location;
  const language = new URLSearchParams(search).get("lang");
  const rest = language === null ? "" : `&lang=${encodeURIComponent(language)}`;
  goTo(within(search, `?view=own${rest}`));
}

/** Goes to another corpus, at its beginning and in the same language: a destination. */
export function goToCorpus(part: string | null): void {
  const language = new URLSearchParams(window.location.search).get("lang");
  goTo(withCorpusPart(language === null ? "" : `?lang=${encodeURIComponent(language)}`, part));
}

/** Goes to another corpus, at the place that the link names: what is not there will be said. */
export function goToSameIn(part: string): void {
  const params = new URLSearchParams(window.location.search);
  params.delete("corpus");
  goTo(withCorpusPart(`?${params}`, part));
}

function goTo(query: string): void {
  window.history.pushState(null, "", window.location.pathname + query);
  window.dispatchEvent(new Event(changed));
}

/** The language of the link, before there is a corpus to fit anything to. */
export function languageOfLink(): Selection["language"] {
  return decode(window.location.search).selection.language;
}

/** The same, followed as it changes. */
export function useLanguageOfLink(): Selection["language"] {
  return useSyncExternalStore(subscribe, languageOfLink);
}

/** Changes the language of the link and nothing else of it, where there is no corpus to fit it to. */
export function speak(language: Language): void {
  const { pathname, search, hash } = window.location;
  const params = new URLSearchParams(search);
  params.set("lang", language);
  window.history.pushState(null, "", `${pathname}?${params}${hash}`);
  window.dispatchEvent(new Event(changed));
}
