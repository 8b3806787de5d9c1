import type { FoundEntry } from "#domain/search/entries.ts";
import { searchText } from "#i18n/searchText.ts";
import { useFirst } from "#ui/useFirst.ts";
import { FoundLink } from "./FoundLink.tsx";
import { Snippet } from "./Snippet.tsx";
import type { SearchPanelProps } from "./searchProps.ts";
import { namedBy } from "./nameOf.ts";

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
        {shown.map((found) => {
          const { entry } = found;
          const { name, by } = namedBy(found, index, t);
          const content = (
            <>
              <span className="mr-2 text-xs text-faint">{words.kind[entry.kind]}</span>
              <span className="font-semibold">
                <Snippet {...name} />
              </span>
              {by && (
                <span className="block text-soft">
                  <Snippet {...by} />
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
                  onClick={() =>
                    onFilters({ reasons: entry.reason === null ? [] : [entry.reason] })
                  }
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
