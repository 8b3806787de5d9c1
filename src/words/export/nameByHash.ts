import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The name of a text that has no address: its SHA-256, as an IRI (RFC 6920, `ni:`). Of a text of the corpus
 * it is the checksum that `corpus.json` gives, in base64url.
 */
export function nameByHash(text: string): string {
  const digits = btoa(String.fromCharCode(...sha256(utf8ToBytes(text))));
  return `ni:///sha-256;${digits.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}?ct=text/plain`;
}
