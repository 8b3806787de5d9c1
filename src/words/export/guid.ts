import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** The namespace of all ids that are made here; itself made of the name "positionary" among those of DNS. */
const positionary = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

/**
 * An id that is the same whenever it is made of the same name: UUID, version 5 (RFC 9562, 5.5). A program
 * that has imported an earlier export knows by it what it has already.
 */
export function guid(name: string, namespace = positionary): string {
  const hash = sha1(concatBytes(hexToBytes(namespace.replaceAll("-", "")), utf8ToBytes(name)));
  const bytes = hash.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
