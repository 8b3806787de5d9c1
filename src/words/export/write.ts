import type { ExportFormat } from "#i18n/exportText.ts";
import { csvOf } from "./csv.ts";
import type { Exported, Tick } from "./exported.ts";
import { fileName } from "./fileName.ts";
import { matrixTable } from "./matrixTable.ts";
import { stanceTable } from "./stanceTable.ts";

/** A file that has been made. */
export interface ExportedFile {
  readonly name: string;
  readonly blob: Blob;
}

interface Writer {
  readonly extension: string;
  readonly type: string;
  readonly write: (exported: Exported, tick: Tick) => Promise<BlobPart[]> | BlobPart[];
}

const csv = { extension: "csv", type: "text/csv;charset=utf-8" };

const writers: Readonly<Partial<Record<ExportFormat, Writer>>> = {
  matrix: {
    ...csv,
    write: (exported, tick) => gathered(csvOf(matrixTable(exported), ({ title }) => title, tick)),
  },
  stances: {
    ...csv,
    write: (exported, tick) => gathered(csvOf(stanceTable(exported), ({ name }) => name, tick)),
  },
};

/** Makes a file of what is taken. Rejects with whatever `tick` throws, where it is stopped. */
export async function writeExport(
  format: ExportFormat,
  exported: Exported,
  tick: Tick,
): Promise<ExportedFile> {
  const writer = writers[format];
  if (!writer) throw new RangeError(format);
  const { extension, type, write } = writer;
  const parts = await write(exported, tick);
  return { name: fileName(exported, format, extension), blob: new Blob(parts, { type }) };
}

async function gathered(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}
