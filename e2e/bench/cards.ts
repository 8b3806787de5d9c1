// How long the share cards of 1,000 stances take, in Node: the very code that publishes a site.
//
//   npm run bench:cards
//
// First 1,000 different stances of a made-up corpus, then the stances of the bundled one over and over until
// there are 1,000: real quotes are longer. The files are counted and not written. The goal is 60 s for
// the cards and pages of 1,000 stances on 2 cores.
import { availableParallelism, cpus } from "node:os";
import { type CardOrder, renderCards } from "#app/publish/cards.ts";
import type { Corpus } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { parseCorpus } from "#domain/gate/parseCorpus.ts";
import { en } from "#i18n/en.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { makeCorpus } from "./corpora.mjs";

const many = 1000;

function madeUp(): Corpus {
  const files = makeCorpus({ organizations: 60, targets: 60, fill: 0.33 });
  const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const result = parseCorpus(bytes.get("corpus.json") ?? new Uint8Array(), bytes);
  if (!result.ok) throw new Error("the made-up corpus is refused");
  return result.corpus;
}

function orders(corpus: Corpus): readonly CardOrder[] {
  const { inFull } = indexOf(corpus);
  const { stances } = corpus;
  return Array.from({ length: many }, (_, i) => ({
    name: `${i}`,
    stance: inFull(stances[i % stances.length]!),
    corpus,
    t: en,
  }));
}

console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${availableParallelism()} processors\n`);
console.log("| 1,000 cards | seconds | of a processor | KB a card |\n|---|---|---|---|");
for (const [name, corpus] of [
  ["a made-up corpus", madeUp()],
  ["the bundled corpus, again and again", bundledCorpus()],
] as const) {
  const all = orders(corpus);
  let bytes = 0;
  const begun = performance.now();
  const before = process.cpuUsage();
  const { made } = await renderCards(all, (_, png) => {
    bytes += png.length;
  });
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  const taken = ((user + system) / 1e6).toFixed(1);
  console.log(
    `| ${name} | ${seconds.toFixed(1)} | ${taken} | ${(bytes / made / 1024).toFixed(0)} |`,
  );
}
