// How long the plain pages and the share cards of 1,000 stances take to be made and written, in Node: the very
// code that publishes a site, without the build of the explorer, which is the same for every corpus.
//
//   npm run bench:publish
//
// Of a made-up corpus, the same at every run, in which every cell is a stance; in one language, as it names
// none. The goal is 60 s for both. "Of a processor" is what all threads took together: what does not depend on
// what else the machine has to do.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { makeCorpus } from "./corpora.mjs";
import { parseCorpus } from "#domain/gate/parseCorpus.ts";

// React takes the form that is meant for use, and looks at this when it is loaded.
process.env["NODE_ENV"] = "production";
const { writeCards, writePages } = await import("#app/publish/writeSite.ts");
const { renderCards } = await import("#app/publish/cards.ts");

const repository = new URL("../../", import.meta.url);
const files = makeCorpus({ organizations: 25, targets: 40, fill: 1 });
const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
const result = parseCorpus(bytes.get("corpus.json") ?? new Uint8Array(), bytes);
if (!result.ok) throw new Error("the made-up corpus is refused");
const { corpus } = result;
const out = mkdtempSync(join(tmpdir(), "positionary-publish-"));

const megabytes = (folder: string) =>
  readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0) / 1e6;

async function measured(what: string, folder: string, make: () => number | Promise<number>) {
  const begun = performance.now();
  const before = process.cpuUsage();
  const made = await make();
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(before);
  console.log(
    `| ${what} | ${made} | ${seconds.toFixed(1)} | ${((user + system) / 1e6).toFixed(1)} | ${megabytes(folder).toFixed(1)} |`,
  );
}

console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${availableParallelism()} processors\n`);
console.log(`| ${corpus.stances.length} stances | made | seconds | of a processor | MB |`);
console.log("|---|---|---|---|---|");
try {
  await measured(
    "pages",
    "pages",
    () => writePages(corpus, out, repository, { site: null, cards: true }).length,
  );
  await measured("cards", "cards", async () => (await writeCards(corpus, out, renderCards)).made);
} finally {
  rmSync(out, { recursive: true, force: true });
}
