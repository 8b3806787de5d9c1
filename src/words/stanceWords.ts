import type { Messages } from "#i18n/en.ts";

/** What there is to say about a stance, in the order in which it is said. */
export interface SayableStance {
  readonly position: number;
  readonly basis: string;
  readonly salience?: string;
  readonly passages: readonly unknown[];
}

/** "opposes; stated; central; 1 passage": the part of an accessible name after the colon. */
export function stanceInWords(stance: SayableStance, t: Messages): string {
  const parts = [t.position[String(stance.position)], t.basis[stance.basis]];
  if (stance.salience !== undefined) parts.push(t.salience[stance.salience]);
  parts.push(t.passages(stance.passages.length));
  return parts.join("; ");
}

/** Names in a row: "A", "A and B", "A, B and C". */
export function namesInWords(names: readonly string[], t: Messages): string {
  return new Intl.ListFormat(t.code, { type: "conjunction" }).format(names);
}
