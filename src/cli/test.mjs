// `npm test`: everything that is checked, from a bare clone. Every step runs that still can after a
// failure, so that one run tells all. The last line is the count.
//   npm test -- --only unit,e2e    only these steps, and what they need
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { checkBudgets } from "./budgets.mjs";
import { install } from "./install.mjs";
import { closingLine, judged, slowestFiles, tallyOfPlaywright, tallyOfVitest } from "./reports.mjs";
import { duration, npm, packageProgram, root, run } from "./run.mjs";

const reports = mkdtempSync(join(tmpdir(), "positionary-test-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

/** A step that is one check: passed, or failed for a reason. */
const one = (why) => ({
  passed: why === "" ? 1 : 0,
  skipped: 0,
  failures: why === "" ? [] : [why],
  flaky: [],
});

/** A step that is one check, by a script of package.json. */
const script = (name) => async () => {
  // The linter and the formatter colour their output wherever CI is set, even against NO_COLOR,
  // and make no other use of it.
  const { why } = await run(npm("run", "--silent", name), { env: { CI: undefined } });
  return one(why);
};

/** The tally of a runner's report, by what reads it, and where the time went, where that is told. */
function reported(name, read, outcome, slowest = () => []) {
  try {
    const report = JSON.parse(readFileSync(join(reports, name), "utf8"));
    return { ...judged(read(report), outcome), slowest: slowest(report) };
  } catch {
    // Without a report, the runner has failed.
    return judged(undefined, outcome);
  }
}

async function unit() {
  const outcome = await run([
    ...packageProgram("vitest"),
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${join(reports, "unit.json")}`,
  ]);
  return reported("unit.json", (report) => tallyOfVitest(report, root), outcome);
}

/** A port that is free now. Asked of the system, since 4319 may serve another checkout. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function endToEnd() {
  const outcome = await run(
    [...packageProgram("@playwright/test", "playwright"), "test", "-c", "e2e/playwright.config.ts"],
    {
      minutes: 60,
      env: {
        POSITIONARY_E2E_PORT: String(await freePort()),
        POSITIONARY_E2E_REPORT: join(reports, "e2e.json"),
      },
    },
  );
  return reported("e2e.json", tallyOfPlaywright, outcome, slowestFiles);
}

async function budgets() {
  const results = await checkBudgets();
  return {
    passed: results.filter(({ ok }) => ok).length,
    skipped: 0,
    failures: results.filter(({ ok }) => !ok).map(({ name, why }) => `${name}: ${why}`),
    flaky: [],
  };
}

/** In order. A step is skipped where one that it needs has failed. */
const steps = [
  { name: "install", needs: [], check: async () => one(await install()) },
  { name: "browser", needs: ["install"], check: async () => one(await findBrowser()) },
  {
    name: "types",
    needs: ["install"],
    check: script("types"),
  },
  { name: "lint", needs: ["install"], check: script("lint") },
  {
    name: "format",
    needs: ["install"],
    check: script("format:check"),
  },
  { name: "unit", needs: ["install"], check: unit },
  {
    name: "corpus",
    needs: ["install"],
    check: script("check-corpus"),
  },
  { name: "build", needs: ["install"], check: script("build") },
  { name: "budgets", needs: ["install", "build"], check: budgets },
  { name: "e2e", needs: ["install", "build", "browser"], check: endToEnd },
];

/** The names of the steps to run: those asked for with --only, and all that these need. */
function wanted(args) {
  const [flag, ...asked] = args.flatMap((arg) => arg.split(/[=,]/)).filter(Boolean);
  if (flag === undefined) return new Set(steps.map(({ name }) => name));
  const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
  if (flag !== "--only" || asked.length === 0 || unknown.length > 0) {
    throw new Error(
      `Usage: npm test -- --only ${steps.map(({ name }) => name).join(",")} (any of these)`,
    );
  }
  return new Set(
    steps.filter(({ name }) => asked.includes(name)).flatMap(({ name, needs }) => [...needs, name]),
  );
}

async function runAll() {
  const names = wanted(process.argv.slice(2));
  const done = [];
  for (const { name, needs, check } of steps.filter((step) => names.has(step.name))) {
    const lacking = done.find((step) => needs.includes(step.name) && step.state !== "passed");
    if (lacking) {
      done.push({
        name,
        state: "skipped",
        time: 0,
        passed: 0,
        skipped: 1,
        failures: [],
        flaky: [],
      });
      console.log(`\n=== ${name}: skipped, since ${lacking.name} ${lacking.state}`);
      continue;
    }
    console.log(`\n=== ${name}`);
    const begun = Date.now();
    const tally = await check().catch((error) => one(error.stack ?? String(error)));
    const time = Date.now() - begun;
    const state = tally.failures.length === 0 ? "passed" : "failed";
    done.push({ name, state, time, ...tally });
    console.log(`--- ${name} ${state} in ${duration(time)}`);
  }
  return done;
}

function summarize(done) {
  console.log("\n=== summary");
  for (const { name, state, time, passed, failures, skipped } of done) {
    const counts =
      passed + failures.length + skipped === 1 ? "" : closingLine(passed, failures.length, skipped);
    const clock = state === "skipped" ? "" : duration(time);
    console.log(
      `  ${name.padEnd(8)} ${state.padEnd(8)} ${clock.padStart(12)}  ${counts}`.trimEnd(),
    );
  }
  for (const { name, slowest } of done.filter((step) => step.slowest?.length > 0)) {
    console.log(
      `\nThe slowest files of ${name} (what their tests took, summed; they run side by side):`,
    );
    for (const { file, tests, milliseconds } of slowest) {
      console.log(
        `  ${file.padEnd(24)} ${duration(milliseconds).padStart(12)}  ${tests} ${tests === 1 ? "test" : "tests"}`,
      );
    }
  }
  for (const { name, flaky } of done) {
    for (const test of flaky) console.log(`Flaky (passed when tried again): ${name}: ${test}`);
  }
  for (const { name, failures } of done) {
    for (const failure of failures) console.log(`FAILED ${name}: ${failure}`);
  }
  const sum = (count) => done.reduce((total, step) => total + count(step), 0);
  const failed = sum(({ failures }) => failures.length);
  console.log(
    `\n${closingLine(
      sum(({ passed }) => passed),
      failed,
      sum(({ skipped }) => skipped),
    )}`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}

try {
  summarize(await runAll());
} catch (error) {
  console.log(`${error.message}\n\n${closingLine(0, 1, 0)}`);
  process.exitCode = 1;
}
