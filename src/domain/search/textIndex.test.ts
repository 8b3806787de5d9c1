import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DocumentId, OrganizationId, PassageId, TargetId, TopicId } from "#domain/ids.ts";
import { lineRanges } from "#domain/lines.ts";
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

/** The same by reading every line. */
function readAll(texts: readonly SearchedText[], typed: string) {
  const query = readQuery(typed);
  if (query.length === 0) return [];
  return texts.flatMap(({ document, text }) =>
    lineRanges(text)
      .filter((line) => placesOf(query, tokensOf(text, line)) !== null)
      .map((line) => `${document} ${line.start}`),
  );
}

describe("the index of texts", () => {
  test("finds what reading every line finds, no more and no less", () => {
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

  test("cuts a line without end into paragraphs that still hold their words", () => {
    const index = new TextIndex();
    const text = `${"word ".repeat(3000)}needle ${"word ".repeat(3000)}`;
    index.add(textOf("a", text));
    const [line] = findAll(index, "needle").texts[0]?.lines ?? [];
    const [place] = line?.places ?? [];
    expect(text.slice(place?.start, place?.end)).toBe("needle");
    expect((line?.end ?? 0) - (line?.start ?? 0)).toBeLessThanOrEqual(3001);
  });
});
