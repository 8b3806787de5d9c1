/**
 * What a spreadsheet would take for a formula (OWASP, "CSV Injection"): = + - @, tab, CR and LF at the
 * start, the full-width forms of the four as well. Such a text gets an apostrophe before it. So does one
 * that has apostrophes before such a character, so that taking one away always gives back what there
 * was: of a field that matches this pattern and begins with an apostrophe, drop that. Numbers are left
 * alone: -2 is no formula.
 */
export const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A text that no spreadsheet takes for a formula. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
