import fc from "fast-check";
import { expect, test } from "vitest";
import { stretchesOf } from "./quoteContext.ts";

/** Stretches as text: quotes in brackets, an ellipsis where a paragraph is cut, "/" after words left out. */
function drawn(text: string, quotes: readonly string[], units: number): readonly string[] {
  const spans = quotes.map((quote) => {
    const start = text.indexOf(quote);
    return { key: quote, range: { start, end: start + quote.length } };
  });
  return stretchesOf(text, spans, units).map(
    ({ pieces, cutBefore, cutAfter, isApart }) =>
      (isApart ? "/ " : "") +
      (cutBefore ? "…" : "") +
      pieces
        .map(({ start, end, keys }) =>
          keys.length > 0 ? `[${text.slice(start, end)}]` : text.slice(start, end),
        )
        .join("") +
      (cutAfter ? "…" : ""),
  );
}

test("a paragraph that fits is whole, and nothing of its neighbours is there", () => {
  expect(drawn("One before.\n\nWe say yes. And no.\n \nOne after.", ["say"], 80)).toEqual([
    "We [say] yes. And no.",
  ]);
});

test("a longer one is cut between words, and says so", () => {
  expect(drawn("alpha beta gamma delta epsilon zeta", ["delta"], 8)).toEqual([
    "…gamma [delta] epsilon…",
  ]);
});

test("where there is no space to cut at, nothing is given rather than half a word", () => {
  expect(drawn("αααααααααααα😀quote😀ββββββββββ", ["quote"], 3)).toEqual(["…[quote]…"]);
});

test("quotes near each other are one stretch, quotes far from each other are two", () => {
  const text = "one two three four five six seven eight nine";
  expect(drawn(text, ["four", "two"], 6)).toEqual(["one [two] three [four] five…"]);
  expect(drawn(text, ["two", "nine"], 6)).toEqual(["one [two] three…", "/ …eight [nine]"]);
  expect(drawn(text, ["two three four", "four five"], 4)).toEqual([
    "one [two three ][four][ five] six…",
  ]);
});

test("two paragraphs, one after the other, are not apart; where one stands between them, they are", () => {
  const text = "We condemn:\n\nThe one.\n \nThe other.\n\nWe demand:";
  expect(drawn(text, ["condemn", "one", "demand"], 40)).toEqual([
    "We [condemn]:",
    "The [one].",
    "/ We [demand]:",
  ]);
});

test("whatever the text: the pieces join to it, and those of a quote to the quote", () => {
  const unit = fc.constantFrom("a", " ", "\n", "\r\n", "😀", ".");
  const parts = fc.array(fc.string({ unit, minLength: 1 }), { minLength: 3, maxLength: 7 });
  fc.assert(
    fc.property(parts, fc.nat(20), (words, units) => {
      const text = words.join("");
      const quotes = words.flatMap((word, i) => {
        const start = words.slice(0, i).join("").length;
        return i % 2 === 1 ? [{ key: i, range: { start, end: start + word.length } }] : [];
      });
      const found = stretchesOf(text, quotes, units);
      expect(found.flatMap(({ keys }) => keys)).toEqual(quotes.map(({ key }) => key));
      for (const [i, { isApart, pieces }] of found.entries()) {
        const before = found[i - 1]?.pieces.at(-1)?.end;
        const between = before === undefined ? "" : text.slice(before, pieces[0]?.start);
        expect(isApart).toBe(between.trim() !== "");
      }
      for (const { pieces, keys } of found) {
        for (const [i, piece] of pieces.entries())
          if (i > 0) expect(piece.start).toBe(pieces[i - 1]?.end);
        for (const key of keys)
          expect(
            pieces
              .filter((piece) => piece.keys.includes(key))
              .map(({ start, end }) => text.slice(start, end))
              .join(""),
          ).toBe(words[key]);
      }
    }),
  );
});
