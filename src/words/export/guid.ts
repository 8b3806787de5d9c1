import type { Corpus } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { sha1 } from "@noble/hashes/legacy.js";
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** The namespace of DNS (RFC 9562, 6.6), in which the one below is the name "positionary". */
export const dnsNamespace = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

/** The namespace of all that is made here. */
export const positionary = "fbeab9f2-f0f7-553c-bdf7-71cb43d563a9";

/** Gives things of a corpus their ids. */
export type Guids = (name: string) => string;

/**
 * Ids in a namespace of the corpus' own, so that two corpora that both call a text "d1" share none in a
 * project into which both are imported. A corpus is known by its title and its curators: it can be moved, its
 * coding can go on, and the language of the interface be another.
 */
export function guidsOf({ title, curators }: Pick<Corpus, "title" | "curators">): Guids {
  const own = guid(JSON.stringify([textIn(title, "en"), ...curators]), positionary);
  return (name) => guid(name, own);
}

/**
 * An id that is the same whenever it is made of the same name: UUID, version 5 (RFC 9562, 5.5). A program
 * that has imported an earlier export knows by it what it has already.
 */
export function guid(name: string, namespace: string): string {
  const hash = sha1(concatBytes(hexToBytes(namespace.replaceAll("-", "")), utf8ToBytes(name)));
  const bytes = hash.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
