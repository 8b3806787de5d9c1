import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, devices, type LaunchOptions } from "@playwright/test";

// What a reader does, in a real browser, against the built page. `npm test` builds the page and
// finds the browser first; after that, `npm run e2e -- grid.spec.ts` runs one file of it.

const root = fileURLToPath(new URL("..", import.meta.url));
const inCi = Boolean(process.env.CI);

/** The browser that `npm run browser` found; without it, the one that Playwright brings itself. */
function browser(): LaunchOptions {
  const file = new URL("../node_modules/.cache/positionary/browser.json", import.meta.url);
  if (!existsSync(file)) return {};
  const found = JSON.parse(readFileSync(file, "utf8")) as LaunchOptions;
  return found.executablePath === undefined || existsSync(found.executablePath) ? found : {};
}

/** Firefox ESR as Debian and Ubuntu install it; none elsewhere. Not asked for by itself: it is slow. */
function firefox(): readonly LaunchOptions[] {
  const executablePath = "/usr/bin/firefox-esr";
  return existsSync(executablePath) ? [{ executablePath }] : [];
}

// `npm test` picks a free port, so that two checkouts can be tested at once.
const chosenPort = process.env.POSITIONARY_E2E_PORT;
const port = Number(chosenPort ?? 4319);
const report = process.env.POSITIONARY_E2E_REPORT;
const vite = fileURLToPath(new URL("../node_modules/vite/bin/vite.js", import.meta.url));

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  // Two tests share two slow cores with the server that they talk to.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: inCi,
  retries: inCi ? 2 : 0,
  reporter: [["list"], ...(report ? [["json", { outputFile: report }] as const] : [])],
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    // It would answer what a test wants to answer itself; offline.spec.ts lets it in.
    serviceWorkers: "block",
    // What a test says must not hang on where it runs.
    locale: "en-US",
    timezoneId: "UTC",
    // A recording of every step takes as long again as the steps: only of what failed once, or by
    // `--trace on`.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
  },
  projects: [
    { name: "chromium", use: { ...devices["Desktop Chrome"], launchOptions: browser() } },
    // The main paths in another engine, where it is installed.
    ...firefox().map((launchOptions) => ({
      name: "firefox",
      testMatch: ["quotes.spec.ts", "open.spec.ts"],
      use: { ...devices["Desktop Firefox"], channel: "moz-firefox", launchOptions },
    })),
  ],
  webServer: {
    // Node would warn in every run that Playwright asks for colour and a plain output for none.
    command: `"${process.execPath}" --no-warnings "${vite}" preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    // A server that is there already may serve another checkout.
    reuseExistingServer: !inCi && chosenPort === undefined,
  },
});
