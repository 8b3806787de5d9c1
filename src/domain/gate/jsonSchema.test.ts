// A second opinion: Ajv, which knows nothing of the gate, reads the published schemas. What the gate
// accepts they must accept; what a schema can say at all they must refuse as the gate does.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filesFromText, parseFiles, sealed, type CorpusFiles } from "#testing/corpusFromText.ts";
import { checkShape } from "./checkShape.ts";
import { codingShape } from "./codingShape.ts";
import { corpusShape } from "./corpusShape.ts";
import { FaultList } from "./fault.ts";
import { readJson } from "./json.ts";
import { codingSchema, corpusSchema, type SchemaPart } from "./jsonSchema.ts";

const folder = new URL("../../../public/", import.meta.url);
const published = (name: string): string =>
  readFileSync(new URL(`schema/${name}.schema.json`, folder), "utf8");

// `format` only annotates in this draft, unless a validator is told otherwise.
const ajv = new Ajv2020({
  strict: true,
  // A rule names fields that its object, not the rule itself, describes.
  strictRequired: false,
  strictTypes: false,
  validateFormats: false,
});
const validCorpus = ajv.compile(JSON.parse(published("positionary-1")) as object);
const validCoding = ajv.compile(JSON.parse(published("positionary-coding-1")) as object);

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

describe.each([
  ["positionary-1", corpusSchema],
  ["positionary-coding-1", codingSchema],
])("the schema %s", (name, make) => {
  it("is what public/schema holds; otherwise run `npm run schema`", () => {
    expect(published(name)).toBe(`${JSON.stringify(make(), null, 2)}\n`);
  });

  it("describes every field and knows every definition that it refers to", () => {
    const schema = make();
    const defs = Object.keys(schema["$defs"] as object).map((def) => `#/$defs/${def}`);
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(15);
    for (const [place, field] of fields) {
      expect(field["description"], place).toMatch(/\S/);
      if (field["$ref"] !== undefined) expect(defs, place).toContain(field["$ref"]);
    }
  });

  it("closes every object, and asks of no list of objects that they differ", () => {
    for (const [place, field] of fieldsOf({ properties: { root: make() } })) {
      if (field["properties"]) expect(field["additionalProperties"], place).toBe(false);
      const items = field["items"] as SchemaPart | undefined;
      if (items !== undefined)
        expect(field["uniqueItems"], place).toBe(items["type"] === "string" ? true : undefined);
    }
  });
});

// oxlint-disable-next-line typescript/no-explicit-any -- what is judged here need not be of the type
type Loose = any;

const tables = [
  "a.x\none undated .",
  "a.x a.y b.z\none 2022-01 +2:peace -1? .\none 2023 . .. +1!\ntwo/leaflet undated 0~ .. -2",
  "a.x\none 2022/.. +1\n> one-1 one a.x -1?\n> one-1 Somebody a.x +2\n@ march 2022-21~ one-1",
  "a.x b.y\none 2022 +1 ..\n* ann one-1 a.x -1?:war\n* ann one-1 b.y ..\n* bob",
];

/** Every field that there is, some in an unusual form. */
function wholeFiles(): CorpusFiles {
  const files = filesFromText(tables[3]!);
  const { json } = files;
  const text = { en: "A.", "zh-Hant": "\u7532" };
  Object.assign(json, {
    description: text,
    method: "One.\n\nTwo.",
    license: "CC0",
    curators: ["A"],
  });
  Object.assign(json.organizations[0]!, {
    nativeName: "Uno",
    aliases: ["1", "2"],
    country: "MX",
    note: text,
  });
  Object.assign(json.topics[0]!.targets[0]!, { shortLabel: text });
  Object.assign(json.documents[0]!, {
    published: { date: "1985-04-12T23:20:30Z", passages: ["p1"], note: text },
    source: { citation: "C", url: "https://example.org/\u00e9\u00a0?b#c" },
    translations: [{ language: "es", text: "texts/one-1.txt", sha256: "", by: "A" }],
    note: text,
  });
  json.documents[0]!.attribution = { basis: "inferred", passages: ["p1"], note: text };
  json.documents[0]!.passages[0]!.translation = { ES: { exact: "p1", suffix: ":" } };
  Object.assign(json.stances[0]!, { frame: text, summary: text, doubt: text });
  json.reported = [
    {
      document: "one-1",
      holder: { name: text },
      target: "a.x",
      position: 0,
      basis: "implied",
      passages: ["p1"],
      note: text,
    },
  ];
  json.events = [
    { id: "e", date: "../Y12022", label: text, asPrinted: "1", note: text, passages: [] },
  ];
  json.revisions = [
    { date: "2024-02-29", note: text, cells: [{ document: "one-1", target: "a.x" }] },
  ];
  return sealed(files);
}

describe("what the gate accepts", () => {
  it("the schema of corpus.json accepts: the bundled corpus, tables, a corpus with every field", () => {
    const bundled = JSON.parse(
      readFileSync(new URL("corpus/corpus.json", folder), "utf8"),
    ) as unknown;
    expect(validCorpus(bundled), ajv.errorsText(validCorpus.errors)).toBe(true);
    for (const files of [...tables.map(filesFromText), wholeFiles()]) {
      expect(parseFiles(files)).toMatchObject({ ok: true });
      expect(validCorpus(files.json), ajv.errorsText(validCorpus.errors)).toBe(true);
      for (const { file } of files.json.codings ?? []) {
        const coding = JSON.parse(files.texts.get(file)!) as unknown;
        expect(validCoding(coding), ajv.errorsText(validCoding.errors)).toBe(true);
      }
    }
  });
});

describe("what is written by hand", () => {
  it.each<[string, boolean, (json: Loose) => void]>([
    ["nothing changed", true, () => {}],
    ["an empty optional list", true, (json) => (json.curators = [])],
    ["a Text in one language", true, (json) => (json.title = { "sr-Latn": "Naslov" })],
    [
      "coded beside an empty uncoded",
      true,
      (json) => Object.assign(json.documents[0], { coded: ["a"], uncoded: [] }),
    ],
    [
      "coded beside uncoded",
      false,
      (json) => Object.assign(json.documents[0], { coded: ["a"], uncoded: ["b"] }),
    ],
    [
      "a holder of two kinds",
      false,
      (json) => (json.reported[0].holder = { name: "A", organization: "one" }),
    ],
    ["a holder of none", false, (json) => (json.reported[0].holder = {})],
    [
      "an implied 2",
      false,
      (json) => Object.assign(json.stances[0], { position: 2, basis: "implied" }),
    ],
    [
      "a stated 2",
      true,
      (json) => Object.assign(json.stances[0], { position: 2, basis: "stated" }),
    ],
    ["a position of 1.5", false, (json) => (json.stances[0].position = 1.5)],
    ["another version", false, (json) => (json.format = "positionary/2")],
    ["no language in a Text", false, (json) => (json.title = {})],
    ["a language with an underscore", false, (json) => (json.title = { en_GB: "T" })],
    ["no passage for a stance", false, (json) => (json.stances[0].passages = [])],
    ["one passage twice", false, (json) => (json.stances[0].passages = ["p1", "p1"])],
    ["an id in capitals", false, (json) => (json.documents[0].id = "One")],
    ["a topic for a target", false, (json) => (json.revisions[0].cells[0].target = "a")],
    ["a topic for a target, where it may be", true, (json) => (json.documents[0].uncoded = ["b"])],
    ["a path out of the folder", false, (json) => (json.documents[0].text = "../a.txt")],
    ["a day without its month", false, (json) => (json.revision = "2024")],
    ["a date in words", false, (json) => (json.events[0].date = "May 2022")],
    ["a checksum in capitals", false, (json) => (json.documents[0].sha256 = "A".repeat(64))],
    ["a URL without its scheme", false, (json) => (json.documents[0].source.url = "example.org")],
    ["null", false, (json) => (json.license = null)],
  ])("%s: both say %s", (_, good, change) => {
    const files = wholeFiles();
    change(files.json);
    expect({ gate: parseFiles(files).ok, schema: validCorpus(files.json) }).toEqual({
      gate: good,
      schema: good,
    });
  });
});

/** The part of the gate that a schema can be held to: of a reference only that it is a string. */
function passesShape(shape: typeof corpusShape | typeof codingShape, value: unknown): boolean {
  const text = JSON.stringify(value);
  const result = readJson(text);
  const faults = new FaultList();
  if (!result.ok) throw new Error(text);
  checkShape(shape, result.root, null, faults.of({ path: null, order: 0, text }));
  return faults.size === 0;
}

/** A container somewhere in a value, and one of its keys or indices. */
interface Spot {
  readonly owner: Loose;
  readonly key: string | number;
}
function spotsOf(value: Loose): Spot[] {
  if (typeof value !== "object" || value === null) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => [{ owner: value, key }, ...spotsOf(value[key])]);
}

const changes = fc.constantFrom<(spot: Spot) => void>(
  ({ owner, key }) => (Array.isArray(owner) ? owner.splice(key as number, 1) : delete owner[key]),
  ({ owner }) => (Array.isArray(owner) ? owner.push(7) : (owner["colour"] = 1)),
  ({ owner, key }) => (owner[key] = null),
  ({ owner, key }) => (owner[key] = 7),
  ({ owner, key }) => (owner[key] = ""),
  ({ owner, key }) => (owner[key] = []),
  ({ owner, key }) => (owner[key] = {}),
  ({ owner, key }) => (owner[key] = true),
  ({ owner, key }) => (owner[key] = { en: "T" }),
  ({ owner, key }) => (owner[key] = [owner[key]]),
);

describe("a corpus or coding changed anywhere", () => {
  // Each has every field, so that a change can meet each.
  const { json, texts } = wholeFiles();
  const coding = JSON.parse(texts.get("codings/ann.json")!) as Loose;
  Object.assign(coding.stances[0], { passages: [{ exact: "p", prefix: "q" }], note: { en: "N" } });

  it.each([
    ["corpus.json", corpusShape, validCorpus, json],
    ["a coding", codingShape, validCoding, coding],
  ] as const)("is judged alike by the gate and by the schema: %s", (_, shape, valid, whole) => {
    expect([passesShape(shape, whole), valid(whole)]).toEqual([true, true]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), changes), { minLength: 1, maxLength: 2 }),
        (steps) => {
          const changed = structuredClone(whole) as Loose;
          for (const [at, change] of steps) {
            const spots = spotsOf(changed);
            if (spots.length > 0) change(spots[at % spots.length]!);
          }
          expect(valid(changed), JSON.stringify(changed)).toBe(passesShape(shape, changed));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("is judged at once where it is large: 20,000 passages", () => {
    const large = structuredClone(json);
    large.documents[0]!.passages = Array.from({ length: 20_000 }, (_, k) => ({
      id: `p${k}`,
      exact: `Words ${k}.`,
    }));
    expect(validCorpus(large)).toBe(true);
  });
});
