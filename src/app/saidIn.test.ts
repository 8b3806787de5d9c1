import { describe, expect, test } from "vitest";
import { codingShape } from "#domain/gate/codingShape.ts";
import { corpusShape } from "#domain/gate/corpusShape.ts";
import { faultKinds } from "#domain/gate/fault.ts";
import { largestFile } from "#domain/gate/limits.ts";
import { type Fault, openGate, parseCorpus } from "#domain/gate/parseCorpus.ts";
import { type Said, type SayingKey, englishSayings, inEnglish } from "#domain/gate/saying.ts";
import type { Shape } from "#domain/gate/shape.ts";
import { spanishMeanings, spanishSayings } from "#i18n/faultSayings.ts";
import { type CorpusFiles, filesFromText, sealed, textBytes } from "#testing/corpusFromText.ts";
import { saidIn } from "./saidIn.ts";

// What a fault found and expected, in Spanish: whatever is wrong with a corpus, no English is left over.

function files(): CorpusFiles {
  const whole = filesFromText(`
                     a.x          a.y   b.z
    one   2022-01    +2:peace     -1?   .
    one   2023       .            ..    +1
    two   undated    0            ..    .
    > one-1 two a.y +1?
    @ march 2022-03 one-1 two-1
    * ann
  `);
  const [path, text] = [...whole.texts][0]!;
  whole.json.documents[0]!.translations = [
    { language: "es", text: "texts/es.txt", sha256: "", by: "A" },
  ];
  whole.texts.set("texts/es.txt", text);
  expect(path).toBe("texts/one-1.txt");
  return sealed(whole);
}

// oxlint-disable-next-line typescript/no-explicit-any -- faults are what the types would not allow
type Loose = any;

const inJson: readonly (readonly [string, (j: Loose) => void])[] = [
  ["unknown format", (j) => (j.format = "positionary/2")],
  ["unknown field", (j) => (j.stances[0].colour = 1)],
  ["missing field", (j) => delete j.organizations[1].shortName],
  ["a list for an object", (j) => (j.documents[0].source = [])],
  ["an object for a list", (j) => (j.events = { a: 1 })],
  ["a full list for a text", (j) => (j.title = [1])],
  ["a list for a string", (j) => (j.license = [])],
  ["a number for a boolean", (j) => (j.documents[0].titlePrinted = 1)],
  ["a list for a language map", (j) => (j.documents[0].passages[0].translation = [])],
  ["a wrong value", (j) => (j.stances[0].salience = "loud")],
  ["an empty string", (j) => (j.license = "")],
  ["half a character", (j) => (j.license = "\ud800")],
  ["an empty list", (j) => (j.stances[0].passages = [])],
  ["an empty map", (j) => (j.title = {})],
  ["a bad id", (j) => (j.organizations[0].id = "A b")],
  ["a date backwards", (j) => (j.documents[0].published = { date: "2023/2022" })],
  ["a date day first", (j) => (j.documents[0].published = { date: "24.02.2022" })],
  ["a date in words", (j) => (j.documents[0].published = { date: "spring" })],
  ["a day of a month alone", (j) => (j.revision = "2022-02")],
  ["a path with spaces", (j) => (j.documents[0].text = "my text.txt")],
  ["a URL of another kind", (j) => (j.documents[0].source = { citation: "A", url: "ftp://a" })],
  ["a checksum in capitals", (j) => (j.documents[0].sha256 = "A".repeat(64))],
  ["a language with an underscore", (j) => (j.documents[0].language = "en_GB")],
  ["a key that is no language", (j) => (j.title = { "in English": "A" })],
  ["a country that is known", (j) => (j.organizations[0].country = "UK")],
  ["an id twice", (j) => (j.organizations[1].id = "one")],
  ["a language twice", (j) => (j.title = { es: "A", ES: "B" })],
  ["two stances", (j) => j.stances.push({ ...j.stances[0], position: 1 })],
  ["a repeated entry", (j) => (j.curators = ["A", "A"])],
  ["a target beside its topic", (j) => (j.documents[0].coded = ["a", "b", "a.x"])],
  ["implied, yet outright", (j) => (j.stances[0].basis = "implied")],
  ["coded beside uncoded", (j) => Object.assign(j.documents[0], { coded: ["a"], uncoded: ["b"] })],
  ["a holder of no kind", (j) => (j.reported[0].holder = {})],
  ["a holder of two kinds", (j) => (j.reported[0].holder = { name: "A", organization: "one" })],
  ["an unknown target, nearly right", (j) => (j.stances[0].target = "a.xx")],
  ["an unknown reference of each kind", (j) => {
    j.documents[1].organization = "nobody-at-all";
    j.documents[2].uncoded = ["nothing-at-all"];
    j.stances[0].reasons = ["nothing-at-all"];
    j.stances[1].passages = ["nothing-at-all"];
    j.documents[0].attribution.passages = ["nothing-at-all"];
    j.events[0].passages[0].document = "nothing-at-all";
  }],
  ["a translation into another language", (j) => (j.documents[0].passages[0].translation = { de: { exact: "A" } })],
  ["a target that was not coded", (j) => (j.stances[0].document = "one-2", j.stances[0].passages = ["p1"], j.stances[0].target = "a.y")],
  ["a text that is not there", (j) => (j.documents[0].text = "texts/none.txt")],
  ["a text of other capitals", (j) => (j.documents[0].text = "Texts/one-1.txt")],
  ["a coding that is not there", (j) => (j.codings[0].file = "codings/none.json")],
  ["another checksum", (j) => (j.documents[0].sha256 = "0".repeat(64))],
  ["a quote that is not there", (j) => (j.documents[0].passages[0].exact = "Nothing of the kind is said.")],
  ["a long quote that is not there", (j) => (j.documents[0].passages[0].exact = "Nothing. ".repeat(100))],
  ["a quote before another suffix", (j) => (j.documents[0].passages[1].suffix = "!")],
  ["a quote after another prefix", (j) => (j.documents[0].passages[1].prefix = "!")],
  ["a quote between others", (j) => Object.assign(j.documents[0].passages[1], { prefix: "!", suffix: "!" })],
  ["a quote in several places", (j) => (j.documents[0].passages[1].exact = "hold")],
]; // prettier-ignore

/** Of a corpus that was changed; `after` its checksums have been made again. */
function faultsWith(change: (of: CorpusFiles) => void): readonly Fault[] {
  const own = files();
  change(own);
  const result = openGate(JSON.stringify(own.json)).judge(textBytes(own), own.texts.keys());
  return result.ok ? [] : result.faults;
}
const faultsOf = (
  input: string | Uint8Array,
  texts: ReadonlyMap<string, Uint8Array> = new Map(),
) => {
  const result = parseCorpus(input, texts);
  return result.ok ? [] : result.faults;
};

const coded = (change: (coding: Loose) => void) => (of: CorpusFiles) => {
  const path = "codings/ann.json";
  const coding = JSON.parse(of.texts.get(path)!);
  change(coding);
  of.texts.set(path, JSON.stringify(coding));
  sealed(of);
};

const broken: readonly (readonly [string, () => readonly Fault[]])[] = [
  ...inJson.map(([name, change]) => [name, () => faultsWith(({ json }) => change(json))] as const),
  ["other lines", () => faultsWith((of) => {
    of.texts.set("texts/es.txt", `${of.texts.get("texts/es.txt")}\nMore.`);
    sealed(of);
  })],
  ["line ends CR LF", () => faultsWith((of) => of.texts.set("texts/one-1.txt", of.texts.get("texts/one-1.txt")!.replaceAll("\n", "\r\n")))],
  ["line ends LF", () => faultsWith((of) => {
    const lf = of.texts.get("texts/one-1.txt")!;
    of.texts.set("texts/one-1.txt", lf.replaceAll("\n", "\r\n"));
    sealed(of);
    of.texts.set("texts/one-1.txt", lf);
  })],
  ["a coding that leaves out what it codes", () => faultsWith(coded((c) => {
    c.stances = [{ document: "one-1", target: "a.x", position: 2, basis: "stated" }];
    c.uncoded = [{ document: "one-1", target: "a" }];
  }))],
  ["a key twice", () => faultsOf('{"a": 1, "a": 2}')],
  ["a byte-order mark", () => faultsOf("\ufeff{}")],
  ["no UTF-8", () => faultsOf(Uint8Array.from([0x7b, 0xff]))],
  ["too large", () => faultsOf(" ".repeat(largestFile + 1))],
  ["too deep", () => faultsOf("[".repeat(101))],
  ["too many values", () => faultsOf(`[${"0,".repeat(12_000_000)}0]`)],
  ...[
    "", "{", '{"a"', '{"a": 1', '{"a": 1,}', '{"a": 1, 2}', "[", "[1", "[1,]", "[1, 2", '"a', '"a\tb"', '"\\u12"', '"\\q"', "-", "1 2", '{"a": 1,', "[1,",
  ].map((json) => [`no JSON: ${json}`, () => faultsOf(json)] as const),
]; // prettier-ignore

const spanish = (said: Said) =>
  saidIn("es", said)
    .map(({ text }) => text)
    .join("");

/** Those keys whose English has no words of its own. */
const wordless = new Set<SayingKey>(["both", "field"]);

/** All that is quoted in a saying, in whatever depth. */
function quotedIn(said: Said): readonly string[] {
  if (typeof said === "string") return [said];
  return said.values.flatMap((value) =>
    typeof value === "number" || (typeof value === "object" && "meaning" in value)
      ? []
      : quotedIn(value),
  );
}

describe("in Spanish", () => {
  const seen = new Set<string>();
  const said = new Set<SayingKey>();
  const note = (one: Said): void => {
    if (typeof one === "string") return;
    said.add(one.say);
    for (const value of one.values) if (typeof value === "object" && "say" in value) note(value);
  };

  test.each(broken)("%s", (_, faults) => {
    const found = faults();
    expect(found).not.toEqual([]);
    for (const fault of found) {
      seen.add(fault.kind);
      for (const one of [fault.found, fault.expected]) {
        note(one);
        const words = spanish(one);
        if (typeof one === "string") expect(words).toBe(one);
        else expect(words).not.toBe(inEnglish(one));
        for (const quoted of quotedIn(one)) expect(words).toContain(quoted);
        expect(words).not.toMatch(/\{\d\}/);
        const own = saidIn("es", one).filter(({ isValue }) => !isValue);
        expect(own.map(({ text }) => text).join(" ")).not.toMatch(
          /\b(?:the|of|with|not|this|which|an|at least|only|each|is)\b/,
        );
      }
    }
  });

  test("every kind of fault and every saying was among them", () => {
    expect(faultKinds.filter((kind) => !seen.has(kind))).toEqual([]);
    // Of references their form is never asked for.
    const keys = Object.keys(englishSayings) as SayingKey[];
    expect(keys.filter((key) => !said.has(key) && key !== "reference")).toEqual([]);
  });

  test("every saying has words of its own, with the same places", () => {
    for (const [key, english] of Object.entries(englishSayings) as [SayingKey, string][]) {
      const own = spanishSayings[key];
      const places = (text: string) => (text.match(/\{\d\}/g) ?? []).toSorted();
      expect(places(own), key).toEqual(places(english));
      if (!wordless.has(key)) expect(own, key).not.toBe(english);
    }
  });

  test("what a field is for, wherever one may be missing", () => {
    const required = new Set<string>();
    const walk = (shape: Shape): void => {
      if (shape.kind === "list") walk(shape.item);
      if (shape.kind === "map") walk(shape.value);
      if (shape.kind !== "object") return;
      for (const field of Object.values(shape.required)) {
        required.add(field.description);
        walk(field);
      }
      for (const field of Object.values(shape.optional)) walk(field);
    };
    walk(corpusShape);
    walk(codingShape);
    expect([...spanishMeanings.keys()].toSorted()).toEqual([...required].toSorted());
  });
});
