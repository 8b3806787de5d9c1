import type { Ref } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Opened } from "#domain/opened.ts";
import type { FoundEntry } from "#domain/search/entries.ts";
import type { TextHits } from "#domain/search/textIndex.ts";
import type { Filters, Search } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";

/** What was found so far. */
export interface Findings {
  readonly entries: readonly FoundEntry[];
  /** Whether there are more than these. */
  readonly entriesCut: boolean;
  readonly hits: TextHits;
  readonly done: boolean;
}

/** Where something found is opened: the reader, with the translation beside it that the words stand in. */
export interface Destination {
  readonly opened: Opened;
  /** Null leaves the choice as it is. */
  readonly beside: string | null;
}

export interface SearchPanelProps {
  readonly index: CorpusIndex;
  readonly search: Search;
  readonly filters: Filters;
  /** What is in the field, which the link follows after a moment. */
  readonly words: string;
  /** Null before anything has been asked for. */
  readonly findings: Findings | null;
  /** Whether that is the whole answer to what is in the field, as far as texts have been read. */
  readonly answered: boolean;
  readonly reading: { readonly done: number; readonly of: number } | null;
  readonly failed: boolean;
  readonly t: Messages;
  readonly hrefOf: (to: Destination) => string;
  readonly onWords: (words: string) => void;
  readonly onSearch: (part: Partial<Search>) => void;
  readonly onFilters: (part: Partial<Filters>) => void;
  readonly onOpen: (to: Destination) => void;
  readonly onClose: () => void;
  readonly onRetry: () => void;
  /** Leads to anything by its name. */
  readonly onPalette: () => void;
  readonly ref?: Ref<ViewHandle>;
}
