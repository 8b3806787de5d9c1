// Finds a Chromium for the end-to-end tests, or fetches one. What is found is written to
// node_modules/.cache, where e2e/playwright.config.ts reads it.
//   npm run browser                   says which, and why not the others
//   POSITIONARY_BROWSER=/a/path       takes this one
//   POSITIONARY_INSTALL_BROWSER=1     may install one into the system, as CI may
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { cacheFolder, isProgram, packageProgram, run } from "./run.mjs";

/** Where the found browser is written down. */
export const browserFile = join(cacheFolder, "browser.json");

/** Keep a system's browser from showing, fetching or updating anything of its own in a test. */
const quietFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const isRoot = process.getuid?.() === 0;

/** Where programs of these names lie on the PATH, the first name first. */
function onPath(names, env = process.env) {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The browsers that may be here already, as options of a launch, the wished-for first. Playwright
 * knows where Chrome and Edge lie, but not the Chromium of a distribution.
 *
 * @returns {{ executablePath?: string, channel?: string }[]} the last, empty, is Playwright's own
 */
export function candidates(env = process.env) {
  const wished = [env.POSITIONARY_BROWSER, env.CHROME_PATH].filter(Boolean);
  const paths = [...wished, ...onPath(["chromium", "chromium-browser"], env)];
  return [
    ...[...new Set(paths)].map((executablePath) => ({ executablePath })),
    { channel: "chrome" },
    { channel: "msedge" },
    {},
  ];
}

/**
 * Starts a browser as the tests will, and asks its version: only that shows that it runs here, with
 * its libraries, and that Playwright understands it.
 */
async function probe(candidate) {
  // oxlint-disable-next-line no-restricted-imports -- loaded only here, after the install.
  const { chromium } = await import("@playwright/test");
  const own = Object.keys(candidate).length === 0;
  const name = candidate.executablePath ?? candidate.channel ?? "Playwright's own";
  let why = "";
  // Root and containers (most CI) have no sandbox to offer; elsewhere it stays, where it works.
  for (const chromiumSandbox of isRoot || process.env.CI ? [false] : [true, false]) {
    const launch = { ...candidate, args: own ? [] : quietFlags, chromiumSandbox };
    try {
      const browser = await chromium.launch({ ...launch, timeout: 30_000 });
      console.log(`Browser: ${name}, version ${browser.version()}.`);
      await browser.close();
      return launch;
    } catch ({ message }) {
      // What the browser itself said tells more than that it is gone.
      const lines = message.split("\n");
      why = lines.find((line) => line.includes("[err]")) ?? lines[0];
    }
  }
  // What nobody asked for by its path may well be absent.
  if (candidate.executablePath || !/is not found|doesn't exist/.test(why)) {
    console.log(`${name} does not start: ${why}`);
  }
  return undefined;
}

async function firstOf(all) {
  for (const candidate of all) {
    const launch = await probe(candidate);
    if (launch) return launch;
  }
  return undefined;
}

/** Whether this runs in a container: what is installed there is gone with it. */
function inContainer() {
  if (existsSync("/.dockerenv") || existsSync("/run/.containerenv")) return true;
  try {
    // A system is begun by its init; a container by whatever it was made for.
    return !/^(?:systemd|runit|.*init)$/.test(readFileSync("/proc/1/comm", "utf8").trim());
  } catch {
    return false;
  }
}

/**
 * Whether a program may be installed into the system unasked: a test that changes the machine of
 * somebody who only wanted to know whether it passes would be a bad surprise.
 */
export function mayInstall(env = process.env, root = isRoot, contained = inContainer()) {
  if (env.POSITIONARY_INSTALL_BROWSER) return env.POSITIONARY_INSTALL_BROWSER !== "0";
  return Boolean(env.CI) || (root && contained);
}

/** The package managers that have a Chromium, and what they are to be asked, in order. */
const managers = {
  // A source that is down makes `update` fail, and yet an older list may do.
  "apt-get": ["apt-get update", "apt-get install -y --no-install-recommends chromium"],
  dnf: ["dnf install -y chromium"],
  apk: ["apk add --no-cache chromium"],
  // Homebrew works as the user, and refuses to work as root.
  brew: ["brew install --cask google-chrome"],
};

/** One line for a shell that installs a browser; empty where no manager is known. */
function installLine(sudo) {
  const found = Object.keys(managers).find((name) => onPath([name]).length > 0);
  const before = isRoot || found === "brew" ? "" : `${sudo} `;
  return (managers[found] ?? []).map((command) => before + command).join("; ");
}

/** Says what it runs and why, and then runs it: it takes minutes, and may change the system. */
async function announced(why, command, line = command.join(" ")) {
  console.log(`${why} Running (at most 8 minutes):\n    ${line}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const done = await run(command, { minutes: 8, quiet: true, env });
  if (!done.ok) console.log(`${done.output.trim().split("\n").slice(-15).join("\n")}\n${done.why}`);
}

/** Fetches Playwright's own browser, and the libraries that it needs where these may be installed. */
async function download(allowed) {
  const { PLAYWRIGHT_DOWNLOAD_HOST, HTTPS_PROXY, https_proxy } = process.env;
  const host = "https://cdn.playwright.dev";
  // A download that hangs would take minutes to say so. Through a proxy, only the download can tell.
  const reachable =
    PLAYWRIGHT_DOWNLOAD_HOST ??
    HTTPS_PROXY ??
    https_proxy ??
    (await fetch(host, { method: "HEAD", signal: AbortSignal.timeout(5000) }).catch(() => ""));
  if (!reachable) return console.log(`Playwright's downloads (${host}) can't be reached.`);
  const libraries = allowed && isRoot && process.platform === "linux" ? ["--with-deps"] : [];
  const program = packageProgram("@playwright/test", "playwright");
  return announced(
    `No installed browser starts, so Playwright is to fetch its own into its cache${libraries.length > 0 ? ", and its libraries into the system" : ""}.`,
    [...program, "install", ...libraries, "chromium"],
  );
}

/** Installs a browser by the system's package manager. */
async function installIntoSystem() {
  const line = installLine("sudo -n");
  if (line === "") return console.log("No package manager that could install one.");
  return announced(
    "Playwright has none that starts, so the system is to install one.",
    ["sh", "-c", line],
    line,
  );
}

/**
 * Finds a browser that runs, or fetches one, and writes down how to launch it: one that is
 * installed, then Playwright's own, then one by the system's package manager.
 *
 * @returns {Promise<string>} empty, or why there is none
 */
export async function findBrowser() {
  const allowed = mayInstall();
  const launch =
    (await firstOf(candidates())) ??
    (await download(allowed).then(() => firstOf([{}]))) ??
    (allowed && (await installIntoSystem().then(() => firstOf(candidates()))));
  if (!launch) {
    const line = installLine("sudo") || "npx playwright install --with-deps chromium";
    return `No browser was found. This installs one:\n    ${line}\nOr set POSITIONARY_BROWSER to the path of a Chromium or Chrome, or POSITIONARY_INSTALL_BROWSER=1 to have that done here.`;
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(browserFile, `${JSON.stringify(launch, null, 2)}\n`);
  return "";
}

if (isProgram(import.meta.url)) {
  const failure = await findBrowser();
  if (failure !== "") console.error(failure);
  process.exitCode = failure === "" ? 0 : 1;
}
