/**
 * Characters that are in a text and cannot be seen: of no width, or turning the direction of what stands
 * beside them. A reader who compares a text with its source can ask for them.
 */

/** A stretch of a text; `code` is "U+200B" where it is one such character, else null. */
export interface Stretch {
  readonly text: string;
  readonly code: string | null;
}

// Soft hyphen, fillers, marks and controls of direction (UAX 9), zero-width ones, the byte-order mark, tags.
const hiddenOnes =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3164\ufeff\u{e0000}-\u{e007f}]/gu;

/** How many of them a text has. */
export function countHidden(text: string): number {
  return text.match(hiddenOnes)?.length ?? 0;
}

/** Cuts a text at them; joined, the stretches are the text. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last = 0;
  for (const { 0: one, index } of text.matchAll(hiddenOnes)) {
    if (index > last) stretches.push({ text: text.slice(last, index), code: null });
    const code = one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    stretches.push({ text: one, code: `U+${code}` });
    last = index + one.length;
  }
  if (last < text.length) stretches.push({ text: text.slice(last), code: null });
  return stretches;
}
