import { afterEach, expect, test, vi } from "vitest";
import { dateInWords } from "./dateWords.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";

test.each([
  ["2022", "2022", "2022"],
  ["2022-09", "Sept 2022", "sept 2022"],
  ["2022-01-31", "31 Jan 2022", "31 ene 2022"],
  ["2022-12~", "about Dec 2022", "hacia dic 2022"],
  ["2022-12?", "perhaps Dec 2022", "quizá dic 2022"],
  ["2012%", "perhaps about 2012", "quizá hacia 2012"],
  ["2022-21", "spring 2022", "primavera 2022"],
  ["2022-24~", "about winter 2022", "hacia invierno 2022"],
  ["201X", "2010s", "década de 2010"],
  ["19XX", "19XX", "19XX"],
  ["2022-XX", "within 2022", "dentro de 2022"],
  ["2022-05-XX", "May 2022", "may 2022"],
  ["2022-09/2022-10", "Sept 2022 – Oct 2022", "sept 2022 – oct 2022"],
  ["2022-05/..", "May 2022 or after", "may 2022 o después"],
  ["../2022-05", "May 2022 or before", "may 2022 o antes"],
  ["/2022-05", "until May 2022", "hasta may 2022"],
  ["2022-05/", "from May 2022", "desde may 2022"],
  ["Y170000002", "170000002", "170000002"],
  ["no date", "no date", "no date"],
])("%s: as precise as it is written, in two languages", (edtf, english, spanish) => {
  expect(dateInWords(edtf, en)).toBe(english);
  expect(dateInWords(edtf, es)).toBe(spanish);
});

test("two days of one month share their month", () => {
  // The dash and the spaces around it differ between versions of the language data.
  expect(dateInWords("2022-09-23/2022-09-30", en).replace(/\s*–\s*/, "–")).toBe("23–30 Sept 2022");
});

afterEach(() => {
  vi.restoreAllMocks();
});

test("a thousand dates make no formatter but the first of each kind", () => {
  const made = vi.spyOn(Intl, "DateTimeFormat");
  for (let day = 0; day < 1000; day++) {
    const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
    dateInWords(date, en);
    dateInWords(date.slice(0, 7), es);
  }
  expect(made.mock.calls.length).toBeLessThanOrEqual(2);
});
