import { parseCorpus, textPaths } from "#domain/gate/parseCorpus.ts";
import type { Judge } from "./judge.ts";

/** The gate in this very thread: what the worker runs, and what stands in where there is none. */
export function judgeHere(): Judge {
  let input: Uint8Array = new Uint8Array();
  const files = new Map<string, Uint8Array | null>();
  return {
    read: async (bytes) => {
      input = bytes;
      return textPaths(bytes);
    },
    judge: async (further) => {
      for (const [path, bytes] of further) files.set(path, bytes);
      return parseCorpus(input, files);
    },
  };
}
