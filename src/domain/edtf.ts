/**
 * Dates as EDTF (ISO 8601-2:2019, as profiled by the Library of Congress), levels 0 and 1, nothing
 * else: what level 2 adds (qualified parts, sets, exponents, `2XXX`, `1985-XX-12`, `2022-25`, and
 * unspecified digits inside an interval) is not a date here.
 *
 * The calendar is the proleptic Gregorian one with a year 0, as in ISO 8601.
 */

/** The days that a date may mean. */
export interface DateRange {
  /**
   * Earliest possible day, whole days since 1970-01-01 (UTC). Where the start is open or unknown it
   * is the first day of the end (FORMAT: "An open or unknown start takes the first day of its end").
   */
  readonly earliest: number;
  /** Latest possible day, inclusive, same unit; null where the end is open or unknown. */
  readonly latest: number | null;
  /** The start of the interval is open (`..`) or unknown (empty). */
  readonly openStart: boolean;
  /** Qualified with `~` or `%` anywhere. */
  readonly approximate: boolean;
  /** Qualified with `?` or `%` anywhere. */
  readonly uncertain: boolean;
}

/** A day of the calendar; the month from 1. Year 0 is 1 BC, year -1 is 2 BC. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month (1 to 12) in a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const daysIn400Years = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const epoch = 719_468;

/**
 * Whole days from 1970-01-01 to a day of the calendar. Exact while the result is a safe integer.
 *
 * The year is taken to begin on 1 March: then the leap day is its last day, and months before a
 * given one always have the same total, which the line through 153 days per five months gives.
 */
export function dayNumber({ year, month, day }: CalendarDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysIn400Years + dayOfEra - epoch;
}

/** The day of the calendar of a day number (whole days since 1970-01-01); undoes `dayNumber`. */
export function calendarDay(number: number): CalendarDay {
  const sinceMarch = number + epoch;
  const era = Math.floor(sinceMarch / daysIn400Years);
  const dayOfEra = sinceMarch - era * daysIn400Years;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/**
 * No day of a date is farther than this from 1970-01-01, in days (FORMAT), though EDTF can write more:
 * `Date` (ECMA-262, "Time Values and Time Range") ends there, and with it every axis and calendar.
 */
export const farthestDay = 100_000_000;

/** The range, unless one of its days is too far; of years beyond number, days are none and fail too. */
function withinReach(range: DateRange): DateRange | null {
  const { earliest, latest } = range;
  const isNear = (day: number): boolean => Math.abs(day) <= farthestDay;
  return isNear(earliest) && (latest === null || isNear(latest)) ? range : null;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}
type Days = Pick<Span, "first" | "last">;

function spanOf(from: CalendarDay, to: CalendarDay): Days {
  return { first: dayNumber(from), last: dayNumber(to) };
}
function yearsSpan(from: number, to: number): Days {
  return spanOf({ year: from, month: 1, day: 1 }, { year: to, month: 12, day: 31 });
}
function monthSpan(year: number, month: number): Days {
  return spanOf({ year, month, day: 1 }, { year, month, day: daysInMonth(year, month) });
}
/** Three months from 1 March, June, September or December; winter ends in the year after. */
function seasonSpan(year: number, season: number): Days {
  const month = (season - 20) * 3;
  const endYear = month === 12 ? year + 1 : year;
  const endMonth = month === 12 ? 2 : month + 2;
  return {
    first: dayNumber({ year, month, day: 1 }),
    last: dayNumber({ year: endYear, month: endMonth, day: daysInMonth(endYear, endMonth) }),
  };
}

const plainDate = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const longYear = /^Y(-?[1-9]\d{4,})$/;
const unspecifiedYear = /^(-?)(\d\d)(\dX|XX)$/;
const unspecifiedDay = /^(-?\d{4})-(?:(\d\d)-XX|XX(?:-XX)?)$/;
const dateTime = /^(-?\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d)(?::(\d\d))?)?$/;

/** `-0000` is no year: ISO 8601 writes the year 0 without a sign. */
function yearOf(digits: string): number | null {
  return digits === "-0000" ? null : Number(digits);
}

function parsePlain(text: string): Days | null {
  const [, yearDigits, monthDigits, dayDigits] = plainDate.exec(text) ?? [];
  if (yearDigits === undefined) return null;
  const year = yearOf(yearDigits);
  if (year === null) return null;
  if (monthDigits === undefined) return yearsSpan(year, year);
  const month = Number(monthDigits);
  if (month >= 21 && month <= 24) return dayDigits === undefined ? seasonSpan(year, month) : null;
  if (month < 1 || month > 12) return null;
  if (dayDigits === undefined) return monthSpan(year, month);
  const day = Number(dayDigits);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return spanOf({ year, month, day }, { year, month, day });
}

function parseLongYear(text: string): Days | null {
  const digits = longYear.exec(text)?.[1];
  if (digits === undefined) return null;
  const year = Number(digits);
  return yearsSpan(year, year);
}

function parseUnspecified(text: string): Days | null {
  const [, sign, century, rest] = unspecifiedYear.exec(text) ?? [];
  if (sign !== undefined && century !== undefined && rest !== undefined) {
    const low = Number(century + rest.replaceAll("X", "0"));
    const high = Number(century + rest.replaceAll("X", "9"));
    // Before year 0 the larger number is the earlier year, and -0000 is none.
    return sign === "" ? yearsSpan(low, high) : yearsSpan(-high, -Math.max(low, 1));
  }
  const [, yearDigits, monthDigits] = unspecifiedDay.exec(text) ?? [];
  if (yearDigits === undefined) return null;
  const year = yearOf(yearDigits);
  if (year === null) return null;
  if (monthDigits === undefined) return yearsSpan(year, year);
  const month = Number(monthDigits);
  return month >= 1 && month <= 12 ? monthSpan(year, month) : null;
}

/**
 * A date with a time of day. The day is the one that is written, whatever the shift from UTC: a
 * leaflet dated the 31st in Havana is of the 31st.
 */
function parseDateTime(text: string): Days | null {
  const [, date, hours, minutes, seconds, sign, shiftHours, shiftMinutes] =
    dateTime.exec(text) ?? [];
  if (date === undefined) return null;
  const hour = Number(hours);
  const minute = Number(minutes);
  const second = Number(seconds);
  const shift = Number(shiftHours ?? 0) * 60 + Number(shiftMinutes ?? 0);
  if (hour > 23 || minute > 59 || second > 60) return null;
  if (Number(shiftHours ?? 0) > 23 || Number(shiftMinutes ?? 0) > 59) return null;
  // ISO 8601-1 writes "no shift" with a plus only.
  if (sign === "-" && shift === 0) return null;
  if (second === 60) {
    // A leap second is the last one of a day in UTC, and of no other minute.
    const utc = hour * 60 + minute - (sign === "-" ? -shift : shift);
    if ((utc + 2 * 1440) % 1440 !== 1439) return null;
  }
  return parsePlain(date);
}

function parseQualified(
  text: string,
  parsers: readonly ((text: string) => Days | null)[],
): Span | null {
  const mark = text.slice(-1);
  const qualified = mark === "?" || mark === "~" || mark === "%";
  const bare = qualified ? text.slice(0, -1) : text;
  for (const parse of parsers) {
    const days = parse(bare);
    if (days !== null) {
      return {
        ...days,
        approximate: mark === "~" || mark === "%",
        uncertain: mark === "?" || mark === "%",
      };
    }
  }
  return null;
}

const open: ReadonlySet<string> = new Set(["", ".."]);

function parseInterval(startText: string, endText: string): DateRange | null {
  const start = open.has(startText) ? null : parseQualified(startText, [parsePlain, parseLongYear]);
  const end = open.has(endText) ? null : parseQualified(endText, [parsePlain, parseLongYear]);
  if (start === null && !open.has(startText)) return null;
  if (end === null && !open.has(endText)) return null;
  const known = start ?? end;
  if (known === null) return null;
  // Backwards: no day of the end is at or after the first day of the start.
  if (start !== null && end !== null && end.last < start.first) return null;
  return withinReach({
    earliest: known.first,
    latest: end === null ? null : end.last,
    openStart: start === null,
    approximate: (start?.approximate ?? false) || (end?.approximate ?? false),
    uncertain: (start?.uncertain ?? false) || (end?.uncertain ?? false),
  });
}

/**
 * Reads an EDTF date of level 0 or 1 as the days that it may mean; null where it is none, and where
 * FORMAT says so: an interval that runs backwards or is open at both ends, and a day beyond
 * `farthestDay`. A season's first day is 1 March, June, September or December.
 */
export function parseEdtf(text: string): DateRange | null {
  const slash = text.indexOf("/");
  if (slash !== -1) return parseInterval(text.slice(0, slash), text.slice(slash + 1));
  const time = parseDateTime(text);
  const span =
    time === null
      ? parseQualified(text, [parsePlain, parseLongYear, parseUnspecified])
      : { ...time, approximate: false, uncertain: false };
  if (span === null) return null;
  return withinReach({
    earliest: span.first,
    latest: span.last,
    openStart: false,
    approximate: span.approximate,
    uncertain: span.uncertain,
  });
}

/** Whether a text is one whole real day of four-digit year, `YYYY-MM-DD`. */
export function isWholeDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && parsePlain(text) !== null;
}
