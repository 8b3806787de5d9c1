import { describe, expect, it } from "vitest";
import {
  corpusFromFiles,
  corpusFromText,
  filesFromText,
  parseFiles,
  sealed,
} from "./corpusFromText.ts";

const table = `
                    a.x            a.y   b.z
  one          2022-01  +2!        -1?   .
  one          2023     +1:peace   .     .
  two/leaflet  undated  0~         ..    -2:class,peace
  three        2023~    ..         ..    ..
  > one-1 two a.y -1?
  > one-1 Somebody a.x +2
  @ march 2022-03 one-1 leaflet
  * ann one-1 a.x +1:peace
  * ann one-1 a.y ..
  * bob
`;

describe("corpusFromText", () => {
  const corpus = corpusFromText(table);

  it("takes organizations, documents and dates from the rows", () => {
    expect(corpus.organizations.map(({ id }) => id)).toEqual(["one", "two", "three"]);
    expect(
      corpus.documents.map(({ id, organization, written }) => [id, organization, written?.edtf]),
    ).toEqual([
      ["one-1", "one", "2022-01"],
      ["one-2", "one", "2023"],
      ["leaflet", "two", undefined],
      ["three-1", "three", "2023~"],
    ]);
  });

  it("takes stances from the cells", () => {
    const drawn = corpus.stances.map((stance) =>
      [
        stance.document,
        stance.target,
        stance.position,
        stance.basis,
        stance.salience,
        ...stance.reasons,
      ].join(" "),
    );
    expect(drawn).toEqual([
      "one-1 a.x 2 stated central",
      "one-1 a.y -1 implied developed",
      "one-2 a.x 1 stated developed peace",
      "leaflet a.x 0 stated passing",
      "leaflet b.z -2 stated developed class peace",
    ]);
    expect(corpus.reasons.map(({ id }) => id)).toEqual(["peace", "class"]);
  });

  it("tells silent from not coded", () => {
    expect(corpus.documents.map(({ codedFor }) => codedFor)).toEqual([
      ["a.x", "a.y", "b.z"],
      ["a.x", "a.y", "b.z"],
      ["a.x", "b.z"],
      [],
    ]);
  });

  it("takes reported positions and events from their lines", () => {
    expect(corpus.reported.map(({ holder, position, basis }) => [holder, position, basis])).toEqual(
      [
        [{ kind: "organization", organization: "two" }, -1, "implied"],
        [{ kind: "outsider", name: "Somebody" }, 2, "stated"],
      ],
    );
    expect(corpus.events.map(({ id, edtf, passages }) => [id, edtf, passages.length])).toEqual([
      ["march", "2022-03", 2],
    ]);
  });

  it("takes codings from their lines", () => {
    const [ann, bob] = corpus.codings;
    expect([ann?.id, ann?.blind, bob?.id]).toEqual(["ann", true, "bob"]);
    expect(ann?.given?.stances).toMatchObject([
      { document: "one-1", target: "a.x", position: 1, reasons: ["peace"], passages: [] },
    ]);
    expect(ann?.given?.decided).toMatchObject({ "one-1": ["a.x", "b.z"], leaflet: ["a.x", "b.z"] });
    expect(bob?.given?.stances).toEqual([]);
  });

  it("quotes a sentence for each stance", () => {
    const [one] = corpus.documents;
    const words = one?.passages.map(({ range }) => one.text?.slice(range?.start, range?.end));
    expect(words?.slice(0, 2)).toEqual(["p1: We hold +2! on a.x.", "p2: We hold -1? on a.y."]);
  });

  it("goes through the real gate", () => {
    expect(() => corpusFromText("a.x\none 2022 +2?")).toThrow(
      /implied-outright at \/stances\/0\/position/,
    );
    expect(() => corpusFromText("a.x\none 2022-13 .")).toThrow(
      /bad-date at \/documents\/0\/written\/date/,
    );
  });

  it.each([
    ["a.x a.y\none 2022 +2", /1 cells for 2 targets/],
    ["a.x\none 2022 +3", /No cell of a corpus table: \+3/],
    ["a.x\none 2022 .\n> two-1 one a.x +1", /No document two-1/],
  ])("says of %j what is wrong with the table", (broken, message) => {
    expect(() => filesFromText(broken)).toThrow(message);
  });

  it("seals changed texts again", () => {
    const files = filesFromText("a.x\none 2022 +2");
    files.texts.set("texts/one-1.txt", `${files.texts.get("texts/one-1.txt")}More.\n`);
    expect(parseFiles(files).ok).toBe(false);
    expect(corpusFromFiles(sealed(files)).documents[0]?.text).toMatch(/More\.\n$/);
  });
});
