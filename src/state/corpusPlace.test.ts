import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { corpusPart, folderOf, isZip, readCorpusPlace, withCorpusPart } from "./corpusPlace.ts";

const page = "https://example.org/positionary/index.html";

describe("the part of a link that names the corpus", () => {
  test.each([
    [null, { kind: "bundled" }],
    ["local-0123456789abcdef", { kind: "local", id: "0123456789abcdef" }],
    ["local-xyz", { kind: "unreadable" }],
    ["folder/", { kind: "here" }],
    ["https://example.org/other/", { kind: "here" }],
    ["https://other.example/c/", { kind: "elsewhere" }],
    ["//other.example/c/", { kind: "elsewhere" }],
    ["http://example.org/c/", { kind: "elsewhere" }],
    ["javascript:alert(1)", { kind: "unreadable" }],
    ["data:text/html,x", { kind: "unreadable" }],
    ["blob:https://example.org/1", { kind: "unreadable" }],
    ["file:///etc/passwd", { kind: "unreadable" }],
    ["https://me:secret@other.example/", { kind: "unreadable" }],
    [" ", { kind: "unreadable" }],
    ["http://", { kind: "unreadable" }],
  ])("%j", (value, expected) => {
    expect(readCorpusPlace(value, page)).toMatchObject(expected);
  });

  test("whatever it is, it is kept by a change of the rest, and read again as it was", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme" }), (value) => {
        fc.pre(value.isWellFormed());
        const query = withCorpusPart("?topics=a,b&view=table", value);
        expect(corpusPart(query)).toBe(value);
        expect(new URLSearchParams(query).get("topics")).toBe("a,b");
      }),
    );
    expect(withCorpusPart("?view=table", null)).toBe("?view=table");
    expect(withCorpusPart("", "https://a.example/c/")).toBe("?corpus=https://a.example/c/");
  });

  test("an address names a folder, the corpus.json in it, or a zip", () => {
    for (const address of [
      "https://a.example/c",
      "https://a.example/c/",
      "https://a.example/c/corpus.json?x=1",
    ])
      // prettier-ignore
      expect(folderOf(new URL(address)).href).toBe("https://a.example/c/");
    expect(isZip(new URL("https://a.example/c.ZIP?download=1"))).toBe(true);
    expect(isZip(new URL("https://a.example/c?name=.zip"))).toBe(false);
  });
});
