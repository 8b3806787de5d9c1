import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Entry, FoundEntry, Naming } from "#domain/search/entries.ts";
import { searchText } from "#i18n/searchText.ts";
import { Wording } from "#ui/Wording.tsx";
import { useFirst } from "#ui/useFirst.ts";
import { FoundLink } from "./FoundLink.tsx";
import { Snippet } from "./Snippet.tsx";
import type { SearchPanelProps } from "./searchProps.ts";
import { nameOf } from "./nameOf.ts";
import { snippetOf } from "./snippet.ts";

interface EntryListProps extends Pick<
  SearchPanelProps,
  "index" | "t" | "hrefOf" | "onOpen" | "onFilters"
> {
  readonly entries: readonly FoundEntry[];
  /** Whether there are more than these. */
  readonly cut: boolean;
}

/** What the corpus names and was found: organizations, issues, events, stances by what is said of them. */
export function EntryList({ entries, cut, index, t, hrefOf, onOpen, onFilters }: EntryListProps) {
  const { shown, hasMore, more } = useFirst(entries, 4);
  const words = searchText[t.code];
  return (
    <section aria-labelledby="found-entries">
      <h3 id="found-entries" className="mt-4 mb-1 text-xs font-semibold text-faint">
        {words.entries}
      </h3>
      <ul className="text-sm">
        {shown.map(({ entry, by, places }) => {
          const name = nameOf(entry, index, t);
          const isCalledSo = by.text === name.text;
          const content = (
            <>
              <span className="mr-2 text-xs text-faint">{words.kind[entry.kind]}</span>
              <span className="font-semibold">
                {isCalledSo ? (
                  <Snippet pieces={pieces(by, places)} language={by.language} />
                ) : (
                  <Wording of={name} />
                )}
              </span>
              {!isCalledSo && (
                <span className="block text-soft">
                  <Snippet pieces={pieces(by, places)} language={by.language} />
                </span>
              )}
            </>
          );
          return (
            <li key={entry.key}>
              {entry.opens === null ? (
                <button
                  type="button"
                  data-hit=""
                  title={words.filterReason}
                  className="-mx-2 block min-h-6 w-full rounded px-2 py-1 text-left hover:bg-lit"
                  onClick={() => onFilters({ reasons: reasonOf(entry, index) })}
                >
                  {content}
                </button>
              ) : (
                <FoundLink to={{ opened: entry.opens, beside: null }} {...{ hrefOf, onOpen }}>
                  {content}
                </FoundLink>
              )}
            </li>
          );
        })}
      </ul>
      {hasMore && (
        <button type="button" className="link mt-1 min-h-6 text-sm" onClick={more}>
          {t.more}
        </button>
      )}
      {cut && !hasMore && (
        <p className="mt-1 text-xs text-faint">{words.entriesCut(entries.length)}</p>
      )}
    </section>
  );
}

function pieces(by: Naming, places: FoundEntry["places"]) {
  return snippetOf(by.text, { start: 0, end: by.text.length }, places);
}

function reasonOf(entry: Entry, index: CorpusIndex) {
  return index.corpus.reasons.filter(({ id }) => entry.key === `reason ${id}`).map(({ id }) => id);
}
