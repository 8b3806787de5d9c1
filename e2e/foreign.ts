import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

// Corpora of other people, made for a test: as files in memory, as a folder, as a zip, on a host.

/** The files of a corpus by their path. */
export type Files = ReadonlyMap<string, Uint8Array>;

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

interface SmallCorpus {
  readonly title?: string;
  /** The name of the first organization. */
  readonly organization?: string;
  /** The words of its one text; the quote is its first sentence. */
  readonly text?: string;
  readonly quote?: string;
}

/** A corpus of two organizations and two targets: one stance, the rest silent. */
export function smallCorpus(of: SmallCorpus = {}) {
  const text = of.text ?? "We welcome the tramway. It was long in coming.\n";
  return {
    json: {
      format: "positionary/1",
      title: of.title ?? "Trams of Exampleton",
      revision: "2024-02-29",
      organizations: [
        { id: "walkers", name: "Walkers’ League", shortName: of.organization ?? "Walkers" },
        { id: "drivers", name: "Drivers’ Union", shortName: "Drivers" },
      ],
      topics: [
        {
          id: "traffic",
          label: "Traffic",
          targets: [
            { id: "tram", label: "The tramway", readAs: "building it" },
            { id: "bridge", label: "The bridge", readAs: "building it" },
          ],
        },
      ],
      documents: [
        {
          id: "leaflet",
          organization: "walkers",
          title: "A leaflet",
          titlePrinted: true,
          language: "en",
          text: "texts/leaflet.txt",
          sha256: sha256(text),
          attribution: { basis: "stated" },
          published: { date: "2023-05" },
          passages: [{ id: "p1", exact: of.quote ?? "We welcome the tramway." }],
        },
      ],
      stances: [
        {
          document: "leaflet",
          target: "traffic.tram",
          position: 2,
          basis: "stated",
          passages: ["p1"],
        },
      ],
    },
    text,
  };
}

export function filesOf({ json, text }: ReturnType<typeof smallCorpus>): Files {
  return new Map([
    ["corpus.json", bytes(JSON.stringify(json, null, 2))],
    ["texts/leaflet.txt", bytes(text)],
  ]);
}

/** Writes files into a folder. */
export function writeFolder(folder: string, files: Files): string {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Packs files into a zip; `level` 0 stores them as they are, 9 packs them as small as can be. */
export async function zipped(files: Files, level = 0): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level });
  for (const [path, content] of files) await writer.add(path, new Uint8ArrayReader(content));
  return Buffer.from(await writer.close());
}

/** Another host: another port of this machine, which lets every page read. */
export async function serve(files: Files, redirect?: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (redirect !== undefined) {
      response.writeHead(302, { Location: redirect }).end();
      return;
    }
    const content = files.get((request.url ?? "").replace(/^\/corpora\//, ""));
    if (content) response.end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    address: `http://127.0.0.1:${port}/corpora/`,
    asked,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
