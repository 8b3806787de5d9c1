// The folder that a site is published into: what of it is the program's, and how a new site takes the
// place of an earlier one without touching a file of somebody else's.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { root } from "./run.mjs";

/** In it stands what was published, a path a line. Its name begins with a dot: hosts need not have it. */
const listName = ".published";
/** What is being published, until it is whole. */
const newName = ".publishing";
/** What the folder of a host holds before its first site: it is no reason not to write one there. */
const ofHosts = new Set([".git", ".gitignore", ".gitattributes", ".nojekyll", "CNAME", newName]);

/** A path with every symbolic link in it followed, as far as there is anything of it. */
export function realTarget(path) {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync.native(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realTarget(parent), basename(whole));
}

/**
 * Why a site is not written into a folder, in a sentence; empty where it may be. Both paths are real ones
 * (`realTarget`). What is published there takes its folder's names, so never among somebody's files, the
 * corpus's or the program's own.
 */
export function whyNotInto(out, corpus) {
  const within = (inner, outer) => {
    const path = relative(outer, inner);
    return path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  };
  const program = realTarget(root);
  if (within(program, out)) return `${out} holds this program.`;
  if (within(corpus, out) || within(out, corpus))
    return `${out} and the corpus lie within each other.`;
  if (
    ["public", "src", "e2e", "node_modules", ".git"].some((name) =>
      within(out, join(program, name)),
    )
  )
    return `${out} is a part of this program.`;
  if (!existsSync(out)) return "";
  if (!statSync(out).isDirectory()) return `${out} is no folder.`;
  if (existsSync(join(out, listName))) return "";
  const foreign = readdirSync(out).filter((name) => !ofHosts.has(name));
  return foreign.length === 0
    ? ""
    : `${out} holds ${named(foreign)}, and no list (${listName}) that says they are an earlier site of this program. Take another folder, or empty it.`;
}

/** Where the new site is written until it is whole: in the same folder, so that it only needs new names. */
export function newSite(out) {
  const folder = join(out, newName);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Puts the new site where the earlier one was. Of that, what it listed and the new one has not is removed;
 * nothing else in the folder is.
 *
 * @returns {string} why not, in a sentence, where the new site has a file of the name of somebody else's:
 * then nothing is changed. Empty where it is done.
 */
export function takePlace(out) {
  const from = join(out, newName);
  const made = filesIn(from);
  const earlier = new Set(listed(out));
  const inTheWay = made.filter((path) => !earlier.has(path) && existsSync(join(out, path)));
  if (inTheWay.length > 0) {
    rmSync(from, { recursive: true });
    return `${out} holds ${named(inTheWay)}, which no earlier site put there. Nothing was written.`;
  }
  const write = (paths) => writeFileSync(join(out, listName), `${paths.join("\n")}\n`);
  // Both while it lasts: what is stopped half-way can be published again.
  write([...new Set([...earlier, ...made])]);
  const kept = new Set(made);
  for (const path of earlier) if (!kept.has(path)) removeWithFolders(out, path);
  for (const path of made) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    renameSync(join(from, path), join(out, path));
  }
  rmSync(from, { recursive: true });
  write(made);
  return "";
}

/** Removes a file, and the folders that are empty without it. */
function removeWithFolders(out, path) {
  rmSync(join(out, path), { force: true });
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      // Something is left in it, or it is gone already.
      return;
    }
  }
}

/** The paths that the list of an earlier site names. Anybody can write there: none leads out of the folder. */
function listed(out) {
  const list = join(out, listName);
  if (!existsSync(list)) return [];
  return readFileSync(list, "utf8")
    .split("\n")
    .filter((path) => path !== "" && path.split("/").every(isName) && isFileInside(out, path));
}

function isName(part) {
  return /^[A-Za-z0-9._-]+$/.test(part) && part !== "." && part !== "..";
}

/** Whether a path, if anything is there, is a file in this folder and not in another that a link leads to. */
function isFileInside(out, path) {
  const parent = dirname(join(out, path));
  return !existsSync(parent) || realpathSync.native(parent) === join(out, dirname(path));
}

/** The files of a folder and of those in it, with slashes. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}

/** The first few of some names. */
function named(names) {
  return names.length <= 3
    ? names.join(", ")
    : `${names.slice(0, 3).join(", ")} and ${names.length - 3} more`;
}
