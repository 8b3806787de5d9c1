/** The files beside corpus.json: decoded, measured and hashed once each, however often they are named. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { FaultWords } from "./fault.ts";
import { largestFile } from "./limits.ts";
import { QuotedText } from "./quotedText.ts";
import { say } from "./saying.ts";

/** A file as far as it could be read. */
export type FolderFile =
  | { readonly state: "missing" }
  /** Could not be fetched: nothing can be said of it, and that is no fault of the corpus. */
  | { readonly state: "unavailable" }
  | { readonly state: "too-large"; readonly bytes: number }
  | {
      readonly state: "not-utf-8";
      readonly badByte: BadByte;
      readonly bytes: Uint8Array;
      readonly sha256: string;
    }
  | { readonly state: "read"; readonly quoted: QuotedText; readonly sha256: string };

/** The first byte that no UTF-8 has there: its offset and value. */
export interface BadByte {
  readonly offset: number;
  readonly value: number;
}

const missing: FolderFile = { state: "missing" };
const unavailable: FolderFile = { state: "unavailable" };

/**
 * Looks files up by path. Files may come in several parts; each is decoded and hashed when it is first
 * asked for, its bytes are let go then, and a file that has once been brought stays as it was.
 */
export class Folder {
  private readonly brought = new Map<string, Uint8Array | null>();
  private readonly known = new Map<string, FolderFile>();
  /** Of files that are there, by their names in lower case; whoever lists a folder tells. */
  private readonly names = new Map<string, string>();

  /** By path: the bytes, or null for a file that could not be fetched. */
  add(files: ReadonlyMap<string, Uint8Array | null>): void {
    for (const [path, bytes] of files) {
      if (!this.known.has(path)) this.brought.set(path, bytes);
    }
  }

  /** Names of files that are there, whether they are brought or not. */
  list(paths: Iterable<string>): void {
    for (const path of paths) this.names.set(path.toLowerCase(), path);
  }

  /** The name of a file that differs from a path by capitals alone; null where none is known. */
  otherCase(path: string): string | null {
    const name = this.names.get(path.toLowerCase());
    return name === undefined || name === path ? null : name;
  }

  /** A file that nobody has brought is missing. */
  get(path: string): FolderFile {
    const known = this.known.get(path);
    if (known !== undefined) return known;
    const bytes = this.brought.get(path);
    if (bytes === undefined) return missing;
    if (bytes === null) return unavailable;
    const file = readFile(bytes);
    this.known.set(path, file);
    this.brought.delete(path);
    return file;
  }
}

function readFile(bytes: Uint8Array): FolderFile {
  if (bytes.byteLength > largestFile) return { state: "too-large", bytes: bytes.byteLength };
  const checksum = bytesToHex(sha256(bytes));
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return { state: "not-utf-8", badByte: decoded.badByte, bytes, sha256: checksum };
  return { state: "read", quoted: new QuotedText(decoded.text), sha256: checksum };
}

/** Decodes strictly; a byte-order mark stays, since it belongs to the text. */
export function decodeUtf8(
  bytes: Uint8Array,
):
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly badByte: BadByte } {
  try {
    return {
      ok: true,
      text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes),
    };
  } catch {
    const offset = wellFormedLength(bytes);
    return { ok: false, badByte: { offset, value: bytes[offset] ?? 0 } };
  }
}

/**
 * How many bytes from the start are whole characters of UTF-8 (RFC 3629: no overlong forms, no
 * surrogates, nothing beyond U+10FFFF).
 */
function wellFormedLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    let more = 0;
    let low = 0x80;
    let high = 0xbf;
    if (lead >= 0x80) {
      if (lead >= 0xc2 && lead <= 0xdf) more = 1;
      else if (lead >= 0xe0 && lead <= 0xef) more = 2;
      else if (lead >= 0xf0 && lead <= 0xf4) more = 3;
      else return at;
      if (lead === 0xe0) low = 0xa0;
      if (lead === 0xed) high = 0x9f;
      if (lead === 0xf0) low = 0x90;
      if (lead === 0xf4) high = 0x8f;
    }
    for (let k = 1; k <= more; k++) {
      const byte = bytes[at + k] ?? 0;
      if (byte < low || byte > high) return at;
      low = 0x80;
      high = 0xbf;
    }
    at += more + 1;
  }
  return at;
}

/** Words for a file beyond the bound; its size in bytes. */
export function tooLarge(bytes: number): FaultWords {
  return {
    found: say("bytes", bytes),
    expected: say("fewerBytes", largestFile),
  };
}

/** Words for a byte that no UTF-8 has there. */
export function badByteWords({ offset, value }: BadByte): FaultWords {
  return {
    found: say("badByte", `0x${value.toString(16).toUpperCase().padStart(2, "0")}`, offset),
    expected: say("utf8"),
  };
}
