/**
 * Formatters of the language data, made once for each language: to make one costs as much as
 * several hundred uses of it.
 */
function kept<Key extends string, T>(make: (key: Key) => T): (key: Key) => T {
  const made = new Map<Key, T>();
  return (key) => {
    let found = made.get(key);
    if (found === undefined) made.set(key, (found = make(key)));
    return found;
  };
}

/** Day before month in both languages: the texts themselves show what the other order leads to. */
function dates(options: Intl.DateTimeFormatOptions) {
  return kept(
    (language: string) =>
      new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
        timeZone: "UTC",
        ...options,
      }),
  );
}

/** "31 Jan 2022". */
export const dayFormat = dates({ year: "numeric", month: "short", day: "numeric" });
/** "Jan 2022". */
export const monthFormat = dates({ year: "numeric", month: "short" });

export const numberFormat = kept((language: string) => new Intl.NumberFormat(language));

const lists = kept((language: string) => new Intl.ListFormat(language, { type: "conjunction" }));

/** Names in a row: "A", "A and B", "A, B and C". */
export function namesInWords(names: readonly string[], language: string): string {
  return lists(language).format(names.map(isolated));
}

/**
 * A name as a part of a sentence: where it runs from right to left, or holds characters that turn others,
 * between marks that keep that to itself (Unicode, UAX 9: FSI, PDI).
 */
export function isolated(name: string): string {
  const turns = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
  return turns.test(name) ? `\u2068${name}\u2069` : name;
}

/** The names of languages in a language. Throws a RangeError for a tag that is none. */
export const languageNames = kept(
  (language: string) => new Intl.DisplayNames([language], { type: "language" }),
);

/** The names of countries in a language. */
export const regionNames = kept(
  (language: string) => new Intl.DisplayNames([language], { type: "region" }),
);

/** Sorts words as readers of a language expect; digits count as numbers. */
export const collator = kept((language: string) => new Intl.Collator(language, { numeric: true }));
