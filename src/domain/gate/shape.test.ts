import { describe, expect, it } from "vitest";
import { checkShape } from "./checkShape.ts";
import { codingShape } from "./codingShape.ts";
import { corpusShape } from "./corpusShape.ts";
import { FaultList } from "./fault.ts";
import { isFilePath, isUrl } from "./forms.ts";
import { readJson } from "./json.ts";
import type { Shape } from "./shape.ts";

/** What the shape says of a JSON text: each fault's kind and pointer. */
function faultsOf(shape: Shape, text: string): string[] {
  const faults = new FaultList();
  const result = readJson(text);
  if (!result.ok) throw new Error(text);
  checkShape(shape, result.root, null, faults.of({ path: null, order: 0, text }));
  return faults.listed().faults.map(({ kind, pointer }) => `${kind} ${pointer}`);
}

describe("checkShape", () => {
  it("names every required field of an empty corpus", () => {
    expect(faultsOf(corpusShape, "{}")).toEqual([
      "missing-field /format",
      "missing-field /title",
      "missing-field /revision",
      "missing-field /organizations",
      "missing-field /topics",
      "missing-field /documents",
      "missing-field /stances",
    ]);
  });

  it("names every required field of an empty coding", () => {
    expect(faultsOf(codingShape, "{}")).toEqual([
      "missing-field /format",
      "missing-field /stances",
    ]);
    expect(faultsOf(codingShape.required.stances.item, "{}")).toEqual([
      "missing-field /document",
      "missing-field /target",
      "missing-field /position",
      "missing-field /basis",
    ]);
  });

  it("names every required field of what the lists hold", () => {
    const item = (name: string): Shape => {
      const list = { ...corpusShape.required, ...corpusShape.optional }[name as "documents"];
      return list.item;
    };
    const missing = (name: string) =>
      faultsOf(item(name), "{}").map((fault) => fault.replace("missing-field /", ""));
    expect({
      organizations: missing("organizations"),
      topics: missing("topics"),
      reasons: missing("reasons"),
      documents: missing("documents"),
      stances: missing("stances"),
      reported: missing("reported"),
      events: missing("events"),
      revisions: missing("revisions"),
      codings: missing("codings"),
    }).toEqual({
      organizations: ["id", "name", "shortName"],
      topics: ["id", "label", "targets"],
      reasons: ["id", "label", "readAs"],
      documents: [
        "id",
        "organization",
        "title",
        "titlePrinted",
        "language",
        "text",
        "sha256",
        "attribution",
        "passages",
      ],
      stances: ["document", "target", "position", "basis", "passages"],
      reported: ["document", "holder", "target", "position", "basis", "passages"],
      events: ["id", "date", "label", "passages"],
      revisions: ["date", "note"],
      codings: ["id", "by", "date", "blind", "file", "sha256"],
    });
  });

  it("finds no field in what every object inherits", () => {
    const inherited = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"];
    const text = `{${inherited.map((key) => `"${key}": 1`).join(",")}}`;
    const unknown = faultsOf(corpusShape, text).filter((fault) => fault.startsWith("unknown"));
    expect(unknown).toEqual(inherited.map((key) => `unknown-field /${key}`));
  });

  it("checks every value of a repeated key", () => {
    const faults = faultsOf(corpusShape.required.title, '{"en": 1, "es": "", "en": 2}');
    expect(faults).toEqual(["wrong-type /en", "empty-string /es", "wrong-type /en"]);
  });
});

describe("the forms", () => {
  it.each(["texts/a.txt", "a", "A_b-c.1/d..e", "a/b/c/d", "con"])("%j is a path", (path) => {
    expect(isFilePath(path)).toBe(true);
  });
  it.each([
    "",
    "/a",
    "a/",
    "a//b",
    "./a",
    "a/../b",
    "..",
    ".git",
    "a/.b",
    "a b",
    "a\\b",
    "C:a",
    "a?b",
    "a%2f",
    "\u00e9",
  ])("%j is no path", (path) => {
    expect(isFilePath(path)).toBe(false);
  });
  it("a URL stands as it parses", () => {
    expect(isUrl("https://example.org/\u00e9")).toBe(true);
    expect(isUrl("https://example.org/ ")).toBe(false);
    expect(isUrl("//example.org")).toBe(false);
  });
});
