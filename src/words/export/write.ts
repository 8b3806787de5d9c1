import { type ExportFormat, exportText } from "#i18n/exportText.ts";
import { annotationsOf, hypothesisFiles } from "./annotations.ts";
import { codebookXml } from "./codebook.ts";
import { csvOf } from "./csv.ts";
import { packageFiles } from "./dataPackage.ts";
import type { Exported, Tick } from "./exported.ts";
import { fileName } from "./fileName.ts";
import { jsonOf } from "./json.ts";
import { matrixTable } from "./matrixTable.ts";
import { documentsIn } from "./passagesIn.ts";
import { projectFiles, qdpxType } from "./qdaProject.ts";
import { stanceTable } from "./stanceTable.ts";
import { aboutTable, claimTable, documentTable, passageTable } from "./textTables.ts";
import { xlsxOf, xlsxType } from "./xlsx.ts";
import { type PackedFile, zipOf } from "./zip.ts";

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

const zip = { extension: "zip", type: "application/zip" };
const csv = { extension: "csv", type: "text/csv;charset=utf-8" };

const writers: Readonly<Record<ExportFormat, Writer>> = {
  matrix: {
    ...csv,
    write: (exported, tick) => gathered(csvOf(matrixTable(exported), ({ title }) => title, tick)),
  },
  stances: {
    ...csv,
    write: (exported, tick) =>
      gathered(csvOf(stanceTable(exported, "codes"), ({ name }) => name, tick)),
  },
  xlsx: {
    extension: "xlsx",
    type: xlsxType,
    write: async (exported, tick) => [await workbook(exported, tick)],
  },
  json: {
    extension: "json",
    type: "application/json",
    write: (exported, tick) => gathered(jsonOf(exported, tick)),
  },
  datapackage: {
    ...zip,
    write: async (exported, tick) => [await packed(exported, packageFiles(exported, tick))],
  },
  annotations: {
    extension: "jsonld",
    type: "application/ld+json",
    write: (exported, tick) => gathered(annotationsOf(exported, tick)),
  },
  hypothesis: {
    ...zip,
    write: async (exported, tick) => [await packed(exported, hypothesisFiles(exported, tick))],
  },
  qdpx: {
    extension: "qdpx",
    type: qdpxType,
    write: async (exported, tick) => [
      await packed(exported, projectFiles(exported, tick), qdpxType),
    ],
  },
  qdc: {
    extension: "qdc",
    type: "application/xml",
    write: (exported) => [codebookXml(exported)],
  },
};

/** Makes a file of what is taken. Rejects with whatever `tick` throws, where it is stopped. */
export async function writeExport(
  format: ExportFormat,
  exported: Exported,
  tick: Tick,
): Promise<ExportedFile> {
  const { extension, type, write } = writers[format];
  await tick(0, 1);
  const parts = await write(exported, tick);
  return { name: fileName(exported, format, extension), blob: new Blob(parts, { type }) };
}

function packed(
  { index }: Exported,
  files: AsyncIterable<PackedFile>,
  type = zip.type,
): Promise<Blob> {
  return zipOf(files, index.corpus.revision, type);
}

async function gathered(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

function workbook(exported: Exported, tick: Tick): Promise<Blob> {
  const { index, t } = exported;
  const { sheets, cut } = exportText[t.code];
  const documents = documentsIn(exported);
  return xlsxOf(
    [
      { name: sheets.matrix, table: matrixTable(exported), isList: true },
      { name: sheets.stances, table: stanceTable(exported, "words"), isList: true },
      { name: sheets.reported, table: claimTable(exported), isList: true },
      { name: sheets.documents, table: documentTable(exported, documents), isList: true },
      { name: sheets.passages, table: passageTable(exported, documents), isList: true },
      { name: sheets.about, table: aboutTable(exported, documents), isList: false },
    ],
    index.corpus.revision,
    cut,
    tick,
  );
}
