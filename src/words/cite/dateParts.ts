/** EDTF as bibliographies know dates: years, months and days, and no more of them than are known. */

/** [year], [year, month] or [year, month, day]; the month from 1. */
export type DateParts = readonly number[];

export interface PartedDate {
  /** One date, or the two ends of an interval. */
  readonly parts: readonly DateParts[];
  /** Spring 1 to winter 4, of a date that is a season. */
  readonly season: number | null;
  /** Qualified in any way: approximate or uncertain. */
  readonly circa: boolean;
}

/** Null for what such a form cannot say: an open or unknown end, unspecified digits, a year beyond four digits. */
export function partedDate(edtf: string): PartedDate | null {
  const ends = edtf.split("/");
  const found = ends.map(oneDate);
  if (found.some((one) => one === null)) return null;
  const dates = found.flatMap((one) => one ?? []);
  const season = ends.length === 1 ? (dates[0]?.season ?? null) : null;
  // Of an interval from a season to another nothing but the years is left to say.
  return {
    parts: dates.map(({ parts }) => parts),
    season,
    circa: dates.some(({ circa }) => circa),
  };
}

function oneDate(text: string) {
  const [, year, month, day, qualifier = ""] =
    /^(-?[0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?(?:T[^?~%]*)?([?~%]?)$/.exec(text) ?? [];
  if (year === undefined) return null;
  const number = month === undefined ? null : Number(month);
  const isSeason = number !== null && number >= 21 && number <= 24;
  const parts = [Number(year)];
  if (number !== null && !isSeason) parts.push(number);
  if (day !== undefined && !isSeason) parts.push(Number(day));
  return { parts, season: isSeason ? number - 20 : null, circa: qualifier !== "" };
}

/** Whether a date is a day, a month or a year and no more is to be said of it. */
export function isPlain(edtf: string): boolean {
  return /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2}(?:T[^?~%/]*)?)?)?$/.test(edtf);
}

/** The one year in which all days of a date lie, as far as it is written; null where they may lie in several. */
export function yearOf(edtf: string): number | null {
  const years = edtf.split("/").map((end) => /^-?[0-9]{4}(?![0-9X])/.exec(end)?.[0]);
  const [first] = years;
  return first !== undefined && years.every((year) => year === first) ? Number(first) : null;
}
