import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { Shown } from "./useExplorer.ts";

/** What the dialog that cites and embeds is drawn from. */
export interface CiteHostProps {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly shown: Shown;
  /** Which of its tabs is shown first; the citation, where nothing is said. */
  readonly first?: "cite" | "embed";
  readonly t: Messages;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}
