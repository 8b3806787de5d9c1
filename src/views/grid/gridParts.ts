import type { ComponentProps, ReactNode } from "react";
import type { Organization, Target } from "#domain/corpus.ts";
import type { Lit } from "#domain/selection.ts";
import type { Wording } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import type { Store } from "#ui/store.ts";
import type { FoldableTopic, PlacedGrid } from "./gridTypes.ts";
import type { PlacedCell, PlacedRow } from "./placeCells.ts";

/** What both orientations draw with. */
export interface GridParts {
  readonly layout: PlacedGrid;
  readonly rows: readonly PlacedRow[];
  readonly topics: readonly FoldableTopic[];
  readonly lit: Store<Lit>;
  readonly t: Messages;
  readonly label: (target: Target) => Wording;
  /** The small line under an organization's name. */
  readonly facts: (organization: Organization) => string;
  readonly cell: (placed: PlacedCell) => ReactNode;
  readonly topicButton: (topic: FoldableTopic) => ReactNode;
  /** The name of an organization, as a button that picks it for a comparison. */
  readonly organizationButton: (organization: Organization) => ReactNode;
  readonly tableProps: ComponentProps<"table">;
}
