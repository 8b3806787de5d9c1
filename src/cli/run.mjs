// How the commands start other programs. Node's own modules only: `npm start` and `npm test` run
// on a bare clone, before anything is installed.
import { spawn } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the repository, wherever the command was started. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where the commands keep what they found out, such as the browser; gone with node_modules. */
export const cacheFolder = join(root, "node_modules", ".cache", "positionary");

/**
 * The program that an installed package names, as arguments for Node. It spares npx, which differs
 * between systems and would go to the registry for a package that is missing.
 */
export function packageProgram(packageName, program = packageName) {
  const folder = join(root, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return [process.execPath, join(folder, typeof bin === "string" ? bin : bin[program])];
}

/**
 * npm itself, as a command line. npm names the script that runs it to its own scripts; through
 * that, no shell is needed on Windows, where `npm` is a batch file.
 */
export function npm(...args) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return [process.execPath, script, ...args];
  return [process.platform === "win32" ? "npm.cmd" : "npm", ...args];
}

/**
 * The environment for a child: colour where this command writes to a terminal, and none elsewhere.
 * Several tools colour their output when CI is set, terminal or not.
 */
export function plainEnvironment(more = {}) {
  const environment = { ...process.env, ...more };
  if (!process.stdout.isTTY) {
    delete environment.FORCE_COLOR;
    environment.NO_COLOR = "1";
  }
  return environment;
}

const running = new Set();

/** Ends a child and what it started itself (a test runner starts browsers and servers). */
function endTree(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (process.platform === "win32") {
      spawn("taskkill", ["/pid", String(child.pid), "/t", "/f"], { stdio: "ignore" });
    } else process.kill(-child.pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
  process.on(signal, () => {
    for (const child of running) endTree(child, "SIGINT");
    process.exit(code);
  });
}

/**
 * Runs a command line to its end and never throws: a program that is missing or takes too long has
 * simply failed, with the reason in words.
 *
 * @param {string[]} command the program and its arguments
 * @param {{ minutes?: number, quiet?: boolean, env?: Record<string, string | undefined> }} [options] quiet
 *   collects the output instead of showing it
 * @returns {Promise<{ ok: boolean, why: string, output: string }>}
 */
export function run([program, ...args], { minutes = 15, quiet = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: plainEnvironment(env),
      // No program is to wait for an answer that nobody will type.
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
      // A group of its own, so that all of it can be ended together.
      detached: process.platform !== "win32",
      shell: program.endsWith(".cmd"),
    });
    running.add(child);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    }
    let tooLong = false;
    const limit = setTimeout(() => {
      tooLong = true;
      // As Ctrl+C would: on that, test runners close their browsers and servers themselves.
      endTree(child, "SIGINT");
      setTimeout(() => endTree(child, "SIGKILL"), 10_000).unref();
    }, minutes * 60_000);
    const finish = (why) => {
      clearTimeout(limit);
      running.delete(child);
      resolve({ ok: why === "", why, output });
    };
    child.on("error", (error) => finish(`${program} could not be started: ${error.message}`));
    child.on("close", (code, signal) => {
      if (tooLong) finish(`stopped: not done after ${minutes} minutes`);
      else if (code === 0) finish("");
      else finish(signal ? `ended by ${signal}` : `exit code ${code}`);
    });
  });
}

/** A span of time for people: `0.4 s`, `12.3 s`, `2 min 5 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** Whether a module is the one that Node was asked to run, rather than imported by another. */
export function isProgram(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}
