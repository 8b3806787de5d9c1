/**
 * A strict reader of JSON (RFC 8259) that keeps what `JSON.parse` throws away: where each value and
 * each key stands, and keys that occur twice. A gate that must point at a fault needs both.
 *
 * All offsets are UTF-16 code units from the start of the text that was read.
 */

import { say, type englishSayings, type Said, type SayingKey } from "./saying.ts";

interface Stretch {
  /** Offset of the first unit of the value (of the opening quote, bracket or brace). */
  readonly start: number;
  /** Offset just after the value. */
  readonly end: number;
}
export interface JsonMember {
  readonly key: string;
  /** Offset of the key's opening quote. */
  readonly keyStart: number;
  readonly value: JsonNode;
}
export interface JsonObject extends Stretch {
  readonly kind: "object";
  /** In the order of the file, repeated keys included. A list, so that no key can be special. */
  readonly members: readonly JsonMember[];
}
export interface JsonArray extends Stretch {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}
export interface JsonString extends Stretch {
  readonly kind: "string";
  readonly value: string;
}
export interface JsonNumber extends Stretch {
  readonly kind: "number";
  readonly value: number;
}
export interface JsonBoolean extends Stretch {
  readonly kind: "boolean";
  readonly value: boolean;
}
export interface JsonNull extends Stretch {
  readonly kind: "null";
}
export type JsonNode = JsonObject | JsonArray | JsonString | JsonNumber | JsonBoolean | JsonNull;

/** Why the reading ended early. `offset` is where; the rest is for a person. */
export interface JsonProblem {
  readonly kind: "syntax" | "nesting" | "size";
  readonly offset: number;
  readonly found: Said;
  readonly expected: Said;
}
export type JsonResult =
  | { readonly ok: true; readonly root: JsonNode }
  | { readonly ok: false; readonly problem: JsonProblem };

/** Objects and lists may be nested this deep; the root is 1 (FORMAT: "nesting beyond 100"). */
export const maxNesting = 100;
/**
 * Values (keys included) that one file may hold. A file of 256 MiB that is nothing but `0,0,0` would
 * otherwise take several GB as a tree; a real corpus of that size is mostly prose and stays below.
 */
export const maxValues = 12_000_000;

/** Thrown inside the reader only; `readJson` turns it into a result. */
class Stop {
  readonly problem: JsonProblem;
  constructor(problem: JsonProblem) {
    this.problem = problem;
  }
}

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const MINUS = 0x2d;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** What may be wanted where the syntax ends: sayings without a value. */
type Expected = {
  [Key in SayingKey]: (typeof englishSayings)[Key] extends `${string}{0}${string}` ? never : Key;
}[SayingKey];

class Reader {
  private at = 0;
  private values = 0;
  private readonly text: string;
  private readonly mostValues: number;

  constructor(text: string, mostValues: number) {
    this.text = text;
    this.mostValues = mostValues;
  }

  file(): JsonNode {
    this.space();
    const root = this.value(1, "value");
    this.space();
    if (this.at < this.text.length) this.stop("end");
    return root;
  }

  private stop(expected: Expected, offset = this.at): never {
    const found = describeUnit(this.text, offset);
    throw new Stop({ kind: "syntax", offset, found, expected: say(expected) });
  }

  private isAt(unit: number): boolean {
    return this.text.charCodeAt(this.at) === unit;
  }

  private space(): void {
    for (;;) {
      const unit = this.text.charCodeAt(this.at);
      if (unit !== SPACE && unit !== LF && unit !== CR && unit !== TAB) return;
      this.at++;
    }
  }

  private count(): void {
    if (++this.values <= this.mostValues) return;
    throw new Stop({
      kind: "size",
      offset: this.at,
      found: say("manyValues", this.mostValues),
      expected: say("fewerValues", this.mostValues),
    });
  }

  // Recursive, but never deeper than `maxNesting`: the bound is checked before each descent.
  private value(depth: number, expected: Expected): JsonNode {
    this.count();
    const unit = this.text.charCodeAt(this.at);
    switch (unit) {
      case OPEN_OBJECT:
      case OPEN_LIST:
        if (depth > maxNesting) {
          throw new Stop({
            kind: "nesting",
            offset: this.at,
            found: say("nesting", String(depth)),
            expected: say("lessNesting", String(maxNesting)),
          });
        }
        return unit === OPEN_OBJECT ? this.object(depth) : this.list(depth);
      case QUOTE: {
        const start = this.at;
        const value = this.string();
        return { kind: "string", start, end: this.at, value };
      }
      case 0x74:
        return this.word("true", { kind: "boolean", value: true });
      case 0x66:
        return this.word("false", { kind: "boolean", value: false });
      case 0x6e:
        return this.word("null", { kind: "null" });
      default:
        if (unit === MINUS || isDigit(unit)) return this.number();
        return this.stop(expected);
    }
  }

  private object(depth: number): JsonObject {
    const start = this.at++;
    const members: JsonMember[] = [];
    this.space();
    if (this.text.charCodeAt(this.at) === CLOSE_OBJECT) {
      this.at++;
      return { kind: "object", start, end: this.at, members };
    }
    let expected: Expected = "keyOrEnd";
    for (;;) {
      if (this.text.charCodeAt(this.at) !== QUOTE) this.stop(expected);
      this.count();
      const keyStart = this.at;
      const key = this.string();
      this.space();
      if (this.text.charCodeAt(this.at) !== COLON) this.stop("colon");
      this.at++;
      this.space();
      members.push({ key, keyStart, value: this.value(depth + 1, "value") });
      this.space();
      const unit = this.text.charCodeAt(this.at);
      if (unit === CLOSE_OBJECT) break;
      if (unit !== COMMA) this.stop("commaOrBrace");
      this.at++;
      this.space();
      expected = this.isAt(CLOSE_OBJECT) ? "keyNoComma" : "key";
    }
    this.at++;
    return { kind: "object", start, end: this.at, members };
  }

  private list(depth: number): JsonArray {
    const start = this.at++;
    const items: JsonNode[] = [];
    this.space();
    if (this.text.charCodeAt(this.at) === CLOSE_LIST) {
      this.at++;
      return { kind: "array", start, end: this.at, items };
    }
    let expected: Expected = "valueOrEnd";
    for (;;) {
      items.push(this.value(depth + 1, expected));
      this.space();
      const unit = this.text.charCodeAt(this.at);
      if (unit === CLOSE_LIST) break;
      if (unit !== COMMA) this.stop("commaOrBracket");
      this.at++;
      this.space();
      expected = this.isAt(CLOSE_LIST) ? "valueNoComma" : "value";
    }
    this.at++;
    return { kind: "array", start, end: this.at, items };
  }

  private string(): string {
    const { text } = this;
    let from = ++this.at;
    let value = "";
    for (;;) {
      const unit = text.charCodeAt(this.at);
      if (unit === QUOTE) {
        const tail = text.slice(from, this.at++);
        return value === "" ? tail : value + tail;
      }
      if (unit === BACKSLASH) {
        value += text.slice(from, this.at) + this.escape();
        from = this.at;
      } else if (unit < SPACE) {
        this.stop("closingQuoteOrEscape");
      } else if (this.at >= text.length) {
        this.stop("closingQuote");
      } else {
        this.at++;
      }
    }
  }

  private escape(): string {
    const start = this.at++;
    const letter = this.text.charAt(this.at);
    if (letter === "u") {
      const digits = this.text.slice(this.at + 1, this.at + 5);
      if (!/^[0-9A-Fa-f]{4}$/.test(digits)) this.stop("hexDigits", start);
      this.at += 5;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const plain = escapes.get(letter);
    if (plain === undefined) this.stop("escape", start);
    this.at++;
    return plain ?? "";
  }

  private number(): JsonNumber {
    const { text } = this;
    const start = this.at;
    if (text.charCodeAt(this.at) === MINUS) this.at++;
    if (text.charAt(this.at) === "0") this.at++;
    else this.digits();
    if (text.charAt(this.at) === ".") {
      this.at++;
      this.digits();
    }
    if (text.charAt(this.at) === "e" || text.charAt(this.at) === "E") {
      this.at++;
      if (text.charAt(this.at) === "+" || text.charAt(this.at) === "-") this.at++;
      this.digits();
    }
    return { kind: "number", start, end: this.at, value: Number(text.slice(start, this.at)) };
  }

  private digits(): void {
    if (!isDigit(this.text.charCodeAt(this.at))) this.stop("digit");
    while (isDigit(this.text.charCodeAt(this.at))) this.at++;
  }

  private word<T extends { kind: "boolean"; value: boolean } | { kind: "null" }>(
    word: string,
    node: T,
  ): T & Stretch {
    const start = this.at;
    if (!this.text.startsWith(word, start)) this.stop("value");
    this.at += word.length;
    return { ...node, start, end: this.at };
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function describeUnit(text: string, offset: number): Said {
  const point = text.codePointAt(offset);
  if (point === undefined) return say("end");
  const name = `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
  const shown = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u.test(String.fromCodePoint(point));
  return shown ? `"${String.fromCodePoint(point)}" (${name})` : name;
}

/**
 * Reads a whole text as one JSON value (RFC 8259, no extension: no comments, no trailing commas, no
 * byte-order mark). Accepts and rejects what `JSON.parse` does, but for the two bounds. Never throws.
 */
export function readJson(text: string, mostValues: number = maxValues): JsonResult {
  try {
    return { ok: true, root: new Reader(text, mostValues).file() };
  } catch (stop) {
    if (stop instanceof Stop) return { ok: false, problem: stop.problem };
    throw stop;
  }
}

/** Where a value stands in a tree, innermost token first; null is the root. Cheap to extend. */
export type JsonPath = { readonly parent: JsonPath; readonly token: string | number } | null;

/** Writes a path as a JSON Pointer (RFC 6901): `~` as `~0`, `/` as `~1`. */
export function jsonPointer(path: JsonPath): string {
  const tokens: string[] = [];
  for (let step = path; step !== null; step = step.parent) {
    tokens.push(`/${String(step.token).replaceAll("~", "~0").replaceAll("/", "~1")}`);
  }
  return tokens.toReversed().join("");
}

/** A key that its object already has. The path is that of the member, the same as the first one's. */
export interface DuplicateKey {
  readonly path: JsonPath;
  readonly member: JsonMember;
}

/** Calls back for every second (third, …) occurrence of a key in one object, in the order of the tree. */
export function eachDuplicateKey(
  node: JsonNode,
  found: (duplicate: DuplicateKey) => void,
  path: JsonPath = null,
): void {
  if (node.kind === "array") {
    node.items.forEach((item, token) => {
      // Paths are made for containers only: most items of a long list are plain values.
      if (item.kind === "array" || item.kind === "object") {
        eachDuplicateKey(item, found, { parent: path, token });
      }
    });
  } else if (node.kind === "object") {
    const seen = new Set<string>();
    for (const member of node.members) {
      const memberPath = { parent: path, token: member.key };
      if (seen.has(member.key)) found({ path: memberPath, member });
      seen.add(member.key);
      eachDuplicateKey(member.value, found, memberPath);
    }
  }
}

/** The first member of that name, or undefined where there is none or the node is no object. */
export function memberOf(node: JsonNode | undefined, key: string): JsonMember | undefined {
  if (node?.kind !== "object") return undefined;
  return node.members.find((member) => member.key === key);
}

/** The items of a list that is a member of an object; none where there is no such list. */
export function itemsOf(node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const list = memberOf(node, key)?.value;
  return list?.kind === "array" ? list.items : [];
}

/** The plain value of a tree. Of repeated keys the last counts, as with `JSON.parse`. */
export function jsonValue(node: JsonNode): unknown {
  switch (node.kind) {
    case "object": {
      const value: Record<string, unknown> = {};
      for (const member of node.members) {
        // Assigned, this one key would set the prototype; and to define every key would be slow.
        if (member.key === "__proto__") {
          const plain = {
            value: jsonValue(member.value),
            writable: true,
            enumerable: true,
            configurable: true,
          };
          Object.defineProperty(value, member.key, plain);
        } else value[member.key] = jsonValue(member.value);
      }
      return value;
    }
    case "array":
      return node.items.map(jsonValue);
    case "null":
      return null;
    default:
      return node.value;
  }
}
