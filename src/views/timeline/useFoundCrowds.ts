import { useContext, useMemo } from "react";
import { documentPlace } from "#domain/place.ts";
import type { DatedDocument } from "#domain/timeline.ts";
import { FoundContext } from "#ui/found.ts";
import { useStored } from "#ui/store.ts";
import { type PlacedCrowd, crowdsWith } from "./crowds.ts";

/** Which crowds of a lane hold a text in which a search has found something, and what is said of them. */
export function useFoundCrowds(
  crowds: readonly PlacedCrowd[],
  documents: readonly DatedDocument[],
): { readonly withHits: ReadonlySet<PlacedCrowd>; readonly said: string } {
  const { places, said } = useStored(useContext(FoundContext), (all) => all);
  return useMemo(
    () => ({
      withHits:
        places.size === 0
          ? new Set()
          : crowdsWith(crowds, documents, (id) => places.has(documentPlace(id))),
      said,
    }),
    [crowds, documents, places, said],
  );
}
