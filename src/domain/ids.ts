/**
 * Identifiers, branded so that a target can never be passed where an organization is meant.
 * The brands exist for the type checker only: at run time every id is a plain string of the
 * form `[a-z0-9]+(-[a-z0-9]+)*` (FORMAT: "Ids").
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type OrganizationId = Branded<"organization">;
export type TopicId = Branded<"topic">;
/** The full id of a target, `topic.target`, for instance `ukraine.settlement`. */
export type TargetId = Branded<"target">;
export type ReasonId = Branded<"reason">;
export type DocumentId = Branded<"document">;
/** Unique within its document only. */
export type PassageId = Branded<"passage">;
export type EventId = Branded<"event">;
export type CodingId = Branded<"coding">;
/**
 * A second-hand position, which the format gives no id: `document/target/n`, the n-th (from 1) that
 * the document reports on the target.
 */
export type ClaimId = Branded<"claim">;

/** Whether a string has the form of an id. Says nothing about whether the thing exists. */
export function isId(value: string): boolean {
  // Two searches for what must not be there: `^[a-z0-9]+(-[a-z0-9]+)*$` overflows the stack on megabytes.
  return !/[^a-z0-9-]/.test(value) && !/^-|--|-$|^$/.test(value);
}
