/** Quotation marks by language, as the CLDR has them (`quotationStart`, `quotationEnd`). */
const byLanguage: Readonly<Record<string, readonly [string, string]>> = {
  ar: ["”", "“"],
  be: ["«", "»"],
  bg: ["„", "“"],
  ca: ["«", "»"],
  cs: ["„", "“"],
  de: ["„", "“"],
  el: ["«", "»"],
  es: ["«", "»"],
  fa: ["«", "»"],
  fi: ["”", "”"],
  fr: ["«\u00a0", "\u00a0»"],
  he: ["”", "”"],
  hr: ["„", "“"],
  hu: ["„", "”"],
  it: ["«", "»"],
  ja: ["「", "」"],
  nb: ["«", "»"],
  no: ["«", "»"],
  pl: ["„", "”"],
  ro: ["„", "”"],
  ru: ["«", "»"],
  sk: ["„", "“"],
  sl: ["„", "“"],
  sr: ["„", "“"],
  sv: ["”", "”"],
  uk: ["«", "»"],
};

/** What stands before and after words that are quoted in a language (BCP 47); the English ones where none are known. */
export function quoteMarks(language: string): readonly [string, string] {
  return byLanguage[language.split("-")[0]?.toLowerCase() ?? ""] ?? ["“", "”"];
}
