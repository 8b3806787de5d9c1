import { useCallback, useMemo } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { type Entry, type FoundEntry, EntryIndex, entriesOf } from "#domain/search/entries.ts";
import { placesOf, readQuery } from "#domain/search/query.ts";
import { tokensOf } from "#domain/search/tokens.ts";
import { type Selection, languages, views } from "#domain/selection.ts";
import { embedText } from "#i18n/embedText.ts";
import type { Messages } from "#i18n/en.ts";
import { languageTitles } from "#i18n/messages.ts";
import { printText } from "#i18n/printText.ts";
import { searchText } from "#i18n/searchText.ts";
import { Palette, type PaletteItem } from "#views/search/Palette.tsx";
import { nameOf } from "#views/search/nameOf.ts";
import { snippetOf } from "#views/search/snippet.ts";
import { linkToView } from "./links.ts";
import { pictureEntries } from "./pictures.ts";
import type { Actions, Shown } from "./useExplorer.ts";
import type { Searching } from "./useSearch.ts";

export interface PaletteHostProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly shown: Shown;
  readonly actions: Actions;
  readonly searching: Searching;
  readonly t: Messages;
  readonly onOpenCorpus: () => void;
  /** Leads to something else, once this is closed; to a picture by the id of its entry. */
  readonly onOver: (
    over: "keys" | "export" | "embed" | "print" | { readonly picture: string },
  ) => void;
  readonly onClose: () => void;
}

/** More are not listed: who sees so many types another letter. */
const most = 30;

/** The palette over what this corpus names, the views and the commands of the page. */
export function PaletteHost(props: PaletteHostProps) {
  const { index, actions, searching, t, onClose } = props;
  const { beginWith } = searching;
  const entries = useMemo(() => new EntryIndex(entriesOf(index, false)), [index]);
  const commands = useCommands(props);
  const find = useCallback(
    (typed: string): readonly PaletteItem[] => {
      const query = readQuery(typed);
      if (query.length === 0) return commands.map(({ item }) => item);
      const fitting = commands.flatMap(({ item, name }) => {
        const whole = { start: 0, end: name.length };
        const places = placesOf(query, tokensOf(name, whole));
        return places === null ? [] : [{ ...item, name: snippetOf(name, whole, places) }];
      });
      return [
        ...fitting,
        ...entries
          .find(query, most, ({ opens }) => opens !== null)
          .map((found) => itemOf(found, index, actions, t)),
        {
          key: "search",
          kind: searchText[t.code].palette.command,
          name: [{ text: searchText[t.code].palette.searchFor(typed.trim()), found: false }],
          by: null,
          language: null,
          act: () => beginWith(typed.trim()),
        },
      ];
    },
    [entries, commands, index, actions, beginWith, t],
  );
  return <Palette {...{ t, find, onClose }} />;
}

function itemOf(
  { entry, by, places }: FoundEntry,
  index: CorpusIndex,
  actions: Actions,
  t: Messages,
): PaletteItem {
  const name = nameOf(entry, index, t);
  const found = snippetOf(by.text, { start: 0, end: by.text.length }, places);
  const isName = name.text === by.text;
  return {
    key: entry.key,
    kind: searchText[t.code].kind[entry.kind],
    name: isName ? found : [{ text: name.text, found: false }],
    by: isName ? null : { pieces: found, language: by.language },
    language: name.language,
    act: () => opened(entry, actions),
  };
}

function opened({ opens }: Entry, actions: Actions): void {
  if (opens) actions.open(opens);
}

/** Views and commands, each with its name as it is found by. */
function useCommands(props: PaletteHostProps) {
  const { index, selection, shown, actions, searching, t, onOpenCorpus, onOver } = props;
  const { begin } = searching;
  return useMemo(() => {
    const words = searchText[t.code].palette;
    const command = (key: string, kind: string, name: string, act: () => void) => ({
      name,
      item: { key, kind, name: [{ text: name, found: false }], by: null, language: null, act },
    });
    return [
      ...views.map((view) =>
        command(`view ${view}`, words.view, t.nav[view], () => actions.show(view)),
      ),
      command("search texts", words.command, searchText[t.code].label, begin),
      command("open", words.command, t.nav.open, onOpenCorpus),
      command("link", words.command, words.copyLink, () => void actions.copyLink(t.code)),
      command("export", words.command, t.nav.export, () => onOver("export")),
      command("embed", words.command, `${embedText[t.code].title}…`, () => onOver("embed")),
      command("print", words.command, printText[t.code].command, () => onOver("print")),
      ...pictureEntries({
        index,
        selection,
        scope: "view",
        shown,
        t,
        linkOf: (one) => linkToView(one, t.code),
      }).map(({ id, label }) =>
        command(`picture ${id}`, words.command, label, () => onOver({ picture: id })),
      ),
      command("clear", words.command, words.clear, actions.clearFilters),
      ...languages
        .filter((language) => language !== t.code)
        .map((language) =>
          command(
            `language ${language}`,
            words.command,
            words.language(languageTitles[language]),
            () => actions.speak(language),
          ),
        ),
      command("keys", words.command, words.keys, () => onOver("keys")),
    ];
  }, [index, selection, shown, actions, begin, t, onOpenCorpus, onOver]);
}
