import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";

// The linter holds the house together only while each of its rules bites: a pattern that matches
// nothing is as silent as clean code. So small offenders are written into an empty folder, one
// file each, and the very configuration of the project judges them.

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file, what stands in it, and a part of what the linter must say (null: nothing at all). */
type Case = readonly [path: string, code: string, says: string | null];

const using = (from: string) => `import { a } from "${from}";\nexport const b = a;\n`;
const reexporting = (from: string) => `export { a } from "${from}";\n`;
const loading = (from: string) => `export const b = () => import("${from}");\n`;
const typed = (from: string) => `import type { A } from "${from}";\nexport type B = A;\n`;

const domainSays = "The domain imports only itself";
const partsSay = "The small parts import only React";
const messagesSay = "The messages import only types of the domain";
const wordsSay = "The words import the domain and i18n";
const stateSays = "State imports only the domain";
const cliSays = "A command imports only the domain";
const viewSays = "A view imports the domain (never the gate)";
const hookSays = "D3 computes and React renders";
const testSays = "A test stays within the borders";
const fixturesSay = "The fixtures import only the domain";
const pathSays = "by its path from src";

const imports: readonly Case[] = [
  ["src/domain/a.ts", using("./ids.ts"), null],
  ["src/domain/a.ts", using("#domain/sub/a.ts"), null],
  ["src/domain/a.ts", using("@noble/hashes/sha2.js"), domainSays],
  ["src/domain/a.ts", using("#domain/gate/json.ts"), domainSays],
  ["src/domain/a.ts", typed("#domain/gate/fault.ts"), domainSays],
  ["src/domain/a.ts", using("./gate/json.ts"), domainSays],
  ["src/domain/a.ts", using("#state/urlState.ts"), domainSays],
  ["src/domain/a.ts", using("#domain/../state/urlState.ts"), domainSays],
  ["src/domain/a.ts", using("../state/urlState.ts"), domainSays],
  ["src/domain/a.ts", using("./../state/urlState.ts"), domainSays],
  ["src/domain/a.ts", using("react"), domainSays],
  ["src/domain/a.ts", using("d3-array"), domainSays],
  ["src/domain/a.ts", using("node:fs"), domainSays],
  ["src/domain/a.ts", using("#testing/corpusFromText.ts"), domainSays],
  ["src/domain/a.ts", using("#words/a.ts"), domainSays],
  ["src/domain/a.ts", reexporting("#views/grid/gridLayout.ts"), domainSays],
  ["src/domain/a.ts", loading("#views/grid/gridLayout.ts"), domainSays],
  ["src/domain/a.ts", typed("#state/urlState.ts"), domainSays],
  ["src/domain/a.ts", 'export type B = import("#state/a.ts").A;\n', "type annotations"],
  ["src/words/export/a.ts", using("papaparse"), null],
  ["src/words/export/a.ts", using("@zip.js/zip.js/lib/zip-core-native.js"), null],
  ["src/words/export/a.ts", using("@noble/hashes/legacy.js"), null],
  ["src/words/export/a.ts", using("#words/dateWords.ts"), null],
  ["src/words/export/a.ts", using("#state/urlState.ts"), wordsSay],
  ["src/words/export/a.ts", using("#domain/gate/json.ts"), wordsSay],
  ["src/words/export/a.ts", using("react"), wordsSay],
  ["src/words/a.ts", using("papaparse"), wordsSay],
  ["src/state/exportHere.ts", using("#words/export/write.ts"), null],
  ["src/state/exportHere.ts", using("#i18n/en.ts"), null],
  ["src/state/exportHere.ts", using("#words/dateWords.ts"), stateSays],
  ["src/state/exportHere.ts", using("#views/grid/gridLayout.ts"), stateSays],
  ["src/state/a.ts", using("#words/export/write.ts"), stateSays],
  ["src/domain/gate/a.ts", using("#domain/ids.ts"), null],
  ["src/domain/gate/a.ts", using("./json.ts"), null],
  ["src/domain/gate/a.ts", using("@noble/hashes/sha2.js"), null],
  ["src/domain/gate/a.ts", using("../ids.ts"), domainSays],
  ["src/domain/gate/a.ts", using("#state/urlState.ts"), domainSays],
  ["src/domain/gate/a.ts", using("react"), domainSays],

  ["src/ui/A.tsx", using("react"), null],
  ["src/ui/A.tsx", using("./Panel.tsx"), null],
  ["src/ui/A.tsx", using("#domain/ids.ts"), partsSay],
  ["src/ui/A.tsx", using("#i18n/en.ts"), partsSay],
  ["src/ui/A.tsx", using("d3-scale"), partsSay],

  ["src/i18n/a.ts", using("./en.ts"), null],
  ["src/i18n/a.ts", typed("#domain/corpus.ts"), null],
  ["src/i18n/a.ts", using("#domain/corpus.ts"), messagesSay],
  ["src/i18n/a.ts", using("react"), messagesSay],
  ["src/i18n/a.ts", typed("#words/a.ts"), messagesSay],
  ["src/i18n/a.ts", using("../words/a.ts"), messagesSay],

  ["src/words/a.ts", using("#domain/ids.ts"), null],
  ["src/words/a.ts", using("#i18n/en.ts"), null],
  ["src/words/a.ts", using("./dateWords.ts"), null],
  ["src/words/a.ts", using("#domain/gate/fault.ts"), wordsSay],
  ["src/words/a.ts", using("#views/grid/Grid.tsx"), wordsSay],
  ["src/words/a.ts", using("#ui/Glyph.tsx"), wordsSay],
  ["src/words/a.ts", using("react"), wordsSay],

  ["src/state/a.ts", using("#domain/ids.ts"), null],
  ["src/state/a.ts", using("#domain/gate/parseCorpus.ts"), null],
  ["src/state/a.ts", using("react"), null],
  ["src/state/a.ts", using("@tanstack/react-query"), null],
  ["src/state/a.ts", using("#domain/../views/grid/a.ts"), stateSays],
  ["src/state/a.ts", using("#views/grid/Grid.tsx"), stateSays],
  ["src/state/a.ts", using("#i18n/en.ts"), stateSays],
  ["src/state/a.ts", using("#app/App.tsx"), stateSays],
  ["src/state/a.ts", using("../app/App.tsx"), stateSays],
  ["src/state/a.ts", using("d3-array"), stateSays],

  ["src/views/grid/a.ts", using("#domain/ids.ts"), null],
  ["src/views/grid/a.ts", using("#words/a.ts"), null],
  ["src/views/grid/a.ts", using("#ui/Panel.tsx"), null],
  ["src/views/grid/a.ts", using("#i18n/en.ts"), null],
  ["src/views/grid/a.ts", using("./gridLayout.ts"), null],
  ["src/views/grid/a.ts", using("react"), null],
  ["src/views/grid/a.ts", using("d3-scale"), null],
  ["src/views/grid/a.ts", using("#domain/gate/json.ts"), viewSays],
  ["src/views/grid/a.ts", using("#views/timeline/timelineLayout.ts"), viewSays],
  ["src/views/grid/a.ts", using("../timeline/timelineLayout.ts"), viewSays],
  ["src/views/grid/a.ts", using("#state/useSelection.ts"), viewSays],
  ["src/views/grid/a.ts", typed("#state/urlState.ts"), viewSays],
  ["src/views/grid/a.ts", using("#domain/../state/a.ts"), viewSays],
  ["src/views/grid/a.ts", using("#app/App.tsx"), viewSays],
  ["src/views/grid/a.ts", using("@tanstack/react-query"), viewSays],
  ["src/views/grid/parts/A.tsx", using("#domain/ids.ts"), null],
  ["src/views/grid/parts/A.tsx", using("#views/timeline/a.ts"), viewSays],
  ["src/views/a.ts", using("#domain/ids.ts"), "lies in the folder of that view"],

  ["src/views/timeline/useTimeZoom.ts", using("d3-zoom"), null],
  ["src/views/timeline/useTimeZoom.ts", using("d3-selection"), null],
  ["src/views/timeline/useTimeZoom.ts", using("#views/grid/gridLayout.ts"), viewSays],
  ["src/views/timeline/useTimeZoom.ts", using("#state/a.ts"), viewSays],
  ["src/views/timeline/timelineLayout.ts", using("d3-zoom"), hookSays],
  ["src/views/timeline/Timeline.tsx", using("d3-selection"), hookSays],
  ["src/app/App.tsx", using("d3-selection"), hookSays],

  ["src/app/App.tsx", using("#state/useSelection.ts"), null],
  ["src/app/App.tsx", using("#views/grid/Grid.tsx"), null],
  ["src/app/App.tsx", using("../state/useSelection.ts"), pathSays],

  ["src/cli/a.ts", using("node:fs"), null],
  ["src/cli/a.mjs", using("node:fs/promises"), null],
  ["src/cli/a.ts", using("#domain/gate/parseCorpus.ts"), null],
  ["src/cli/a.ts", using("#words/a.ts"), null],
  ["src/cli/a.ts", using("#state/urlState.ts"), cliSays],
  ["src/cli/a.ts", using("react"), cliSays],
  ["src/cli/a.mjs", using("vite"), cliSays],

  ["src/testing/a.ts", using("#domain/gate/parseCorpus.ts"), null],
  ["src/testing/a.ts", using("#state/urlState.ts"), fixturesSay],

  ["src/domain/a.test.ts", using("#testing/corpusFromText.ts"), null],
  ["src/domain/a.test.ts", using("fast-check"), null],
  ["src/domain/a.test.ts", using("#state/urlState.ts"), testSays],
  ["src/state/a.test.ts", using("#domain/ids.ts"), null],
  ["src/state/a.test.ts", using("#app/App.tsx"), testSays],
  ["src/words/a.test.ts", using("#i18n/en.ts"), null],
  ["src/words/a.test.ts", using("#views/grid/a.ts"), testSays],
  ["src/cli/a.test.ts", using("#app/App.tsx"), testSays],
  ["src/ui/A.test.tsx", using("@testing-library/react"), null],
  ["src/ui/A.test.tsx", using("#state/a.ts"), testSays],
  ["src/views/grid/a.test.ts", using("#testing/corpusFromText.ts"), null],
  ["src/views/grid/a.test.ts", using("#views/timeline/a.ts"), testSays],
  ["src/views/grid/a.test.ts", using("../timeline/a.ts"), testSays],
  ["src/views/grid/a.test.ts", using("#state/a.ts"), testSays],
  ["src/app/a.test.ts", using("#testing/corpusFromText.ts"), null],
];

const habits: readonly Case[] = [
  ["src/domain/a.ts", "export const a = window.innerWidth;\n", "there is no window"],
  ["src/domain/a.ts", "export const a = document.title;\n", "there is no document"],
  ["src/domain/a.ts", 'export const a = () => fetch("a");\n', "whoever calls it brings the bytes"],
  ["src/domain/a.ts", 'export const a = globalThis.fetch("a");\n', "brings the bytes"],
  ["src/domain/a.ts", 'export const a = localStorage.getItem("a");\n', "nothing kept elsewhere"],
  ["src/domain/a.ts", 'export const a = new RegExp("a", "u");\n', "A pattern made at run time"],
  ["src/domain/a.ts", "export const a = /a/;\n", null],
  ["src/domain/a.test.ts", "export const a = window.innerWidth;\n", null],

  ["src/state/useSelection.ts", 'history.pushState(null, "", "?a");\n', null],
  ["src/state/useSelection.tsx", 'export const a = new RegExp("a");\n', "made at run time"],
  ["src/state/a.ts", 'history.pushState(null, "", "?a");\n', "only src/state/useSelection"],
  ["src/state/a.ts", "window.history.back();\n", "only src/state/useSelection"],
  ["src/app/A.tsx", "window.history.back();\n", "only src/state/useSelection"],
  ["src/views/grid/a.ts", "history.back();\n", "only src/state/useSelection"],

  ["src/ui/a.ts", 'export const a = new RegExp("a");\n', "A pattern made at run time"],
  ["src/app/a.ts", 'export const a = new window.RegExp("a");\n', "A pattern made at run time"],
  ["src/app/a.test.ts", 'export const a = new RegExp("a");\n', null],
  ["src/app/a.ts", 'document.body.innerHTML = "a";\n', "No HTML is ever built"],
  ["src/app/a.ts", 'document.body["outerHTML"] = "a";\n', "No HTML is ever built"],
  [
    "src/ui/A.tsx",
    'export const A = () => <p dangerouslySetInnerHTML={{ __html: "a" }} />;\n',
    "dangerouslySetInnerHTML",
  ],
  ["src/ui/A.tsx", 'export const A = () => <img src="a.png" />;\n', "alt"],
  ["src/ui/A.tsx", "export const A = () => <p onClick={() => 1}>a</p>;\n", "keyboard"],

  ["src/ui/index.ts", 'export { a } from "./a.ts";\n', "restricted from being used as an export"],
  ["src/ui/index.tsx", "export const a = 1;\n", "restricted from being used as an export"],
  ["src/ui/all.ts", 'export * from "./a.ts";\n', "Barrel"],
  ["src/ui/A.tsx", `export const a = [\n${"  1,\n".repeat(200)}];\n`, "too many lines"],
  ["src/ui/A.tsx", `export const a = 1;\n${"// A reason.\n\n".repeat(200)}`, null],
  ["src/ui/A.test.tsx", `export const a = [\n${"  1,\n".repeat(200)}];\n`, null],
  ["src/ui/A.test.tsx", 'test.only("a", () => {});\n', "focused"],
];

type Diagnostic = { filename: string; message: string; help?: string };

/** What the linter says of each case, in their order. */
function lint(cases: readonly Case[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "positionary-lint-"));
  try {
    const taken = new Set<string>();
    const paths = cases.map(([path], index) => {
      // The first of a name keeps it (some rules go by name), later ones get a number.
      const free = taken.has(path) ? path.replace(/(?=\.(?:test\.)?\w+$)/, String(index)) : path;
      taken.add(free);
      mkdirSync(join(folder, dirname(free)), { recursive: true });
      writeFileSync(join(folder, free), cases[index]?.[1] ?? "");
      return free;
    });
    cpSync(join(root, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
    const linter = join(root, "node_modules/oxlint/bin/oxlint");
    const run = spawnSync(process.execPath, [linter, "-f", "json"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Diagnostic[] };
    const said = new Map<string, string>();
    for (const { filename, message, help } of diagnostics) {
      const path = filename.replaceAll("\\", "/");
      said.set(path, `${said.get(path) ?? ""}${message} ${help ?? ""}\n`);
    }
    return paths.map((path) => said.get(path) ?? "");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe.each([
  ["the import table", imports],
  ["the habits", habits],
])("the linter holds %s", (_, cases) => {
  const said: string[] = [];
  beforeAll(() => {
    said.push(...lint(cases));
  }, 60_000);

  const lines = cases.map(([path, code, says], at) => ({
    path,
    line: code.split("\n")[0],
    says,
    at,
  }));
  test.each(lines)("$path: $line", ({ says, at }) => {
    expect(said[at]).toEqual(says === null ? "" : expect.stringContaining(says));
  });
});

test("every folder of src stands in the table", () => {
  const folders = readdirSync(join(root, "src"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const table = ["app", "cli", "domain", "i18n", "state", "testing", "ui", "views", "words"];
  expect(folders.filter((folder) => !table.includes(folder))).toEqual([]);
});
