import { useCallback, useMemo } from "react";
import type { TextRange } from "#domain/corpus.ts";
import type { Matrix } from "#domain/matrix.ts";
import type { ReasonId } from "#domain/ids.ts";
import { atCell } from "#domain/opened.ts";
import { type NamedCell, cellsNamed } from "#domain/search/cellsNamed.ts";
import { type FoundEntry, EntryIndex, entriesOf } from "#domain/search/entries.ts";
import { type Query, placesOf, readQuery } from "#domain/search/query.ts";
import { tokensOf } from "#domain/search/tokens.ts";
import { type Selection, isProse } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { searchText } from "#i18n/searchText.ts";
import { Palette, type PaletteItem } from "#views/search/Palette.tsx";
import { namedBy } from "#views/search/nameOf.ts";
import { snippetOf } from "#views/search/snippet.ts";
import { cellOwner } from "#words/cellWords.ts";
import { typedWords } from "#words/typedWords.ts";
import { useCommands } from "./paletteCommands.ts";
import type { Actions } from "./useExplorer.ts";
import type { PaletteHostProps } from "./paletteHostProps.ts";

/** More are not listed: who sees so many types another letter. */
const most = 30;
const mostCells = 12;

/** The palette over what this corpus names, the views and the commands of the page. */
export function PaletteHost(props: PaletteHostProps) {
  const { index, selection, shown, actions, searching, t, onClose } = props;
  const { matrix } = shown;
  const { beginWith } = searching;
  const entries = useMemo(() => new EntryIndex(entriesOf(index, false)), [index]);
  const commands = useCommands(props);
  const find = useCallback(
    (typed: string): readonly PaletteItem[] => {
      const query = readQuery(typed);
      if (query.length === 0)
        return commands.flatMap(({ item, onlyAsked }) => (onlyAsked ? [] : [item]));
      const called: PaletteItem[] = [];
      const meant: PaletteItem[] = [];
      for (const { item, name, also } of commands) {
        const places = placesIn(name, query);
        if (places !== null) called.push({ ...item, name: snippetOf(name, whole(name), places) });
        else if (placesIn(`${name} ${also}`, query) !== null) meant.push(item);
      }
      const found = entries.find(query, most, undefined, null, t.code);
      const isName = ({ entry, by }: FoundEntry) => entry.names.includes(by);
      const item = (one: FoundEntry) => itemOf(one, { index, selection, actions }, t);
      return [
        ...called,
        ...found.filter(isName).map(item),
        // A command that is not called so is nearer than what merely speaks of it.
        ...meant,
        ...found.filter((one) => !isName(one)).map(item),
        ...cellsNamed(query, entries, index, mostCells).map((cell) =>
          itemOfCell(cell, matrix, actions, t),
        ),
        {
          key: "search",
          kind: searchText[t.code].palette.command,
          name: [
            {
              text: searchText[t.code].palette.searchFor(typedWords(typed.trim(), t)),
              found: false,
            },
          ],
          by: null,
          language: null,
          act: () => beginWith(typed.trim()),
        },
      ];
    },
    [entries, commands, index, selection, matrix, actions, beginWith, t],
  );
  return <Palette {...{ t, find, onClose }} />;
}

function itemOf(
  found: FoundEntry,
  { index, selection, actions }: Pick<PaletteHostProps, "index" | "selection" | "actions">,
  t: Messages,
): PaletteItem {
  const { entry } = found;
  const { name, by } = namedBy(found, index, t);
  return {
    key: entry.key,
    kind: searchText[t.code].kind[entry.kind],
    name: name.pieces,
    by,
    language: name.language,
    act: () => {
      if (entry.opens) actions.open(entry.opens);
      else if (entry.reason !== null) actions.go(stancesFor(entry.reason, selection));
    },
  };
}

/** A reason opens nothing: it is gone to as the stances for it, which pages of prose do not show. */
function stancesFor(reason: ReasonId, { view, filters }: Selection): Partial<Selection> {
  return {
    filters: { ...filters, reasons: [reason] },
    view: isProse(view) ? "explore" : view,
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
