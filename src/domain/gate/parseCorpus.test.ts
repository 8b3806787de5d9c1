import { beforeEach, describe, expect, it } from "vitest";
import {
  filesFromText,
  parseFiles,
  sealed,
  textBytes,
  type CorpusFiles,
} from "#testing/corpusFromText.ts";
import { openGate, parseCorpus, type Fault, type ParseResult } from "./parseCorpus.ts";
import { inEnglish } from "./saying.ts";

// A corpus that uses every field of the format once.
function wholeCorpus(): CorpusFiles {
  const files = filesFromText(`
                     a.x          a.y   b.z
    one   2022-01    +2:peace     -1?   .
    one   2023       .            ..    +1
    two   undated    0            ..    .
    > one-1 two a.y +1?
    > one-1 Somebody a.x -2
    @ march 2022-03 one-1 two-1
    * ann
  `);
  const { json, texts } = files;
  Object.assign(json, {
    title: { en: "A corpus", es: "Un corpus" },
    description: "With everything.",
    method: { en: "Read twice.\n\nThen settled." },
    license: "CC0-1.0",
    curators: ["A", "B"],
    revisions: [
      { date: "2023-12-01", note: "First." },
      { date: "2023-12-01", note: "Second.", cells: [{ document: "one-1", target: "a.y" }] },
    ],
  });
  Object.assign(json.organizations[0]!, {
    nativeName: "Uno",
    aliases: ["1", "I"],
    country: "MX",
    note: "A note.",
  });
  json.topics[0]!.targets[0]!.shortLabel = "X";
  const document = json.documents[0]!;
  Object.assign(document, {
    published: { date: "2022-02/..", passages: ["p1"], note: "As printed." },
    source: { citation: "Leaflet", url: "https://example.org/a?b#c" },
    translations: [{ language: "es", text: "texts/one-1.es.txt", sha256: "", by: "A" }],
    note: "A note.",
  });
  Object.assign(document.attribution, { passages: ["p1", "p2"], note: "Signed." });
  document.passages[0]!.suffix = "\n";
  document.passages[0]!.translation = { es: { exact: "p1", prefix: "\n", suffix: ":" } };
  texts.set("texts/one-1.es.txt", texts.get("texts/one-1.txt")!.replace("Document", "Documento"));
  Object.assign(json.stances[0]!, {
    frame: "In words.",
    summary: "In short.",
    doubt: { en: "A doubt." },
  });
  json.reported![0]!.note = "A note.";
  json.events![0]!.asPrinted = "3/22";
  json.events![0]!.note = { en: "The year is printed wrong." };
  json.reported![1]!.holder = { name: { en: "Somebody", es: "Alguien" } };
  json.codings![0]!.note = "A note.";
  return sealed(files);
}

// oxlint-disable-next-line typescript/no-explicit-any -- faults are what the types would not allow
type Loose = any;
interface Judged {
  readonly file: string;
  readonly result: ParseResult;
}
function judge(
  change: (json: Loose, texts: Map<string, string>, files: CorpusFiles) => void,
): Judged {
  const files = wholeCorpus();
  change(files.json, files.texts, files);
  return { file: JSON.stringify(files.json, null, 2), result: parseFiles(files) };
}
function judgeText(replace: string, by: string): Judged {
  const files = wholeCorpus();
  const before = JSON.stringify(files.json, null, 2);
  expect(before).toContain(replace);
  const file = before.replace(replace, () => by);
  return { file, result: parseCorpus(file, textBytes(files)) };
}
function faultsOf(result: ParseResult): readonly Fault[] {
  return result.ok ? [] : result.faults;
}
/** Each fault as its kind, its pointer and what stands at its place in the file. */
function drawn({ file, result }: Judged): string[] {
  const lines = file.split("\n");
  return faultsOf(result).map(({ kind, pointer, line, column }) => {
    const there = lines[line - 1]!.slice(column - 1).replace(/,$/, "");
    return `${kind} ${pointer} > ${there}`;
  });
}

describe("a corpus without faults", () => {
  it("passes, with every optional field and with none", () => {
    expect(parseFiles(wholeCorpus()).ok).toBe(true);
    expect(parseFiles(filesFromText("a.x\none undated .")).ok).toBe(true);
  });

  it("may be empty to begin with", () => {
    const empty = { format: "positionary/1", title: "T", revision: "2024-02-29" };
    const lists = { organizations: [], topics: [], documents: [], stances: [] };
    expect(parseCorpus(JSON.stringify({ ...empty, ...lists }), new Map())).toEqual({
      ok: true,
      corpus: {
        title: "T",
        revision: "2024-02-29",
        curators: [],
        ...lists,
        reasons: [],
        reported: [],
        events: [],
        revisions: [],
        codings: [],
      },
    });
  });

  it("comes out as it went in, with ids made full, dates read and quotes placed", () => {
    const result = parseFiles(wholeCorpus());
    if (!result.ok) throw new Error("refused");
    const { corpus } = result;
    const [document] = corpus.documents;
    expect(corpus.topics[0]?.targets[0]).toEqual({
      id: "a.x",
      topic: "a",
      label: "Target a.x",
      shortLabel: "X",
      readAs: "Whatever concerns a.x.",
    });
    expect(document?.published).toMatchObject({
      edtf: "2022-02/..",
      range: { latest: null },
      passages: ["p1"],
    });
    expect(document?.translations[0]).toMatchObject({ language: "es", path: "texts/one-1.es.txt" });
    const passage = document?.passages[0];
    expect(document?.text?.slice(passage?.range?.start, passage?.range?.end)).toBe(passage?.exact);
    const { range } = passage!.translation["es"]!;
    expect(document?.translations[0]?.text?.slice(range?.start, range?.end)).toBe("p1");
    expect(corpus.documents.map(({ codedFor }) => codedFor.join(" "))).toEqual([
      "a.x a.y b.z",
      "a.x b.z",
      "a.x b.z",
    ]);
    expect(corpus.method).toEqual({ en: "Read twice.\n\nThen settled." });
    expect(corpus.reported[1]?.holder).toEqual({
      kind: "outsider",
      name: { en: "Somebody", es: "Alguien" },
    });
    expect(corpus.events[0]?.note).toEqual({ en: "The year is printed wrong." });
    expect(corpus.revisions.map(({ cells }) => cells)).toEqual([
      [],
      [{ document: "one-1", target: "a.y" }],
    ]);
    expect(structuredClone(corpus)).toEqual(corpus);
  });

  it.each<[string, (json: Loose, texts: Map<string, string>, files: CorpusFiles) => void]>([
    [
      "an empty optional list",
      (json) => {
        json.curators = [];
        json.organizations[0].aliases = [];
        json.revisions = [];
      },
    ],
    [
      "an empty `uncoded` beside `coded`",
      (json) => {
        Object.assign(json.documents[0], { coded: ["a", "b"], uncoded: [] });
      },
    ],
    [
      "an event without passages",
      (json) => {
        json.events[0].passages = [];
      },
    ],
    [
      "a document without passages",
      (json) => {
        json.stances = json.stances.filter((s: Loose) => s.document !== "two-1");
        json.events = [];
        json.documents[2].passages = [];
      },
    ],
    [
      "one text for two documents",
      (json, _, files) => {
        json.documents.push({ ...json.documents[0], id: "copy" });
        sealed(files);
      },
    ],
    [
      "a byte-order mark in a text",
      (_, texts, files) => {
        texts.set("texts/two-1.txt", `\ufeff${texts.get("texts/two-1.txt")}`);
        sealed(files);
      },
    ],
    [
      "a translation with other line ends, and none at its end",
      (json, texts, files) => {
        const lines = texts.get("texts/one-1.es.txt")!.trimEnd().split("\n");
        texts.set("texts/one-1.es.txt", lines.join("\r\n").replace("\r\n", "\r"));
        json.documents[0].passages[0].translation.es.prefix = "\r";
        sealed(files);
      },
    ],
    [
      "two revisions of one day",
      (json) => {
        json.revisions[1].note = "Another.";
      },
    ],
    [
      "two reported positions that differ in a note",
      (json) => {
        json.reported.push({ ...json.reported[0], note: "Else." });
      },
    ],
    [
      "a target and another target's topic",
      (json) => {
        json.documents[0].coded = ["a.x", "a.y", "b"];
      },
    ],
    [
      "ids that are special elsewhere",
      (json) => {
        json.topics.push({
          id: "constructor",
          label: "C",
          targets: [{ id: "valueof", label: "V", readAs: "V" }],
        });
      },
    ],
    [
      "U+0000 in a string",
      (json) => {
        json.description = "a\u0000b";
      },
    ],
    [
      "a reason declared and not used",
      (json) => {
        json.reasons.push({ id: "class", label: "C", readAs: "C" });
      },
    ],
    [
      "tags of one language in another case",
      (json) => {
        json.documents[0].passages[0].translation = { ES: { exact: "p1", suffix: ":" } };
      },
    ],
  ])("may have %s", (_, change) => {
    const { result } = judge(change);
    expect(faultsOf(result)).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it.each([
    ["a position written 10e-1", '"position": 1,', '"position": 10e-1,'],
    ["a key written with an escape", '"license"', '"licens\\u0065"'],
    ["tabs and CR LF", '"license"', '\t\r\n "license"'],
  ])("may have %s", (_, replace, by) => {
    expect(faultsOf(judgeText(replace, by).result)).toEqual([]);
  });

  it("keeps a translated passage under the translation's own tag, and -0 as 0", () => {
    const { result } = judge((json) => {
      json.documents[0].passages[0].translation = { ES: { exact: "p1", suffix: ":" } };
    });
    expect(result.ok && Object.keys(result.corpus.documents[0]!.passages[0]!.translation)).toEqual([
      "es",
    ]);
    const zero = judgeText('"position": 0', '"position": -0').result;
    expect(
      zero.ok && Object.is(zero.corpus.stances.find(({ position }) => position === 0)?.position, 0),
    ).toBe(true);
  });

  it("knows `coded: []` as coded for none", () => {
    const { result } = judge((json) => {
      json.documents[1].uncoded = undefined;
      json.documents[1].coded = [];
      json.stances = json.stances.filter((stance: Loose) => stance.document !== "one-2");
    });
    expect(result.ok && result.corpus.documents[1]?.codedFor).toEqual([]);
  });
});

describe("every class of fault, at its place", () => {
  it.each<
    [string, (json: Loose, texts: Map<string, string>, files: CorpusFiles) => void, string[]]
  >([
    [
      "an unknown format",
      (j) => {
        j.format = "positionary/2";
      },
      ['unknown-format /format > "positionary/2"'],
    ],
    [
      "an unknown field",
      (j) => {
        j.stances[0].colour = 1;
      },
      ['unknown-field /stances/0/colour > "colour": 1'],
    ],
    [
      "a field called constructor",
      (j) => {
        j.constructor = 1;
      },
      ['unknown-field /constructor > "constructor": 1'],
    ],
    [
      "a missing field",
      (j) => {
        delete j.organizations[1].shortName;
      },
      ["missing-field /organizations/1/shortName > {"],
    ],
    [
      "a missing list",
      (j) => {
        delete j.organizations;
      },
      ["missing-field /organizations > {"],
    ],
    [
      "a wrong type",
      (j) => {
        j.documents[0].titlePrinted = "yes";
      },
      ['wrong-type /documents/0/titlePrinted > "yes"'],
    ],
    [
      "null for what may be left out",
      (j) => {
        j.license = null;
      },
      ["wrong-type /license > null"],
    ],
    [
      "a Text that is a number",
      (j) => {
        j.title = 7;
      },
      ["wrong-type /title > 7"],
    ],
    [
      "a language map in a plain string's place",
      (j) => {
        j.license = { en: "x" };
      },
      ["wrong-type /license > {"],
    ],
    [
      "a list that is an object",
      (j) => {
        j.events = {};
      },
      ["wrong-type /events > {}"],
    ],
    [
      "a position of 3",
      (j) => {
        j.stances[0].position = 3;
      },
      ["wrong-value /stances/0/position > 3"],
    ],
    [
      "a position as a string",
      (j) => {
        j.stances[0].position = "2";
      },
      ['wrong-type /stances/0/position > "2"'],
    ],
    [
      "an unknown salience",
      (j) => {
        j.stances[0].salience = "loud";
      },
      ['wrong-value /stances/0/salience > "loud"'],
    ],
    [
      "an empty string",
      (j) => {
        j.curators[1] = "";
      },
      ['empty-string /curators/1 > ""'],
    ],
    [
      "an empty Text",
      (j) => {
        j.title.es = "";
      },
      ['empty-string /title/es > ""'],
    ],
    [
      "half a surrogate pair",
      (j) => {
        j.license = "\ud800";
      },
      ['ill-formed-string /license > "\\ud800"'],
    ],
    [
      "an empty language map",
      (j) => {
        j.title = {};
      },
      ["empty-map /title > {}"],
    ],
    [
      "an empty map of translated passages",
      (j) => {
        j.documents[0].passages[0].translation = {};
      },
      ["empty-map /documents/0/passages/0/translation > {}"],
    ],
    [
      "a language map with a bad tag",
      (j) => {
        j.title["en_GB"] = "x";
      },
      ['bad-language /title/en_GB > "en_GB": "x"'],
    ],
    [
      "one language in two cases",
      (j) => {
        j.title.EN = "x";
      },
      ['duplicate-language /title/EN > "EN": "x"'],
    ],
    [
      "a bad id",
      (j) => {
        j.topics[1].id = "B";
        j.stances[2].target = "B.z";
      },
      ['bad-id /topics/1/id > "B"'],
    ],
    [
      "a bad id that is referred to",
      (j) => {
        j.documents[0].passages[0].id = "P 1";
        j.stances[0].passages = ["P 1"];
        j.documents[0].attribution.passages = [];
        j.documents[0].published.passages = [];
      },
      ['bad-id /documents/0/passages/0/id > "P 1"'],
    ],
    [
      "a duplicate id",
      (j) => {
        j.organizations[1].id = "one";
        j.documents[2].organization = "one";
        j.reported[0].holder.organization = "one";
      },
      ['duplicate-id /organizations/1/id > "one"'],
    ],
    [
      "a duplicate document, whose passages are others",
      (j) => {
        j.documents.push({ ...j.documents[0], passages: [] });
        Object.assign(j.documents[3], { attribution: { basis: "stated" }, published: undefined });
      },
      ['duplicate-id /documents/3/id > "one-1"'],
    ],
    [
      "a duplicate passage",
      (j) => {
        j.documents[0].passages[2].id = "p2";
        j.reported[0].passages = ["p2"];
      },
      ['duplicate-id /documents/0/passages/2/id > "p2"'],
    ],
    [
      "a repeated alias",
      (j) => {
        j.organizations[0].aliases = ["I", "II", "I"];
      },
      ['repeated-entry /organizations/0/aliases/2 > "I"'],
    ],
    [
      "a repeated reason of a stance",
      (j) => {
        j.stances[0].reasons = ["peace", "peace"];
      },
      ['repeated-entry /stances/0/reasons/1 > "peace"'],
    ],
    [
      "a repeated passage of a stance",
      (j) => {
        j.stances[0].passages = ["p1", "p1"];
      },
      ['repeated-entry /stances/0/passages/1 > "p1"'],
    ],
    [
      "a repeated reported position",
      (j) => {
        const { note, ...r } = j.reported[0];
        j.reported.push({ note, ...r });
      },
      ["repeated-entry /reported/2 > {"],
    ],
    [
      "a repeated place of an event",
      (j) => {
        j.events[0].passages.push({ ...j.events[0].passages[0] });
      },
      ["repeated-entry /events/0/passages/2 > {"],
    ],
    [
      "a repeated cell of a revision",
      (j) => {
        j.revisions[1].cells.push({ target: "a.y", document: "one-1" });
      },
      ["repeated-entry /revisions/1/cells/1 > {"],
    ],
    [
      "cells of a revision that are none",
      (j) => {
        j.revisions[1].cells = [
          { document: "one", target: "a.y" },
          { document: "one-1", target: "a" },
        ];
      },
      [
        'unknown-reference /revisions/1/cells/0/document > "one"',
        'unknown-reference /revisions/1/cells/1/target > "a"',
      ],
    ],
    [
      "a cell of a revision without its target",
      (j) => {
        delete j.revisions[1].cells[0].target;
      },
      ["missing-field /revisions/1/cells/0/target > {"],
    ],
    [
      "an empty name of an outsider",
      (j) => {
        j.reported[1].holder = { name: { en: "" } };
      },
      ['empty-string /reported/1/holder/name/en > ""'],
    ],
    [
      "a coding that is not blind or not, by nobody, on no day",
      (j) => {
        Object.assign(j.codings[0], { blind: "yes", by: {}, date: "2024" });
      },
      [
        "empty-map /codings/0/by > {}",
        'bad-date /codings/0/date > "2024"',
        'wrong-type /codings/0/blind > "yes"',
      ],
    ],
    [
      "two codings of one id",
      (j) => {
        j.codings.push({ ...j.codings[0] });
      },
      ['duplicate-id /codings/1/id > "ann"'],
    ],
    [
      "a repeated revision",
      (j) => {
        Object.assign(j.revisions[1], { note: "First.", cells: undefined });
      },
      ["repeated-entry /revisions/1 > {"],
    ],
    [
      "a target coded twice",
      (j) => {
        j.documents[0].coded = ["a", "b", "b"];
      },
      ['repeated-entry /documents/0/coded/2 > "b"'],
    ],
    [
      "a target beside its topic",
      (j) => {
        j.documents[0].coded = ["a", "b", "a.x"];
      },
      ['repeated-entry /documents/0/coded/2 > "a.x"'],
    ],
    [
      "a topic beside its target",
      (j) => {
        j.documents[2].uncoded = ["b.z", "a.y", "b"];
      },
      ['repeated-entry /documents/2/uncoded/2 > "b"'],
    ],
    [
      "two translations into one language",
      (j) => {
        j.documents[0].translations.push({ ...j.documents[0].translations[0], language: "ES" });
      },
      ['duplicate-language /documents/0/translations/1/language > "ES"'],
    ],
    [
      "two translations into one language, of which the second lacks a quote",
      (j, texts, files) => {
        const [first] = j.documents[0].translations;
        j.documents[0].translations.push({ ...first, text: "texts/b.txt" });
        texts.set("texts/b.txt", texts.get("texts/one-1.es.txt")!.replace("p1", "q1"));
        sealed(files);
      },
      ['duplicate-language /documents/0/translations/1/language > "es"'],
    ],
    [
      "half a pair in a quote",
      (j) => {
        j.documents[0].passages[1].exact = "\ud800";
      },
      ['ill-formed-string /documents/0/passages/1/exact > "\\ud800"'],
    ],
    [
      "no passage for a stance",
      (j) => {
        j.stances[1].passages = [];
      },
      ["empty-list /stances/1/passages > []"],
    ],
    [
      "no passage for a reported position",
      (j) => {
        j.reported[1].passages = [];
      },
      ["empty-list /reported/1/passages > []"],
    ],
    [
      "an organization that is none",
      (j) => {
        j.documents[1].organization = "three";
      },
      ['unknown-reference /documents/1/organization > "three"'],
    ],
    [
      "a document that is none",
      (j) => {
        j.stances[0].document = "three";
      },
      ['unknown-reference /stances/0/document > "three"'],
    ],
    [
      "a target that is none",
      (j) => {
        j.stances[0].target = "a.q";
      },
      ['unknown-reference /stances/0/target > "a.q"'],
    ],
    [
      "a target that is none, of a document that is coded for some",
      (j) => {
        j.documents[1].coded = ["b.z"];
        delete j.documents[1].uncoded;
        j.stances[2].target = "a.q";
      },
      ['unknown-reference /stances/2/target > "a.q"'],
    ],
    [
      "a topic for a target",
      (j) => {
        j.stances[0].target = "a";
      },
      ['unknown-reference /stances/0/target > "a"'],
    ],
    [
      "something inherited for a target",
      (j) => {
        j.stances[0].target = "a.constructor";
      },
      ['unknown-reference /stances/0/target > "a.constructor"'],
    ],
    [
      "a reason that is not declared",
      (j) => {
        j.reasons = [];
      },
      ['unknown-reference /stances/0/reasons/0 > "peace"'],
    ],
    [
      "no reasons at all",
      (j) => {
        delete j.reasons;
      },
      ['unknown-reference /stances/0/reasons/0 > "peace"'],
    ],
    [
      "a passage of another document",
      (j) => {
        j.stances[2].passages = ["p4"];
      },
      ['unknown-reference /stances/2/passages/0 > "p4"'],
    ],
    [
      "passages that are none, wherever they are named",
      (j) => {
        j.documents[0].attribution.passages = ["q1"];
        j.documents[0].published.passages = ["q2"];
        j.documents[0].written.passages = ["q3"];
        j.reported[1].passages = ["q4"];
        j.events[0].passages[1].passage = "q5";
      },
      [
        'unknown-reference /documents/0/attribution/passages/0 > "q1"',
        'unknown-reference /documents/0/written/passages/0 > "q3"',
        'unknown-reference /documents/0/published/passages/0 > "q2"',
        'unknown-reference /reported/1/passages/0 > "q4"',
        'unknown-reference /events/0/passages/1/passage > "q5"',
      ],
    ],
    [
      "references of reported positions and events to nothing",
      (j) => {
        Object.assign(j.reported[0], { holder: { organization: "three" }, target: "z" });
        j.reported[1].document = "three";
        j.events[0].passages[0].document = "four";
      },
      [
        'unknown-reference /reported/0/holder/organization > "three"',
        'unknown-reference /reported/0/target > "z"',
        'unknown-reference /reported/1/document > "three"',
        'unknown-reference /events/0/passages/0/document > "four"',
      ],
    ],
    [
      "coding for what is none",
      (j) => {
        j.documents[1].uncoded = ["a.y", "c", "a.q"];
      },
      [
        'unknown-reference /documents/1/uncoded/1 > "c"',
        'unknown-reference /documents/1/uncoded/2 > "a.q"',
      ],
    ],
    [
      "a passage in a translation that is none",
      (j) => {
        j.documents[0].passages[1].translation = { de: { exact: "x" } };
      },
      ['unknown-reference /documents/0/passages/1/translation/de > "de": {'],
    ],
    [
      "a date that is none",
      (j) => {
        j.documents[0].written.date = "11/6/23";
      },
      ['bad-date /documents/0/written/date > "11/6/23"'],
    ],
    [
      "a date that is too far for any axis",
      (j) => {
        j.documents[0].written.date = "Y300000";
      },
      ['bad-date /documents/0/written/date > "Y300000"'],
    ],
    [
      "an interval that runs backwards",
      (j) => {
        j.events[0].date = "2023/2022";
      },
      ['bad-date /events/0/date > "2023/2022"'],
    ],
    [
      "a revision that is no whole day",
      (j) => {
        j.revision = "2024-01";
        j.revisions[0].date = "2023-02-29";
      },
      ['bad-date /revision > "2024-01"', 'bad-date /revisions/0/date > "2023-02-29"'],
    ],
    [
      "a language that is none",
      (j) => {
        j.documents[1].language = "en_GB";
      },
      ['bad-language /documents/1/language > "en_GB"'],
    ],
    [
      "a country that is none",
      (j) => {
        j.organizations[0].country = "UK";
      },
      ['bad-country /organizations/0/country > "UK"'],
    ],
    [
      "a checksum in capitals",
      (j) => {
        j.documents[1].sha256 = "A".repeat(64);
      },
      [`bad-checksum /documents/1/sha256 > "${"A".repeat(64)}"`],
    ],
    [
      "a checksum that differs",
      (j) => {
        j.documents[1].sha256 = "0".repeat(64);
      },
      [`checksum-differs /documents/1/sha256 > "${"0".repeat(64)}"`],
    ],
    [
      "a missing text",
      (_, t) => {
        t.delete("texts/one-1.txt");
      },
      ['missing-text /documents/0/text > "texts/one-1.txt"'],
    ],
    [
      "a missing translation",
      (_, t) => {
        t.delete("texts/one-1.es.txt");
      },
      ['missing-text /documents/0/translations/0/text > "texts/one-1.es.txt"'],
    ],
    [
      "a translation of other lines",
      (_, t, f) => {
        t.set("texts/one-1.es.txt", `${t.get("texts/one-1.es.txt")}\n`);
        sealed(f);
      },
      ['line-count-differs /documents/0/translations/0/text > "texts/one-1.es.txt"'],
    ],
    [
      "a quote in no place",
      (j) => {
        j.documents[0].passages[1].exact = "No such words.";
      },
      ['quote-not-found /documents/0/passages/1/exact > "No such words."'],
    ],
    [
      "a quote in several places",
      (j) => {
        j.documents[0].passages[1].exact = "We hold";
      },
      ['quote-ambiguous /documents/0/passages/1/exact > "We hold"'],
    ],
    [
      "a quote with the wrong surroundings",
      (j) => {
        j.documents[0].passages[0].prefix = " ";
      },
      [`quote-not-found /documents/0/passages/0/exact > "p1: We hold +2:peace on a.x."`],
    ],
    [
      "a translated quote in no place",
      (j) => {
        j.documents[0].passages[0].translation.es.exact = "q1";
      },
      ['quote-not-found /documents/0/passages/0/translation/es/exact > "q1"'],
    ],
    [
      "an empty prefix",
      (j) => {
        j.documents[0].passages[0].prefix = "";
      },
      ['empty-string /documents/0/passages/0/prefix > ""'],
    ],
    [
      "an implied 2",
      (j) => {
        j.stances[0].basis = "implied";
      },
      ["implied-outright /stances/0/position > 2"],
    ],
    [
      "an implied -2 at second hand",
      (j) => {
        j.reported[1].basis = "implied";
      },
      ["implied-outright /reported/1/position > -2"],
    ],
    [
      "two stances on one target",
      (j) => {
        j.stances.push({ ...j.stances[2], position: -1 });
      },
      ["duplicate-stance /stances/4 > {"],
    ],
    [
      "a stance on a target not coded",
      (j) => {
        j.stances[3].target = "a.y";
      },
      ['target-not-coded /stances/3/target > "a.y"'],
    ],
    [
      "a stance where nothing is coded",
      (j) => {
        delete j.documents[2].uncoded;
        j.documents[2].coded = [];
      },
      ['target-not-coded /stances/3/target > "a.x"'],
    ],
    [
      "`coded` beside `uncoded`",
      (j) => {
        j.documents[1].coded = ["a.x"];
      },
      ['coded-beside-uncoded /documents/1/coded > "coded": ['],
    ],
    [
      "an empty `coded` beside `uncoded`",
      (j) => {
        j.documents[2].coded = [];
      },
      ['coded-beside-uncoded /documents/2/coded > "coded": []'],
    ],
    [
      "a holder of two kinds",
      (j) => {
        j.reported[1].holder.organization = "one";
      },
      ['unknown-field /reported/1/holder/organization > "organization": "one"'],
    ],
    [
      "a holder of none",
      (j) => {
        j.reported[1].holder = {};
      },
      ["missing-field /reported/1/holder/organization > {}"],
    ],
  ])("%s", (_, change, expected) => {
    expect(drawn(judge(change))).toEqual(expected);
  });

  it.each([
    "/texts/a.txt",
    "../a.txt",
    "texts//a",
    "texts/",
    ".a",
    "a/.b",
    "a b",
    "a\\b",
    "a/\u00e9",
    "texts/a.txt\n",
  ])("a path of another form: %j", (path) => {
    const judged = judge((json) => (json.documents[1].text = path));
    expect(faultsOf(judged.result)).toMatchObject([
      { kind: "bad-path", pointer: "/documents/1/text" },
    ]);
  });

  it.each([
    "ftp://example.org",
    "HTTP://example.org",
    " https://example.org",
    "https://example.org ",
    "https://",
    "https:///a",
    "https://exa mple.org",
    "https://example.org/a b",
    "https:\\\\example.org",
    "https://example.org\\a",
    "https://[::1",
    "https://example.org:99999",
    "javascript:alert(1)",
    "https://exam\tple.org",
    "https://?a",
  ])("a URL of another form: %j", (url) => {
    const judged = judge((json) => (json.documents[0].source.url = url));
    expect(faultsOf(judged.result)).toMatchObject([
      { kind: "bad-url", pointer: "/documents/0/source/url" },
    ]);
  });

  it.each([
    "http://example.org",
    "https://example.org:8080/a%20b/\u00e9?c=d&e#f",
    "https://[::1]/",
    "https://user@example.org/",
  ])("but not the URL %s", (url) => {
    expect(judge((json) => (json.documents[0].source.url = url)).result.ok).toBe(true);
  });

  it("a duplicate key, at the second", () => {
    expect(
      drawn(judgeText('"license": "CC0-1.0",', '"license": "CC0-1.0", "license": "MIT",')),
    ).toEqual(['duplicate-key /license > "license": "MIT"']);
    expect(
      drawn(judgeText('"position": 0', '"__proto__": 1, "__proto__": 2,\n"position": 0')),
    ).toEqual([
      'unknown-field /stances/3/__proto__ > "__proto__": 1, "__proto__": 2',
      'duplicate-key /stances/3/__proto__ > "__proto__": 2',
      'unknown-field /stances/3/__proto__ > "__proto__": 2',
    ]);
  });

  it("JSON that does not parse, alone", () => {
    const { result } = judgeText('"license": "CC0-1.0",', '"license": "CC0-1.0"');
    expect(result).toMatchObject({
      ok: false,
      more: 0,
      faults: [{ kind: "json-syntax", pointer: "", column: 3 }],
    });
  });

  it.each([
    ["[]", "wrong-type"],
    ["null", "wrong-type"],
    ["", "json-syntax"],
    ["[".repeat(100_000), "nesting"],
    [`${"[".repeat(100)}${"]".repeat(100)}`, "wrong-type"],
  ])("a file that is %.5s", (file, kind) => {
    expect(faultsOf(parseCorpus(file, new Map()))).toMatchObject([{ kind, pointer: "" }]);
  });

  it("bytes that are not UTF-8, at the first", () => {
    const bytes = new TextEncoder().encode('{\n "title": "\u00e9?"}');
    bytes[bytes.length - 3] = 0xff;
    const result = parseCorpus(bytes, new Map());
    expect(faultsOf(result)).toMatchObject([
      { kind: "not-utf-8", pointer: "", line: 2, column: 13 },
    ]);
    expect(inEnglish(faultsOf(result)[0]!.found)).toContain("0xFF");
  });

  it.each([
    [[0xc0, 0x80]],
    [[0xed, 0xa0, 0x80]],
    [[0xf4, 0x90, 0x80, 0x80]],
    [[0xe2, 0x82]],
    [[0x80]],
    [[0xf8]],
  ])("bytes %j, which no UTF-8 has", (bytes) => {
    const result = parseCorpus(Uint8Array.from([0x20, ...bytes]), new Map());
    expect(faultsOf(result)).toMatchObject([{ kind: "not-utf-8", line: 1, column: 2 }]);
  });

  it("a text that is not UTF-8, its quotes not being judged", () => {
    const files = wholeCorpus();
    const texts = textBytes(files);
    const bytes = Uint8Array.from([0xff, 0xfe, 0x41, 0x00]);
    texts.set("texts/two-1.txt", bytes);
    files.json.documents[2]!.sha256 = "0".repeat(64);
    const result = parseCorpus(JSON.stringify(files.json), texts);
    expect(faultsOf(result).map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
      "not-utf-8 /documents/2/text",
      "checksum-differs /documents/2/sha256",
    ]);
  });

  it("a byte-order mark, and what else is wrong", () => {
    const files = wholeCorpus();
    files.json.license = "";
    const text = `\ufeff${JSON.stringify(files.json)}`;
    for (const input of [text, new TextEncoder().encode(text)]) {
      expect(faultsOf(parseCorpus(input, textBytes(files)))).toMatchObject([
        { kind: "byte-order-mark", pointer: "", line: 1, column: 1 },
        {
          kind: "empty-string",
          pointer: "/license",
          line: 1,
          column: text.indexOf('"license":""') + '"license":'.length + 1,
        },
      ]);
    }
  });

  it("a file beyond 256 MiB, in a word that says so", () => {
    const result = parseCorpus(new Uint8Array(256 * 1024 * 1024 + 1), new Map());
    expect(faultsOf(result)).toMatchObject([
      { kind: "too-large", pointer: "", line: 1, column: 1 },
    ]);
    expect(inEnglish(faultsOf(result)[0]!.expected)).toContain("256 MiB");
  });
});

describe("all faults at once", () => {
  it("are listed in the order of the file", () => {
    const { result } = judge((json, texts) => {
      json.format = "x";
      json.stances[0].position = 9;
      json.documents[0].colour = 1;
      json.organizations[0].id = "";
      texts.delete("texts/two-1.txt");
    });
    const places = faultsOf(result).map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(faultsOf(result).map(({ kind }) => kind)).toEqual([
      "unknown-format",
      "empty-string",
      "unknown-field",
      "missing-text",
      "wrong-value",
    ]);
  });

  it("do not draw others after them", () => {
    // Each of these would make many references, quotes or codings fail if they were judged by it.
    expect(drawn(judge((json) => (json.topics = 1)))).toEqual(["wrong-type /topics > 1"]);
    expect(drawn(judge((json) => delete json.documents))).toEqual(["missing-field /documents > {"]);
    expect(drawn(judge((json) => delete json.documents[0].id))).toEqual([
      "missing-field /documents/0/id > {",
    ]);
    expect(drawn(judge((json) => delete json.documents[0].passages))).toEqual([
      "missing-field /documents/0/passages > {",
    ]);
    expect(drawn(judge((json) => (json.documents[1].uncoded = 1)))).toEqual([
      "wrong-type /documents/1/uncoded > 1",
    ]);
    expect(drawn(judge((json) => delete json.documents[0].text))).toEqual([
      "missing-field /documents/0/text > {",
    ]);
    expect(drawn(judge((json) => (json.documents[0].translations = 1)))).toEqual([
      "wrong-type /documents/0/translations > 1",
    ]);
    expect(drawn(judge((json) => delete json.topics[0].targets[0].id))).toEqual([
      "missing-field /topics/0/targets/0/id > {",
    ]);
  });

  it("are listed up to 1,000, the rest counted", () => {
    const fields = Array.from({ length: 50_000 }, (_, k) => `"f${k}": 0`).join(", ");
    const { result } = judgeText('"license"', `${fields}, "license"`);
    expect(result).toMatchObject({ ok: false, more: 49_000 });
    expect(faultsOf(result)).toHaveLength(1000);
    expect(faultsOf(result).at(-1)?.pointer).toBe("/f999");
  });

  it("show a long value cut", () => {
    const { result } = judge((json) => (json.revision = "\u{1f600}".repeat(100_000)));
    expect(inEnglish(faultsOf(result)[0]!.found).length).toBeLessThan(200);
    expect(inEnglish(faultsOf(result)[0]!.found)).not.toMatch(/\p{Surrogate}/u);
  });
});

describe("a quote in no place", () => {
  it("is shown with the nearest stretch of its text", () => {
    const { result } = judge(
      (json) => (json.documents[0].passages[1].exact = "p2:  we hold \u20111? on a.y"),
    );
    expect(faultsOf(result)).toMatchObject([
      {
        kind: "quote-not-found",
        nearest: { path: "texts/one-1.txt", line: 3, column: 1, text: "p2: We hold -1? on a.y" },
      },
    ]);
  });

  it("is said to be there but for its surroundings", () => {
    const { result } = judge((json) => (json.documents[0].passages[1].suffix = "!"));
    expect(inEnglish(faultsOf(result)[0]!.found)).toContain("not directly before this suffix");
    expect(faultsOf(result)[0]?.nearest).toMatchObject({
      line: 3,
      text: "p2: We hold -1? on a.y.\n",
    });
  });

  it("is said to be in several, with the first of them", () => {
    const { result } = judge((json) => (json.documents[0].passages[1].exact = "hold"));
    expect(inEnglish(faultsOf(result)[0]!.found)).toContain(
      "4 places of texts/one-1.txt: 2:8, 3:8,",
    );
    expect(faultsOf(result)[0]?.nearest).toBeUndefined();
  });

  it("is an edited text as well as a checksum that differs", () => {
    const { result } = judge((_, texts) =>
      texts.set("texts/two-1.txt", texts.get("texts/two-1.txt")!.replace("hold", "held")),
    );
    expect(faultsOf(result).map(({ kind }) => kind)).toEqual([
      "checksum-differs",
      "quote-not-found",
    ]);
  });
});

describe("a gate that is open", () => {
  it("judges again when more files have come, and reads none of them twice", () => {
    const files = wholeCorpus();
    const bytes = textBytes(files);
    const gate = openGate(JSON.stringify(files.json));
    const first = gate.judge(
      new Map(
        [...bytes].map(([path, file]) => [path, path.startsWith("texts/one-1") ? null : file]),
      ),
    );
    expect(first.ok && first.corpus.documents.map(({ text }) => text === null)).toEqual([
      true,
      false,
      false,
    ]);
    const second = gate.judge(
      new Map([
        ["texts/one-1.txt", bytes.get("texts/one-1.txt")!],
        // What has come once stays as it was: these would be refused.
        ["texts/one-2.txt", new Uint8Array()],
        ["texts/two-1.txt", null],
      ]),
    );
    if (!second.ok) throw new Error("refused");
    expect(second.corpus.documents.map(({ text }) => text === null)).toEqual([false, false, false]);
    expect(second.corpus.documents[0]?.translations[0]?.text).toBeNull();
    const third = gate.judge(new Map([["texts/one-1.es.txt", bytes.get("texts/one-1.es.txt")!]]));
    expect(third).toEqual(parseCorpus(JSON.stringify(files.json), bytes));
  });

  it("says the same again where nothing has come", () => {
    const files = wholeCorpus();
    files.json.license = "";
    files.json.documents[0]!.passages[0]!.exact = "No such words.";
    const gate = openGate(JSON.stringify(files.json));
    const first = gate.judge(textBytes(files));
    expect(faultsOf(first).map(({ kind }) => kind)).toEqual(["quote-not-found", "empty-string"]);
    expect(gate.judge(new Map())).toEqual(first);
  });

  it("takes a file that never came for a missing one, until it comes", () => {
    const files = wholeCorpus();
    const gate = openGate(JSON.stringify(files.json));
    const kinds = faultsOf(gate.judge(new Map())).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(["missing-text"]));
    expect(kinds).toHaveLength(gate.paths.length);
    expect(gate.judge(textBytes(files)).ok).toBe(true);
  });

  it("answers with plain data", () => {
    const { result } = judge((json) => (json.documents[0].passages[1].exact = "p2:  we hold"));
    expect(structuredClone(result)).toEqual(result);
    expect(structuredClone(parseFiles(wholeCorpus()))).toEqual(parseFiles(wholeCorpus()));
  });
});

describe("texts that could not be fetched", () => {
  let files: CorpusFiles;
  let texts: Map<string, Uint8Array | null>;
  beforeEach(() => {
    files = wholeCorpus();
    texts = new Map(textBytes(files));
  });

  it("are no fault; their quotes have no place", () => {
    texts.set("texts/one-1.txt", null);
    const result = parseCorpus(JSON.stringify(files.json), texts);
    if (!result.ok) throw new Error("refused");
    const [document] = result.corpus.documents;
    expect(document?.text).toBeNull();
    expect(document?.passages[0]).toMatchObject({
      range: null,
      translation: { es: { exact: "p1" } },
    });
    expect(document?.passages[0]?.translation["es"]?.range).not.toBeNull();
    expect(result.corpus.documents[1]?.text).not.toBeNull();
  });

  it("hide no other fault", () => {
    for (const path of texts.keys()) texts.set(path, null);
    files.json.stances[0]!.target = "a.q";
    expect(faultsOf(parseCorpus(JSON.stringify(files.json), texts))).toMatchObject([
      { kind: "unknown-reference" },
    ]);
  });
});

describe("the paths of the files to fetch", () => {
  it("gives the paths in order, each once", () => {
    const { json } = wholeCorpus();
    json.documents[2]!.text = "texts/one-1.txt";
    expect(openGate(JSON.stringify(json)).paths).toEqual([
      "texts/one-1.txt",
      "texts/one-1.es.txt",
      "texts/one-2.txt",
      "codings/ann.json",
    ]);
  });

  it.each([
    ["", []],
    ["{", []],
    ["7", []],
    ["[".repeat(1_000_000), []],
    ['{"documents": {}}', []],
    [
      '{"documents": [null, {"text": 1}, {"text": "../a"}, {"translations": [7, {"text": "b"}]}, {"text": "c"}]}',
      ["b", "c"],
    ],
    [
      '{"codings": [{"file": "k"}, {"file": "/k"}, {"text": "t"}, 1], "documents": [{"text": "k"}, {"text": "a"}]}',
      ["k", "a"],
    ],
    ['\ufeff{"documents": [{"text": "a"}]}', ["a"]],
  ])("can be read from case %#", (input, paths) => {
    expect(openGate(input).paths).toEqual(paths);
    expect(openGate(new TextEncoder().encode(input)).paths).toEqual(paths);
  });

  it("of bytes that are not UTF-8 is nothing", () => {
    expect(openGate(Uint8Array.from([0xff])).paths).toEqual([]);
  });
});
