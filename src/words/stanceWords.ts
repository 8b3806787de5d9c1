import type { Stance } from "#domain/corpus.ts";
import type { Messages } from "#i18n/en.ts";

/** "opposes; stated; central; 1 passage": the part of an accessible name after the colon. */
export function stanceInWords(
  stance: Pick<Stance, "position" | "basis" | "salience" | "passages">,
  t: Messages,
): string {
  const parts = [t.position[stance.position], t.basis[stance.basis]];
  if (stance.salience !== undefined) parts.push(t.salience[stance.salience]);
  parts.push(t.passages(stance.passages.length));
  return parts.join("; ");
}
