import type { CorpusEvent, Organization } from "./corpus.ts";
import type { CorpusIndex } from "./corpusIndex.ts";
import type { DocumentId, PassageId } from "./ids.ts";

/** A place where a text names an event. */
export interface Naming {
  readonly organization: Organization;
  readonly document: DocumentId;
  readonly passage: PassageId;
}

/** An event with the places in view that name it, in the order of the corpus; at least one. */
export interface NamedEvent {
  readonly event: CorpusEvent;
  readonly namings: readonly Naming[];
}

/** The events that documents of the organizations given name. */
export function namedEvents(
  index: CorpusIndex,
  organizations: readonly Organization[],
): readonly NamedEvent[] {
  const inView = new Set(organizations.map((organization) => organization.id));
  return index.corpus.events.flatMap((event) => {
    const namings = event.passages.flatMap(({ document, passage }): readonly Naming[] => {
      const owner = index.documents.get(document)?.organization;
      const organization = owner && inView.has(owner) ? index.organizations.get(owner) : undefined;
      return organization ? [{ organization, document, passage }] : [];
    });
    return namings.length > 0 ? [{ event, namings }] : [];
  });
}
