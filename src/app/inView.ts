import { useMemo } from "react";
import type { Target, Topic } from "#domain/corpus.ts";
import type { Shown } from "./useExplorer.ts";

/** The topics in view, in their order; the same list while they are. */
export function useTopics({ arrangement }: Shown): readonly Topic[] {
  return useMemo(() => arrangement.topics.map(({ topic }) => topic), [arrangement]);
}

/** The targets in view, in their order; the same list while they are. */
export function useTargets({ arrangement }: Shown): readonly Target[] {
  return useMemo(() => arrangement.topics.flatMap(({ targets }) => targets), [arrangement]);
}
