/**
 * A corpus drawn as a text table, for tests:
 *
 *                 a.x       a.y   b.z
 *   one  2022-01  +2        -1?   .
 *   one  2023     +1:peace  .     .
 *   two  2023     0         ..    -2!
 *   > one-1 two a.y -1
 *   @ march 2022-03 one-1 two-1
 *   * ann one-1 a.x +1
 *
 * The first line names the targets (`topic.target`). A row is a document: its organization, the date of
 * writing (EDTF, or `undated`) and a cell for each target. Several rows of one organization are its
 * documents `one-1`, `one-2`, ...; `one/leaflet` names the document itself.
 *
 *   +2 +1 0 -1 -2    a position, stated and developed      .    silent
 *   ?                implied, not stated                   ..   not coded
 *   ! ~              central, passing
 *   :peace,class     reasons
 *
 * `>` is a reported position (document, holder, target, cell); a holder that is no organization of the
 * table is an outsider. `@` is an event (id, date, documents that name it). `*` is what one coder gave
 * (coding, document, target, cell; `..` for what was left open), in a blind coding without quotes;
 * with the coding alone it declares one that has given nothing yet.
 *
 * The table becomes files, one sentence in a text for each stance, and those go through the real gate.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Basis, Corpus, Position, Salience } from "#domain/corpus.ts";
import { parseCorpus, type ParseResult } from "#domain/gate/parseCorpus.ts";
import type { RawCoding } from "#domain/gate/codingShape.ts";
import type { RawCorpus } from "#domain/gate/corpusShape.ts";

/** The files of a corpus in memory, to be changed at will before they are judged. */
export interface CorpusFiles {
  json: RawCorpus;
  /** By path, codings as well. One that is changed needs `sealed` for its checksum to be right again. */
  texts: Map<string, string>;
}

interface Cell {
  readonly position: Position;
  readonly basis: Basis;
  readonly salience: Salience;
  readonly reasons: readonly string[];
}

const cellForm = /^([+-]?[0-2])([?!~]*)(?::([a-z0-9,-]+))?$/;

function cellOf(token: string): Cell {
  const [, position, marks = "", reasons] = cellForm.exec(token) ?? [];
  if (position === undefined) throw new Error(`No cell of a corpus table: ${token}`);
  return {
    position: Number(position.replace("-0", "0")) as Position,
    basis: marks.includes("?") ? "implied" : "stated",
    salience: marks.includes("!") ? "central" : marks.includes("~") ? "passing" : "developed",
    reasons: reasons === undefined ? [] : reasons.split(","),
  };
}

/** The files of a table. Throws where the table itself cannot be read; judges nothing else. */
export function filesFromText(table: string): CorpusFiles {
  const lines = table.split("\n").map((line) => line.trim());
  const [targets = [], ...rows] = lines
    .filter((line) => line !== "")
    .map((line) => line.split(/\s+/));
  const files: CorpusFiles = {
    json: {
      format: "positionary/1",
      title: "A corpus from a table",
      revision: "2024-01-01",
      organizations: [],
      topics: [],
      reasons: [],
      documents: [],
      stances: [],
      reported: [],
      events: [],
    },
    texts: new Map(),
  };
  const { json, texts } = files;
  const codings = new Map<string, RawCoding>();
  for (const full of targets) {
    const [topicId = "", targetId = ""] = full.split(".");
    let topic = json.topics.find(({ id }) => id === topicId);
    if (topic === undefined)
      json.topics.push((topic = { id: topicId, label: `Topic ${topicId}`, targets: [] }));
    topic.targets.push({
      id: targetId,
      label: `Target ${full}`,
      readAs: `Whatever concerns ${full}.`,
    });
  }
  /** Adds a sentence to the text of a document and a passage that quotes it; returns its id. */
  const quote = (documentId: string, sentence: string): string => {
    const document = json.documents.find(({ id }) => id === documentId);
    if (document === undefined) throw new Error(`No document ${documentId} in the table`);
    const id = `p${document.passages.length + 1}`;
    const exact = `${id}: ${sentence}`;
    document.passages.push({ id, exact });
    texts.set(document.text, `${texts.get(document.text) ?? ""}${exact}\n`);
    return id;
  };
  const declare = (reasons: readonly string[]): void => {
    for (const id of reasons) {
      if (json.reasons?.some((reason) => reason.id === id)) continue;
      json.reasons?.push({ id, label: `Reason ${id}`, readAs: `Whatever argues from ${id}.` });
    }
  };

  for (const [first = "", ...rest] of rows) {
    if (first === ">") {
      const [document = "", holder = "", target = "", token = ""] = rest;
      const { position, basis } = cellOf(token);
      const known = rows.some(([row = ""]) => row.split("/")[0] === holder);
      json.reported?.push({
        document,
        holder: known ? { organization: holder } : { name: holder },
        target,
        position,
        basis,
        passages: [quote(document, `${holder} is said to hold ${token} on ${target}.`)],
      });
    } else if (first === "@") {
      const [id = "", date = "", ...documents] = rest;
      const passages = documents.map((document) => ({
        document,
        passage: quote(document, `${id} was in ${date}.`),
      }));
      json.events?.push({ id, date, label: `Event ${id}`, passages });
    } else if (first === "*") {
      addCoded(rest);
    } else {
      addDocument(first, rest);
    }
  }
  for (const [id, coding] of codings) texts.set(`codings/${id}.json`, JSON.stringify(coding));
  return sealed(files);

  function addCoded([id = "", document, target = "", token = ""]: readonly string[]): void {
    let coding = codings.get(id);
    if (coding === undefined) {
      codings.set(id, (coding = { format: "positionary-coding/1", stances: [], uncoded: [] }));
      const file = `codings/${id}.json`;
      const entry = { id, by: `Coder ${id}`, date: "2024-01-01", blind: true, file, sha256: "" };
      (json.codings ??= []).push(entry);
    }
    if (document === undefined) return;
    if (token === "..") {
      coding.uncoded?.push({ document, target });
      return;
    }
    const { reasons, ...cell } = cellOf(token);
    declare(reasons);
    coding.stances.push({ document, target, ...cell, reasons: [...reasons] });
  }

  function addDocument(name: string, [date = "", ...cells]: readonly string[]): void {
    if (cells.length !== targets.length) {
      throw new Error(`The row of ${name} has ${cells.length} cells for ${targets.length} targets`);
    }
    const [organization = "", own] = name.split("/");
    if (!json.organizations.some(({ id }) => id === organization)) {
      json.organizations.push({
        id: organization,
        name: `Organization ${organization}`,
        shortName: organization,
      });
    }
    const before = json.documents.filter(
      (document) => document.organization === organization,
    ).length;
    const id = own ?? `${organization}-${before + 1}`;
    const notCoded = targets.filter((_, column) => cells[column] === "..");
    json.documents.push({
      id,
      organization,
      title: `Document ${id}`,
      titlePrinted: true,
      language: "en",
      text: `texts/${id}.txt`,
      sha256: "",
      attribution: { basis: "stated" },
      ...(date === "undated" ? {} : { written: { date } }),
      ...(notCoded.length === 0
        ? {}
        : notCoded.length === targets.length
          ? { coded: [] }
          : { uncoded: notCoded }),
      passages: [],
    });
    texts.set(`texts/${id}.txt`, `Document ${id}.\n`);
    targets.forEach((target, column) => {
      const token = cells[column] ?? ".";
      if (token === "." || token === "..") return;
      const { position, basis, salience, reasons } = cellOf(token);
      declare(reasons);
      json.stances.push({
        document: id,
        target,
        position,
        basis,
        salience,
        ...(reasons.length === 0 ? {} : { reasons: [...reasons] }),
        passages: [quote(id, `We hold ${token} on ${target}.`)],
      });
    });
  }
}

/** Writes the checksums of the texts as they are now; changes the files and returns them. */
export function sealed(files: CorpusFiles): CorpusFiles {
  const checksums = new Map(
    [...textBytes(files)].map(([path, bytes]) => [path, bytesToHex(sha256(bytes))]),
  );
  // A text that is not there gets the checksum of an empty one: it is missing anyway.
  const checksum = (path: string): string =>
    checksums.get(path) ?? bytesToHex(sha256(new Uint8Array()));
  for (const document of files.json.documents) {
    document.sha256 = checksum(document.text);
    for (const translation of document.translations ?? [])
      translation.sha256 = checksum(translation.text);
  }
  for (const coding of files.json.codings ?? []) coding.sha256 = checksum(coding.file);
  return files;
}

/** The texts of files as the gate takes them. */
export function textBytes(files: CorpusFiles): Map<string, Uint8Array> {
  return new Map([...files.texts].map(([path, text]) => [path, utf8ToBytes(text)]));
}

/** What the gate says of files, corpus.json being indented by two spaces. */
export function parseFiles(files: CorpusFiles): ParseResult {
  return parseCorpus(JSON.stringify(files.json, null, 2), textBytes(files));
}

/** The corpus of files; throws with every fault where the gate refuses them. */
export function corpusFromFiles(files: CorpusFiles): Corpus {
  const result = parseFiles(files);
  if (result.ok) return result.corpus;
  const faults = result.faults.map(
    ({ kind, pointer, found, expected }) => `${kind} at ${pointer}: ${found}; expected ${expected}`,
  );
  throw new Error(`The gate refuses this corpus:\n${faults.join("\n")}`);
}

/** The corpus of a table (see above); throws where the table or the gate refuses it. */
export function corpusFromText(table: string): Corpus {
  return corpusFromFiles(filesFromText(table));
}
