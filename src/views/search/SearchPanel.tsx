import { useId, useImperativeHandle, useRef } from "react";
import { readQuery } from "#domain/search/query.ts";
import { longestSearch } from "#domain/selection.ts";
import { searchText } from "#i18n/searchText.ts";
import { useFirst } from "#ui/useFirst.ts";
import { EntryList } from "./EntryList.tsx";
import { SearchFilters } from "./SearchFilters.tsx";
import { paletteKey } from "./paletteKey.ts";
import { TextHit } from "./TextHit.tsx";
import type { Findings, SearchPanelProps } from "./searchProps.ts";
import { useHitKeys } from "./useHitKeys.ts";

/** The search: a field, where to search, what was found, each a way to the words in their text. */
export function SearchPanel(props: SearchPanelProps) {
  const { words, findings, reading, failed, t, onWords, onClose, onRetry, onPalette, ref } = props;
  const said = searchText[t.code];
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const pressed = useRef<HTMLElement | null>(null);
  const id = useId();
  useImperativeHandle(
    ref,
    () => ({
      // Whatever was opened from here: back to the link that was pressed.
      focusPlace: () => {
        if (!pressed.current?.isConnected) return false;
        pressed.current.focus();
        return true;
      },
      focusView: () => {
        // Whoever asks for the field is done with that link.
        pressed.current = null;
        field.current?.focus();
        return field.current !== null;
      },
    }),
    [],
  );
  const isAsked = words.trim() !== "";
  // Of texts that are still being read, some may hold the first hit.
  const some = findings !== null && findings.hits.count + findings.entries.length > 0;
  const onKeyDown = useHitKeys(root, field, words, props.answered && (some || reading === null));
  return (
    // The keys are those of the field and of the links in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      onKeyDown={onKeyDown}
      className="flex h-full min-h-0 flex-col bg-panel print:h-auto"
    >
      <search className="flex h-16 shrink-0 items-center gap-2 border-b border-rule pr-2 pl-4 sm:pl-6">
        <label htmlFor={id} className="sr-only">
          {said.label}
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          value={words}
          maxLength={longestSearch}
          autoComplete="off"
          enterKeyHint="search"
          spellCheck={false}
          placeholder={said.placeholder}
          aria-describedby={`${id}-count`}
          className="min-h-9 min-w-0 flex-1 rounded border border-control bg-raised px-3 text-sm"
          onChange={({ currentTarget }) => onWords(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.preventDefault();
            event.stopPropagation();
            // Once to empty the field, once more to leave.
            if (words === "") onClose();
            else onWords("");
          }}
        />
        <button
          type="button"
          className="plain-button min-w-7 justify-center"
          aria-label={said.close}
          aria-keyshortcuts="Escape"
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </search>
      <div
        tabIndex={0}
        role="group"
        aria-label={said.label}
        className="min-h-0 flex-1 overflow-y-auto px-4 pb-8 sm:px-6 print:overflow-visible"
        onClickCapture={({ target }) => {
          pressed.current = target instanceof Element ? target.closest("a") : null;
        }}
      >
        <SearchFilters {...props} />
        <div className="mt-3 flex items-start justify-between gap-4">
          <p id={`${id}-count`} role="status" className="text-label text-soft">
            {isAsked && !failed && countOf(props)}
            {reading && isAsked && (
              <span className="block text-xs text-faint">
                {said.reading(reading.done, reading.of)}
              </span>
            )}
          </p>
          <button
            type="button"
            className="link -mt-0.5 min-h-6 shrink-0 text-xs print:hidden"
            onClick={onPalette}
          >
            {said.palette.open(paletteKey())}
          </button>
        </div>
        {failed && (
          <p role="alert" className="mt-3 text-sm text-warn">
            {said.failed}{" "}
            <button type="button" className="chip ml-2" onClick={onRetry}>
              {t.retry}
            </button>
          </p>
        )}
        {!isAsked && <p className="text-sm text-soft">{said.hint}</p>}
        {isAsked && findings && <Found {...props} findings={findings} />}
      </div>
    </div>
  );
}

/** That there is nothing is known of texts that have been read, and of no others. */
function countOf(props: SearchPanelProps): string {
  const { findings, reading, t } = props;
  const said = searchText[t.code];
  if (findings === null) return said.searching;
  const { count, texts, cut } = findings.hits;
  if (count > 0) {
    const translations = texts.filter(({ translation }) => translation !== null).length;
    return said.found(count, texts.length - translations, translations, cut);
  }
  return findings.done && reading === null ? nothingIn(props) : said.searching;
}

/** That there is nothing, and what may help: fewer words of several, a wider choice where one was made. */
function nothingIn({ words, search, filters, t }: SearchPanelProps): string {
  const said = searchText[t.code];
  // As the reader counts them: a hyphen makes no two of one, as it does in an index.
  const { length } = words.split(/\s+/u).filter((one) => readQuery(one).length > 0);
  const { organizations, topics, targets } = filters;
  const isChosen =
    search.quoted ||
    search.language !== null ||
    organizations.length + topics.length + targets.length > 0;
  return `${said.nothing(length)} ${said.nothingMore(length > 1, isChosen)}`.trim();
}

function Found(props: SearchPanelProps & { readonly findings: Findings }) {
  const { findings, t } = props;
  const { shown, hasMore, more } = useFirst(findings.hits.texts, 12);
  const said = searchText[t.code];
  return (
    <>
      {findings.entries.length > 0 && (
        <EntryList {...props} entries={findings.entries} cut={findings.entriesCut} />
      )}
      {shown.length > 0 && (
        <section aria-labelledby="found-texts">
          <h3 id="found-texts" className="mt-5 text-xs font-semibold text-faint">
            {said.texts}
          </h3>
          <ul>
            {shown.map((found) => (
              <TextHit
                key={`${found.document} ${found.translation ?? ""}`}
                found={found}
                {...props}
              />
            ))}
          </ul>
        </section>
      )}
      {hasMore && (
        <button type="button" className="chip mt-4" onClick={more}>
          {said.moreTexts(findings.hits.texts.length - shown.length)}
        </button>
      )}
    </>
  );
}
