// Finds a Chromium for the end-to-end tests, or fetches one. What is found is written to
// node_modules/.cache, where e2e/playwright.config.ts reads it.
//   npm run browser                says which, and why not the others
//   POSITIONARY_BROWSER=/a/path    takes this one
import { accessSync, constants, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { lookup } from "node:dns/promises";
import { connect } from "node:net";
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

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/**
 * Every path at which a browser of this system may lie, the wished-for first.
 * @returns {string[]}
 */
export function candidates(platform = process.platform, env = process.env) {
  const wished = [env.POSITIONARY_BROWSER, env.CHROME_PATH];
  const path = env.PATH ?? env.Path ?? "";
  if (platform === "win32") {
    const homes = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    const usual = ["Google\\Chrome", "Chromium", "Microsoft\\Edge"].flatMap((product) =>
      homes.map(
        (home) =>
          `${home}\\${product}\\Application\\${product.endsWith("Edge") ? "msedge" : "chrome"}.exe`,
      ),
    );
    return [...wished, ...usual].filter(Boolean);
  }
  const onPath = path
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  // By name first and folder second: a Chromium anywhere is preferred to an Edge.
  const sorted = names.flatMap((name) => onPath.filter((file) => file.endsWith(`/${name}`)));
  const usual =
    platform === "darwin"
      ? ["Chromium", "Google Chrome", "Microsoft Edge"].flatMap((name) =>
          ["", env.HOME ?? ""].map(
            (home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
          ),
        )
      : ["/snap/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"].concat(
          names.map((name) => `/usr/bin/${name}`),
        );
  return [...new Set([...wished, ...sorted, ...usual].filter(Boolean))];
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const isRoot = process.getuid?.() === 0;

/**
 * Starts a browser as the tests will, and asks its version: only that shows that it runs here, with
 * its libraries, and that Playwright understands it. Without a path: Playwright's own.
 */
async function probe(executablePath) {
  // oxlint-disable-next-line no-restricted-imports -- loaded only here, after the install.
  const { chromium } = await import("@playwright/test");
  // Root and containers (most CI) have no sandbox to offer; elsewhere it stays, where it works.
  const sandboxes = isRoot || process.env.CI ? [false] : [true, false];
  let why = "";
  for (const chromiumSandbox of sandboxes) {
    const args = executablePath === undefined ? [] : quietFlags;
    const launch = { ...(executablePath && { executablePath }), args, chromiumSandbox };
    try {
      const browser = await chromium.launch({ ...launch, timeout: 30_000 });
      const version = browser.version();
      await browser.close();
      return { launch, version, why: "" };
    } catch (error) {
      // What the browser itself said tells more than that it is gone.
      const lines = String(error.message).split("\n");
      why = lines.find((line) => line.includes("[err]")) ?? lines[0];
    }
  }
  return { launch: undefined, version: "", why };
}

async function ofTheSystem() {
  const wished = process.env.POSITIONARY_BROWSER ?? process.env.CHROME_PATH;
  if (wished && !isExecutable(wished)) console.log(`${wished}: no such program.`);
  for (const path of candidates().filter(isExecutable)) {
    // Chrome on Windows opens a window for --version; elsewhere this sifts out cheaply what only
    // has the name, such as the stub that asks for a snap.
    if (process.platform !== "win32") {
      const { ok, why } = await run([path, "--version"], { quiet: true, minutes: 0.25 });
      if (!ok) {
        console.log(`${path} does not answer (${why}).`);
        continue;
      }
    }
    const { launch, version, why } = await probe(path);
    if (launch) return { launch, name: `${path}, version ${version}` };
    console.log(`${path} does not start: ${why}`);
  }
  return undefined;
}

async function ofPlaywright() {
  // oxlint-disable-next-line no-restricted-imports -- loaded only here, after the install.
  const { chromium } = await import("@playwright/test");
  const { launch, version, why } = await probe(undefined);
  if (launch) return { launch, name: `Playwright's own, version ${version}` };
  if (existsSync(chromium.executablePath())) console.log(`Playwright's own does not start: ${why}`);
  return undefined;
}

/** Whether the host answers within seconds; a download that hangs would take minutes to say so. */
async function reachable(host, seconds = 4) {
  const tries = lookup(host).then(
    ({ address }) =>
      new Promise((resolve, reject) => {
        const socket = connect({ host: address, port: 443 });
        const end = (settle) => {
          socket.destroy();
          settle(true);
        };
        socket.setTimeout(seconds * 1000, () => end(reject));
        socket.on("connect", () => end(resolve)).on("error", () => end(reject));
      }),
  );
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(reject, seconds * 1000);
  });
  return Promise.race([tries, limit])
    .then(() => true)
    .catch(() => false)
    .finally(() => clearTimeout(timer));
}

async function download() {
  const { PLAYWRIGHT_DOWNLOAD_HOST, HTTPS_PROXY, https_proxy } = process.env;
  const elsewhere = PLAYWRIGHT_DOWNLOAD_HOST ?? HTTPS_PROXY ?? https_proxy;
  if (!elsewhere && !(await reachable("cdn.playwright.dev"))) {
    console.log("Playwright's downloads (cdn.playwright.dev) can't be reached.");
    return;
  }
  console.log("Downloading Playwright's Chromium (at most 4 minutes) ...");
  const command = [...packageProgram("@playwright/test", "playwright"), "install", "chromium"];
  const { ok, why } = await run(command, { minutes: 4 });
  if (!ok) console.log(`The download failed: ${why}.`);
}

/** The package managers that have a Chromium, and what they are to be asked, in order. */
const managers = [
  {
    program: "apt-get",
    commands: [["update"], ["install", "-y", "--no-install-recommends", "chromium"]],
  },
  { program: "dnf", commands: [["install", "-y", "chromium"]] },
  { program: "apk", commands: [["add", "--no-cache", "chromium"]] },
  // Homebrew works as the user, and refuses to work as root.
  { program: "brew", commands: [["install", "--cask", "google-chrome"]], asUser: true },
];

async function fromTheSystem() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = managers.find(({ program }) =>
    folders.some((folder) => isExecutable(join(folder, program))),
  );
  if (!found) {
    console.log("No package manager that could install one.");
    return;
  }
  const sudo = found.asUser || isRoot ? [] : ["sudo", "-n"];
  if (sudo.length > 0 && !(await run([...sudo, "true"], { quiet: true, minutes: 0.2 })).ok) {
    console.log(`${found.program} could install one, but not without root's password.`);
    return;
  }
  for (const args of found.commands) {
    const command = [...sudo, found.program, ...args];
    console.log(`Running ${command.join(" ")} ...`);
    const { ok, why, output } = await run(command, {
      minutes: 8,
      quiet: true,
      env: { DEBIAN_FRONTEND: "noninteractive" },
    });
    if (ok) continue;
    console.log(`${output.trim().split("\n").slice(-15).join("\n")}\n${found.program}: ${why}.`);
    // A source that is down makes `update` fail, and yet an older list may do.
    if (args !== found.commands[0] || found.commands.length === 1) return;
  }
}

/**
 * Finds a browser that runs, or fetches one, and writes down how to launch it: one of the system,
 * then Playwright's own, then Playwright's download, then the system's package manager.
 *
 * @returns {Promise<string>} empty, or why there is none
 */
export async function findBrowser() {
  const found =
    (await ofTheSystem()) ??
    (await ofPlaywright()) ??
    (await download().then(ofPlaywright)) ??
    (await fromTheSystem().then(ofTheSystem));
  if (!found) {
    return "No browser could be found, downloaded or installed. Install Chromium or Chrome, or set POSITIONARY_BROWSER to the path of one.";
  }
  console.log(`Browser: ${found.name}.`);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(browserFile, `${JSON.stringify(found.launch, null, 2)}\n`);
  return "";
}

if (isProgram(import.meta.url)) {
  const failure = await findBrowser();
  if (failure !== "") console.error(failure);
  process.exitCode = failure === "" ? 0 : 1;
}
