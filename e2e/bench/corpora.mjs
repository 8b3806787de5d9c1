// Seeded corpora of any size, as folders that pass the gate: for the benches, and to try a page by hand.
//
//   node e2e/bench/corpora.mjs FOLDER --organizations 1000 --targets 100 [--documents 1] [--fill 0.33]
//        [--passages 10] [--length 4000] [--seed 1]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeCorpus } from "./makeCorpus.mjs";

export { makeCorpus, random } from "./makeCorpus.mjs";

/** Writes a corpus into a folder. */
export function writeCorpus(folder, files) {
  mkdirSync(join(folder, "texts"), { recursive: true });
  for (const [path, content] of files) writeFileSync(join(folder, path), content);
  return folder;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, ...rest] = process.argv.slice(2);
  const options = {};
  for (let i = 0; i < rest.length; i += 2)
    options[rest[i].replace(/^--/, "")] = Number(rest[i + 1]);
  if (!folder) throw new Error("Which folder?");
  writeCorpus(folder, makeCorpus(options));
}
