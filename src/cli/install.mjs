// Makes node_modules hold exactly what package-lock.json names, and does nothing where it already does.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm, root, run } from "./run.mjs";

/** The versions of Node that will do, as package.json tells npm: the one place where they stand. */
const { node: nodeRange } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines;

/**
 * Why this Node will not do, in a sentence; empty where it will. npm only warns of it, and the first
 * thing to break would then be the linter or the build. The range is what all of them bear (Vite,
 * Vitest, Oxlint): no line that had no long support, and no 22 before 22.12.
 */
export function nodeTooOld(version = process.versions.node, range = nodeRange) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const enough = range.split("||").some((part) => {
    const [, sign, from, least] = /^(\^|>=)(\d+)\.(\d+)\.0$/.exec(part.trim()) ?? [];
    if (major === Number(from)) return minor >= Number(least);
    return sign === ">=" && major > Number(from);
  });
  if (enough) return "";
  return `Positionary needs a Node of ${range}; this is Node ${version}. See https://nodejs.org`;
}

/**
 * Whether the installed packages are those of the lock file, by name and version. Dates would not
 * do: a checkout writes the lock file anew, and a restored cache of node_modules is older than it.
 */
export function isInstalled(folder = root) {
  const record = join(folder, "node_modules", ".package-lock.json");
  // npm writes the record last, so an install that was cut off has none.
  if (!existsSync(record)) return false;
  const packagesOf = (path) => JSON.parse(readFileSync(path, "utf8")).packages;
  const installed = packagesOf(record);
  return Object.entries(packagesOf(join(folder, "package-lock.json"))).every(([path, wanted]) => {
    if (path === "") return true;
    const found = installed[path];
    // Left out on purpose is what only another system needs; a binary of this one was lost on its way.
    if (found === undefined) return wanted.optional === true && !isBinaryOf(wanted);
    return found.version === wanted.version && existsSync(join(folder, path));
  });
}

/** What runs on this machine, in npm's words. */
const thisSystem = {
  os: process.platform,
  cpu: process.arch,
  // Node says so where it was built for glibc; elsewhere on Linux it is musl.
  libc: process.report?.getReport().header.glibcVersionRuntime ? "glibc" : "musl",
};

/** Whether a package of the lock file is a native binary for a system: it names os and cpu, and these. */
export function isBinaryOf({ os, cpu, libc }, system = thisSystem) {
  if (!os || !cpu || !os.includes(system.os) || !cpu.includes(system.cpu)) return false;
  return system.os !== "linux" || !libc || libc.includes(system.libc);
}

/**
 * The optional packages (binaries of other systems) that a lock file does not name, though a package
 * in it does. npm leaves out what the registry at hand does not have when the file is written, and
 * `npm ci` then refuses the whole file, everywhere.
 *
 * @returns {string[]} as `name@version`
 */
export function missingFromLock({ packages }) {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`node_modules/${name}`])
      .filter(([name]) => !packages[`${owner}/node_modules/${name}`])
      .map(([name, version]) => `${name}@${version}`),
  );
}

/** What the lock file lacks, in a sentence; empty where it is whole. */
function lockComplaint() {
  const missing = missingFromLock(
    JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")),
  );
  if (missing.length === 0) return "";
  return ` package-lock.json names no ${missing.join(", ")}: each needs an entry there, like those of its siblings (version, os, cpu, optional).`;
}

/**
 * Installs if need be.
 * @returns {Promise<string>} empty, or why it failed
 */
export async function install() {
  const tooOld = nodeTooOld();
  if (tooOld !== "") return tooOld;
  if (isInstalled()) {
    console.log("The packages of package-lock.json are installed.");
    return "";
  }
  console.log("Installing the packages of package-lock.json (npm ci) ...");
  // Named outright, since NODE_ENV=production would leave out the build itself.
  const { ok, why } = await run(npm("ci", "--include=dev", "--no-audit", "--no-fund"));
  if (ok) return "";
  return `The install failed (npm ci: ${why}). What npm says stands above; without a network, or behind a proxy, it can't reach the registry.${lockComplaint()}`;
}
