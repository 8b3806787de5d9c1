/** Language tags (BCP 47): their form as `Intl.getCanonicalLocales` judges it, and when two are one. */

/** Longest tag that is read; no meaningful one comes near, and it bounds the work on one of megabytes. */
const longest = 1000;

/** What has been judged: a corpus has two or three languages and a hundred thousand keys that name them. */
const judged = new Map<string, boolean>();
const mostJudged = 1000;

/**
 * Whether a string is a language tag as `Intl.getCanonicalLocales` accepts it (FORMAT): a Unicode BCP 47
 * locale identifier (ECMA-402, section 6.2), so neither an irregular tag such as `i-klingon` nor one of
 * private use alone.
 */
export function isLanguageTag(tag: string): boolean {
  if (tag.length > longest) return false;
  let isTag = judged.get(tag);
  if (isTag === undefined) {
    try {
      Intl.getCanonicalLocales(tag);
      isTag = true;
    } catch {
      isTag = false;
    }
    if (judged.size < mostJudged) judged.set(tag, isTag);
  }
  return isTag;
}

/** Tags that differ only in case name one language (RFC 5646 section 2.1.1): equal keys. */
export function languageKey(tag: string): string {
  // ASCII only: no other letter may fold into a tag.
  return tag.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
