/** A JSON file of a corpus (corpus.json, a coding) from its bytes to a tree, as far as it can be read. */
import type { FaultKind, FaultSink, FaultWords } from "./fault.ts";
import { badByteWords, decodeUtf8, tooLarge, type BadByte } from "./folder.ts";
import { largestFile } from "./limits.ts";
import { eachDuplicateKey, readJson, type JsonNode } from "./json.ts";
import { say } from "./saying.ts";

interface Problem {
  readonly kind: FaultKind;
  readonly offset: number;
  readonly words: FaultWords;
}

export interface JsonFile {
  /** As far as it could be decoded; offsets of nodes and faults are into this. */
  readonly text: string;
  /** Null where a fault ended the reading. */
  readonly root: JsonNode | null;
  readonly problems: readonly Problem[];
}

/** A file as bytes, or decoded. Never throws. */
export function readJsonFile(input: Uint8Array | string): JsonFile {
  const size = typeof input === "string" ? utf8Length(input) : input.byteLength;
  if (size > largestFile) return fileTooLarge(size);
  if (typeof input === "string") return readJsonText(input);
  const decoded = decodeUtf8(input);
  return decoded.ok ? readJsonText(decoded.text) : fileNotUtf8(input, decoded.badByte);
}

/** A file of so many bytes, which is not read. */
export function fileTooLarge(bytes: number): JsonFile {
  return { text: "", root: null, problems: [problem("too-large", 0, tooLarge(bytes))] };
}

/** A file that is not UTF-8 from a byte on; what comes before tells its line and column. */
export function fileNotUtf8(bytes: Uint8Array, badByte: BadByte): JsonFile {
  const before = decodeUtf8(bytes.subarray(0, badByte.offset));
  const text = before.ok ? before.text : "";
  return { text, root: null, problems: [problem("not-utf-8", text.length, badByteWords(badByte))] };
}

/** A file that has been decoded, its byte-order mark and all. */
export function readJsonText(decoded: string): JsonFile {
  const problems: Problem[] = [];
  let text = decoded;
  if (text.startsWith("\ufeff")) {
    problems.push(
      problem("byte-order-mark", 0, {
        found: say("mark"),
        expected: say("noMark"),
      }),
    );
    // A space in its place keeps every offset, and the rest of the file can be judged too.
    text = ` ${text.slice(1)}`;
  }
  const result = readJson(text);
  if (result.ok) return { text, root: result.root, problems };
  const { kind, offset, found, expected } = result.problem;
  const faultKind = kind === "syntax" ? "json-syntax" : kind === "size" ? "too-large" : "nesting";
  problems.push(problem(faultKind, offset, { found, expected }));
  return { text, root: null, problems };
}

/** Notes what is wrong with a file as JSON, keys that it has twice included. */
export function checkJson({ root, problems }: JsonFile, faults: FaultSink): void {
  for (const { kind, offset, words } of problems) faults.add(kind, null, offset, () => words);
  if (root === null) return;
  eachDuplicateKey(root, ({ path, member }) => {
    faults.add("duplicate-key", path, member.keyStart, () => ({
      found: say("keyAgain", JSON.stringify(member.key.slice(0, 80))),
      expected: say("keyOnce"),
    }));
  });
}

function problem(kind: FaultKind, offset: number, words: FaultWords): Problem {
  return { kind, offset, words };
}

/** Bytes of a string in UTF-8; counted only where it could matter. */
function utf8Length(text: string): number {
  if (text.length * 3 <= largestFile || text.length > largestFile) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A pair takes four bytes for its two units: one more for each.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
