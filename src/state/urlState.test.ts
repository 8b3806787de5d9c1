import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { relations } from "#domain/agreement.ts";
import { bases, saliences } from "#domain/corpus.ts";
import {
  type Selection,
  faces,
  initialSelection,
  languages,
  orders,
  tableColumns,
  views,
} from "#domain/selection.ts";
import { decode, encode } from "./urlState.ts";

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,4}){0,2}$/);
const target = fc.tuple(id, id).map(([a, b]) => `${a}.${b}`);
const several = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { maxLength: 5 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const selections = fc.record({
  view: fc.constantFrom(...views),
  filters: fc.record({
    topics: several(id),
    targets: several(target),
    organizations: several(id),
    faces: several(fc.constantFrom(...faces)),
    saliences: several(fc.constantFrom(...saliences)),
    bases: several(fc.constantFrom(...bases)),
    reasons: several(id),
    differing: fc.boolean(),
  }),
  rows: fc.constantFrom(...orders),
  columns: fc.constantFrom(...orders),
  folded: several(id),
  search: maybe(
    fc.record({
      words: fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.slice(0, 200)),
      language: maybe(fc.constantFrom("en", "pt-BR")),
      quoted: fc.boolean(),
    }),
  ),
  opened: fc.oneof(
    fc.constant(null),
    fc.record({
      kind: fc.constant("cell"),
      organization: id,
      target,
      document: maybe(id),
      passage: maybe(id),
    }),
    fc.record({
      kind: fc.constant("document"),
      document: id,
      passage: maybe(id),
      words: fc.constant(null),
    }),
    fc.record({
      kind: fc.constant("document"),
      document: id,
      passage: fc.constant(null),
      words: fc.record({
        from: fc.integer({ min: 0, max: 1e6 }),
        to: fc.integer({ min: 1e6 + 1, max: 1e8 }),
        translation: maybe(fc.constantFrom("es", "en-GB", "zh-Hant")),
      }),
    }),
    fc.record({
      kind: fc.constant("event"),
      event: id,
      document: maybe(id),
      passage: maybe(id),
    }),
    fc.record({
      kind: fc.constant("claim"),
      claim: fc.tuple(id, target, fc.integer({ min: 1, max: 99 })).map((all) => all.join("/")),
      passage: maybe(id),
    }),
    fc.record({
      kind: fc.constant("events"),
      events: fc.uniqueArray(id, { minLength: 2, maxLength: 4 }),
    }),
    fc.record({ kind: fc.constant("target"), target }),
    fc.record({ kind: fc.constant("organization"), organization: id }),
    fc.record({ kind: fc.constant("topic"), topic: id }),
  ),
  tableSort: maybe(
    fc.record({ column: fc.constantFrom(...tableColumns), descending: fc.boolean() }),
  ),
  relations: several(fc.constantFrom(...relations)),
  grouped: fc.boolean(),
  compared: several(id),
  beside: maybe(fc.constantFrom("en", "es", "zh-Hant", "de-CH-1996")),
  time: maybe(
    fc
      .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
      .map(([from, n]) => ({ from, to: from + n })),
  ),
  language: maybe(fc.constantFrom(...languages)),
}) as unknown as fc.Arbitrary<Selection>;

describe("the codec of the URL", () => {
  test("public/theme.js knows each part by which a link asks for another picture than the first", () => {
    const script = readFileSync("public/theme.js", "utf8");
    const known = [...script.matchAll(/"([a-z ]+)"\s*\.split\(" "\)/g)].flatMap(([, parts = ""]) =>
      parts.split(" "),
    );
    // What stands beside such a part, below the grid or in other views alone.
    const others = ["passage", "words", "in", "quoted", "beside", "time", "compare", "relations"];
    fc.assert(
      fc.property(selections, (selection) => {
        const parts = [...new URLSearchParams(encode(selection)).keys()];
        const unknown = parts.filter((part) => ![...known, ...others, "lang"].includes(part));
        expect(unknown).toEqual([]);
        const depends = parts.some((part) => ["passage", "words", "in", "quoted"].includes(part));
        if (depends) expect(parts.some((part) => known.includes(part))).toBe(true);
      }),
    );
  });

  test("what is encoded is decoded, and nothing of it ignored", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(decode(encode(selection))).toEqual({ selection, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("decoding never throws, and what it gives can be encoded and read again", () => {
    const keys = fc.constantFrom(
      "view",
      "topics",
      "targets",
      "orgs",
      "positions",
      "time",
      "cell",
      "doc",
      "passage",
      "claim",
      "events",
      "topic",
      "lang",
      "x",
      "__proto__",
    );
    const junk = fc.oneof(
      fc.string(),
      fc
        .array(fc.tuple(keys, fc.string({ unit: "binary" })))
        .map((pairs) => `?${pairs.map(([k, v]) => `${k}=${v}`).join("&")}`),
      fc.string({ unit: fc.constantFrom("?", "&", "=", "%", ",", "/", ".", "~", "a", "1", "-") }),
    );
    fc.assert(
      fc.property(junk, (query) => {
        const { selection } = decode(query);
        expect(decode(encode(selection)).selection).toEqual(selection);
      }),
      { numRuns: 1000 },
    );
  });

  test("the initial selection is an empty query", () => {
    expect(encode(initialSelection)).toBe("");
    expect(decode("")).toEqual({ selection: initialSelection, ignored: [] });
  });

  test("a link is short and can be read", () => {
    const { selection } = decode(
      "?topics=nato,ukraine&positions=-2,silent&cell=cpusa/ukraine.settlement&passage=p07&lang=es",
    );
    expect(encode(selection)).toBe(
      "?topics=nato,ukraine&positions=-2,silent&cell=cpusa/ukraine.settlement&passage=p07&lang=es",
    );
  });

  test.each([
    ["?view=3d", "view=3d"],
    ["?positions=2,7,x", "positions=7 positions=x"],
    ["?topics=Ukraine,nato", "topics=Ukraine"],
    ["?cell=cpusa", "cell=cpusa"],
    ["?cell=a/b.c/d", "cell=a/b.c/d"],
    ["?passage=p1", "passage=p1"],
    ["?claim=leaflet/a.x", "claim=leaflet/a.x"],
    ["?claim=leaflet/a.x/0", "claim=leaflet/a.x/0"],
    ["?events=a,B", "events=a,B"],
    ["?topic=a&doc=leaflet", "doc=leaflet"],
    ["?target=a.x&passage=p1", "passage=p1"],
    ["?cell=one/a.x&event=e", "event=e"],
    ["?sort=--date", "sort=--date"],
    ["?beside=e", "beside=e"],
    ["?relations=oppose,peace", "relations=peace"],
    ["?time=5~5", "time=5~5"],
    ["?time=1e3~9", "time=1e3~9"],
    ["?lang=fr&rows=name", "lang=fr"],
    ["?view=table&view=explore", "view=explore"],
    ["?utm_source=mail", "utm_source=mail"],
    ["?constructor=1", "constructor=1"],
  ])("%s: the bad part is named, the rest kept", (query, expected) => {
    const { ignored } = decode(query);
    expect(ignored.map(({ part, value }) => `${part}=${value}`).join(" ")).toBe(expected);
  });
});
