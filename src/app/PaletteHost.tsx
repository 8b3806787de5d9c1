import { useCallback, useMemo } from "react";
import type { TextRange } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Matrix } from "#domain/matrix.ts";
import { atCell } from "#domain/opened.ts";
import { type NamedCell, cellsNamed } from "#domain/search/cellsNamed.ts";
import { type Entry, type FoundEntry, EntryIndex, entriesOf } from "#domain/search/entries.ts";
import { type Query, placesOf, readQuery } from "#domain/search/query.ts";
import { tokensOf } from "#domain/search/tokens.ts";
import type { Messages } from "#i18n/en.ts";
import { searchText } from "#i18n/searchText.ts";
import { Palette, type PaletteItem } from "#views/search/Palette.tsx";
import { nameOf } from "#views/search/nameOf.ts";
import { snippetOf } from "#views/search/snippet.ts";
import { cellOwner } from "#words/cellWords.ts";
import { useCommands } from "./paletteCommands.ts";
import type { Actions } from "./useExplorer.ts";
import type { PaletteHostProps } from "./paletteHostProps.ts";

/** More are not listed: who sees so many types another letter. */
const most = 30;
const mostCells = 12;

/** The palette over what this corpus names, the views and the commands of the page. */
export function PaletteHost(props: PaletteHostProps) {
  const { index, shown, actions, searching, t, onClose } = props;
  const { matrix } = shown;
  const { beginWith } = searching;
  const entries = useMemo(() => new EntryIndex(entriesOf(index, false)), [index]);
  const commands = useCommands(props);
  const find = useCallback(
    (typed: string): readonly PaletteItem[] => {
      const query = readQuery(typed);
      if (query.length === 0)
        return commands.flatMap(({ item, onlyAsked }) => (onlyAsked ? [] : [item]));
      const fitting = commands.flatMap(({ item, name, also }) => {
        const places = placesIn(name, query);
        if (places !== null) return [{ ...item, name: snippetOf(name, whole(name), places) }];
        return also !== "" && placesIn(`${name} ${also}`, query) !== null ? [item] : [];
      });
      return [
        ...fitting,
        ...entries
          .find(query, most, ({ opens }) => opens !== null)
          .map((found) => itemOf(found, index, actions, t)),
        ...cellsNamed(query, entries, index, mostCells).map((cell) =>
          itemOfCell(cell, matrix, actions, t),
        ),
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
    [entries, commands, index, matrix, actions, beginWith, t],
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

/** A cell with what it holds: a position, or that there is none. */
function itemOfCell(
  { organization, target }: NamedCell,
  matrix: Matrix,
  actions: Actions,
  t: Messages,
): PaletteItem {
  const cell = matrix.cellOf(organization.id, target.id);
  const held =
    cell.kind === "stance"
      ? [...new Set(cell.stances.map(({ position }) => t.position[position]))].join(", ")
      : t.position[cell.kind];
  const { kind } = searchText[t.code];
  return {
    key: `cell ${organization.id} ${target.id}`,
    kind: cell.kind === "stance" ? `${kind.stance}: ${held}` : held,
    name: [{ text: cellOwner(organization, target, t), found: false }],
    by: null,
    language: null,
    act: () => actions.open(atCell(organization.id, target.id)),
  };
}

function whole(name: string): TextRange {
  return { start: 0, end: name.length };
}

function placesIn(name: string, query: Query): readonly TextRange[] | null {
  return placesOf(query, tokensOf(name, whole(name)));
}

function opened({ opens }: Entry, actions: Actions): void {
  if (opens) actions.open(opens);
}
