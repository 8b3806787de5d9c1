import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { cellPlace, documentPlace } from "#domain/place.ts";
import type { FoundEntry } from "./entries.ts";
import type { TextHits } from "./textIndex.ts";

/**
 * Where on the page something was found: the documents on the time axis, and the cells (their folded
 * topics too) whose quotes hold the words, or whose summaries do. O(what was found).
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
  for (const { entry } of entries)
    if (entry.opens?.kind === "cell") add(entry.opens.organization, entry.opens.target);
  for (const { document, lines } of hits.texts) {
    places.add(documentPlace(document));
    const owner = index.documents.get(document)?.organization;
    if (owner === undefined) continue;
    for (const passage of new Set(lines.flatMap((line) => line.passages)))
      for (const { target } of index.stancesOn(document, passage)) add(owner, target);
  }
  return places;
}
