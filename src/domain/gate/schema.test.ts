import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FaultList } from "./fault.ts";
import { Lines, readJson } from "./json.ts";
import {
  checkShape,
  corpusShape,
  isTextPath,
  isUrl,
  jsonSchema,
  type SchemaPart,
  type Shape,
} from "./schema.ts";

describe("jsonSchema", () => {
  it("is what public/schema holds; otherwise run `npm run schema`", () => {
    const file = new URL("../../../public/schema/positionary-1.schema.json", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
  });

  /** Every schema of a field, with its place. */
  function fieldsOf(part: SchemaPart, place = ""): [string, SchemaPart][] {
    const properties = Object.entries((part["properties"] ?? {}) as Record<string, SchemaPart>);
    const below = properties.flatMap(([name, field]): [string, SchemaPart][] => [
      [`${place}/${name}`, field],
      ...fieldsOf(field, `${place}/${name}`),
    ]);
    const items = part["items"] as SchemaPart | undefined;
    return items === undefined ? below : [...below, ...fieldsOf(items, `${place}/*`)];
  }

  it("describes every field and knows every definition that it refers to", () => {
    const schema = jsonSchema();
    const defs = Object.keys(schema["$defs"] as object).map((name) => `#/$defs/${name}`);
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(90);
    for (const [place, field] of fields) {
      expect(field["description"], place).toMatch(/\S/);
      if (field["$ref"] !== undefined) expect(defs, place).toContain(field["$ref"]);
    }
  });

  it("closes every object and lets no list repeat an entry", () => {
    const text = JSON.stringify(jsonSchema());
    const objects = fieldsOf({ properties: { root: jsonSchema() } }).filter(
      ([, field]) => field["properties"],
    );
    for (const [place, field] of objects) expect(field["additionalProperties"], place).toBe(false);
    const lists = text.match(/"type":"array"/g)?.length;
    expect(text.match(/"uniqueItems":true/g)).toHaveLength(lists ?? 0);
  });
});

/** What the shape says of a JSON text: each fault's kind and pointer. */
function faultsOf(shape: Shape, text: string): string[] {
  const faults = new FaultList();
  const result = readJson(text);
  if (!result.ok) throw new Error(text);
  checkShape(shape, result.root, null, faults);
  return faults.listed(new Lines(text)).faults.map(({ kind, pointer }) => `${kind} ${pointer}`);
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
    expect(isTextPath(path)).toBe(true);
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
    expect(isTextPath(path)).toBe(false);
  });
  it("a URL stands as it parses", () => {
    expect(isUrl("https://example.org/\u00e9")).toBe(true);
    expect(isUrl("https://example.org/ ")).toBe(false);
    expect(isUrl("//example.org")).toBe(false);
  });
});
