import { readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Corpus } from "#domain/corpus.ts";
import { openGate } from "#domain/gate/parseCorpus.ts";

/** A corpus that has passed the gate, and the files that it consists of, corpus.json the first. */
export interface ReadCorpus {
  readonly corpus: Corpus;
  readonly paths: readonly string[];
}

/**
 * Reads the corpus of a folder through the gate of the program. Throws for one with faults, which
 * `npm run check-corpus` lists, and reads nothing outside the folder.
 */
export function readCorpus(folder: string): ReadCorpus {
  const root = realpathSync(folder);
  const read = (path: string) => {
    const real = realpathSync(join(root, path));
    if (!real.startsWith(root + sep)) throw new Error(`${path} leads out of ${folder}`);
    return new Uint8Array(readFileSync(real));
  };
  const gate = openGate(read("corpus.json"));
  const files = new Map<string, Uint8Array>();
  for (const path of gate.paths) {
    try {
      files.set(path, read(path));
    } catch {
      // The gate says which are missing.
    }
  }
  const result = gate.judge(files);
  if (!result.ok) {
    const n = result.faults.length + result.more;
    throw new Error(
      `The corpus in ${folder} has ${n === 1 ? "a fault" : `${n} faults`}: npm run check-corpus -- ${folder}`,
    );
  }
  return { corpus: result.corpus, paths: ["corpus.json", ...gate.paths] };
}
