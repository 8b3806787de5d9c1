import type { Ref } from "react";
import type { Organization, Stance, Target } from "#domain/corpus.ts";
import type { NamedEvent } from "#domain/namedEvents.ts";
import type { Opened } from "#domain/opened.ts";
import type { Lit, TimeSpan } from "#domain/selection.ts";
import type { DatedDocument } from "#domain/timeline.ts";
import type { Messages } from "#i18n/en.ts";
import type { Store } from "#ui/store.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";

export interface TimelineProps {
  readonly organizations: readonly Organization[];
  /** The documents of the organizations, each with its stances. */
  readonly documents: readonly DatedDocument[];
  readonly events: readonly NamedEvent[];
  /** The targets in view, in the order in which the slivers of a skyline stand. */
  readonly targets: readonly Target[];
  readonly shows: (stance: Stance) => boolean;
  readonly time: TimeSpan | null;
  readonly lit: Store<Lit>;
  readonly t: Messages;
  readonly onTime: (span: TimeSpan | null) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly ref?: Ref<ViewHandle>;
}
