import type { Ref } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";
import type { Actions, Shown } from "./useExplorer.ts";

/** What the panel of something opened is drawn from. */
export interface OpenedPanelProps {
  readonly index: CorpusIndex;
  readonly read: NonNullable<Shown["read"]>;
  readonly selection: Selection;
  readonly shown: Shown;
  readonly actions: Actions;
  readonly t: Messages;
  readonly onRetryTexts: () => void;
  /** Asks for a citation of what is opened. */
  readonly onCite: () => void;
  readonly ref: Ref<ViewHandle>;
}
