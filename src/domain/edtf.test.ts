// @ts-expect-error The package ships no types; it is only a second opinion here.
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, dayNumber, daysInMonth, farthestDay, isWholeDay, parseEdtf } from "./edtf.ts";

function iso(day: number): string {
  const { year, month, day: date } = calendarDay(day);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
/** A range as `first..last`, then `?` and `~`, `<` for an open start, `∞` for an open end. */
function drawn(text: string): string | null {
  const range = parseEdtf(text);
  if (range === null) return null;
  const last = range.latest === null ? "∞" : iso(range.latest);
  const marks = (range.uncertain ? "?" : "") + (range.approximate ? "~" : "");
  return `${range.openStart ? "<" : ""}${iso(range.earliest)}..${last}${marks}`;
}

describe("parseEdtf", () => {
  it.each([
    // level 0
    ["2022", "2022-01-01..2022-12-31"],
    ["0000", "0000-01-01..0000-12-31"],
    ["2024-02", "2024-02-01..2024-02-29"],
    ["1900-02", "1900-02-01..1900-02-28"],
    ["2000-02-29", "2000-02-29..2000-02-29"],
    ["2022-01-31T23:30:00", "2022-01-31..2022-01-31"],
    ["2022-01-31T23:30:00Z", "2022-01-31..2022-01-31"],
    ["2022-01-31T23:30:00-04", "2022-01-31..2022-01-31"],
    ["2022-01-31T00:30:00+05:30", "2022-01-31..2022-01-31"],
    ["2016-12-31T23:59:60Z", "2016-12-31..2016-12-31"],
    ["2017-01-01T05:29:60+05:30", "2017-01-01..2017-01-01"],
    ["1964/2008", "1964-01-01..2008-12-31"],
    ["2004-06/2006-08", "2004-06-01..2006-08-31"],
    ["2004-02-01/2005", "2004-02-01..2005-12-31"],
    ["2004-02-01/2004-02-01", "2004-02-01..2004-02-01"],
    ["2022-05/2022", "2022-05-01..2022-12-31"],
    ["2022/2022-03", "2022-01-01..2022-03-31"],
    // level 1
    ["Y12022", "12022-01-01..12022-12-31"],
    ["Y-12022", "-12022-01-01..-12022-12-31"],
    ["2022-21", "2022-03-01..2022-05-31"],
    ["2022-22", "2022-06-01..2022-08-31"],
    ["2022-23", "2022-09-01..2022-11-30"],
    ["2023-24", "2023-12-01..2024-02-29"],
    ["2022-24~", "2022-12-01..2023-02-28~"],
    ["1984?", "1984-01-01..1984-12-31?"],
    ["2004-06~", "2004-06-01..2004-06-30~"],
    ["2004-06-11%", "2004-06-11..2004-06-11?~"],
    ["Y12022?", "12022-01-01..12022-12-31?"],
    ["201X", "2010-01-01..2019-12-31"],
    ["20XX", "2000-01-01..2099-12-31"],
    ["20XX~", "2000-01-01..2099-12-31~"],
    ["-01XX", "-0199-01-01..-0100-12-31"],
    ["-00XX", "-0099-01-01..-0001-12-31"],
    ["2004-XX", "2004-01-01..2004-12-31"],
    ["1985-04-XX", "1985-04-01..1985-04-30"],
    ["1985-XX-XX", "1985-01-01..1985-12-31"],
    ["1985-04-12/..", "1985-04-12..∞"],
    ["1985-04/", "1985-04-01..∞"],
    ["../1985-04", "<1985-04-01..1985-04-30"],
    ["/1985", "<1985-01-01..1985-12-31"],
    ["1984-06-02?/2004-08-08~", "1984-06-02..2004-08-08?~"],
    ["1984~/..", "1984-01-01..∞~"],
    ["2022-21/2022-23", "2022-03-01..2022-11-30"],
    ["-1985", "-1985-01-01..-1985-12-31"],
    ["-0004-02-29", "-0004-02-29..-0004-02-29"],
    ["-0044-03-15/-0030", "-0044-03-15..-0030-12-31"],
  ])("reads %s as %s", (text, range) => {
    expect(drawn(text)).toBe(range);
  });

  it.each([
    "",
    " ",
    "2022 ",
    " 2022",
    "2022\n",
    "22",
    "202",
    "20222",
    "2022-1",
    "2022-13",
    "2022-00",
    "2022-02-30",
    "1900-02-29",
    "2022-04-31",
    "2022-01-00",
    "20220131",
    "2022/01/31",
    "2022-25",
    "2022-41",
    "2022-20",
    "2022-21-01",
    "2022-W01",
    "2022-031",
    "-0000",
    "-0000-01",
    "+2022",
    "Y2022",
    "Y02022",
    "Y-2022",
    "Y1E9",
    "Y17E7",
    "Y12022-01",
    "y12022",
    "XXXX",
    "2XXX",
    "20X2",
    "2X22",
    "20xx",
    "2004-0X",
    "2004-X1",
    "201X-01",
    "2004-XX-01",
    "1985-04-0X",
    "19XX-XX",
    "?2022",
    "2022?-06",
    "2022-~06",
    "2022?~",
    "2022??",
    "2022-01-31T",
    "2022-01-31T12",
    "2022-01-31T12:00",
    "2022-01-31T24:00:00",
    "2022-01-31T12:60:00",
    "2022-01-31T12:00:60Z",
    "2022-01-31T12:00:00.5",
    "2022-01-31t12:00:00",
    "2022-01-31T12:00:00-00",
    "2022-01-31T12:00:00-00:00",
    "2022-01-31T12:00:00+0530",
    "2022-01-31T12:00:00+24",
    "2022-01-31T12:00:00Z?",
    "2022-02-30T12:00:00",
    "/",
    "../..",
    "../",
    "/..",
    "..",
    "2022-05/2022-03",
    "2023/2022",
    "2022/2023/2024",
    "2022//",
    "2022/P1Y",
    "2004-06-XX/2004-07-03",
    "201X/2022",
    "2022-01-31T12:00:00/2023",
    "2022/2023-13",
    "[2022]",
    "{2022,2023}",
    "2022..2023",
    "٢٠٢٢",
    "2022‐01",
  ])("refuses %j", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it("refuses what reaches beyond 100,000,000 days from 1970-01-01, at either end", () => {
    expect(drawn("Y275759")).toBe("275759-01-01..275759-12-31");
    expect(drawn("Y-271820")).toBe("-271820-01-01..-271820-12-31");
    // The last days within are in the next years, whose own last (or first) day is beyond.
    for (const [year, day] of [
      ["Y275760", "275760-09-13"],
      ["Y-271821", "-271821-04-20"],
    ]) {
      expect(iso(farthestDay * (year!.includes("-") ? -1 : 1))).toBe(day);
      expect(parseEdtf(year!)).toBeNull();
      expect(parseEdtf(`${year}/2020`)).toBeNull();
      expect(parseEdtf(`2020/${year}`)).toBeNull();
      expect(parseEdtf(`../${year}`)).toBeNull();
    }
    expect(parseEdtf("2020/Y275759")).not.toBeNull();
    expect(parseEdtf("Y300000/..")).toBeNull();
    expect(parseEdtf("Y275760/..")?.latest).toBeNull();
    expect(parseEdtf("Y170000002")).toBeNull();
    expect(parseEdtf(`Y${"9".repeat(400)}`)).toBeNull();
    expect(parseEdtf(`Y-${"9".repeat(400)}/Y${"9".repeat(400)}`)).toBeNull();
  });

  // The package takes the end of February 0000 for a day of 1900, as Date does with years below 100.
  const year = fc.integer({ min: -9999, max: 9999 }).filter((y) => y < 0 || y > 99);
  const written = fc
    .record({
      year,
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 31 }),
      parts: fc.nat(2),
    })
    .map(({ year: y, month, day, parts }) => {
      const number = `${y < 0 ? "-" : ""}${String(Math.abs(y)).padStart(4, "0")}`;
      const pad = (n: number) => String(n).padStart(2, "0");
      return [number, `-${pad(month)}`, `-${pad(Math.min(day, daysInMonth(y, month)))}`]
        .slice(0, parts + 1)
        .join("");
    });
  const msPerDay = 86_400_000;

  it("agrees with the edtf package on dates and their qualifiers", () => {
    fc.assert(
      fc.property(written, fc.constantFrom("", "?", "~", "%"), (date, mark) => {
        const theirs = edtf(date + mark);
        expect(parseEdtf(date + mark)).toEqual({
          earliest: Math.floor(Number(theirs.min) / msPerDay),
          latest: Math.floor(Number(theirs.max) / msPerDay),
          openStart: false,
          approximate: mark === "~" || mark === "%",
          uncertain: mark === "?" || mark === "%",
        });
      }),
    );
  });

  it("agrees with the edtf package on intervals that run forwards", () => {
    fc.assert(
      fc.property(written, written, (start, end) => {
        const range = parseEdtf(`${start}/${end}`);
        const first = Math.floor(Number(edtf(start).min) / msPerDay);
        const last = Math.floor(Number(edtf(end).max) / msPerDay);
        expect(range === null ? null : [range.earliest, range.latest]).toEqual(
          last < first ? null : [first, last],
        );
      }),
    );
  });
});

describe("the calendar", () => {
  it("agrees with Date on every day that both can write", () => {
    const days = fc.integer({ min: -100_000_000, max: 100_000_000 });
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86_400_000);
        const own = calendarDay(day);
        expect(own).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(dayNumber(own)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("isWholeDay", () => {
  it.each([
    ["2023-11-06", true],
    ["2023-02-29", false],
    ["2023-11", false],
    ["2023-11-06?", false],
    ["-0044-03-15", false],
    ["2023-11-06T00:00:00Z", false],
  ])("of %s is %s", (text, whole) => {
    expect(isWholeDay(text)).toBe(whole);
  });
});
