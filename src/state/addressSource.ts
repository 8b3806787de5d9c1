import { type CorpusSource, FetchFailure } from "./corpusSource.ts";
import { OpenFailure } from "./openFailure.ts";
import { folderOf, isZip } from "./corpusPlace.ts";
import { largestFile } from "#domain/gate/limits.ts";

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
    read: (path, signal) => fetchFile(new URL(path, folder), path, signal),
    href: (path) => new URL(path, folder).href,
  };
}

/** The code that unpacks is asked for when the first file is. */
function zipAt(address: URL): CorpusSource {
  let inner: Promise<CorpusSource> | null = null;
  let opened: CorpusSource | null = null;
  const name = address.pathname.split("/").at(-1) ?? "";
  const open = async (signal: AbortSignal) => {
    const bytes = await fetchFile(address, name, signal);
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

async function fetchFile(
  address: URL,
  path: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  let response: Response;
  try {
    response = await fetch(address, {
      signal,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      redirect: "manual",
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FetchFailure(path, null);
  }
  if (response.type === "opaqueredirect") throw new OpenFailure("sent-on", address.host);
  if (!response.ok) throw new FetchFailure(path, response.status);
  try {
    return await bounded(response, path);
  } catch (error) {
    if (signal.aborted || error instanceof OpenFailure) throw error;
    throw new FetchFailure(path, null);
  }
}

/** Takes in what comes, and stops at the first byte that is too much, whatever the host has announced. */
async function bounded(response: Response, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.byteLength;
    if (size > largestFile) {
      void reader?.cancel();
      throw new OpenFailure("too-large", path);
    }
    parts.push(part.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
