/**
 * Keys of the places on the page from which something is opened or folded. A view puts them on its
 * elements (`data-place`) and is asked for the focus by them; nobody writes one by hand. Ids hold
 * neither a slash nor a space, so no two places share a key.
 */
import type { ClaimId, DocumentId, EventId, OrganizationId, TargetId, TopicId } from "./ids.ts";
import type { Opened } from "./opened.ts";

/** The cell of an organization and a target, or of a topic folded into one column. */
export function cellPlace(organization: OrganizationId, slot: TargetId | TopicId): string {
  return `${organization}/${slot}`;
}

/**
 * Whose cell a place is, and on what: the ids that `cellPlace` was given. Null for a place that is no
 * cell. Whether the second is a target or a folded topic is for the corpus to say.
 */
export function cellAt(
  place: string,
): { readonly organization: OrganizationId; readonly slot: TargetId | TopicId } | null {
  const slash = place.indexOf("/");
  if (slash < 0 || slash === place.length - 1 || place.includes(" ")) return null;
  return {
    organization: place.slice(0, slash) as OrganizationId,
    slot: place.slice(slash + 1) as TargetId | TopicId,
  };
}

/** The header of a topic. */
export function topicPlace(topic: TopicId): string {
  return topic;
}

/** What folds a topic. */
export function foldPlace(topic: TopicId): string {
  return `fold ${topic}`;
}

/** What picks an organization for a comparison. */
export function pickPlace(organization: OrganizationId): string {
  return `pick ${organization}`;
}

/** The header of a target. */
export function targetPlace(target: TargetId): string {
  return `target ${target}`;
}

/** The header of an organization. */
export function organizationPlace(organization: OrganizationId): string {
  return `${organization}/`;
}

/** A document on the time axis. */
export function documentPlace(document: DocumentId): string {
  return `document ${document}`;
}

/** An event under the time axis; of several that share a point, the first. */
export function eventPlace(event: EventId): string {
  return `event ${event}`;
}

/** The mark of a second-hand position. */
export function claimPlace(claim: ClaimId): string {
  return `claim ${claim}`;
}

/** Where something opened is at home: where the focus returns when it is closed. */
export function placeOf(opened: Opened): string {
  switch (opened.kind) {
    case "cell":
      return cellPlace(opened.organization, opened.target);
    case "document":
      return documentPlace(opened.document);
    case "target":
      return targetPlace(opened.target);
    case "organization":
      return organizationPlace(opened.organization);
    case "topic":
      return topicPlace(opened.topic);
    case "event":
      return eventPlace(opened.event);
    case "events":
      return eventPlace(opened.events[0] as EventId);
    case "claim":
      return claimPlace(opened.claim);
    default:
      return opened satisfies never;
  }
}
