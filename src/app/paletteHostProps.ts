import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
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
    over: "keys" | "cite" | "export" | "embed" | "print" | { readonly picture: string },
  ) => void;
  readonly onClose: () => void;
}
