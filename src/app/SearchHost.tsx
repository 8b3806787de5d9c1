import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { foundPlaces } from "#domain/search/foundPlaces.ts";
import type { Search, Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { searchText } from "#i18n/searchText.ts";
import { searcherOf } from "#state/searcher.ts";
import { linkTo } from "#state/useSelection.ts";
import { nothingFound } from "#ui/found.ts";
import { SearchPanel } from "#views/search/SearchPanel.tsx";
import type { Destination } from "#views/search/searchProps.ts";
import type { Actions } from "./useExplorer.ts";
import type { Searching } from "./useSearch.ts";

export interface SearchHostProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly search: Search;
  readonly searching: Searching;
  readonly actions: Actions;
  readonly onOver: (over: "palette") => void;
  readonly t: Messages;
}

/** So long after the last key the link follows what is typed, in milliseconds: browsers allow but few changes a second. */
const settled = 400;

/** Asks the searcher what the link and the field say, and lights what it finds. */
export function SearchHost(props: SearchHostProps) {
  const { index, selection, search, searching, actions, onOver, t } = props;
  const { found, handle, wantsFocus } = searching;
  const { filters } = selection;
  const searcher = searcherOf(index);
  const state = useSyncExternalStore(searcher.subscribe, searcher.state);
  const [words, setWords] = useFieldOf(search, (typed) =>
    actions.search({ ...search, words: typed }),
  );

  const filter = useMemo(
    () => ({
      organizations: filters.organizations,
      topics: filters.topics,
      targets: filters.targets,
      language: search.language,
      quoted: search.quoted,
    }),
    [filters, search.language, search.quoted],
  );
  useEffect(() => {
    if (words.trim() !== "") searcher.ask({ words, filter, reader: t.code });
  }, [searcher, words, filter, t]);
  useEffect(() => {
    if (wantsFocus()) handle.current?.focusView();
  }, [handle, wantsFocus]);

  const { findings } = state;
  const isAsked = words.trim() !== "";
  useEffect(() => {
    if (!isAsked) found.set(nothingFound);
    else if (findings?.done) {
      const places = foundPlaces(index, findings.hits, findings.entries);
      found.set({ places, said: searchText[t.code].foundHere });
    }
  }, [index, isAsked, findings, found, t]);

  const part = ({ opened, beside }: Destination) => ({
    opened,
    beside: beside ?? selection.beside,
  });
  return (
    <SearchPanel
      ref={handle}
      reading={state.reading}
      failed={state.failed !== null}
      // Of another question than the last one nothing is shown once that has an answer of its own.
      {...{ index, search, filters, words, findings, t }}
      answered={findings !== null && findings.done && findings.question.words === words}
      hrefOf={(to) => linkTo({ ...selection, ...part(to) })}
      onWords={setWords}
      onSearch={(changed) => actions.search({ ...search, words, ...changed })}
      onFilters={(changed) => actions.go({ filters: { ...filters, ...changed } })}
      onOpen={(to) => {
        // What has been typed last belongs to where Back will lead.
        actions.search({ ...search, words });
        actions.go(part(to));
      }}
      onClose={searching.end}
      onPalette={() => onOver("palette")}
      onRetry={() => searcher.ask({ words, filter, reader: t.code })}
    />
  );
}

/** What is typed, at once here and after a moment in the link; what the link says, when it says something else. */
function useFieldOf(search: Search, commit: (words: string) => void) {
  const [words, setWords] = useState(search.words);
  const sent = useRef(search.words);
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    if (search.words === sent.current) return;
    sent.current = search.words;
    setWords(search.words);
  }, [search.words]);
  useEffect(() => {
    if (words === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = words;
      latest.current(words);
    }, settled);
    return () => clearTimeout(timer);
  }, [words]);
  return [words, setWords] as const;
}
