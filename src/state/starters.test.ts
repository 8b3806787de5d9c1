import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openGate } from "#domain/gate/parseCorpus.ts";
import { openZip } from "./unzip.ts";

// What people begin with (public/start) is right, and the zips hold what the folders do.

const start = new URL("../../public/start/", import.meta.url);

describe.each(["example", "blank"])("%s", (name) => {
  const zip = () => openZip(new Blob([readFileSync(new URL(`${name}-corpus.zip`, start))]));

  test("the zip holds the files of the folder, byte for byte (npm run starters)", async () => {
    const folder = new URL(`${name}/`, start);
    const { paths, read } = await zip();
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.(?:json|txt)$/.test(path),
    );
    expect([...paths].toSorted()).toEqual(files.toSorted());
    for (const path of paths)
      expect(
        Buffer.from((await read(path)) ?? []).equals(readFileSync(new URL(path, folder))),
      ).toBe(true);
  });

  test("it passes the gate", async () => {
    const { read } = await zip();
    const gate = openGate((await read("corpus.json")) ?? "");
    const files = new Map<string, Uint8Array | null>();
    for (const path of gate.paths) files.set(path, await read(path));
    expect(gate.judge(files)).toMatchObject({ ok: true });
  });
});
