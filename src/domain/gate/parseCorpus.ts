/**
 * The gate: unknown bytes in, a `Corpus` or every fault out (FORMAT.md). Nothing else in the program
 * makes a `Corpus`, so whatever holds one may rely on every reference, quote and checksum in it.
 *
 * Pure and synchronous: the same in a worker, a page, a terminal and a test.
 */
import type { Corpus } from "#domain/corpus.ts";
import { buildCorpus } from "./buildCorpus.ts";
import {
  checkCodingReferences,
  checkReferences,
  declaredBy,
  type Known,
} from "./checkReferences.ts";
import { checkShape } from "./checkShape.ts";
import { checkCodingFile, checkTexts, gatherCodedQuotes } from "./checkTexts.ts";
import { codingShape } from "./codingShape.ts";
import { corpusShape } from "./corpusShape.ts";
import { FaultList, type Fault, type FaultyFile } from "./fault.ts";
import { Folder, type FolderFile } from "./folder.ts";
import { isFilePath } from "./forms.ts";
import { itemsOf, memberOf, type JsonNode } from "./json.ts";
import {
  checkJson,
  fileNotUtf8,
  fileTooLarge,
  readJsonFile,
  readJsonText,
  type JsonFile,
} from "./jsonFile.ts";
import { QuoteSearch } from "./quoteSearch.ts";
import { entriesOf, fieldOf } from "./view.ts";

export type { Fault, FaultKind, NearestText } from "./fault.ts";
export type { Said } from "./saying.ts";

/** Plain data, so that it can come from a worker by structured clone. */
export type ParseResult =
  | { readonly ok: true; readonly corpus: Corpus }
  | {
      readonly ok: false;
      /** Those of corpus.json first, then those of each coding, in the order of each file; the first 1,000. */
      readonly faults: readonly Fault[];
      /** How many more there are. */
      readonly more: number;
    };

/** A corpus.json that has been read, and the files that have come to it so far. */
export interface Gate {
  /**
   * The paths of the files that corpus.json names, for the caller to fetch: texts of documents and
   * translations in its order, then codings; each once, and only those of FORMAT's form. Tolerant: of a
   * faulty file it gives what can be read, of one that is no JSON nothing.
   */
  readonly paths: readonly string[];
  /**
   * Judges the corpus by all files that have come, here and in earlier calls. `files` holds them by their
   * path: null is a file that could not be fetched, which is no fault: what it holds is then null in the
   * corpus, and its checksum, lines and quotes are not judged. A path that never came is a file that is
   * missing, and that is a fault. A file that comes after it could not be fetched counts from then on;
   * nothing that has been read, hashed or found is so again. `names` are further files that are there,
   * for what a fault says of a missing one. Never throws.
   */
  judge(files: ReadonlyMap<string, Uint8Array | null>, names?: Iterable<string>): ParseResult;
}

/** Reads a corpus.json, as bytes or decoded, and nothing else yet. Never throws. */
export function openGate(input: Uint8Array | string): Gate {
  return new OpenGate(input);
}

/** Judges a corpus whose files are all at hand; see `Gate.judge`. Never throws. */
export function parseCorpus(
  input: Uint8Array | string,
  files: ReadonlyMap<string, Uint8Array | null>,
): ParseResult {
  return openGate(input).judge(files);
}

class OpenGate implements Gate {
  readonly paths: readonly string[];
  private readonly json: JsonFile;
  private readonly folder = new Folder();
  private readonly codings = new Map<string, JsonFile>();
  /** What corpus.json is by itself; found at the first judgement, so that the fetching need not wait. */
  private alone: { readonly known: Known; readonly faults: FaultList } | undefined;

  constructor(input: Uint8Array | string) {
    this.json = readJsonFile(input);
    this.paths = pathsOf(this.json.root);
  }

  judge(files: ReadonlyMap<string, Uint8Array | null>, names: Iterable<string> = []): ParseResult {
    this.folder.add(files);
    this.folder.list(names);
    const { text, root } = this.json;
    const file: FaultyFile = { path: null, order: 0, text };
    if (root === null) {
      const faults = new FaultList();
      checkJson(this.json, faults.of(file));
      return { ok: false, ...faults.listed() };
    }
    this.alone ??= this.judgeAlone(root, file);
    const { known } = this.alone;
    const faults = this.alone.faults.copy();
    const own = faults.of(file);
    const quotes = new QuoteSearch();
    const texts = checkTexts(root, this.folder, own, quotes);
    const codings = new Map<string, JsonNode | null>();
    for (const entry of entriesOf(fieldOf({ node: root, path: null }, "codings"))) {
      const named = checkCodingFile(entry, this.folder, own);
      // Of two codings that share a file its faults are noted once.
      if (named === null || codings.has(named.path)) continue;
      const json = this.coding(named.path, named.file);
      codings.set(named.path, json?.root ?? null);
      if (json === null) continue;
      const ofFile = faults.of({ path: named.path, order: codings.size, text: json.text });
      checkJson(json, ofFile);
      if (json.root === null) continue;
      checkShape(codingShape, json.root, null, ofFile);
      checkCodingReferences(json.root, known, ofFile);
      gatherCodedQuotes(json.root, texts, ofFile, quotes);
    }
    const places = quotes.places();
    if (faults.size > 0) return { ok: false, ...faults.listed() };
    return { ok: true, corpus: buildCorpus(root, this.folder, codings, places) };
  }

  private judgeAlone(root: JsonNode, file: FaultyFile): { known: Known; faults: FaultList } {
    const faults = new FaultList();
    const own = faults.of(file);
    checkJson(this.json, own);
    checkShape(corpusShape, root, null, own);
    const known = declaredBy(root);
    checkReferences(root, known, own);
    return { known, faults };
  }

  /** A coding's file; null where it is not there to be judged. */
  private coding(path: string, file: FolderFile): JsonFile | null {
    if (file.state === "missing" || file.state === "unavailable") return null;
    let json = this.codings.get(path);
    if (json === undefined) {
      if (file.state === "read") json = readJsonText(file.quoted.text);
      else if (file.state === "too-large") json = fileTooLarge(file.bytes);
      else json = fileNotUtf8(file.bytes, file.badByte);
      this.codings.set(path, json);
    }
    return json;
  }
}

function pathsOf(root: JsonNode | null): string[] {
  const paths = new Set<string>();
  const take = (owner: JsonNode, key: "text" | "file"): void => {
    const path = memberOf(owner, key)?.value;
    if (path?.kind === "string" && isFilePath(path.value)) paths.add(path.value);
  };
  for (const document of itemsOf(root ?? undefined, "documents")) {
    take(document, "text");
    for (const translation of itemsOf(document, "translations")) take(translation, "text");
  }
  for (const coding of itemsOf(root ?? undefined, "codings")) take(coding, "file");
  return [...paths];
}
