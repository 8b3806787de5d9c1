import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type Gate, openGate } from "#domain/gate/parseCorpus.ts";
import type { Judge } from "./judgement.ts";

/** The gate in this very thread: what the worker runs, and what stands in where there is none. */
export function judgeHere(): Judge {
  let gate: Gate | null = null;
  return {
    read: async (input) => {
      gate = openGate(input);
      return { paths: gate.paths, sha256: bytesToHex(sha256(input)) };
    },
    judge: async (files, names) => {
      if (!gate) throw new Error("nothing has been read yet");
      return gate.judge(files, names);
    },
    dismiss: () => {
      gate = null;
    },
  };
}
