// How long the plain pages and the share cards of 1,000 stances take to be made and written, in Node: the very
// code that publishes a site, without the build of the explorer, which is the same for every corpus.
//
//   npm run bench:publish
//
// Of made-up corpora, the same at every run. Pages and cards are counted by page and card, in one language, as
// these corpora name none. The goal is 60 s for both.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeCorpus, writeCorpus } from "./corpora.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const corpora = [
  ["25 x 40, every cell a stance", { organizations: 25, targets: 40, fill: 1 }],
  ["60 x 50, a third of the cells", { organizations: 60, targets: 50, fill: 0.333 }],
] as const;

const sizeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .reduce((sum, one) => sum + statSync(join(one.parentPath, one.name)).size, 0);

console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${availableParallelism()} processors\n`);
console.log("| corpus | stances | pages | cards | seconds | MB of pages | MB of cards |");
console.log("|---|---|---|---|---|---|---|");
for (const [name, options] of corpora) {
  const folder = mkdtempSync(join(tmpdir(), "positionary-publish-"));
  try {
    const files = makeCorpus(options);
    const { stances } = JSON.parse(String(files.get("corpus.json"))) as { stances: unknown[] };
    const corpus = writeCorpus(join(folder, "corpus"), files) as string;
    const out = join(folder, "out");
    const begun = performance.now();
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        join(root, "node_modules/tsx/dist/cli.mjs"),
        join(root, "src/app/publish/main.ts"),
        ...["--corpus", corpus, "--out", out, "--publish"],
      ],
      { cwd: root, env: { ...process.env, NODE_ENV: "production" }, encoding: "utf8" },
    );
    const seconds = (performance.now() - begun) / 1000;
    if (status !== 0) throw new Error(stdout);
    const count = (part: string) =>
      readdirSync(join(out, part), { recursive: true }).filter((one) =>
        /\.(?:html|png)$/.test(String(one)),
      ).length;
    const megabytes = (part: string) => (sizeOf(join(out, part)) / 1e6).toFixed(1);
    console.log(
      `| ${name} | ${stances.length} | ${count("pages")} | ${count("cards")} | ${seconds.toFixed(1)} | ${megabytes("pages")} | ${megabytes("cards")} |`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
