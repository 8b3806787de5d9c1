import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  eachDuplicateKey,
  jsonPointer,
  jsonValue,
  maxNesting,
  memberOf,
  readJson,
  type JsonNode,
  type JsonProblem,
} from "./json.ts";
import { inEnglish } from "./saying.ts";

function read(text: string): JsonNode {
  const result = readJson(text);
  if (!result.ok) throw new Error(inEnglish(result.problem.expected));
  return result.root;
}
function problem(text: string): JsonProblem {
  const result = readJson(text);
  if (result.ok) throw new Error(`read without a problem: ${text}`);
  return result.problem;
}
function native(text: string): { ok: boolean; value?: unknown } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
/** Both readers must say the same of a text: yes with an equal value, or no. */
function agrees(text: string): void {
  const own = readJson(text);
  const theirs = native(text);
  expect(own.ok, text).toBe(theirs.ok);
  if (own.ok) expect(jsonValue(own.root)).toEqual(theirs.value);
}

describe("readJson beside JSON.parse", () => {
  it.each([
    ["0"],
    ["-0"],
    ["01"],
    ["-"],
    ["1."],
    [".5"],
    ["1e5"],
    ["1E+5"],
    ["1e"],
    ["1e999"],
    ["+1"],
    ["0x1"],
    ["NaN"],
    ["Infinity"],
    ["tru"],
    ["true1"],
    ["null"],
    ["nul"],
    [""],
    [" "],
    ["\u00a01"],
    ["\ufeff1"],
    ["[]"],
    ["[1,]"],
    ["[,1]"],
    ["[1 2]"],
    ["[1"],
    ["]"],
    ["{}"],
    ['{"a":1,}'],
    ["{a:1}"],
    ["{'a':1}"],
    ['{"a" 1}'],
    ['{"a":}'],
    ['{"a":1 "b":2}'],
    ['{"a":1}x'],
    ['"\\u00e9"'],
    ['"\\u00g9"'],
    ['"\\x"'],
    ['"\\u12"'],
    ['"\\'],
    ['"'],
    ['"a\nb"'],
    ['"\u007f\u2028"'],
    ['"\\ud800"'],
    ['"\ud800"'],
    ["/* */1"],
    ['{"__proto__":{"x":1},"constructor":2}'],
    ['{"a":1,"a":2}'],
    ['"\\/\\b\\f\\n\\r\\t\\\\\\""'],
    ["1 // x"],
  ])("agrees on %j", (text) => {
    agrees(text);
  });

  it("agrees on any JSON, however it is spaced", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        agrees(JSON.stringify(value, null, indent));
      }),
    );
  });

  it("agrees on JSON that has been damaged", () => {
    const mark = fc.constantFrom(..."{}[],:\"\\0123.eE+-tfn \n\t'/u\u0000\u00a0");
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.nat(3), mark, (value, where, cut, insert) => {
        const text = JSON.stringify(value);
        const at = where % (text.length + 1);
        agrees(text.slice(0, at) + insert + text.slice(at + cut));
      }),
      { numRuns: 500 },
    );
  });

  it("agrees on any string of JSON's own characters", () => {
    const units = fc.array(fc.constantFrom(...'{}[],:"\\0 1.e-', "true", "null", '"a"'));
    fc.assert(
      fc.property(units, (parts) => {
        agrees(parts.join(""));
      }),
      { numRuns: 500 },
    );
  });
});

describe("readJson", () => {
  it("gives the offsets of values and keys", () => {
    const text = ' {"a": [10, "x"]}';
    const root = read(text);
    const member = memberOf(root, "a");
    expect(member?.keyStart).toBe(2);
    expect([root.start, root.end]).toEqual([1, text.length]);
    const list = member?.value;
    expect(
      list?.kind === "array" && list.items.map((item) => text.slice(item.start, item.end)),
    ).toEqual(["10", '"x"']);
  });

  it.each([
    ['{"a": 1,\n}', 9, '"}" (U+007D)', 'a key in double quotes; or no comma before this "}"'],
    ["[1, 2", 5, "the end of the file", '"," or "]"'],
    ['["a\tb"]', 3, "U+0009", "a closing quote; control characters are written as escapes"],
    ["{} 7", 3, '"7" (U+0037)', "the end of the file"],
    ["[\u{1f600}]", 1, '"\u{1f600}" (U+1F600)', 'a value or "]"'],
  ])("says of %j where, what and what else", (text, offset, found, expected) => {
    const { kind, offset: at, found: there, expected: wanted } = problem(text);
    expect([kind, at]).toEqual(["syntax", offset]);
    expect([inEnglish(there), inEnglish(wanted)]).toEqual([found, expected]);
  });

  it("allows nesting up to the bound, the root being 1, and stops at the next", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(readJson(nested(maxNesting)).ok).toBe(true);
    expect(problem(nested(maxNesting + 1))).toMatchObject({ kind: "nesting", offset: maxNesting });
    expect(problem('{"a":'.repeat(1_000_000))).toMatchObject({ kind: "nesting", offset: 500 });
  });

  it("stops at a number of values that would not fit into memory", () => {
    expect(readJson("[1,2,3]", 4).ok).toBe(true);
    expect(readJson("[1,2,3,4]", 4)).toMatchObject({
      ok: false,
      problem: { kind: "size", offset: 7 },
    });
  });

  it("keeps keys that are special elsewhere", () => {
    const root = read('{"__proto__": {"polluted": 1}, "constructor": 2}');
    expect(memberOf(root, "constructor")?.value).toMatchObject({ value: 2 });
    expect(memberOf(root, "toString")).toBeUndefined();
    const value = jsonValue(root) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("finds every duplicate key at the later one", () => {
    const text =
      '{"a": 1, "b": [{"x/y": 1, "x\\/y": 2, "x/y": 3}], "a": {"__proto__": 1, "__proto__": 2}}';
    const found: [string, number][] = [];
    eachDuplicateKey(read(text), ({ path, member }) =>
      found.push([jsonPointer(path), member.keyStart]),
    );
    expect(found).toEqual([
      ["/b/0/x~1y", text.indexOf('"x\\/y"')],
      ["/b/0/x~1y", text.lastIndexOf('"x/y"')],
      ["/a", text.lastIndexOf('"a"')],
      ["/a/__proto__", text.lastIndexOf('"__proto__"')],
    ]);
  });
});

describe("jsonPointer", () => {
  it.each([
    [[], ""],
    [["a", 0, "b"], "/a/0/b"],
    [["~/", ""], "/~0~1/"],
  ])("writes %j as %j", (tokens, pointer) => {
    let path: Parameters<typeof jsonPointer>[0] = null;
    for (const token of tokens) path = { parent: path, token };
    expect(jsonPointer(path)).toBe(pointer);
  });
});
