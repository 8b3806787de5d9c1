import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { root } from "./run.mjs";
import { newSite, realTarget, takePlace, whyNotInto } from "./siteFolder.mjs";

let folder = "";
beforeEach(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), "positionary-publish-")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...names) => join(folder, ...names);
function write(path, content = path) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Publishes files, each with its own path and a word for its content. */
function publish(paths, word) {
  const site = newSite(at("out"));
  for (const path of paths) write(join(site, path), word);
  return takePlace(at("out"));
}

test("a site is written into an empty folder, that of a host, or an earlier site, outside corpus and program", () => {
  const why = (out) => whyNotInto(realTarget(out), at("corpus"));
  expect(why(at("out"))).toBe("");
  mkdirSync(at("out"));
  expect(why(at("out"))).toBe("");
  write(at("out/CNAME"));
  write(at("out/.nojekyll"));
  expect(why(at("out"))).toBe("");
  write(at("out/letter.txt"), "mine");
  for (const file of ["index.html", "elsewhere.html", "sw.js"]) write(at("out", file));
  expect(why(at("out"))).toContain("elsewhere.html, index.html, letter.txt and 1 more");
  write(at("out/.published"), "index.html\n");
  expect(why(at("out"))).toBe("");
  for (const other of [
    folder,
    at("corpus"),
    at("corpus/site"),
    root,
    join(root, "src"),
    join(root, ".."),
  ])
    expect(why(other), other).not.toBe("");
});

test("a corpus in the folder of the site is seen through a link, too", () => {
  write(at("real/site/corpus/corpus.json"));
  symlinkSync(at("real"), at("link"));
  const corpus = realpathSync.native(at("link/site/corpus"));
  for (const out of ["link/site", "real/site", "link/site/corpus/new"])
    expect(whyNotInto(realTarget(at(out)), corpus), out).toContain("within each other");
  expect(realTarget(at("link/none/yet"))).toBe(at("real/none/yet"));
});

test("a second site replaces the first; what else lies there stays", () => {
  expect(publish(["index.html", "assets/a.js", "pages/en/old.html", "texts/x/y.txt"], "1")).toBe(
    "",
  );
  for (const path of ["CNAME", ".nojekyll", "assets/mine.png", "pages/mine.html"])
    write(at("out", path), "mine");
  expect(publish(["index.html", "assets/b.js", "pages/en/new.html"], "2")).toBe("");
  expect(
    readdirSync(at("out"), { recursive: true })
      .map((path) => path.replaceAll("\\", "/"))
      .toSorted(),
  ).toEqual([
    ".nojekyll",
    ".published",
    "CNAME",
    "assets",
    "assets/b.js",
    "assets/mine.png",
    "index.html",
    "pages",
    "pages/en",
    "pages/en/new.html",
    "pages/mine.html",
  ]);
  expect(readFileSync(at("out/index.html"), "utf8")).toBe("2");
  expect(readFileSync(at("out/CNAME"), "utf8")).toBe("mine");
});

test("a file of somebody else's in the way of a new one is named, and nothing is changed", () => {
  publish(["index.html"], "1");
  write(at("out/robots.txt"), "mine");
  expect(publish(["index.html", "robots.txt"], "2")).toContain("robots.txt");
  expect(readFileSync(at("out/index.html"), "utf8")).toBe("1");
  expect(readFileSync(at("out/robots.txt"), "utf8")).toBe("mine");
  expect(existsSync(at("out/.publishing"))).toBe(false);
});

test("a list that names what lies elsewhere removes nothing there", () => {
  for (const path of ["letter.txt", "other/letter.txt"]) write(at(path), "mine");
  mkdirSync(at("out"));
  symlinkSync(at("other"), at("out/linked"));
  const lines = [
    "../letter.txt",
    at("letter.txt"),
    "a/../../letter.txt",
    "linked/letter.txt",
    "..",
  ];
  write(at("out/.published"), lines.join("\n"));
  expect(publish(["index.html"], "1")).toBe("");
  for (const path of ["letter.txt", "other/letter.txt"])
    expect(readFileSync(at(path), "utf8")).toBe("mine");
});
