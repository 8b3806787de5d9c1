import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearest, placesByPhrase, placesOf, readQuery } from "./query.ts";
import { folded, tokensOf } from "./tokens.ts";

const whole = (text: string) => tokensOf(text, { start: 0, end: text.length });
/** The words that a query finds in a text. */
const found = (typed: string, text: string) =>
  placesOf(readQuery(typed), whole(text))?.map(({ start, end }) => text.slice(start, end)) ?? null;

describe("a word", () => {
  test.each([
    ["Región", "region"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["İstanbul", "istanbul"],
    ["Київ", "киів"],
    ["مُحَمَّد", "محمد"],
    // The signs of vowels are letters of their own.
    ["हिन्दी", "हिन्दी"],
    ["Łódź", "lodz"],
    ["Øresund", "oresund"],
    ["Đorđe", "dorde"],
    ["Ærø", "aero"],
    ["Œuvre", "oeuvre"],
    ["Þórður", "thordur"],
    ["Diyarbakır", "diyarbakir"],
    // A sigma that ends what is typed so far is none that ends the word.
    ["φιλοσ", "φιλοσ"],
    ["ΛΟΓΟΣ", "λογοσ"],
    ["λόγος", "λογοσ"],
    ["co\u00adop\u00aderation", "cooperation"],
  ])("%s is compared as %s", (word, term) => expect(folded(word)).toBe(term));

  test("stands where it stands in the text as it is, whatever is folded away", () => {
    const text = "¡La re\u0301gión 'Straße' 😀 x1!";
    expect(whole(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "La", "re\u0301gión", "Straße", "x1",
    ]); // prettier-ignore
  });

  test("goes on after a soft hyphen, and not where one ends it", () => {
    const text = "co\u00adoperation\u00ad, war";
    expect(whole(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "co\u00adoperation",
      "war",
    ]);
  });

  test("is one character where a script sets no spaces", () => {
    expect(whole("北约 東京は").map(({ term }) => term)).toEqual(["北", "约", "東", "京", "は"]);
  });
});

test("the s of a genitive is no beginning of a word; after other letters the word goes on", () => {
  for (const typed of ["Putin's", "putin’s"]) {
    expect(found(typed, "Putin se acerca; Putin's war; Putin’s war")).toEqual([
      "Putin's",
      "Putin’s",
    ]);
  }
  expect(found("l'é", "l'état")).toEqual(["l'état"]);
});

describe("a query", () => {
  const text = "The war of the people; the people’s war. Don't call it COVID-19, señor.";
  test.each([
    ["war", ["war", "war"]],
    ["WAR peo", ["war", "people", "people", "war"]],
    ["peo", ["people", "people"]],
    // A space ends the word.
    ["peo ", null],
    ['"war people"', null],
    ['"war of the people"', ["war of the people"]],
    ["“the people", ["the people", "the people"]],
    ["«war of»", ["war of"]],
    // Several words to the text, one to whoever types.
    ["don't", ["Don't"]],
    ["covid-19", ["COVID-19"]],
    ["senor", ["señor"]],
    ["war nowhere", null],
  ])("%s finds %j", (typed, expected) => expect(found(typed, text)).toEqual(expected));

  test("finds a Greek word while it is typed, at its sigma too", () => {
    for (const typed of ["φιλο", "φιλοσ", "φιλοσο"])
      expect(found(typed, "η φιλοσοφία")).toEqual(["φιλοσοφία"]);
  });

  test("of nothing but signs asks for nothing", () => {
    expect(readQuery(" … “” - ")).toEqual([]);
  });

  test("any words of a text find themselves, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat(), (any, n) => {
        const tokens = whole(any);
        const token = tokens[n % Math.max(1, tokens.length)];
        if (!token) return;
        const places = placesOf([{ terms: [token.term], open: false }], tokens) ?? [];
        expect(places).toContainEqual({ start: token.start, end: token.end });
        for (let i = 1; i < places.length; i++)
          expect(places[i]!.start).toBeGreaterThanOrEqual(places[i - 1]!.end);
      }),
    );
  });
});

describe("of many places", () => {
  const text = "war, war and then bread, then long after it war without peace, or peace, or bread";
  test.each([
    ["war peace", ["war", "peace"], 44],
    ["war bread", ["war", "bread"], 5],
    ["war", ["war"], 0],
    // One word is both.
    ["bread bre", ["bread"], 18],
    ['"peace or" war', ["war", "peace, or"], 44],
  ])("the nearest of %s", (typed, expected, from) => {
    const places = nearest(placesByPhrase(readQuery(typed), whole(text)) ?? []);
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    expect(places[0]?.start).toBe(from);
  });
});
