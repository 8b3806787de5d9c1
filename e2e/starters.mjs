// Packs the folders under public/start, which people begin with, into the zips that the page offers:
//
//   npm run starters
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";

const start = fileURLToPath(new URL("../public/start", import.meta.url));

for (const name of ["example", "blank"]) {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  const folder = join(start, name);
  // By name, and all of one date: the same files give the same zip.
  for (const path of readdirSync(folder, { recursive: true }).toSorted()) {
    if (!/\.(?:json|txt)$/.test(path)) continue;
    const content = new Uint8ArrayReader(readFileSync(join(folder, path)));
    await writer.add(`${name}/${path.replaceAll("\\", "/")}`, content, {
      lastModDate: new Date("2024-01-01T00:00:00"),
    });
  }
  writeFileSync(join(start, `${name}-corpus.zip`), await writer.close());
}
