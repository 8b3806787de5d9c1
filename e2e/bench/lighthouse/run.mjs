// What Lighthouse says of a published site, served compressed: its first page and one plain page of each kind,
// as a phone gets them (Lighthouse's own simulated throttling). Judged: 100 in accessibility, best practices
// and SEO, and a largest contentful paint of at most 1.2 s.
//
//   npm install --prefix e2e/bench/lighthouse
//   npm run bench:lighthouse -- [FOLDER of a site] [--runs 3] [--only stance]
//
// Without a folder the bundled corpus is published first.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { cacheFolder, root, run } from "../../../src/cli/run.mjs";
import { serve } from "../serve.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];
const whole = ["accessibility", "best-practices", "seo"];
const slowest = 1200;
const flags = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" }, only: { type: "string" } },
});
/** The simulation is not the same twice: the median of so many. */
const runs = Number(values.runs);
const [given] = positionals;
const made = given === undefined ? mkdtempSync(join(tmpdir(), "positionary-lighthouse-")) : null;
const folder = given ?? made;
if (made !== null) {
  // The address is not known before it is served; any will do for what is judged here.
  const { ok, output } = await run(
    [process.execPath, join(root, "src/cli/publish.mjs"), "--out", made],
    { quiet: true },
  );
  if (!ok) throw new Error(output);
}
const files = readdirSync(join(folder, "pages/en"));
const kinds = ["stance", "silence", "document", "organization", "target"];
const pages = [
  ["first page", ""],
  ["plain index", "pages/en/index.html"],
  ...kinds.flatMap((kind) => {
    const file = files.find((name) => name.startsWith(`${kind}-`));
    return file ? [[kind, `pages/en/${file}`]] : [];
  }),
];

const browser = JSON.parse(readFileSync(join(cacheFolder, "browser.json"), "utf8"));
const server = await serve(folder);
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

console.log(`| page | ${categories.join(" | ")} | LCP, ms | CLS | blocked, ms |`);
console.log("|---|---|---|---|---|---|---|---|");
const faults = [];
try {
  for (const [name, path] of pages) {
    if (values.only !== undefined && name !== values.only) continue;
    const seen = [];
    for (let i = 0; i < runs; i++) {
      const chrome = await launch({ chromePath: browser.executablePath, chromeFlags: flags });
      try {
        const { lhr } = await lighthouse(`${server.url}${path}`, {
          port: chrome.port,
          output: "json",
          onlyCategories: categories,
          formFactor: "mobile",
          logLevel: "error",
        });
        seen.push(lhr);
      } finally {
        chrome.kill();
      }
    }
    const score = (category) =>
      Math.min(...seen.map((lhr) => lhr.categories[category].score * 100));
    const value = (audit) =>
      median(seen.map((lhr) => lhr.audits[audit].numericValue ?? Number.NaN));
    const lcp = value("largest-contentful-paint");
    console.log(
      `| ${name} | ${categories.map((one) => Math.round(score(one))).join(" | ")} | ${Math.round(lcp)} | ${value("cumulative-layout-shift").toFixed(3)} | ${Math.round(value("total-blocking-time"))} |`,
    );
    if (lcp > slowest) faults.push(`${name}: LCP ${Math.round(lcp)} ms`);
    for (const category of whole) {
      for (const { id, weight } of seen[0].categories[category].auditRefs) {
        const { score: own, title, details } = seen[0].audits[id];
        if (weight > 0 && own !== null && own < 1)
          faults.push(
            `${name}, ${category}: ${title} ${JSON.stringify(details?.items?.slice(0, 3) ?? []).slice(0, 600)}`,
          );
      }
    }
  }
} finally {
  server.close();
  if (made !== null) rmSync(made, { recursive: true, force: true });
}
for (const fault of faults) console.log(`- ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
