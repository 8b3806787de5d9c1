// How the page stands up to corpora of other sizes, in a real Chromium:
//
//   npm run bench                 builds nothing: `npm run build` first
//   npm run bench -- --runs 5
//
// Seeded corpora are made into a folder of their own (corpora.mjs) and served beside the built page, as
// `npm start -- FOLDER` does. Of each size, medians of the runs: from the navigation to the first cell of
// the grid; the longest task on the page's thread until two seconds after; the elements then; of 100
// frames of scrolling down and across the median and the longest; from a click on a cell to its words; how
// long fetching and checking took of it, and checking alone; the memory of page and worker after it, beside
// the bytes of the corpus.
// Milliseconds; nothing is throttled. Timings are of the machine and the moment: compare within one run.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { corpusFiles, folderPath } from "../../src/cli/corpusFiles.mjs";
import { makeCorpus, writeCorpus } from "./corpora.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const runs = Number(process.argv[process.argv.indexOf("--runs") + 1]) || 3;

/** What is measured; `query` opens a cell of a long text at once. */
const sizes = [
  { name: "5 x 23", organizations: 5, targets: 23 },
  { name: "100 x 50", organizations: 100, targets: 50 },
  { name: "51 x 67", organizations: 51, targets: 67, documents: 2 },
  { name: "1,000 x 100", organizations: 1000, targets: 100 },
  { name: "167 x 2,553", organizations: 167, targets: 2553, documents: 7, fill: 0.015 },
  { name: "text of 1 MB, 5,000 quotes", organizations: 2, targets: 8, passages: 5000, length: 1e6, fill: 1, query: "&cell=org-0/topic-1.t2" },
  { name: "text of 5 MB, 20,000 quotes", organizations: 2, targets: 8, passages: 20_000, length: 5e6, fill: 1, query: "&cell=org-0/topic-1.t2" },
]; // prettier-ignore

const patience = 60_000;
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;

/** The browser that `npm run browser` found, or Playwright's own. */
function browserOptions() {
  const file = join(root, "node_modules/.cache/positionary/browser.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/**
 * In the page: resolves in the frame in which an element is first there, with the time. Playwright's own
 * waiting looks only now and then, up to half a second late.
 */
const seen = (selector) =>
  new Promise((resolve) => {
    const look = () =>
      document.querySelector(selector) ? resolve(performance.now()) : requestAnimationFrame(look);
    look();
  });

async function measure(browser, address, query) {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: "block",
  });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: "longtask", buffered: true });
  });
  try {
    const wanted = query === "" ? '[role="gridcell"]' : "mark[aria-current]";
    page.setDefaultTimeout(patience);
    await page.goto(address + query, { waitUntil: "commit" });
    const first = await page.evaluate(seen, wanted);
    await page.waitForTimeout(2000);
    const { longest, elements } = await page.evaluate(() => ({
      longest: Math.max(0, ...window.longTasks),
      elements: document.querySelectorAll("*").length,
    }));
    const { delivered, checked } = await page.evaluate(() => {
      const of = (name) => performance.getEntriesByName(name)[0]?.duration ?? Number.NaN;
      return { delivered: of("corpus: fetched and checked"), checked: of("corpus: checked") };
    });
    // Of the page, its worker and its document, after a collection: the flag of `launch` forces one.
    const memory = await page.evaluate(async () =>
      globalThis.crossOriginIsolated
        ? (await performance.measureUserAgentSpecificMemory()).bytes / 2 ** 20
        : Number.NaN,
    );
    const frames = await page.evaluate(async () => {
      const grid = document.querySelector('[role="grid"]');
      const box = grid?.parentElement;
      const times = [];
      if (!box) return times;
      let last = performance.now();
      for (let i = 0; i < 100; i++) {
        box.scrollBy(8, 48);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const now = performance.now();
        times.push(now - last);
        last = now;
      }
      return times;
    });
    const cell = page.locator('[role="gridcell"][aria-label*="; stated"]');
    const one = cell.nth(Math.floor((await cell.count()) / 2));
    await one.scrollIntoViewIfNeeded({ timeout: patience });
    // A text that is open has a mark already.
    await page.evaluate(() => {
      window.marked = document.querySelector("mark[aria-current]");
      addEventListener("pointerdown", () => (window.pressed = performance.now()), true);
    });
    await one.click({ timeout: patience });
    const click = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const look = () => {
            const mark = document.querySelector("mark[aria-current]");
            if (mark && mark !== window.marked) resolve(performance.now() - window.pressed);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    return {
      first,
      delivered,
      checked,
      memory,
      ratio: first / delivered,
      longest,
      elements,
      frame: median(frames),
      worst: Math.max(...frames),
      click,
    };
  } catch (error) {
    console.error(`  ${String(error).split("\n")[0]}`);
    return null;
  } finally {
    await page.close();
  }
}

const options = browserOptions();
const browser = await chromium.launch({
  ...options,
  args: [...(options.args ?? []), "--enable-blink-features=ForceEagerMeasureMemory"],
});
console.log(
  `Chromium ${browser.version()}, ${cpus()[0].model} x ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${loadavg()[0].toFixed(1)}, ${runs} runs, ${execFileSync("git", ["-C", root, "rev-parse", "--short", "HEAD"]).toString().trim()}\n`,
);
console.log(
  "| corpus | MB | fetched and checked | checked | first | ratio | longest task | elements | frame | longest frame | click to words | memory, MB |",
);
console.log("|---|---|---|---|---|---|---|---|---|---|---|---|");
for (const { name, query = "", ...size } of sizes) {
  const folder = mkdtempSync(join(tmpdir(), "positionary-bench-"));
  const files = makeCorpus(size);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  writeCorpus(folder, files);
  const server = await preview({
    root,
    logLevel: "silent",
    preview: {
      port: 4390,
      strictPort: false,
      // Without these two a page may not measure its memory.
      headers: {
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": "require-corp",
      },
    },
    plugins: [corpusFiles(folder)],
  });
  const address = `${server.resolvedUrls.local[0]}?corpus=${folderPath}`;
  const all = [];
  for (let i = 0; i < runs; i++) {
    const one = await measure(browser, address, query);
    if (one) all.push(one);
  }
  const of = (key, digits = 0) =>
    all.length === 0 ? "none" : median(all.map((one) => one[key])).toFixed(digits);
  console.log(
    `| ${[
      name,
      (bytes / 2 ** 20).toFixed(1),
      ...["delivered", "checked", "first"].map((key) => of(key)),
      of("ratio", 2),
      ...["longest", "elements", "frame", "worst", "click", "memory"].map((key) => of(key)),
    ].join(" | ")} |`,
  );
  await server.close();
  rmSync(folder, { recursive: true });
}
await browser.close();
