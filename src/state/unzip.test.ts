import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { describe, expect, test } from "vitest";
import { corpusFolder } from "./corpusFolder.ts";
import { OpenFailure } from "./openFailure.ts";
import { largestRatio, openZip } from "./unzip.ts";

async function zipOf(files: Readonly<Record<string, Uint8Array>>): Promise<Blob> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level: 9 });
  for (const [path, content] of Object.entries(files))
    await writer.add(path, new Uint8ArrayReader(content));
  return new Blob([await writer.close()]);
}

const json = new TextEncoder().encode("{}");
const failing = (kind: string) => expect.objectContaining({ kind }) as OpenFailure;

describe("a zip", () => {
  test("is read file by file, by the paths of the folder of its corpus.json", async () => {
    const zip = await openZip(await zipOf({ "a/corpus.json": json, "a/texts/x.txt": json, "b.txt": json })); // prettier-ignore
    expect([...zip.paths]).toEqual(["corpus.json", "texts/x.txt"]);
    expect(await zip.read("texts/x.txt")).toEqual(json);
    expect(await zip.read("b.txt")).toBeNull();
  });

  test("a file that bursts is stopped, and the rest can still be read", async () => {
    const zip = await openZip(await zipOf({ "corpus.json": json, "big.txt": new Uint8Array(8_000_000) })); // prettier-ignore
    await expect(zip.read("big.txt")).rejects.toEqual(failing("too-dense"));
    expect(await zip.read("corpus.json")).toEqual(json);
    expect(largestRatio).toBeLessThan(1000);
  });

  test.each(["../corpus.json", "/corpus.json", "a\\..\\corpus.json", "C:/corpus.json"])(
    "a name that leads out of its folder is refused: %s",
    async (path) => {
      const zip = await zipOf({ [path]: json, "corpus.json": json });
      await expect(openZip(zip)).rejects.toBeInstanceOf(OpenFailure);
    },
  );

  test("what is no zip is said to be none", async () => {
    await expect(openZip(new Blob(["no zip"]))).rejects.toEqual(failing("not-a-zip"));
  });
});

describe("the folder of a corpus", () => {
  test.each([
    [["corpus.json"], ""],
    [["a/corpus.json", "a/b/corpus.json"], "a/"],
    [["a/corpus.json", "__MACOSX/corpus.json", ".git/corpus.json"], "a/"],
  ])("%j: %j", (paths, folder) => {
    expect(corpusFolder(paths)).toBe(folder);
  });

  test("none, and several of one depth, are failures", () => {
    expect(() => corpusFolder(["a/corpus.json.bak"])).toThrow("no-corpus");
    expect(() => corpusFolder(["a/corpus.json", "b/corpus.json"])).toThrow(
      "several-corpora a/, b/",
    );
  });
});
