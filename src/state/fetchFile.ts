import { largestFile } from "#domain/gate/limits.ts";
import { joined } from "./bytes.ts";
import { FetchFailure } from "./corpusSource.ts";
import { OpenFailure } from "./openFailure.ts";

/** A file that sends nothing for so long is taken not to come, in milliseconds. */
export const patience = 30_000;

/**
 * A file must come at this rate, in bytes for each millisecond, once `patience` is over: one byte now and
 * then, and it would be waited for without end. A slow telephone line of 1990 was seven times as fast.
 */
export const slowest = 0.5;

/**
 * Fetches a file, and ends the waiting where nothing comes: a host may take a request and never answer.
 * Rejects with a `FetchFailure`, with an `OpenFailure` where the file is too large or the host sends the
 * asker on although `init` says not to follow, and with what `signal` was aborted with.
 * @param name what the file is called where it fails
 */
export async function fetchFile(
  address: URL,
  name: string,
  signal: AbortSignal,
  init: RequestInit = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const stalled = new AbortController();
  const begun = performance.now();
  let timer = setTimeout(() => stalled.abort(), patience);
  const stillComing = (bytes: number) => {
    clearTimeout(timer);
    const left = begun + patience + bytes / slowest - performance.now();
    timer = setTimeout(() => stalled.abort(), Math.min(patience, left));
  };
  try {
    const response = await fetch(address, {
      ...init,
      signal: AbortSignal.any([signal, stalled.signal]),
    });
    if (response.type === "opaqueredirect") throw new OpenFailure("sent-on", address.host);
    if (!response.ok) throw new FetchFailure(name, response.status);
    return await bytesOf(response, name, stillComing);
  } catch (error) {
    if (signal.aborted || error instanceof OpenFailure || error instanceof FetchFailure)
      throw error;
    // No answer, or one that broke off.
    throw new FetchFailure(name, null, stalled.signal.aborted);
  } finally {
    clearTimeout(timer);
  }
}

/** Takes in what comes, and stops at the first byte that is too much, whatever the host has announced. */
async function bytesOf(
  response: Response,
  name: string,
  onPart: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) break;
    size += part.value.byteLength;
    onPart(size);
    if (size > largestFile) {
      void reader?.cancel();
      throw new OpenFailure("too-large", name);
    }
    parts.push(part.value);
  }
  return joined(parts, size);
}
