import { readFileSync } from "node:fs";
import type { Corpus } from "#domain/corpus.ts";
import { openGate } from "#domain/gate/parseCorpus.ts";

const folder = new URL("../../public/corpus/", import.meta.url);
const read = (path: string) => new Uint8Array(readFileSync(new URL(path, folder)));

/** The corpus that the page ships, through the same gate as everybody's. Throws where it is refused. */
export function bundledCorpus(): Corpus {
  const gate = openGate(read("corpus.json"));
  const result = gate.judge(new Map(gate.paths.map((path) => [path, read(path)])));
  if (!result.ok)
    throw new Error(`the bundled corpus is refused: ${JSON.stringify(result.faults, null, 2)}`);
  return result.corpus;
}
