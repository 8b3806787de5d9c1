import { describe, expect, it } from "vitest";
import {
  filesFromText,
  parseFiles,
  sealed,
  textBytes,
  type CorpusFiles,
} from "#testing/corpusFromText.ts";
import { openGate, parseCorpus, type ParseResult } from "./parseCorpus.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- faults are what the types would not allow
type Loose = any;

const annPath = "codings/ann.json";

/** Two codings, the first of which uses every field of its file. */
function codedTwice(change: (ann: Loose, json: Loose) => void = () => {}): CorpusFiles {
  const files = filesFromText(`
                 a.x          a.y   b.z
    one   2022   +2:peace     -1?   .
    two   2023   0            ..    .
    * ann one-1 a.x +1?!:peace
    * ann one-1 a.y ..
    * bob two-1 a.x 0
  `);
  const ann = JSON.parse(files.texts.get(annPath)!) as Loose;
  Object.assign(ann.stances[0], {
    passages: [
      { exact: "We hold", suffix: " +2" },
      { exact: "Document", prefix: undefined },
    ],
    note: { en: "Not sure." },
  });
  ann.uncoded.push({ document: "two-1", target: "b" });
  change(ann, files.json);
  files.texts.set(annPath, JSON.stringify(ann, null, 2));
  return sealed(files);
}

/** Each fault as its file, kind, pointer and what stands at its place there. */
function drawn(files: CorpusFiles, result: ParseResult = parseFiles(files)): string[] {
  if (result.ok) return [];
  return result.faults.map(({ kind, path, pointer, line, column }) => {
    const text = path === null ? JSON.stringify(files.json, null, 2) : files.texts.get(path)!;
    const lines = text.split("\n");
    const there = lines[line - 1]!.slice(column - 1).replace(/,$/, "");
    return `${path ?? "corpus.json"} ${kind} ${pointer} > ${there}`;
  });
}

describe("a coding", () => {
  it("comes out as it went in, with its quotes placed and what the coder decided on", () => {
    const files = codedTwice();
    const result = parseFiles(files);
    if (!result.ok) throw new Error(drawn(files, result).join("\n"));
    const [one] = result.corpus.documents;
    const [ann, bob] = result.corpus.codings;
    expect(ann).toEqual({
      id: "ann",
      by: "Coder ann",
      date: "2024-01-01",
      blind: true,
      path: annPath,
      given: {
        stances: [
          {
            document: "one-1",
            target: "a.x",
            position: 1,
            basis: "implied",
            salience: "central",
            reasons: ["peace"],
            passages: [
              { exact: "We hold", suffix: " +2", range: { start: 20, end: 27 } },
              { exact: "Document", range: { start: 0, end: 8 } },
            ],
            note: { en: "Not sure." },
          },
        ],
        decided: { "one-1": ["a.x", "b.z"], "two-1": ["a.x"] },
      },
    });
    expect(one?.text?.slice(20, 27)).toBe("We hold");
    expect(bob?.given?.decided).toEqual({
      "one-1": ["a.x", "a.y", "b.z"],
      "two-1": ["a.x", "b.z"],
    });
    expect(structuredClone(result)).toEqual(result);
  });

  it("may have nothing in it, quote nothing, and share its file with another", () => {
    const files = codedTwice((ann, json) => {
      ann.stances = [];
      delete ann.uncoded;
      json.codings[1].file = annPath;
    });
    const result = parseFiles(files);
    expect(result.ok && result.corpus.codings.map(({ given }) => given?.stances)).toEqual([[], []]);
  });

  it("may leave out what the document leaves out too", () => {
    expect(
      drawn(codedTwice((ann) => ann.uncoded.push({ document: "two-1", target: "a.y" }))),
    ).toEqual([]);
  });

  it.each<[string, (ann: Loose, json: Loose) => void, string[]]>([
    [
      "another format",
      (ann) => (ann.format = "positionary/1"),
      ['unknown-format /format > "positionary/1"'],
    ],
    ["no stances", (ann) => delete ann.stances, ["missing-field /stances > {"]],
    [
      "an unknown field",
      (ann) => (ann.stances[0].doubt = "?"),
      ['unknown-field /stances/0/doubt > "doubt": "?"'],
    ],
    [
      "the id of a passage for its words",
      (ann) => (ann.stances[0].passages[1] = "p9"),
      ['wrong-type /stances/0/passages/1 > "p9"'],
    ],
    [
      "a quote twice",
      (ann) => (ann.stances[0].passages[1] = { suffix: " +2", exact: "We hold" }),
      ["repeated-entry /stances/0/passages/1 > {"],
    ],
    [
      "an implied 2",
      (ann) => (ann.stances[0].position = 2),
      ["implied-outright /stances/0/position > 2"],
    ],
    [
      "a document that is none",
      (ann) => (ann.stances[0].document = "three"),
      ['unknown-reference /stances/0/document > "three"'],
    ],
    [
      "a target that is none",
      (ann) => (ann.stances[0].target = "a"),
      ['unknown-reference /stances/0/target > "a"'],
    ],
    [
      "a reason that is none",
      (ann) => (ann.stances[0].reasons = ["class"]),
      ['unknown-reference /stances/0/reasons/0 > "class"'],
    ],
    [
      "two stances on one target",
      (ann) => ann.stances.push({ ...ann.stances[0], position: 0 }),
      ["duplicate-stance /stances/1 > {"],
    ],
    [
      "a stance on what it leaves out",
      (ann) => (ann.stances[0].target = "a.y"),
      ['target-not-coded /stances/0/target > "a.y"'],
    ],
    [
      "a stance on a topic that it leaves out",
      (ann) => Object.assign(ann.stances[0], { document: "two-1", target: "b.z", passages: [] }),
      ['target-not-coded /stances/0/target > "b.z"'],
    ],
    [
      "a stance on what the document leaves out",
      (ann) => Object.assign(ann.stances[0], { document: "two-1", target: "a.y", passages: [] }),
      ['target-not-coded /stances/0/target > "a.y"'],
    ],
    [
      "references of `uncoded` to nothing",
      (ann) =>
        ann.uncoded.push({ document: "three", target: "a" }, { document: "one-1", target: "c" }),
      [
        'unknown-reference /uncoded/2/document > "three"',
        'unknown-reference /uncoded/3/target > "c"',
      ],
    ],
    [
      "one entry of `uncoded` twice",
      (ann) => ann.uncoded.push({ target: "b", document: "two-1" }),
      ["repeated-entry /uncoded/2 > {"],
    ],
    [
      "a target beside its topic in `uncoded`",
      (ann) => ann.uncoded.push({ document: "two-1", target: "b.z" }),
      ["repeated-entry /uncoded/2 > {"],
    ],
    [
      "a quote in no place",
      (ann) => (ann.stances[0].passages[1].exact = "document"),
      ['quote-not-found /stances/0/passages/1/exact > "document"'],
    ],
    [
      "a quote in several places",
      (ann) => delete ann.stances[0].passages[0].suffix,
      ['quote-ambiguous /stances/0/passages/0/exact > "We hold"'],
    ],
    [
      "a quote of another document",
      (ann) => Object.assign(ann.stances[0], { document: "two-1", position: 0 }),
      ['quote-not-found /stances/0/passages/0/exact > "We hold"'],
    ],
  ])("is refused with %s, at the place in its own file", (_, change, expected) => {
    expect(drawn(codedTwice(change))).toEqual(expected.map((fault) => `${annPath} ${fault}`));
  });

  it("has the nearest match in the text", () => {
    const result = parseFiles(codedTwice((ann) => (ann.stances[0].passages[1].exact = "document")));
    expect(result).toMatchObject({
      faults: [{ path: annPath, nearest: { path: "texts/one-1.txt", line: 1, text: "Document" } }],
    });
  });

  it("is held to its checksum and must be there, by what corpus.json says", () => {
    const files = codedTwice();
    files.texts.set(annPath, `${files.texts.get(annPath)} `);
    files.texts.delete("codings/bob.json");
    expect(drawn(files).map((fault) => fault.split(" > ")[0])).toEqual([
      "corpus.json checksum-differs /codings/0/sha256",
      "corpus.json missing-text /codings/1/file",
    ]);
  });

  it("does not draw other faults after one that explains them", () => {
    const withStance = (change: (json: Loose) => void) =>
      drawn(codedTwice((_, json) => change(json)));
    expect(withStance((json) => (json.codings[0].file = "../ann.json"))).toEqual([
      'corpus.json bad-path /codings/0/file > "../ann.json"',
    ]);
    expect(
      withStance((json) => {
        json.topics = 1;
        json.stances = [];
      }),
    ).toEqual(["corpus.json wrong-type /topics > 1"]);
  });

  it("shares its faults with another coding of the same file", () => {
    const files = codedTwice((ann, json) => {
      ann.format = "x";
      json.codings[1].file = annPath;
    });
    expect(drawn(files)).toEqual([`${annPath} unknown-format /format > "x"`]);
  });

  it("is not judged by what nobody can be sure of: a document or an `uncoded` that is there twice", () => {
    const twice = codedTwice((_, json) => {
      json.documents.push({ ...json.documents[0], text: "texts/two-1.txt", passages: [] });
    });
    expect(drawn(twice)).toEqual(['corpus.json duplicate-id /documents/2/id > "one-1"']);
    const files = codedTwice((ann) => ann.uncoded.push({ document: "one-1", target: "b.z" }));
    const ann = files.texts.get(annPath)!.replace('"a.x"', '"b.z"');
    files.texts.set(annPath, ann.replace(/\}$/, ', "uncoded": []}'));
    expect(drawn(sealed(files)).map((fault) => fault.split(" > ")[0])).toEqual([
      `${annPath} duplicate-key /uncoded`,
    ]);
  });

  it("has 0 for -0", () => {
    const files = codedTwice();
    const bob = files.texts.get("codings/bob.json")!;
    files.texts.set("codings/bob.json", bob.replace('"position":0', '"position":-0'));
    const result = parseFiles(sealed(files));
    const position = result.ok && result.corpus.codings[1]?.given?.stances[0]?.position;
    expect(Object.is(position, 0)).toBe(true);
  });

  it.each<[string, (text: string) => string | Uint8Array, string, number, number]>([
    ["no JSON", (text) => text.replace("{", "{\n,"), "json-syntax", 2, 1],
    ["nested too deep", () => "[".repeat(101), "nesting", 1, 101],
    ["a byte-order mark", (text) => `\ufeff${text}`, "byte-order-mark", 1, 1],
    ["a key twice", (text) => text.replace("{", '{"stances": [],'), "duplicate-key", 3, 3],
    ["not UTF-8", () => Uint8Array.from([0x7b, 0x0a, 0x20, 0xff]), "not-utf-8", 2, 2],
    ["beyond 256 MiB", () => new Uint8Array(256 * 1024 * 1024 + 1), "too-large", 1, 1],
  ])("is a file like corpus.json: %s", (_, make, kind, line, column) => {
    const files = codedTwice();
    const bytes = new Map<string, Uint8Array | null>(textBytes(files));
    const made = make(files.texts.get(annPath)!);
    bytes.set(annPath, typeof made === "string" ? new TextEncoder().encode(made) : made);
    const result = parseCorpus(JSON.stringify(files.json), bytes);
    const faults = result.ok ? [] : result.faults.filter(({ path }) => path !== null);
    expect(faults[0]).toMatchObject({ kind, path: annPath, line, column });
    if (kind !== "duplicate-key") expect(faults).toHaveLength(1);
  });
});

describe("the faults of several files", () => {
  it("come with corpus.json first, then by file, each in its own order", () => {
    const files = codedTwice((ann, json) => {
      ann.format = "x";
      ann.stances[0].basis = "guessed";
      json.license = "";
      json.codings[0].blind = 0;
    });
    const bob = files.texts.get("codings/bob.json")!;
    files.texts.set("codings/bob.json", bob.replace('"a.x"', '"a.q"'));
    expect(drawn(sealed(files)).map((fault) => fault.split(" > ")[0])).toEqual([
      "corpus.json wrong-type /codings/0/blind",
      "corpus.json empty-string /license",
      "codings/ann.json unknown-format /format",
      "codings/ann.json wrong-value /stances/0/basis",
      "codings/bob.json unknown-reference /stances/0/target",
    ]);
  });

  it("are listed up to 1,000 in all, those of corpus.json before any other", () => {
    const files = codedTwice((ann, json) => {
      for (let k = 0; k < 20_000; k++) ann[`f${k}`] = 0;
      for (let k = 0; k < 600; k++) json[`f${k}`] = 0;
    });
    const result = parseFiles(files);
    if (result.ok) throw new Error("accepted");
    expect(result.more).toBe(19_600);
    expect(result.faults.map(({ path }) => path).lastIndexOf(null)).toBe(599);
    expect(result.faults.at(-1)).toMatchObject({ path: annPath, pointer: "/f399" });
  });
});

describe("a coding that could not be fetched", () => {
  it("is no fault, and counts when it comes", () => {
    const files = codedTwice();
    const bytes = textBytes(files);
    const gate = openGate(JSON.stringify(files.json));
    const first = gate.judge(new Map([...bytes, [annPath, null]]));
    expect(first.ok && first.corpus.codings.map(({ given }) => given === null)).toEqual([
      true,
      false,
    ]);
    const second = gate.judge(new Map([[annPath, bytes.get(annPath)!]]));
    expect(second).toEqual(parseFiles(files));
  });

  it("nor are its quotes where their text could not be", () => {
    const files = codedTwice((ann) => (ann.stances[0].passages[1].exact = "No such words."));
    const bytes = new Map<string, Uint8Array | null>(textBytes(files));
    bytes.set("texts/one-1.txt", null);
    const result = parseCorpus(JSON.stringify(files.json), bytes);
    expect(result.ok && result.corpus.codings[0]?.given?.stances[0]?.passages).toMatchObject([
      { range: null },
      { range: null },
    ]);
  });
});
