import type { CorpusSource } from "./corpusSource.ts";
import { folderOf, isZip } from "./corpusPlace.ts";
import { fetchFile } from "./fetchFile.ts";

/** Nobody has agreed to the address that a host may send the asker on to. */
const unfollowed: RequestInit = {
  credentials: "omit",
  referrerPolicy: "no-referrer",
  redirect: "manual",
};

/**
 * A corpus at an address: a folder, the corpus.json in it, or a zip. Asked for without cookies and
 * without saying from where; and a host that sends the asker on to another is not followed, since
 * nobody has agreed to that one.
 */
export function addressSource(address: URL): CorpusSource {
  return isZip(address) ? zipAt(address) : folderAt(folderOf(address), address.href);
}

function folderAt(folder: URL, key: string): CorpusSource {
  return {
    key: `address ${key}`,
    read: (path, signal) => fetchFile(new URL(path, folder), path, signal, unfollowed),
    href: (path) => new URL(path, folder).href,
  };
}

/** The code that unpacks is asked for when the first file is. */
function zipAt(address: URL): CorpusSource {
  let inner: Promise<CorpusSource> | null = null;
  let opened: CorpusSource | null = null;
  const name = address.pathname.split("/").at(-1) ?? "";
  const open = async (signal: AbortSignal) => {
    const bytes = await fetchFile(address, name, signal, unfollowed);
    const { zipSource } = await import("./zipSource.ts");
    return (opened = await zipSource(address.href, new Blob([bytes])));
  };
  return {
    key: `address ${address.href}`,
    read: async (path, signal) => {
      inner ??= open(signal);
      inner.catch(() => (inner = null));
      return (await inner).read(path, signal);
    },
    href: () => null,
    isMissing: (path) => opened?.isMissing?.(path) ?? false,
  };
}
