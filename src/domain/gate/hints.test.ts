import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type CorpusFiles, filesFromText, textBytes } from "#testing/corpusFromText.ts";
import { type Fault, openGate, parseCorpus } from "./parseCorpus.ts";
import { inEnglish } from "./saying.ts";

// What a fault says beyond its rule, of the slips that people make most.

const files = () => filesFromText("    a.x\n one 2022 +2");

function faultsOf({ json, texts }: CorpusFiles): readonly Fault[] {
  const result = parseCorpus(JSON.stringify(json), textBytes({ json, texts }));
  return result.ok ? [] : result.faults;
}

function expectedOf(change: (json: CorpusFiles["json"]) => void): string {
  const corpus = files();
  change(corpus.json);
  const [fault, ...others] = faultsOf(corpus);
  expect(others).toEqual([]);
  return inEnglish(fault?.expected ?? "");
}

test.each([
  ["UK", "perhaps GB"],
  ["el", "perhaps GR"],
  ["de", "perhaps DE"],
])("the country %s: %s", (country, hint) => {
  expect(expectedOf((json) => (json.organizations[0]!.country = country))).toMatch(`; ${hint}`);
});

test("a country that nothing is known of gets no hint", () => {
  expect(expectedOf((json) => (json.organizations[0]!.country = "XX"))).not.toContain(";");
});

test.each([
  ["24.02.2022", "year, month, day"],
  ["2/24/2022", "year, month, day"],
  ["2023/2022", "runs backwards"],
  ["February 2022", "as in 2022,"],
])("the date %s: %s", (date, hint) => {
  expect(expectedOf((json) => (json.documents[0]!.published = { date }))).toContain(hint);
});

test("a language with an underscore, a checksum in capitals", () => {
  expect(expectedOf((json) => (json.documents[0]!.language = "en_GB"))).toContain("perhaps en-GB");
  expect(expectedOf((json) => (json.documents[0]!.sha256 = "A".repeat(64)))).toContain("capitals");
});

test.each([
  ['{"a": 1,}', 'no comma before this "}"'],
  ["[1, 2,\n]", 'no comma before this "]"'],
])("a trailing comma in %j is named", (json, hint) => {
  const result = parseCorpus(json, new Map());
  expect(inEnglish(result.ok ? "" : (result.faults[0]?.expected ?? ""))).toContain(hint);
});

test("a missing file's name of other capitals is told, where the names are known", () => {
  const { json, texts } = files();
  const [path] = [...texts.keys()];
  json.documents[0]!.text = path!.toUpperCase();
  const gate = openGate(JSON.stringify(json));
  const foundWith = (names: readonly string[]) => {
    const result = gate.judge(new Map(), names);
    return inEnglish(result.ok ? "" : (result.faults[0]?.found ?? ""));
  };
  expect(foundWith([])).toBe(`no file "${path!.toUpperCase()}"`);
  expect(foundWith(["else.txt", path!])).toContain(`but there is "${path}"`);
});

describe("a checksum that differs", () => {
  const hashed = (text: string) => createHash("sha256").update(text).digest("hex");
  const foundWith = (declared: (text: string) => string, now = (text: string) => text): string => {
    const corpus = files();
    const [path, text] = [...corpus.texts][0]!;
    corpus.json.documents[0]!.sha256 = hashed(declared(text));
    corpus.texts.set(path, now(text));
    return inEnglish(faultsOf(corpus).find(({ kind }) => kind === "checksum-differs")?.found ?? "");
  };
  const withCr = (text: string) => text.replaceAll("\n", "\r\n");

  test("by its line ends alone says so, either way", () => {
    expect(foundWith(withCr)).toContain("written with line ends CR LF, and here they are LF");
    expect(foundWith((text) => text, withCr)).toContain("line ends LF, and here they are CR LF");
  });
  test("by anything else does not", () => {
    expect(foundWith((text) => `${text}.`)).not.toContain("line ends");
  });
});

describe("words that stand there, but not between their prefix and suffix", () => {
  const foundWith = (selector: { exact: string; prefix?: string; suffix?: string }): string => {
    const corpus = files();
    const [path] = [...corpus.texts][0]!;
    const text = "one two three. two\n";
    corpus.texts.set(path, text);
    corpus.json.documents[0]!.sha256 = createHash("sha256").update(text).digest("hex");
    corpus.json.documents[0]!.passages![0] = {
      ...corpus.json.documents[0]!.passages![0]!,
      ...selector,
    };
    return inEnglish(faultsOf(corpus)[0]?.found ?? "");
  };
  test("the one of the two that fails is named", () => {
    expect(foundWith({ exact: "three", prefix: "two ", suffix: "!" })).toContain(
      "not directly before this suffix",
    );
    expect(foundWith({ exact: "three", prefix: "one ", suffix: "." })).toContain(
      "not directly after this prefix",
    );
  });
  test("where both fail, or the words stand in several places, neither is", () => {
    for (const selector of [
      { exact: "three", prefix: "one ", suffix: "!" },
      { exact: "two", prefix: "one ", suffix: "!" },
    ])
      expect(foundWith(selector)).toContain("nowhere directly between");
  });
});
