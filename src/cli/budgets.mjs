// Holds the built page (dist/) to e2e/budgets.json.
//   npm run budgets                after a build
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { isProgram, root } from "./run.mjs";

/** The size in bytes that a good host sends for a file. */
export function brotliSize(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** A path relative to dist, from an address relative to one of its files. */
const resolve = (from, url) =>
  posix.normalize(posix.join(url.startsWith("/") ? "" : posix.dirname(from), url));

/**
 * What index.html loads before anything runs, as paths relative to dist. Only what Vite wrote is
 * read here, nobody's own HTML, so a pattern will do; of other hosts the policy leaves nothing.
 */
export function filesOfPage(html) {
  const files = { scripts: [], styles: [] };
  for (const [, tag, rest] of html
    .replaceAll(/<!--.*?-->/gs, "")
    .matchAll(/<(script|link)\b([^>]*)>/g)) {
    const { rel, href, src, ...data } = Object.fromEntries(
      [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    // Named only, and asked for by theme.js once the first picture is there.
    const later = rel === "later" ? data["data-rel"] : undefined;
    if (tag === "script" && src) files.scripts.push(resolve("index.html", src));
    else if ([rel, later].some((one) => one === "modulepreload" || one === "module"))
      files.scripts.push(resolve("index.html", href));
    else if (rel === "stylesheet") files.styles.push(resolve("index.html", href));
  }
  return files;
}

/**
 * The scripts given and all that they import statically, each once.
 *
 * @param {string[]} entries paths relative to dist
 * @param {(path: string) => string} read
 * @param {(code: string) => { body: object[] }} parse built code is one long line, so no pattern
 */
export function staticClosure(entries, read, parse) {
  const reached = new Set(entries);
  // A set hands out what is added to it while it is walked.
  for (const path of reached) {
    for (const { source } of parse(read(path)).body) {
      if (source) reached.add(resolve(path, source.value));
    }
  }
  return [...reached];
}

/** Measures dist: a size for each `measure` of the budget file. */
async function measure(dist) {
  // oxlint-disable-next-line no-restricted-imports -- loaded only here, after the install.
  const { parseAst } = await import("vite");
  const text = (path) => readFileSync(join(dist, path), "utf8");
  const sum = (paths) =>
    paths.reduce((total, path) => total + brotliSize(readFileSync(join(dist, path))), 0);

  const page = filesOfPage(text("index.html"));
  const scripts = staticClosure(page.scripts, text, parseAst);
  const corpus = "corpus/corpus.json";
  const texts = JSON.parse(text(corpus))
    .documents.flatMap((document) => [document, ...(document.translations ?? [])])
    .map((one) => resolve(corpus, one.text));
  // No tag and no import names the worker in which the corpus is checked, and yet nothing is shown
  // before it has run.
  const assets = readdirSync(join(dist, "assets"));
  const workers = assets
    .filter((name) => /\/?judge\.worker-[^.]*\.js$/.test(name))
    .map((name) => `assets/${name}`);
  if (workers.length === 0) throw new Error("dist/assets holds no worker: has it another name?");
  // Asked for by the drawing script itself and shown without a click: they belong to the first view.
  const parts = ["BelowGrid", "Start"].map((name) => {
    const found = assets.find((file) => file.startsWith(`${name}-`) && file.endsWith(".js"));
    if (found === undefined) throw new Error(`dist/assets holds no ${name}: has it another name?`);
    return `assets/${found}`;
  });
  const drawn = staticClosure([...scripts, ...parts], text, parseAst);
  return {
    initialScript: sum(scripts),
    firstView: sum(["index.html", ...drawn, ...workers, ...page.styles, corpus, ...texts]),
  };
}

const inKilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/**
 * Checks every budget and prints a line for each.
 *
 * @returns {Promise<{ name: string, ok: boolean, why: string }[]>} one for each budget
 */
export async function checkBudgets(dist = join(root, "dist")) {
  const { budgets } = JSON.parse(readFileSync(join(root, "e2e/budgets.json"), "utf8"));
  const sizes = await measure(dist);
  return budgets.map(({ measure: which, name, limit }) => {
    const size = sizes[which];
    // A budget that nothing measures is broken, not met.
    const ok = size <= limit;
    const used = `${inKilobytes(size)} of ${inKilobytes(limit)} (${((100 * size) / limit).toFixed(0)} %)`;
    console.log(`  ${name.padEnd(36)}  ${used}${ok ? "" : "  FAILED"}`);
    return { name, ok, why: ok ? "" : `${size} is over the limit of ${limit}` };
  });
}

if (isProgram(import.meta.url)) {
  const results = await checkBudgets().catch((error) => {
    console.error(`dist/ can't be measured (has it been built?): ${error.message}`);
    return [{ ok: false }];
  });
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}
