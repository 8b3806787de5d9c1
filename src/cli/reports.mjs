// Reads what the two test runners write down, into one form.

/**
 * @typedef {{ passed: number, skipped: number, failures: string[], flaky: string[] }} Tally
 * Failures and the flaky (failed, then passed when tried again) by name.
 */

/** The file of a report, relative to the repository. */
const short = (file, root) => (file.startsWith(root) ? file.slice(root.length) : file);

/**
 * The JSON report of vitest.
 * @returns {Tally}
 */
export function tallyOfVitest(report, root) {
  const tally = { passed: 0, skipped: 0, failures: [], flaky: [] };
  for (const file of report.testResults) {
    const name = short(file.name, root);
    const before = tally.failures.length;
    for (const { status, fullName } of file.assertionResults) {
      if (status === "passed") tally.passed += 1;
      else if (status === "failed") tally.failures.push(`${name}: ${fullName}`);
      else tally.skipped += 1;
    }
    // A file that can't be loaded fails without any test of it failing.
    if (file.status === "failed" && tally.failures.length === before) {
      tally.failures.push(`${name}: ${(file.message ?? "").split("\n")[0]}`);
    }
  }
  return tally;
}

/**
 * The JSON report of Playwright: suites in suites, in them specs, each with a test per project.
 * @returns {Tally}
 */
export function tallyOfPlaywright(report) {
  const tally = { passed: 0, skipped: 0, failures: [], flaky: [] };
  const walk = (suite, titles) => {
    for (const spec of suite.specs ?? []) {
      const name = [...titles, spec.title].join(" > ");
      for (const { status } of spec.tests) {
        if (status === "skipped") tally.skipped += 1;
        else if (status === "unexpected") tally.failures.push(name);
        else tally.passed += 1;
        if (status === "flaky") tally.flaky.push(name);
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, [...titles, inner.title]);
  };
  for (const suite of report.suites ?? []) walk(suite, [suite.title]);
  for (const { message } of report.errors ?? []) {
    tally.failures.push(`outside of any test: ${(message ?? "").split("\n")[0]}`);
  }
  return tally;
}

/**
 * Where the time of an end-to-end run goes: its files, the slowest first, each with the sum of what its
 * tests took, tried again or not. Files run beside each other, so together they take longer than the run.
 *
 * @returns {{ file: string, tests: number, milliseconds: number }[]}
 */
export function slowestFiles(report, most = 10) {
  const ran = (suite) => [
    ...(suite.specs ?? []).flatMap(({ tests }) => tests.map(({ results }) => results)),
    ...(suite.suites ?? []).flatMap(ran),
  ];
  return (report.suites ?? [])
    .map((suite) => {
      const tests = ran(suite).filter((results) => results.length > 0);
      const milliseconds = tests.flat().reduce((sum, { duration }) => sum + duration, 0);
      return { file: suite.title, tests: tests.length, milliseconds };
    })
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, most);
}

/**
 * The tally of a whole run: a runner that ran nothing, crashed or wrote no report has failed, whatever
 * its report counts.
 *
 * @param {Tally | undefined} tally undefined where there is no readable report
 * @param {{ ok: boolean, why: string }} outcome how the runner itself ended
 * @returns {Tally}
 */
export function judged(tally, { ok, why }) {
  if (tally === undefined) {
    return {
      passed: 0,
      skipped: 0,
      failures: [`no report: ${why || "none was written"}`],
      flaky: [],
    };
  }
  if (tally.failures.length > 0) return tally;
  if (!ok) return { ...tally, failures: [`no test failed, and yet the runner did: ${why}`] };
  if (tally.passed === 0) return { ...tally, failures: ["no test ran"] };
  return tally;
}

/** The closing line: `12 passed, 0 failed`, and `, 3 skipped` where something was. */
export function closingLine(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
