import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { cellPlace, claimPlace, documentPlace, placeOf } from "#domain/place.ts";
import type { FoundEntry } from "./entries.ts";
import type { TextHits } from "./textIndex.ts";

/**
 * Where on the page something was found: what is named so; the documents on the time axis; the cells
 * (their folded topics too) whose quotes hold the words, what others say of them among these, or whose
 * summaries do. O(what was found).
 */
export function foundPlaces(
  index: CorpusIndex,
  hits: TextHits,
  entries: readonly FoundEntry[],
): ReadonlySet<string> {
  const places = new Set<string>();
  const add = (organization: OrganizationId, target: TargetId) => {
    places.add(cellPlace(organization, target));
    const topic = index.targets.get(target)?.topic;
    if (topic !== undefined) places.add(cellPlace(organization, topic));
  };
  for (const { opens } of entries.map(({ entry }) => entry)) {
    if (opens?.kind === "cell") add(opens.organization, opens.target);
    else if (opens) places.add(placeOf(opens));
  }
  for (const { document, lines } of hits.texts) {
    places.add(documentPlace(document));
    const owner = index.documents.get(document)?.organization;
    if (owner === undefined) continue;
    for (const passage of new Set(lines.flatMap((line) => line.passages))) {
      for (const { target } of index.stancesOn(document, passage)) add(owner, target);
      for (const { id, holder, target } of index.claimsOn(document, passage)) {
        places.add(claimPlace(id));
        if (holder.kind === "organization") add(holder.organization.id, target.id);
      }
    }
  }
  return places;
}
