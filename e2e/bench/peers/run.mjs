// The grid, the timeline and the reader beside what others would pick for the same work:
//
//   npm install --prefix e2e/bench/peers
//   npm run bench:peers                      (or with words of a work or a peer: -- grid canvas)
//
// All in one run of one Chromium, each peer and size in a page of its own, with its data at hand before
// the clock starts. Milliseconds until the frame is painted, medians of the runs; a step of a zoom is the
// 95th percentile of 21, and of two seconds of scrolling the longest frame is told. A frame lasts 17.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { serve } from "../serve.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));
if (!existsSync(join(here, "node_modules"))) {
  console.error("First: npm install --prefix e2e/bench/peers");
  process.exit(1);
}
const args = process.argv.slice(2);
const runsAt = args.indexOf("--runs");
const runs = runsAt < 0 ? 3 : Number(args.splice(runsAt, 2)[1]);
const patience = 120_000;

const cellPeers = ["canvas", "react-virtual", "ag-grid", "ours"];
const sizes = [
  ...[
    [5, 23],
    [100, 50],
    [1000, 100],
    [5000, 200],
    [100, 1000],
  ].map(([organizations, targets]) => ({
    work: "grid",
    name: `${organizations.toLocaleString("en")} x ${targets.toLocaleString("en")}`,
    peers: cellPeers,
    size: { organizations, targets, passages: 1, length: 60 },
  })),
  ...[
    [50, 40],
    [200, 250],
  ].map(([organizations, documents]) => ({
    work: "timeline",
    name: `${organizations} x ${documents} texts`,
    peers: ["canvas", "ECharts", "vis-timeline", "ours"],
    size: { organizations, documents, targets: 4, passages: 1, length: 60 },
  })),
  ...[
    [35e3, 40, "35 KB, 40 passages"],
    [1e6, 5000, "1 MB, 5,000 passages"],
    [5e6, 20_000, "5 MB, 20,000 passages"],
  ].map(([length, passages, name]) => ({
    work: "text",
    name,
    peers: ["plain", "ours"],
    size: { organizations: 1, targets: 1, fill: 1, passages, length },
  })),
];

const measures = {
  grid: ["first", "select", "hover", "filter", "scroll"],
  timeline: ["first", "step"],
  text: ["first", "jump", "scroll"],
};
const said = {
  first: "first frame",
  select: "click",
  hover: "hover",
  filter: "filter",
  scroll: "longest frame",
  step: "zoom step",
  jump: "jump",
};

function browserOptions() {
  const file = join(root, "node_modules/.cache/positionary/browser.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

const out = mkdtempSync(join(tmpdir(), "positionary-peers-"));
await build({
  configFile: false,
  root: here,
  base: "./",
  logLevel: "error",
  publicDir: false,
  plugins: [react(), tailwindcss()],
  resolve: {
    dedupe: ["react", "react-dom"],
    alias: { "@noble/hashes": join(root, "node_modules/@noble/hashes") },
  },
  build: { outDir: out, emptyOutDir: true, target: "esnext", chunkSizeWarningLimit: 5000 },
});
const server = await serve(out);
const browser = await chromium.launch(browserOptions());
console.log(
  `Chromium ${browser.version()}, ${cpus()[0].model} x ${cpus().length}, load ${loadavg()[0].toFixed(1)}, ${runs} runs, ${execFileSync("git", ["-C", root, "rev-parse", "--short", "HEAD"]).toString().trim()}`,
);

async function measure(work, peer, size) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(patience);

  try {
    const query = new URLSearchParams({ work, peer, size: JSON.stringify(size) });
    await page.goto(`${server.url}?${query}`);
    await page.waitForFunction(() => globalThis.ready === true);
    return await Promise.race([
      page.evaluate(() => globalThis.bench()),
      new Promise((_, reject) => setTimeout(() => reject(new Error("took too long")), patience)),
    ]);
  } catch (error) {
    console.error(`  ${peer}: ${String(error).split("\n")[0]}`);
    return null;
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
let last = "";
for (const { work, name, peers, size } of sizes) {
  const wanted = (peer) => args.length === 0 || [work, peer].some((word) => args.includes(word));
  if (!peers.some(wanted)) continue;
  if (last !== work) {
    const heads = measures[work].map((key) => said[key]);
    console.log(`\n| ${work} | by | ${heads.join(" | ")} |\n|${"---|".repeat(heads.length + 2)}`);
  }
  last = work;
  for (const peer of peers.filter(wanted)) {
    const all = [];
    for (let i = 0; i < runs; i++) {
      const one = await measure(work, peer, size);
      if (!one) break;
      all.push(one);
    }
    const cells = measures[work].map((key) => {
      const known = all.flatMap((one) =>
        one[key] === null || one[key] === undefined ? [] : [one[key]],
      );
      return known.length === 0 ? "" : Math.round(median(known));
    });
    console.log(`| ${name} | ${peer} | ${all.length === 0 ? "none" : cells.join(" | ")} |`);
  }
}
await browser.close();
server.close();
rmSync(out, { recursive: true });
