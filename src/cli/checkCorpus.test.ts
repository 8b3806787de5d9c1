import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesFromText, sealed, type CorpusFiles } from "#testing/corpusFromText.ts";

let home: string;
let files: CorpusFiles;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "positionary-"));
  files = filesFromText(`
                  a.x   a.y   b.z
    one  2022-01  +2    -1?   .
    two  2023     0     ..    -2!
    @ march 2022-03 one-1
  `);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** Writes the corpus to a folder of its own and returns the folder. */
function written(): string {
  const folder = join(home, "corpus");
  for (const [path, text] of files.texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "corpus.json"), JSON.stringify(files.json, null, 2));
  return folder;
}

/** The line of corpus.json that holds this, from 1. */
function lineOf(part: string): number {
  return (
    JSON.stringify(files.json, null, 2)
      .split("\n")
      .findIndex((line) => line.includes(part)) + 1
  );
}

function run(...parts: string[]): { code: number | null; out: string; errors: string } {
  const script = fileURLToPath(new URL("checkCorpus.ts", import.meta.url));
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const result = spawnSync(process.execPath, ["--import", "tsx", script, ...parts], {
    cwd: root,
    encoding: "utf8",
    // What the terminal of the test asks for must not colour the output.
    env: { ...process.env, FORCE_COLOR: undefined, NODE_OPTIONS: undefined },
  });
  return { code: result.status, out: result.stdout, errors: result.stderr };
}

describe("check-corpus", { timeout: 30_000 }, () => {
  it("sums up a corpus without faults", () => {
    const folder = written();
    expect(run(folder)).toMatchObject({
      code: 0,
      out: `${folder}: 2 organizations, 3 targets, 2 documents, 4 stances, 5 passages, 0 reported positions, 1 event, 0 codings; every quote found.\n`,
    });
  });

  it("takes the corpus.json itself for its folder", () => {
    expect(run(join(written(), "corpus.json"))).toMatchObject({ code: 0 });
  });

  it("names the file that a missing one differs from by capitals alone", () => {
    files.json.documents[0]!.text = "Texts/One-1.txt";
    expect(run(written()).out).toContain(
      '  found     no file "Texts/One-1.txt", but there is "texts/one-1.txt": capitals count',
    );
  });

  it("prints every fault with its place, and what the text has instead", () => {
    files.json.license = "";
    files.json.documents[0]!.passages[0]!.exact = "p1: we hold +2 on a.x.\u001b[K";
    const folder = written();
    const { code, out } = run(folder);
    expect(code).toBe(1);
    expect(out.replaceAll(folder, "FOLDER")).toBe(
      [
        `FOLDER/corpus.json:${lineOf('"exact": "p1: we')}:20  quote in no place`,
        "  at        /documents/0/passages/0/exact",
        '  found     "p1: we hold +2 on a.x.\\u001b[K" nowhere in texts/one-1.txt',
        "  expected  exactly one place, the same to the character",
        "  nearest   p1: We hold +2 on a.x.",
        "            in texts/one-1.txt:2:1",
        "",
        `FOLDER/corpus.json:${lineOf('"license"')}:14  empty string`,
        "  at        /license",
        '  found     ""',
        "  expected  a string that is not empty",
        "",
        "FOLDER: refused for 2 faults.",
        "",
      ].join("\n"),
    );
  });

  it("says of a coding's fault in which file it is", () => {
    const coding = { format: "positionary-coding/1", stances: [], uncoded: 1 };
    files.texts.set("codings/ann.json", JSON.stringify(coding, null, 2));
    const entry = { id: "ann", by: "A", date: "2024-01-01", blind: true, sha256: "" };
    files.json.codings = [{ ...entry, file: "codings/ann.json" }];
    sealed(files);
    const folder = written();
    const { code, out } = run(folder);
    expect(code).toBe(1);
    expect(out.split("\n").slice(0, 2)).toEqual([
      `${join(folder, "codings/ann.json")}:4:14  wrong type`,
      "  at        /uncoded",
    ]);
  });

  it("follows no link out of the folder", () => {
    const folder = written();
    const outside = join(home, "outside.txt");
    const path = files.json.documents[0]!.text;
    writeFileSync(outside, files.texts.get(path)!);
    rmSync(join(folder, path));
    symlinkSync(outside, join(folder, path));
    const { code, out } = run(folder);
    expect(code).toBe(1);
    expect(out).toContain("missing file");
    expect(out).toContain("texts/one-1.txt: it is a link that leads out of the folder");
  });

  it("follows a link within the folder, and a link to the folder", () => {
    files.json.documents[0]!.text = "texts/link.txt";
    const folder = written();
    symlinkSync("one-1.txt", join(folder, "texts/link.txt"));
    symlinkSync(folder, join(home, "linked"));
    expect(run(join(home, "linked")).code).toBe(0);
  });

  it("says so where there is no corpus, or a folder in a text's place", () => {
    expect(run(join(home, "none"))).toMatchObject({
      code: 1,
      errors: expect.stringContaining("There is no folder"),
    });
    expect(run(home)).toMatchObject({
      code: 1,
      errors: expect.stringContaining("corpus.json cannot be read"),
    });
    files.json.documents[0]!.text = "texts";
    expect(run(written()).out).toContain("texts: it is no file");
  });

  it("takes one folder", () => {
    expect(run(home, home)).toMatchObject({
      code: 1,
      errors: expect.stringContaining("One folder at a time"),
    });
  });

  it("prints no colour where it does not write to a terminal", () => {
    sealed(files).json.title = "";
    // oxlint-disable-next-line no-control-regex -- an escape is what must not be there
    expect(run(written()).out).not.toMatch(/\u001b/);
  });
});
