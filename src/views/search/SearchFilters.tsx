import { useId, useMemo } from "react";
import { textIn } from "#domain/wording.ts";
import { searchText } from "#i18n/searchText.ts";
import { languageName } from "#words/languageName.ts";
import type { SearchPanelProps } from "./searchProps.ts";

type SearchFiltersProps = Pick<
  SearchPanelProps,
  "index" | "search" | "filters" | "t" | "onSearch" | "onFilters"
>;

/** Where to search. Organization and topic are the filters of the page: what they leave out, nothing shows. */
export function SearchFilters(props: SearchFiltersProps) {
  const { index, search, filters, t, onSearch, onFilters } = props;
  const { organizations, topics, documents } = index.corpus;
  const words = searchText[t.code];
  const note = useId();
  const languages = useMemo(
    () => [
      ...new Set(
        documents.flatMap((one) => [
          one.language,
          ...one.translations.map(({ language }) => language),
        ]),
      ),
    ],
    [documents],
  );
  return (
    <div
      role="group"
      aria-label={words.filters}
      className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs"
    >
      <Choice
        label={words.organization}
        all={words.allOrganizations}
        several={words.several}
        describedBy={note}
        chosen={filters.organizations}
        options={organizations.map(({ id, shortName }) => [id, shortName] as const)}
        onChoose={(id) => onFilters({ organizations: id === null ? [] : [id] })}
      />
      <Choice
        label={words.topic}
        all={words.allTopics}
        several={words.several}
        describedBy={note}
        chosen={filters.topics}
        options={topics.map(({ id, label }) => [id, textIn(label, t.code)] as const)}
        onChoose={(id) => onFilters({ topics: id === null ? [] : [id] })}
      />
      {languages.length > 1 && (
        <Choice
          label={words.language}
          all={words.allLanguages}
          several={words.several}
          chosen={search.language === null ? [] : [search.language]}
          options={languages.map((one) => [one, languageName(one, t.code)] as const)}
          onChoose={(language) => onSearch({ language })}
        />
      )}
      <label className="inline-flex min-h-6 items-center gap-1.5">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={search.quoted}
          onChange={() => onSearch({ quoted: !search.quoted })}
        />
        {words.quotedOnly}
      </label>
      <p id={note} className="basis-full text-faint">
        {words.pageNote}
        {filters.topics.length + filters.targets.length > 0 && ` ${words.topicNote}`}
      </p>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly all: string;
  readonly several: (n: number) => string;
  /** What else it changes than the search. */
  readonly describedBy?: string;
  readonly chosen: readonly Id[];
  readonly options: readonly (readonly [id: Id, name: string])[];
  readonly onChoose: (id: Id | null) => void;
}

function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { label, all, several, describedBy, chosen, options, onChoose } = props;
  const id = useId();
  const [only] = chosen;
  // Several chosen elsewhere are one entry that chooses nothing.
  const value = only === undefined ? "" : chosen.length === 1 ? only : "*";
  return (
    <span>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        aria-describedby={describedBy}
        value={value}
        className="min-h-6 max-w-44 rounded border border-control bg-raised px-1"
        onChange={({ currentTarget }) =>
          onChoose(options.find(([one]) => one === currentTarget.value)?.[0] ?? null)
        }
      >
        <option value="">{all}</option>
        {value === "*" && (
          <option value="*" disabled>
            {several(chosen.length)}
          </option>
        )}
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
