import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { candidates, mayInstall } from "./browser.mjs";
import { brotliSize, filesOfPage, staticClosure } from "./budgets.mjs";
import { corpusFolder } from "./corpusFiles.mjs";
import { isBinaryOf, isInstalled, missingFromLock, nodeTooOld } from "./install.mjs";
import { closingLine, judged, slowestFiles, tallyOfPlaywright, tallyOfVitest } from "./reports.mjs";
import { publishOptions } from "./publish.mjs";
import { duration, root } from "./run.mjs";
import { startOptions } from "./start.mjs";

describe("publish-site", () => {
  test("takes a folder, where to, and an address that ends in a slash", () => {
    const of = (...args) => publishOptions(args);
    expect(of("--out", "x")).toEqual({ folder: null, out: "x", url: null });
    expect(of("f", "--out=x", "--url", "https://example.org/a")).toEqual({
      folder: "f",
      out: "x",
      url: "https://example.org/a/",
    });
    for (const args of [
      [],
      ["f"],
      ["--out"],
      ["--out", "--url"],
      ["a", "b", "--out", "x"],
      ["--out", "x", "--url", "example.org"],
      ["--out", "x", "--url", "https://example.org/?a"],
      ["--out", "x", "--other", "y"],
    ])
      expect(() => of(...args), args.join(" ")).toThrow();
  });

  test("takes the folder of a corpus or its corpus.json, and never another file for that", () => {
    const folder = mkdtempSync(join(tmpdir(), "positionary-corpus-"));
    try {
      for (const name of ["corpus.json", "old-corpus.json"]) writeFileSync(join(folder, name), "");
      expect(corpusFolder(folder)).toBe(folder);
      expect(corpusFolder(join(folder, "corpus.json"))).toBe(folder);
      expect(() => corpusFolder(join(folder, "old-corpus.json"))).toThrow("no folder");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("install", () => {
  const folders = [];
  afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

  /** A folder with a lock file and what npm recorded of an install (none: undefined). */
  function project(lock, record) {
    const folder = mkdtempSync(join(tmpdir(), "positionary-install-"));
    folders.push(folder);
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify({ packages: lock }));
    for (const path of Object.keys(record ?? {}))
      mkdirSync(join(folder, path), { recursive: true });
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    if (record) {
      const text = JSON.stringify({ packages: record });
      writeFileSync(join(folder, "node_modules/.package-lock.json"), text);
    }
    return folder;
  }

  test("takes the versions of Node that package.json names, and no others", () => {
    const fit = ["20.19.0", "20.20.2", "22.12.0", "22.20.1", "24.0.0", "25.1.0", "101.2.3"];
    const unfit = ["18.20.0", "20.18.3", "21.7.0", "22.11.0", "23.11.0", "2.40.0"];
    expect([...unfit, ...fit].filter((version) => nodeTooOld(version) === "")).toEqual(fit);
    expect(nodeTooOld("18.20.0")).toContain("this is Node 18.20.0");
    // A range that can't be read takes nothing, rather than everything.
    expect(nodeTooOld("24.0.0", "24.x")).not.toBe("");
  });

  test("tells an installed tree from a missing, an older and a partial one", () => {
    const lock = {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/other-system": { version: "1.0.0", optional: true },
    };
    expect(isInstalled(project(lock, { "node_modules/a": { version: "1.0.0" } }))).toBe(true);
    expect(isInstalled(project(lock, { "node_modules/a": { version: "0.9.0" } }))).toBe(false);
    expect(isInstalled(project(lock, {}))).toBe(false);
    expect(isInstalled(project(lock, undefined))).toBe(false);
  });

  test("a binary of this system that was lost in a download is missing; one of another is not", () => {
    const system = { os: "linux", cpu: "x64", libc: "glibc" };
    const binary = (os, cpu, libc) => isBinaryOf({ os: [os], cpu: [cpu], libc: libc && [libc] }, system); // prettier-ignore
    expect(binary("linux", "x64", "glibc")).toBe(true);
    expect(binary("linux", "x64")).toBe(true);
    expect(binary("linux", "x64", "musl")).toBe(false);
    expect(binary("linux", "arm64", "glibc")).toBe(false);
    expect(binary("darwin", "x64")).toBe(false);
    expect(isBinaryOf({}, system)).toBe(false);
    const own = { os: [process.platform], cpu: [process.arch] };
    const other = { os: ["plan9"], cpu: ["mips"] };
    const lock = (of) => ({ "node_modules/a": { version: "1.0.0", optional: true, ...of } });
    expect(isInstalled(project(lock(own), {}))).toBe(false);
    expect(isInstalled(project(lock(other), {}))).toBe(true);
    expect(isInstalled()).toBe(true);
  });

  test("the lock file names the binaries of every system", () => {
    const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
    expect(missingFromLock(lock)).toEqual([]);
    delete lock.packages["node_modules/@oxlint/binding-darwin-arm64"];
    expect(missingFromLock(lock)).toEqual([expect.stringContaining("darwin-arm64")]);
  });
});

describe("start", () => {
  test("passes on what it knows, and names what it does not", () => {
    expect(startOptions([]).options).toMatchObject({
      port: 4173,
      host: undefined,
      strictPort: false,
    });
    expect(startOptions(["--host"]).options).toMatchObject({ host: true });
    expect(startOptions(["--host", "0.0.0.0", "--port=5000"]).options).toMatchObject({
      host: "0.0.0.0",
      port: 5000,
    });
    expect(() => startOptions(["--prot", "5000"])).toThrow('"--prot 5000" is not known');
    expect(startOptions(["corpora/mine", "--port", "5000"])).toMatchObject({
      folder: "corpora/mine",
      options: { port: 5000 },
    });
    expect(() => startOptions(["--port", "99999"])).toThrow('"--port 99999" is not known');
    expect(() => startOptions(["one", "two"])).toThrow('"two" is not known');
    expect(() => startOptions(["--port", "many"])).toThrow('"--port many" is not known');
  });
});

describe("browser", () => {
  const folder = mkdtempSync(join(tmpdir(), "positionary-browser-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("prefers the one asked for, then Chromium wherever it lies, then the others", () => {
    for (const path of ["a/chromium-browser", "b/chromium"]) {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      writeFileSync(join(folder, path), "", { mode: 0o755 });
    }
    writeFileSync(join(folder, "a/chromium"), "no program", { mode: 0o644 });
    const env = {
      POSITIONARY_BROWSER: "/my/browser",
      PATH: ["a", "b", "none"].map((name) => join(folder, name)).join(delimiter),
    };
    expect(candidates(env)).toEqual([
      { executablePath: "/my/browser" },
      { executablePath: join(folder, "b/chromium") },
      { executablePath: join(folder, "a/chromium-browser") },
      { channel: "chrome" },
      { channel: "msedge" },
      {},
    ]);
  });

  test("installs nothing into the system of somebody who did not ask for it", () => {
    const [admin, user, container, machine] = [true, false, true, false];
    expect(mayInstall({}, user, machine)).toBe(false);
    expect(mayInstall({}, admin, machine)).toBe(false);
    expect(mayInstall({}, user, container)).toBe(false);
    expect(mayInstall({}, admin, container)).toBe(true);
    expect(mayInstall({ CI: "true" }, user, machine)).toBe(true);
    expect(mayInstall({ POSITIONARY_INSTALL_BROWSER: "1" }, user, machine)).toBe(true);
    expect(mayInstall({ POSITIONARY_INSTALL_BROWSER: "0", CI: "1" }, admin, container)).toBe(false);
  });
});

describe("budgets", () => {
  test("reads what a page loads at once", () => {
    const html = `<!-- <script src="./old.js"></script> -->
      <link rel="modulepreload" crossorigin href="./assets/b.js"><link rel="stylesheet" href="./assets/c.css">
      <link rel="icon" href="./icon.svg"><a href="./assets/no.js">no</a>
      <script type="module" crossorigin src="./assets/a.js"></script><script src="theme.js"></script>
      <link rel="later" data-rel="module" crossorigin href="./assets/d.js">
      <link rel="later" data-rel="modulepreload" crossorigin href="./assets/e.js">
      <link rel="later" data-rel="preload" as="fetch" href="./corpus/corpus.json"><script>"not a file"</script>`;
    expect(filesOfPage(html)).toEqual({
      scripts: ["assets/b.js", "assets/a.js", "theme.js", "assets/d.js", "assets/e.js"],
      styles: ["assets/c.css"],
    });
  });

  test("follows static imports, each once, and no dynamic ones", async () => {
    const { parseAst } = await import("vite");
    const files = {
      "assets/a.js":
        'import{x as y}from"./b.js";import"./c.js";const z=()=>import("./late.js");y(z)',
      "assets/b.js": 'export*from"./c.js";export const x=1;',
      "assets/c.js": 'export{q}from"./b.js";console.log(\'import"./fake.js"\')',
    };
    expect(staticClosure(["assets/a.js"], (path) => files[path], parseAst)).toEqual([
      "assets/a.js",
      "assets/b.js",
      "assets/c.js",
    ]);
  });

  test("measures what is sent, not what lies on the disk", () => {
    expect(brotliSize(Buffer.from("a".repeat(10_000)))).toBeLessThan(30);
  });
});

describe("the count", () => {
  const file = (name, status, tests, message = "") => ({
    name: `/repo/${name}`,
    status,
    message,
    assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
  });

  test("of vitest: tests, and files that could not be loaded", () => {
    const report = {
      testResults: [
        file("a.test.ts", "failed", [
          ["adds", "passed"],
          ["subtracts", "failed"],
          ["divides", "skipped"],
          ["multiplies", "todo"],
        ]),
        file("b.test.ts", "failed", [], "SyntaxError: no\n  at b"),
      ],
    };
    expect(tallyOfVitest(report, "/repo/")).toEqual({
      passed: 1,
      skipped: 2,
      failures: ["a.test.ts: subtracts", "b.test.ts: SyntaxError: no"],
      flaky: [],
    });
  });

  test("of Playwright: nested suites, the flaky named, and errors outside of tests", () => {
    const spec = (title, status) => ({ title, tests: [{ status }] });
    const report = {
      suites: [
        {
          title: "grid.spec.ts",
          specs: [spec("opens", "expected"), spec("closes", "flaky")],
          suites: [
            { title: "keys", specs: [spec("moves", "unexpected"), spec("jumps", "skipped")] },
          ],
        },
      ],
      errors: [{ message: "no server\nmore" }],
    };
    expect(tallyOfPlaywright(report)).toEqual({
      passed: 2,
      skipped: 1,
      failures: ["grid.spec.ts > keys > moves", "outside of any test: no server"],
      flaky: ["grid.spec.ts > closes"],
    });
  });

  test("of the time: the files of Playwright, the slowest first, with every try", () => {
    const spec = (...durations) => ({
      tests: [{ results: durations.map((milliseconds) => ({ duration: milliseconds })) }],
    });
    const report = {
      suites: [
        { title: "quick.spec.ts", specs: [spec(500)] },
        {
          title: "slow.spec.ts",
          specs: [spec(1000, 2000)],
          suites: [{ title: "keys", specs: [spec(), spec(4000)] }],
        },
        { title: "skipped.spec.ts", specs: [spec()] },
      ],
    };
    expect(slowestFiles(report)).toEqual([
      { file: "slow.spec.ts", tests: 2, milliseconds: 7000 },
      { file: "quick.spec.ts", tests: 1, milliseconds: 500 },
      { file: "skipped.spec.ts", tests: 0, milliseconds: 0 },
    ]);
    expect(slowestFiles(report, 1)).toHaveLength(1);
    expect(slowestFiles({})).toEqual([]);
  });

  test("a runner that crashed, ran nothing or wrote nothing has failed", () => {
    const fine = { passed: 2, skipped: 0, failures: [], flaky: [] };
    const ended = { ok: true, why: "" };
    const crashed = { ok: false, why: "exit code 1" };
    expect(judged(fine, ended).failures).toEqual([]);
    expect(judged(fine, crashed).failures).toHaveLength(1);
    expect(judged({ ...fine, passed: 0 }, ended).failures).toEqual(["no test ran"]);
    expect(judged(undefined, crashed).failures).toEqual(["no report: exit code 1"]);
    expect(judged({ ...fine, failures: ["a"] }, crashed).failures).toEqual(["a"]);
  });

  test("is one plain line", () => {
    expect(closingLine(12, 0, 0)).toBe("12 passed, 0 failed");
    expect(closingLine(1, 2, 3)).toBe("1 passed, 2 failed, 3 skipped");
    expect([duration(400), duration(125_400)]).toEqual(["0.4 s", "2 min 5 s"]);
  });
});
