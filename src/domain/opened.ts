/** What can be opened, how it is said, and what makes two of them the same thing. */
import type { Stance } from "./corpus.ts";
import type { DocumentId, OrganizationId, PassageId, TargetId } from "./ids.ts";

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

/** A document for its own sake. */
export interface OpenedDocument {
  readonly kind: "document";
  readonly document: DocumentId;
  readonly passage: PassageId | null;
}

/**
 * Closed: whoever tells the kinds apart does so by an exhaustive switch (`never` at its end), so that
 * a kind that joins is missed nowhere.
 */
export type Opened = OpenedCell | OpenedDocument;

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
  return { kind: "document", document, passage };
}

/** The same thing at another passage of a document. */
export function atPassage(opened: Opened, document: DocumentId, passage: PassageId): Opened {
  switch (opened.kind) {
    case "cell":
      return { ...opened, document, passage };
    case "document":
      return { kind: "document", document, passage };
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
    default:
      return opened satisfies never;
  }
}
