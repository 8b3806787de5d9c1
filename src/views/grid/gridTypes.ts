import type { ShownTopic } from "#domain/arrange.ts";
import type { Target } from "#domain/corpus.ts";
import type { TopicId } from "#domain/ids.ts";
import type { GridLayout, Slot } from "./gridLayout.ts";

/** A topic in view with its id at hand, as the layout wants it. */
export interface FoldableTopic extends ShownTopic {
  readonly id: TopicId;
}

export type GridSlot = Slot<FoldableTopic, Target>;
export type PlacedGrid = GridLayout<FoldableTopic, Target>;
