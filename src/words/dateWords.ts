/**
 * EDTF dates (ISO 8601-2, levels 0 and 1) in words, as precise as they are written and no more:
 * `2022-09` becomes "Sep 2022", never a day of September.
 */
import type { Document } from "#domain/corpus.ts";
import { dateOf } from "#domain/documentDate.ts";
import type { Language } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { dayFormat, monthFormat } from "./formatters.ts";

interface DateWords {
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly before: (date: string) => string;
  readonly after: (date: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly season: readonly [string, string, string, string];
  readonly some: (year: string) => string;
  /** A year with unspecified digits, `199X` or `19XX`. */
  readonly years: (digits: string) => string;
}

const dateWords: Readonly<Record<Language, DateWords>> = {
  en: {
    about: (date) => `about ${date}`,
    perhaps: (date) => `perhaps ${date}`,
    before: (date) => `${date} or before`,
    after: (date) => `${date} or after`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    between: (from, to) => `${from} – ${to}`,
    season: ["spring", "summer", "autumn", "winter"],
    some: (year) => `within ${year}`,
    years: (digits) => (digits.endsWith("XX") ? digits : `${digits.replace("X", "0")}s`),
  },
  es: {
    about: (date) => `hacia ${date}`,
    perhaps: (date) => `quizá ${date}`,
    before: (date) => `${date} o antes`,
    after: (date) => `${date} o después`,
    from: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
    between: (from, to) => `${from} – ${to}`,
    season: ["primavera", "verano", "otoño", "invierno"],
    some: (year) => `dentro de ${year}`,
    years: (digits) => (digits.endsWith("XX") ? digits : `década de ${digits.replace("X", "0")}`),
  },
};

/** A date in words. A string that is not of the levels handled here comes back as it is. */
export function dateInWords(edtf: string, t: Messages): string {
  const words = dateWords[t.code];
  const [start = "", end, ...rest] = edtf.split("/");
  if (rest.length > 0) return edtf;
  if (end === undefined) return single(start, t.code, words);
  if (start === "..") return words.before(single(end, t.code, words));
  if (end === "..") return words.after(single(start, t.code, words));
  if (start === "") return words.until(single(end, t.code, words));
  if (end === "") return words.from(single(start, t.code, words));
  const range = dayRange(start, end, t.code);
  if (range !== null) return range;
  return words.between(single(start, t.code, words), single(end, t.code, words));
}

/** The date that a document stands on, in words; or that it has none. */
export function documentDate(document: Document, t: Messages): string {
  const date = dateOf(document);
  return date ? dateInWords(date.edtf, t) : t.timeline.undated;
}

function single(date: string, language: string, words: DateWords): string {
  const qualifier = date.at(-1) ?? "";
  const bare = "?~%".includes(qualifier) && qualifier !== "" ? date.slice(0, -1) : date;
  const plain = bareDate(bare.split("T")[0] ?? bare, language, words);
  if (qualifier === "~") return words.about(plain);
  if (qualifier === "?") return words.perhaps(plain);
  if (qualifier === "%") return words.perhaps(words.about(plain));
  return plain;
}

function bareDate(date: string, language: string, words: DateWords): string {
  const [, year = "", month, day] =
    /^(-?[0-9X]{4})(?:-([0-9X]{2}))?(?:-([0-9X]{2}))?$/.exec(date) ?? [];
  if (year === "") return date.startsWith("Y") ? date.slice(1) : date;
  if (year.includes("X")) return words.years(year);
  if (month === undefined) return year;
  if (month.includes("X")) return words.some(year);
  const number = Number(month);
  if (number >= 21 && number <= 24) return `${words.season[number - 21] ?? ""} ${year}`;
  const precise = day !== undefined && !day.includes("X");
  return (precise ? dayFormat : monthFormat)(language).format(
    utcDay(Number(year), number, precise ? Number(day) : 1),
  );
}

/** Two whole days as one range, "23–30 Sep 2022"; null where either is anything else. */
function dayRange(start: string, end: string, language: string): string | null {
  const [from, to] = [start, end].map((date) => {
    const [, year, month, day] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date) ?? [];
    return year === undefined ? null : utcDay(Number(year), Number(month), Number(day));
  });
  return from && to ? dayFormat(language).formatRange(from, to) : null;
}

function utcDay(year: number, month: number, day: number): Date {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  return time;
}
