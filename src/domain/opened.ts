/** What can be opened, how it is said, and what makes two of them the same thing. */
import type { Stance } from "./corpus.ts";
import type {
  ClaimId,
  DocumentId,
  EventId,
  OrganizationId,
  PassageId,
  TargetId,
  TopicId,
} from "./ids.ts";

/** A cell of the grid: what an organization says on a target. */
export interface OpenedCell {
  readonly kind: "cell";
  readonly organization: OrganizationId;
  readonly target: TargetId;
  /**
   * The document whose stance is meant; null for whichever the cell shows first, which another
   * document may change. Never null beside a passage: an id of a passage means nothing without it.
   */
  readonly document: DocumentId | null;
  readonly passage: PassageId | null;
}

/** A stretch of a text that is no passage: words that were searched for, or that somebody copied. */
export interface Words {
  /** UTF-16 units, from < to. */
  readonly from: number;
  readonly to: number;
  /** Of the translation in which they stand; null for the document's own text. */
  readonly translation: string | null;
}

/** A document for its own sake. */
export interface OpenedDocument {
  readonly kind: "document";
  readonly document: DocumentId;
  readonly passage: PassageId | null;
  /** Never beside a passage, which is a place already. */
  readonly words: Words | null;
}

/** An event, at one of the places that name it; both null for the first of them, or both set. */
export interface OpenedEvent {
  readonly kind: "event";
  readonly event: EventId;
  readonly document: DocumentId | null;
  readonly passage: PassageId | null;
}

/** A second-hand position, at one of its passages; null for the first. */
export interface OpenedClaim {
  readonly kind: "claim";
  readonly claim: ClaimId;
  readonly passage: PassageId | null;
}

/** What everybody says on a target. */
export interface OpenedTarget {
  readonly kind: "target";
  readonly target: TargetId;
}

/** What an organization says on everything. */
export interface OpenedOrganization {
  readonly kind: "organization";
  readonly organization: OrganizationId;
}

/** What stands out in a topic. */
export interface OpenedTopic {
  readonly kind: "topic";
  readonly topic: TopicId;
}

/** Several events that stand too near each other to be told apart on the axis; at least one. */
export interface OpenedEvents {
  readonly kind: "events";
  readonly events: readonly EventId[];
}

/** What is read in a text, passage by passage. */
export type OpenedText = OpenedCell | OpenedDocument | OpenedEvent | OpenedClaim;

/** What gathers from many texts, and has no passage of its own. */
export type OpenedSheet = OpenedTarget | OpenedOrganization | OpenedTopic | OpenedEvents;

/**
 * Closed: whoever tells the kinds apart does so by an exhaustive switch (`never` at its end), so that
 * a kind that joins is missed nowhere.
 */
export type Opened = OpenedText | OpenedSheet;

/** The cell, with the stance that it shows first. */
export function atCell(organization: OrganizationId, target: TargetId): OpenedCell {
  return { kind: "cell", organization, target, document: null, passage: null };
}

/** One stance of a cell, by its document; with a passage of that document, at that passage. */
export function atStance(
  organization: OrganizationId,
  stance: Pick<Stance, "document" | "target">,
  passage: PassageId | null = null,
): OpenedCell {
  return {
    kind: "cell",
    organization,
    target: stance.target,
    document: stance.document,
    passage,
  };
}

/** A document, at a passage of it or at its beginning. */
export function atDocument(document: DocumentId, passage: PassageId | null = null): OpenedDocument {
  return { kind: "document", document, passage, words: null };
}

/** A document, at some words of it. */
export function atWords(document: DocumentId, words: Words): OpenedDocument {
  return { kind: "document", document, passage: null, words };
}

/** An event, at the first place that names it. */
export function atEvent(event: EventId): OpenedEvent {
  return { kind: "event", event, document: null, passage: null };
}

/** Some events as a list; a single one as itself. Throws a RangeError for none. */
export function atEvents(events: readonly EventId[]): OpenedEvents | OpenedEvent {
  const [first, ...rest] = events;
  if (first === undefined) throw new RangeError("no event to open");
  return rest.length === 0 ? atEvent(first) : { kind: "events", events };
}

/** A second-hand position, at its first passage. */
export function atClaim(claim: ClaimId, passage: PassageId | null = null): OpenedClaim {
  return { kind: "claim", claim, passage };
}

/** What everybody says on a target. */
export function atTarget(target: TargetId): OpenedTarget {
  return { kind: "target", target };
}

/** What an organization says on everything. */
export function atOrganization(organization: OrganizationId): OpenedOrganization {
  return { kind: "organization", organization };
}

/** What stands out in a topic. */
export function atTopic(topic: TopicId): OpenedTopic {
  return { kind: "topic", topic };
}

/** Whether what is opened is read in a text; else it gathers from many. */
export function isText(opened: Opened): opened is OpenedText {
  switch (opened.kind) {
    case "cell":
    case "document":
    case "event":
    case "claim":
      return true;
    case "target":
    case "organization":
    case "topic":
    case "events":
      return false;
    default:
      return opened satisfies never;
  }
}

/** The same thing at another passage of a document. */
export function atPassage(
  opened: OpenedText,
  document: DocumentId,
  passage: PassageId,
): OpenedText {
  switch (opened.kind) {
    case "cell":
    case "event":
      return { ...opened, document, passage };
    case "document":
      return atDocument(document, passage);
    case "claim":
      return { ...opened, passage };
    default:
      return opened satisfies never;
  }
}

/** Equal for the same thing at whichever of its passages; differs for any other. */
export function keyOf(opened: Opened): string {
  // Ids hold no space, so no two kinds or places can make one key.
  switch (opened.kind) {
    case "cell":
      return `cell ${opened.organization} ${opened.target} ${opened.document ?? ""}`;
    case "document":
      return `document ${opened.document}`;
    case "event":
      return `event ${opened.event}`;
    case "claim":
      return `claim ${opened.claim}`;
    case "target":
      return `target ${opened.target}`;
    case "organization":
      return `organization ${opened.organization}`;
    case "topic":
      return `topic ${opened.topic}`;
    case "events":
      return `events ${opened.events.join(" ")}`;
    default:
      return opened satisfies never;
  }
}
