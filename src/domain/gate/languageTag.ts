/** Language tags as BCP 47 (RFC 5646) writes them: the form, not whether a subtag is registered. */

/** The tags of RFC 5646 section 2.1 that its grammar does not cover, lower-cased. */
const irregular: ReadonlySet<string> = new Set([
  "en-gb-oed",
  "i-ami",
  "i-bnn",
  "i-default",
  "i-enochian",
  "i-hak",
  "i-klingon",
  "i-lux",
  "i-mingo",
  "i-navajo",
  "i-pwn",
  "i-tao",
  "i-tay",
  "i-tsu",
  "sgn-be-fr",
  "sgn-be-nl",
  "sgn-ch-de",
  // These fit the grammar only as primary language and extended language, but are listed with the rest.
  "art-lojban",
  "cel-gaulish",
  "no-bok",
  "no-nyn",
  "zh-guoyu",
  "zh-hakka",
  "zh-min",
  "zh-min-nan",
  "zh-xiang",
]);

// language (with extended ones), script, region, variants, extensions, private use; or private use alone
const grammar =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?((?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)((?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*)(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)$/;

/** What a schema can say of the form in one pattern, which accepts somewhat more than there is. */
export const languageTagPattern = "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$";

/** Longest tag that is read; no meaningful one comes near, and it keeps the matching short. */
const longest = 1000;

/**
 * Whether a string is a well-formed language tag: the grammar of RFC 5646 section 2.1 or one of its
 * irregular tags, with no variant and no extension twice (sections 2.2.5 and 2.2.6).
 */
export function isLanguageTag(tag: string): boolean {
  if (tag.length > longest) return false;
  const lower = languageKey(tag);
  if (irregular.has(lower)) return true;
  const match = grammar.exec(lower);
  if (match === null) return false;
  const variants = (match[1] ?? "").split("-").slice(1);
  const singletons = (match[2] ?? "").split("-").filter((subtag) => subtag.length === 1);
  return distinct(variants) && distinct(singletons);
}

/** Tags that differ only in case name one language (RFC 5646 section 2.1.1): equal keys. */
export function languageKey(tag: string): string {
  // ASCII only: no other letter may fold into a tag.
  return tag.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function distinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
