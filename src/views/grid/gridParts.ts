import type { ComponentProps, ReactNode } from "react";
import type { Organization, Target } from "#domain/corpus.ts";
import type { Lit } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { Store } from "#ui/store.ts";
import type { FoldableTopic, PlacedGrid } from "./gridTypes.ts";
import type { PlacedCell, PlacedRow } from "./placeCells.ts";

/**
 * What the names along the grid are drawn with: the same object until one of them changes, so that to
 * open a cell draws none of them again.
 */
export interface GridHeads {
  readonly layout: PlacedGrid;
  readonly topics: readonly FoldableTopic[];
  readonly lit: Store<Lit>;
  readonly t: Messages;
  /** The small line under an organization's name. */
  readonly facts: (organization: Organization) => string;
  /** The names of topics, targets and organizations, as buttons that open them. */
  readonly topicButton: (topic: FoldableTopic) => ReactNode;
  readonly targetButton: (target: Target) => ReactNode;
  readonly organizationButton: (organization: Organization) => ReactNode;
  /** What picks an organization for a comparison; null where there is no room for it. */
  readonly pickButton: (organization: Organization) => ReactNode;
}

/** What both orientations draw with. */
export interface GridParts extends GridHeads {
  readonly rows: readonly PlacedRow[];
  /** A cell; `column` from 1, where not every column is in the page. */
  readonly cell: (placed: PlacedCell, column?: number) => ReactNode;
  readonly tableProps: ComponentProps<"table">;
}
