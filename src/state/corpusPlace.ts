/**
 * Which corpus a link names, by its part `corpus`. The selection is a place within a corpus; this is
 * the corpus itself, so it stands beside the selection in the URL and is kept by every change of it.
 */
export type CorpusPlace =
  /** No part `corpus`: the one that is built in. */
  | { readonly kind: "bundled" }
  /** A folder or a zip of the host of the page itself. */
  | { readonly kind: "here"; readonly address: URL }
  /** Of another host: nothing is fetched from it before the reader has said yes. */
  | { readonly kind: "elsewhere"; readonly address: URL }
  /** Opened from this device; `id` is the beginning of the SHA-256 of its corpus.json. */
  | { readonly kind: "local"; readonly id: string }
  /** Names nothing that can be opened. */
  | { readonly kind: "unreadable"; readonly value: string };

/** Hexadecimal digits of a checksum by which a corpus of this device is known. */
export const localIdLength = 16;

/** How a corpus of this device is named in a link. */
export const localPrefix = "local-";

/**
 * Reads the part `corpus` of a link.
 * @param value as it stands in the query, decoded; null where it is not there
 * @param page the address of the page, which a relative one is relative to
 */
export function readCorpusPlace(value: string | null, page: string): CorpusPlace {
  if (value === null) return { kind: "bundled" };
  const unreadable: CorpusPlace = { kind: "unreadable", value };
  if (value.startsWith(localPrefix)) {
    const id = value.slice(localPrefix.length);
    return /^[0-9a-f]{16}$/.test(id) ? { kind: "local", id } : unreadable;
  }
  // The folder of the page itself holds no corpus; nobody means it by an empty word.
  if (value.trim() === "" || !URL.canParse(value, page)) return unreadable;
  const address = new URL(value, page);
  const isWeb = address.protocol === "https:" || address.protocol === "http:";
  // A name and password in an address would be sent on, and shown on the page.
  if (!isWeb || address.username !== "" || address.password !== "") return unreadable;
  address.hash = "";
  return address.origin === new URL(page).origin
    ? { kind: "here", address }
    : { kind: "elsewhere", address };
}

/** The part `corpus` of a query, decoded; null where it has none. */
export function corpusPart(query: string): string | null {
  return new URLSearchParams(query).get("corpus");
}

/** A query with the part `corpus` set, or without one where it is null. It stands first. */
export function withCorpusPart(query: string, value: string | null): string {
  if (value === null) return query;
  const rest = query.replace(/^\?/, "");
  // A slash and a colon may stand in a query as they are (RFC 3986, 3.4), and read better so.
  const encoded = encodeURIComponent(value).replace(/%2F/g, "/").replace(/%3A/g, ":");
  return `?corpus=${encoded}${rest === "" ? "" : `&${rest}`}`;
}

/** Whether an address is that of a zip, by its path. */
export function isZip(address: URL): boolean {
  return /\.zip$/i.test(address.pathname);
}

/** The folder that an address means: it may name the folder, or the corpus.json in it. */
export function folderOf(address: URL): URL {
  const folder = new URL(address);
  folder.search = "";
  folder.pathname = folder.pathname.replace(/corpus\.json$/, "").replace(/\/?$/, "/");
  return folder;
}
