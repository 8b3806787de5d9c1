// Holds the built page (dist/) to e2e/budgets.json.
//   npm run budgets                after a build
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, posix, relative, sep } from "node:path";
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

/** The tags of a built page that name a file: their name, and their attributes. */
function tags(html) {
  // Only what Vite wrote is read here; nobody's own HTML comes this way.
  return [...html.replaceAll(/<!--.*?-->/gs, "").matchAll(/<([a-z]+)\b([^>]*)>/gi)].map(
    ([, name, rest]) => {
      const attributes = [...rest.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)];
      return {
        name: name.toLowerCase(),
        ...Object.fromEntries(
          attributes.map(([, key, a, b, c]) => [key.toLowerCase(), a ?? b ?? c]),
        ),
      };
    },
  );
}

const isAbsolute = (url) => /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(url);

/** A path relative to dist, from an address relative to one of its files. */
const resolve = (from, url) =>
  posix.normalize(posix.join(url.startsWith("/") ? "" : posix.dirname(from), url.split(/[?#]/)[0]));

/** What index.html loads before anything runs, as paths relative to dist. */
export function filesOfPage(html) {
  const files = { modules: [], scripts: [], styles: [] };
  for (const { name, rel = "", href, src, type } of tags(html)) {
    const url = name === "script" ? src : name === "link" ? href : undefined;
    if (url === undefined || isAbsolute(url) || url.startsWith("data:")) continue;
    const path = resolve("index.html", url);
    if (name === "script") files[type === "module" ? "modules" : "scripts"].push(path);
    else if (rel === "modulepreload") files.modules.push(path);
    else if (rel === "stylesheet") files.styles.push(path);
  }
  return files;
}

/** The addresses that a module imports statically, by a parser: built code is one long line. */
function staticImports(program) {
  return program.body.flatMap((node) => (node.source ? [node.source.value] : []));
}

/**
 * The modules given and all that they import statically, each once.
 *
 * @param {string[]} entries paths relative to dist
 * @param {(path: string) => string} read
 * @param {(code: string) => { body: object[] }} parse
 */
export function staticClosure(entries, read, parse) {
  const reached = new Set(entries);
  // A set hands out what is added to it while it is walked.
  for (const path of reached) {
    for (const url of staticImports(parse(read(path)))) {
      if (url.startsWith(".") || url.startsWith("/")) reached.add(resolve(path, url));
    }
  }
  return [...reached];
}

/** What a browser would fetch from an absolute address: where it stands, and the address. */
export function thirdPartyAddresses(path, text) {
  const found = [];
  const search = (pattern) => {
    for (const [, url] of text.matchAll(pattern)) found.push(`${path}: ${url}`);
  };
  const kind = extname(path);
  if (kind === ".html") {
    // Links to follow (<a>) and addresses that only name the page fetch nothing.
    const names = new Set(["canonical", "alternate", "license", "author", "help", "me"]);
    for (const { name, rel, href, src, srcset, poster, data } of tags(text)) {
      const linked = name === "link" && !names.has(rel) ? href : undefined;
      for (const url of [src, linked, srcset, poster, name === "object" ? data : undefined]) {
        if (url !== undefined && isAbsolute(url)) found.push(`${path}: ${url}`);
      }
    }
  }
  if (kind === ".html" || kind === ".css") {
    search(/@import\s*["']((?:https?:)?\/\/[^"']*)/gi);
    search(/\burl\(\s*["']?((?:https?:)?\/\/[^"')]*)/gi);
  }
  if (kind === ".js" || kind === ".mjs") {
    search(
      /\b(?:fetch|import|importScripts|Worker|EventSource|WebSocket|sendBeacon)\(\s*["'`]((?:https?:|wss?:)?\/\/[^"'`]*)/g,
    );
    search(/\bfrom\s*["']((?:https?:)?\/\/[^"']*)/g);
    search(/\.src\s*=\s*["'`]((?:https?:)?\/\/[^"'`]*)/g);
  }
  return found;
}

/** Measures dist: a number for each `measure` of the budget file, and what went into it. */
async function measure(dist) {
  // oxlint-disable-next-line no-restricted-imports -- loaded only here, after the install.
  const { parseAst } = await import("vite");
  const text = (path) => readFileSync(join(dist, path), "utf8");
  const size = (path) => brotliSize(readFileSync(join(dist, path)));
  const sum = (paths) => [...new Set(paths)].reduce((total, path) => total + size(path), 0);

  const page = filesOfPage(text("index.html"));
  const scripts = staticClosure(page.modules, text, parseAst);
  const initial = [...scripts, ...page.scripts];
  const texts = () =>
    JSON.parse(text("corpus/corpus.json")).documents.flatMap((document) =>
      [document, ...(document.translations ?? [])].map((one) =>
        resolve("corpus/corpus.json", one.text),
      ),
    );
  const all = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join("/"));

  return {
    initialScript: () => sum(initial),
    firstView: () =>
      sum(["index.html", ...initial, ...page.styles, "corpus/corpus.json", ...texts()]),
    thirdParties: () => {
      const found = all
        .filter((path) => !path.startsWith("corpus/") && /\.(?:html|css|m?js)$/.test(path))
        .flatMap((path) => thirdPartyAddresses(path, text(path)));
      for (const address of found) console.log(`  fetched from elsewhere: ${address}`);
      return found.length;
    },
  };
}

/**
 * Checks every budget and prints a table.
 *
 * @returns {Promise<{ name: string, ok: boolean, why: string }[]>} one for each budget
 */
export async function checkBudgets(dist = join(root, "dist")) {
  const { budgets } = JSON.parse(readFileSync(join(root, "e2e/budgets.json"), "utf8"));
  const measures = await measure(dist);
  const results = budgets.map(({ measure: which, name, limit }) => {
    try {
      const size = measures[which]();
      const why = size <= limit ? "" : `${size} is over the limit of ${limit}`;
      return { name, limit, size, ok: why === "", why };
    } catch (error) {
      return { name, limit, size: undefined, ok: false, why: error.message };
    }
  });
  const rows = results.map(({ name, size, limit, ok, why }) => [
    name,
    size === undefined ? "?" : inUnits(size, limit),
    inUnits(limit, limit),
    size === undefined || limit === 0 ? "" : `${((100 * size) / limit).toFixed(0)} %`,
    ok ? "" : `FAILED: ${why}`,
  ]);
  printTable([["budget", "size", "limit", "used", ""], ...rows]);
  return results;
}

/** A budget of nothing counts things; all others count bytes. */
const inUnits = (value, limit) => (limit === 0 ? String(value) : `${(value / 1024).toFixed(1)} KB`);

function printTable(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 0 || column === 4 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(`  ${cells.join("  ")}`.trimEnd());
  }
}

if (isProgram(import.meta.url)) {
  const results = await checkBudgets().catch((error) => {
    console.error(`dist/ can't be measured (has it been built?): ${error.message}`);
    return [{ ok: false }];
  });
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
}
