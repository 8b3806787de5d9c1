import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId, OrganizationId, PassageId, TargetId, TopicId } from "#domain/ids.ts";
import { paragraphRanges } from "./paragraphs.ts";
import { placesOf, readQuery } from "./query.ts";
import { type SearchedText, type TextFilter, TextIndex, mostLines } from "./textIndex.ts";
import { tokensOf } from "./tokens.ts";

const everything: TextFilter = {
  organizations: [],
  topics: [],
  targets: [],
  language: null,
  quoted: false,
};

function textOf(id: string, text: string, more: Partial<SearchedText> = {}): SearchedText {
  return {
    document: id as DocumentId,
    organization: "one" as OrganizationId,
    language: "en",
    isTranslation: false,
    text,
    quotes: [],
    ...more,
  };
}

/** All that a search finds in the end. */
function findAll(index: TextIndex, typed: string, filter: Partial<TextFilter> = {}) {
  const steps = [...index.find(readQuery(typed), { ...everything, ...filter })];
  const last = steps.at(-1);
  if (!last?.done) throw new Error("it did not end");
  return last.hits();
}

/** The same by reading every paragraph. */
function readAll(texts: readonly SearchedText[], typed: string) {
  const query = readQuery(typed);
  if (query.length === 0) return [];
  return texts.flatMap(({ document, text }) =>
    paragraphRanges(text)
      .filter((line) => placesOf(query, tokensOf(text, line)) !== null)
      .map((line) => `${document} ${line.start}`),
  );
}

test("texts and paragraphs with the very word come before what merely begins so", () => {
  const index = new TextIndex();
  index.add(textOf("much", "lithium\n\nlittle\n\nliterature"));
  index.add(textOf("one", "a little\n\nthe LIT\n\nlittle"));
  const starts = (typed: string) =>
    findAll(index, typed).texts.map(({ document, lines }) => [
      document,
      lines.map(({ start }) => start),
    ]);
  expect(starts("lit")).toEqual([
    ["one", [10, 0, 19]],
    ["much", [0, 9, 17]],
  ]);
  // Nothing is whole of what is merely begun: the most paragraphs first, in the order of the text.
  expect(starts("li")).toEqual([
    ["much", [0, 9, 17]],
    ["one", [0, 10, 19]],
  ]);
});

describe("the index of texts", () => {
  test("finds what reading every paragraph finds, no more and no less", () => {
    const word = fc.constantFrom("war", "Warsaw", "peace", "señor", "Senor", "of", "the", "北约");
    const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    const text = fc.array(line, { maxLength: 80 }).map((lines) => lines.join("\n"));
    const typed = fc.oneof(
      word,
      fc.tuple(word, word).map((two) => two.join(" ")),
      fc.tuple(word, word).map((two) => `"${two.join(" ")}"`),
      fc.constantFrom("wa", "s", "the ", "p of"),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), typed, (all, asked) => {
        const texts = all.map((one, i) => textOf(`d${i}`, one));
        const index = new TextIndex();
        for (const one of texts) index.add(one);
        const hits = findAll(index, asked);
        const found = hits.texts.flatMap(({ document, lines }) =>
          lines.map(({ start }) => `${document} ${start}`),
        );
        expect(found.toSorted()).toEqual(readAll(texts, asked).toSorted());
        expect(hits.count).toBe(found.length);
      }),
      { numRuns: 60 },
    );
  });

  const two = () => {
    const index = new TextIndex();
    const quote = (passage: string, start: number, end: number, topic: string) => ({
      passage: passage as PassageId,
      range: { start, end },
      targets: [`${topic}.x` as TargetId],
      topics: [topic as TopicId],
    });
    index.add(
      textOf("a", "peace now\nand peace later", { quotes: [quote("p1", 0, 9, "ukraine")] }),
    );
    index.add(
      textOf("a", "paz ahora\ny paz después, peace", { language: "es", isTranslation: true }),
    );
    index.add(
      textOf("b", "peace, peace\npeace\npeace", {
        organization: "two" as OrganizationId,
        quotes: [quote("p1", 13, 18, "nato")],
      }),
    );
    return index;
  };
  const where = (filter: Partial<TextFilter>) =>
    findAll(two(), "peace", filter).texts.map(
      ({ document, translation, lines }) => `${document}${translation ?? ""} ${lines.length}`,
    );

  test("lists the text with the most paragraphs first, a translation by itself", () => {
    expect(where({})).toEqual(["b 3", "a 2", "aes 1"]);
  });

  test.each<[Partial<TextFilter>, readonly string[]]>([
    [{ organizations: ["one" as OrganizationId] }, ["a 2", "aes 1"]],
    [{ language: "es" }, ["aes 1"]],
    [{ quoted: true }, ["a 1", "b 1"]],
    [{ topics: ["nato" as TopicId] }, ["b 1"]],
    [{ targets: ["ukraine.x" as TargetId] }, ["a 1"]],
  ])("leaves out what the filter %j does", (filter, expected) => {
    expect(where(filter)).toEqual(expected);
  });

  test("names the passages that hold the words, and no others", () => {
    const [first] = findAll(two(), "now").texts;
    expect(first?.lines[0]).toMatchObject({ start: 0, passages: ["p1"] });
    expect(findAll(two(), "later").texts[0]?.lines[0]?.passages).toEqual([]);
  });

  test("stops listing at a bound, and says so", () => {
    const index = new TextIndex();
    index.add(textOf("a", "peace\n".repeat(mostLines + 5)));
    const hits = findAll(index, "peace");
    expect(hits).toMatchObject({ count: mostLines, cut: true });
  });

  /** The words of a hit, as its places have them. */
  const wordsAt = (text: string, index: TextIndex, typed: string) =>
    findAll(index, typed).texts.flatMap(({ lines }) =>
      lines.flatMap(({ places }) => places.map(({ start, end }) => text.slice(start, end))),
    );

  test("finds a phrase across the lines of a paragraph that were broken to a width, at its offsets", () => {
    const index = new TextIndex();
    const text = [
      "We defend without any reservation the right to self-",
      "determination of every nation, as the first word of all",
      "our policy, and whoever leaves it out has left the side of",
      "the workers.\r",
      "No war.",
    ].join("\n");
    index.add(textOf("a", text));
    expect(wordsAt(text, index, '"right to self-determination of"')).toEqual([
      "right to self-\ndetermination of",
    ]);
    expect(wordsAt(text, index, "workers reservation")).toEqual(["reservation", "workers"]);
    expect(findAll(index, "workers war").count).toBe(0);
  });

  test("cuts a line without end into paragraphs that still hold their words", () => {
    const index = new TextIndex();
    const text = `${"word ".repeat(3000)}needle ${"word ".repeat(3000)}`;
    index.add(textOf("a", text));
    const [line] = findAll(index, "needle").texts[0]?.lines ?? [];
    const [place] = line?.places ?? [];
    expect(text.slice(place?.start, place?.end)).toBe("needle");
    expect((line?.end ?? 0) - (line?.start ?? 0)).toBeLessThan(3600);
  });

  test.each([
    ["words", "word ", "first second"],
    ["characters", "字", "北约"],
    ["pairs of surrogates", "𠀀", "𠁀𠁁"],
  ])("finds a phrase wherever the cut of a line of %s falls, and once", (_, filling, phrase) => {
    for (let before = 0; before < 40; before++) {
      const index = new TextIndex();
      const rest = filling.repeat(2000);
      const text = `${filling.repeat(Math.floor(3010 / filling.length) - before)}${phrase} ${rest}`;
      index.add(textOf("a", text));
      expect(wordsAt(text, index, `"${phrase}"`)).toEqual([phrase]);
    }
  });

  test("with a filter by quotes finds what is quoted word for word, and names no other place", () => {
    const index = new TextIndex();
    const text = "war and peace, war and bread";
    const quote = (passage: string, words: string, topic: string) => ({
      passage: passage as PassageId,
      range: { start: text.lastIndexOf(words), end: text.lastIndexOf(words) + words.length },
      targets: [`${topic}.x` as TargetId],
      topics: [topic as TopicId],
    });
    index.add(
      textOf("a", text, {
        quotes: [quote("p1", "peace", "nato"), quote("p2", "war and bread", "ukraine")],
      }),
    );
    const found = (typed: string, filter: Partial<TextFilter>) =>
      findAll(index, typed, filter).texts.flatMap(({ lines }) =>
        lines.map(({ places, passages }) => [places.map(({ start }) => start), passages]),
      );
    // Both are quoted, the one here and the other there.
    expect(found("peace bread", { quoted: true })).toEqual([
      [
        [8, 23],
        ["p1", "p2"],
      ],
    ]);
    expect(found("peace bread", { topics: ["nato" as TopicId] })).toEqual([]);
    expect(found('"peace war"', { quoted: true })).toEqual([]);
    // Of the two only the second is.
    expect(found("war", { quoted: true })).toEqual([[[15], ["p2"]]]);
    expect(found("war", {})).toEqual([[[0, 15], ["p2"]]]);
    // What is quoted of it is half of what was asked for.
    expect(found('"and peace"', {})).toEqual([[[4], []]]);
  });
});
