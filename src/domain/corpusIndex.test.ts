import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { markOfFace, marksOf } from "./cellMarks.ts";
import type { Corpus } from "./corpus.ts";
import { indexOf } from "./corpusIndex.ts";
import type { DocumentId, OrganizationId, PassageId, TargetId, TopicId } from "./ids.ts";
import { markOf } from "./mark.ts";
import { matrixOf } from "./matrix.ts";
import { atCell, atDocument, atStance, keyOf } from "./opened.ts";
import { cellPlace, documentPlace, organizationPlace, placeOf, topicPlace } from "./place.ts";
import { wordingFor } from "./wording.ts";

const corpus = corpusFromText(`
             a.x        b.y
  one 2021   +2:peace   .
  one 2022   .          -1
  two 2022   -2:class   ..
  > two-1 one a.x -2
  > two-1 zed b.y +1?
  @ march 2022-03 one-1
`);

describe("the index of a corpus", () => {
  const index = indexOf(corpus);
  const one = "one" as OrganizationId;

  test("has everything under its id, and nothing under another", () => {
    expect([...index.organizations.keys()]).toEqual(["one", "two"]);
    expect([...index.topics.keys()]).toEqual(["a", "b"]);
    expect([...index.targets.keys()]).toEqual(["a.x", "b.y"]);
    expect([...index.reasons.keys()]).toEqual(["peace", "class"]);
    expect([...index.documents.keys()]).toEqual(["one-1", "one-2", "two-1"]);
    expect([...index.events.keys()]).toEqual(["march"]);
    expect(index.organizations.get("constructor" as OrganizationId)).toBeUndefined();
  });

  test("knows whose a document is, and what rests on a passage", () => {
    expect(index.documentsOf(one).map((document) => document.id)).toEqual(["one-1", "one-2"]);
    expect(index.documentsOf("gone" as OrganizationId)).toEqual([]);
    const [document, passage] = ["one-1" as DocumentId, "p1" as PassageId];
    expect(index.passageOf(document, passage)?.exact).toContain("+2:peace");
    expect(index.passageOf(document, "p9" as PassageId)).toBeUndefined();
    expect(index.stancesOf(document).map((stance) => stance.target)).toEqual(["a.x"]);
    expect(index.stancesOn(document, passage).map((stance) => stance.position)).toEqual([2]);
    // The same id of a passage in another document is another passage.
    expect(index.stancesOn("two-1" as DocumentId, passage).map((held) => held.position)).toEqual([
      -2,
    ]);
    expect(index.claimsOn("two-1" as DocumentId, "p2" as PassageId)).toHaveLength(1);
  });

  test("gives a stance with all that it names, the same object each time", () => {
    const [stance] = corpus.stances;
    if (!stance) throw new Error("the table above has one");
    const full = index.inFull(stance);
    expect([full.organization.id, full.document.id, full.target.id]).toEqual([
      "one",
      "one-1",
      "a.x",
    ]);
    expect(full.reasons.map((reason) => reason.id)).toEqual(["peace"]);
    expect(full.passages.map((passage) => passage.id)).toEqual(["p1"]);
    expect(index.inFull(stance)).toBe(full);
    expect(() => index.inFull({ ...stance, document: "gone" as DocumentId })).toThrow(RangeError);
  });

  test("finds the revisions of a cell by the cells that they name, not by their words", () => {
    const revised: Corpus = {
      ...corpus,
      revisions: [
        { date: "2024-01-01", note: "one on a.x, in so many words", cells: [] },
        {
          date: "2024-01-02",
          note: "settled",
          cells: [{ document: "one-1" as DocumentId, target: "a.x" as TargetId }],
        },
      ],
    };
    const { revisionsOf } = indexOf(revised);
    const dates = (document: string, target: string) =>
      revisionsOf(document as DocumentId, target as TargetId).map((revision) => revision.date);
    expect(dates("one-1", "a.x")).toEqual(["2024-01-02"]);
    expect(dates("one-2", "a.x")).toEqual([]);
    expect(dates("one-1", "b.y")).toEqual([]);
  });
});

describe("keys", () => {
  const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);
  const target = fc.tuple(id, id).map(([a, b]) => `${a}.${b}`);
  const opened = fc.oneof(
    fc.tuple(id, target).map(([a, b]) => atCell(a as OrganizationId, b as TargetId)),
    fc
      .tuple(id, target, id)
      .map(([a, b, c]) =>
        atStance(a as OrganizationId, { document: c as DocumentId, target: b as TargetId }),
      ),
    id.map((one) => atDocument(one as DocumentId)),
  );

  test("are equal for the same thing, whichever its passage, and for nothing else", () => {
    fc.assert(
      fc.property(opened, opened, id, (a, b, passage) => {
        expect(keyOf({ ...a, passage: passage as PassageId })).toBe(keyOf(a));
        expect(keyOf(a) === keyOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  test("no two kinds of place share one", () => {
    fc.assert(
      fc.property(id, id, target, (a, b, c) => {
        const places = [
          cellPlace(a as OrganizationId, c as TargetId),
          cellPlace(a as OrganizationId, b as TopicId),
          topicPlace(b as TopicId),
          organizationPlace(a as OrganizationId),
          documentPlace(a as DocumentId),
        ];
        expect(new Set(places).size).toBe(places.length);
      }),
    );
    const cell = atCell("one" as OrganizationId, "a.x" as TargetId);
    expect(placeOf(cell)).toBe(cellPlace(cell.organization, cell.target));
    expect(placeOf(atDocument("one" as DocumentId))).toBe(documentPlace("one" as DocumentId));
  });
});

describe("marks", () => {
  test("height is strength, width salience, outline inference", () => {
    const look = (position: 2 | 1 | 0 | -1 | -2, basis: "stated" | "implied" = "stated") => {
      const { shape, direction, height, outline } = markOf({ position, basis });
      return `${shape} ${direction} ${height}${outline ? " outline" : ""}`;
    };
    expect([look(2), look(1), look(-1), look(-2)]).toEqual([
      "bar 1 1",
      "bar 1 0.5",
      "bar -1 0.5",
      "bar -1 1",
    ]);
    expect(look(0)).toBe("diamond 0 1");
    expect(look(1, "implied")).toBe("bar 1 0.5 outline");
    const width = (salience?: "central" | "developed" | "passing") =>
      markOf({ position: 2, basis: "stated", ...(salience ? { salience } : {}) }).width;
    expect(width("central")).toBeGreaterThan(width("developed"));
    expect(width("developed")).toBeGreaterThan(width("passing"));
    expect(width()).toBe(width("developed"));
  });

  test("silence is a dot and what nobody has read a hatch", () => {
    const matrix = matrixOf(corpus);
    const shapes = (organization: string, target: string) =>
      marksOf(matrix.cellOf(organization as OrganizationId, target as TargetId)).map(
        (mark) => `${mark.shape} ${mark.tone}`,
      );
    expect(shapes("one", "a.x")).toEqual(["bar supports"]);
    expect(shapes("two", "b.y")).toEqual(["hatch uncoded"]);
    expect(markOfFace("silent").shape).toBe("dot");
    expect(markOfFace(-2)).toMatchObject({ tone: "opposes", height: 1, width: 1, outline: false });
  });
});

describe("wordings", () => {
  test.each([
    [{ en: "a", es: "b" }, "es", "b"],
    [{ RU: "a", EN: "b" }, "en", "b"],
    [{ ru: "a", "en-GB": "b" }, "en", "b"],
    [{ ru: "a", en: "b" }, "en-GB", "b"],
    [{ "en-US": "a", "en-GB": "b" }, "en-gb", "b"],
    [{ "en-US": "a", en: "b" }, "en-GB", "b"],
    // Neither the reader's language nor English: the first that the corpus gives.
    [{ ru: "a", de: "b" }, "es", "a"],
    // Not the reader's language: English, wherever it stands.
    [{ ru: "a", "en-GB": "b" }, "es", "b"],
  ])("%j read in %s", (text, language, expected) => {
    expect(wordingFor(text, language).text).toBe(expected);
  });

  test("the tag is the corpus' own, for the page to say", () => {
    expect(wordingFor({ ru: "a", "en-GB": "b" }, "en")).toEqual({ text: "b", language: "en-GB" });
    expect(wordingFor("a", "en")).toEqual({ text: "a", language: null });
  });
});
