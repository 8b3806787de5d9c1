import type { Ref } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";
import type { Actions, Shown } from "./useExplorer.ts";

/** What every view of the page is wired with. */
export interface ViewPanelProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly shown: Shown;
  readonly actions: Actions;
  /** Whether what lies below the first screen is to be drawn yet. */
  readonly isComplete: boolean;
  /** Within somebody else’s page: what the link shows is chosen by whoever embeds it, and by nobody else. */
  readonly isFixed?: boolean;
  readonly t: Messages;
  readonly ref: Ref<ViewHandle>;
}
