import {
  BlobReader,
  type FileEntry,
  ZipReader,
  configure,
} from "@zip.js/zip.js/lib/zip-core-native.js";
import { largestFile } from "#domain/gate/limits.ts";
import { joined } from "./bytes.ts";
import { corpusFolder, mostFiles, refuseClimbing } from "./corpusFolder.ts";
import { OpenFailure } from "./openFailure.ts";

/** What may be unpacked of one zip in all, in bytes. */
export const largestTotal = 768 * 1024 * 1024;

/** Text is packed to a tenth, a table to a fiftieth; what is beyond this was made to burst. */
export const largestRatio = 250;

/** Small files are never dangerous, however well they are packed. */
const smallEnough = 1024 * 1024;

/** A zip whose names have been read; its files are unpacked as they are asked for. */
export interface OpenedZip {
  /** The files beside corpus.json, by their path as it writes them. */
  readonly paths: readonly string[];
  /**
   * Unpacks one file. Counts the bytes that really come, whatever the zip says of itself, and stops
   * with an `OpenFailure` at the first that is too many; null where there is no such file.
   */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** Opens a zip. Throws an `OpenFailure`. */
export async function openZip(zip: Blob): Promise<OpenedZip> {
  // It runs in a worker already, and the policy of the page lets no other be made of a string.
  configure({ useWebWorkers: false });
  const entries = await entriesOf(zip);
  const folder = corpusFolder([...entries.keys()]);
  let unpacked = 0;
  return {
    paths: [...entries.keys()]
      .filter((path) => path.startsWith(folder))
      .map((path) => path.slice(folder.length)),
    read: async (path) => {
      const entry = entries.get(folder + path);
      if (!entry) return null;
      const parts: Uint8Array<ArrayBuffer>[] = [];
      let size = 0;
      const stop = new AbortController();
      const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
        write: (part) => {
          size += part.byteLength;
          unpacked += part.byteLength;
          const ratio = size / Math.max(1, entry.compressedSize);
          const burst =
            size > largestFile || unpacked > largestTotal
              ? new OpenFailure("too-large", path)
              : size > smallEnough && ratio > largestRatio
                ? new OpenFailure("too-dense", path)
                : null;
          if (burst) {
            stop.abort(burst);
            throw burst;
          }
          parts.push(part);
        },
      });
      try {
        await entry.getData(sink, { signal: stop.signal, checkSignature: true });
      } catch (error) {
        const { reason } = stop.signal as { readonly reason: unknown };
        if (reason instanceof OpenFailure) throw reason;
        throw asFailure(error, path);
      }
      return joined(parts, size);
    },
  };
}

async function entriesOf(zip: Blob): Promise<ReadonlyMap<string, FileEntry>> {
  const entries = new Map<string, FileEntry>();
  // Names are ours to judge: `refuseClimbing` says what is wrong with one.
  const reader = new ZipReader(new BlobReader(zip), { filenameValidation: "tolerant" });
  try {
    // One at a time: a list of a million names ends here and not in memory.
    for await (const entry of reader.getEntriesGenerator()) {
      refuseClimbing(entry.filename);
      if (entry.directory) continue;
      if (entry.encrypted) throw new OpenFailure("encrypted", entry.filename.slice(0, 120));
      if (entries.has(entry.filename))
        throw new OpenFailure("repeated-path", entry.filename.slice(0, 120));
      entries.set(entry.filename, entry);
      if (entries.size > mostFiles) throw new OpenFailure("too-many-files", String(mostFiles));
    }
  } catch (error) {
    throw asFailure(error, "");
  }
  return entries;
}

function asFailure(error: unknown, path: string): OpenFailure {
  return error instanceof OpenFailure ? error : new OpenFailure("not-a-zip", path);
}
