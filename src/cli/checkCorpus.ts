/**
 * Judges a corpus in a folder from a terminal, by the same gate as the program:
 *
 *   npm run check-corpus -- FOLDER        (without a folder: public/corpus)
 *
 * Exit code 0 and a summary, or 1 and every fault. Reads no file outside the folder, whatever a path or
 * a symbolic link says.
 */
import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { allTargets, type Corpus } from "#domain/corpus.ts";
import type { Fault, FaultKind } from "#domain/gate/fault.ts";
import { largestFile } from "#domain/gate/limits.ts";
import { openGate } from "#domain/gate/parseCorpus.ts";
import { inEnglish } from "#domain/gate/saying.ts";

const kindNames: Record<FaultKind, string> = {
  "too-large": "too large",
  "not-utf-8": "not UTF-8",
  "byte-order-mark": "byte-order mark",
  "json-syntax": "not JSON",
  nesting: "nested too deep",
  "duplicate-key": "duplicate key",
  "unknown-format": "unknown format",
  "unknown-field": "unknown field",
  "missing-field": "missing field",
  "wrong-type": "wrong type",
  "wrong-value": "wrong value",
  "empty-string": "empty string",
  "ill-formed-string": "half a surrogate pair",
  "empty-list": "empty list",
  "empty-map": "no language",
  "bad-id": "bad id",
  "bad-date": "bad date",
  "bad-path": "bad path",
  "bad-url": "bad URL",
  "bad-checksum": "bad checksum",
  "bad-language": "bad language tag",
  "bad-country": "bad country code",
  "duplicate-id": "duplicate id",
  "duplicate-language": "a language twice",
  "duplicate-stance": "two stances on one target",
  "repeated-entry": "repeated entry",
  "implied-outright": "implied, yet outright",
  "coded-beside-uncoded": "coded beside uncoded",
  "unknown-reference": "reference to nothing",
  "target-not-coded": "stance on a target not coded",
  "missing-text": "missing file",
  "checksum-differs": "checksum differs",
  "line-count-differs": "lines of a translation do not match",
  "quote-not-found": "quote in no place",
  "quote-ambiguous": "quote in several places",
};

const isTerminal = process.stdout.isTTY && !process.env["NO_COLOR"];
const strong = (text: string): string => (isTerminal ? `\u001b[1m${text}\u001b[22m` : text);

/** A corpus may hold anything: what could move the cursor or turn the line is shown as its code. */
function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u0300-\u036f\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu,
    (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`,
  );
}

type FileResult =
  | { readonly kind: "read"; readonly bytes: Uint8Array }
  | { readonly kind: "absent"; readonly why: string };

/** A file of the folder; `root` is the folder's real path, `path` of FORMAT's form. */
function readInside(root: string, path: string): FileResult {
  let real: string;
  try {
    real = realpathSync(join(root, path));
  } catch {
    return { kind: "absent", why: "there is no such file" };
  }
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return { kind: "absent", why: "it is a link that leads out of the folder" };
  }
  try {
    const state = statSync(real);
    if (!state.isFile()) return { kind: "absent", why: "it is no file" };
    const { size } = state;
    // Not read, only measured: zeros of the same size are refused for it just the same.
    if (size > largestFile) return { kind: "read", bytes: new Uint8Array(Math.min(size, 2 ** 32)) };
    return { kind: "read", bytes: readFileSync(real) };
  } catch (error) {
    return { kind: "absent", why: error instanceof Error ? error.message : String(error) };
  }
}

/** The paths of all files of a folder, as corpus.json would write them. */
function namesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll(sep, "/"),
  );
}

/** `folder` as the reader gave it, so that a terminal can open the place. */
function describe(fault: Fault, folder: string): string {
  const { nearest } = fault;
  const file = printable(join(folder, fault.path ?? "corpus.json"));
  return [
    `${file}:${fault.line}:${fault.column}  ${strong(kindNames[fault.kind])}`,
    `  at        ${printable(fault.pointer === "" ? "the whole file" : fault.pointer)}`,
    `  found     ${printable(inEnglish(fault.found))}`,
    `  expected  ${printable(inEnglish(fault.expected))}`,
    ...(nearest === undefined
      ? []
      : [
          `  nearest   ${printable(nearest.text)}`,
          `            in ${nearest.path}:${nearest.line}:${nearest.column}`,
        ]),
  ].join("\n");
}

function summary(corpus: Corpus): string {
  const count = (many: number, one: string, more = `${one}s`): string =>
    `${many} ${many === 1 ? one : more}`;
  const passages = corpus.documents.reduce((sum, document) => sum + document.passages.length, 0);
  const counts = [
    count(corpus.organizations.length, "organization"),
    count(allTargets(corpus).length, "target"),
    count(corpus.documents.length, "document"),
    count(corpus.stances.length, "stance"),
    count(passages, "passage"),
    count(corpus.reported.length, "reported position"),
    count(corpus.events.length, "event"),
    count(corpus.codings.length, "coding"),
  ];
  return `${counts.join(", ")}; every quote found.`;
}

/** Reports on the corpus of a folder and returns the exit code. */
function check(given: string): number {
  // Its corpus.json means the same as a folder.
  const folder = basename(given) === "corpus.json" ? dirname(given) : given;
  let root: string;
  try {
    root = realpathSync(folder);
  } catch {
    console.error(`There is no folder ${printable(folder)}.`);
    return 1;
  }
  const name = join(folder, "corpus.json");
  const input = readInside(root, "corpus.json");
  if (input.kind === "absent") {
    console.error(`${printable(name)} cannot be read: ${printable(input.why)}.`);
    return 1;
  }
  const gate = openGate(input.bytes);
  const files = new Map<string, Uint8Array>();
  const absent: string[] = [];
  for (const path of gate.paths) {
    const file = readInside(root, path);
    if (file.kind === "read") files.set(path, file.bytes);
    else absent.push(`${path}: ${file.why}`);
  }
  const result = gate.judge(files, absent.length > 0 ? namesIn(root) : []);
  if (result.ok) {
    console.log(`${printable(folder)}: ${summary(result.corpus)}`);
    return 0;
  }
  const { faults, more } = result;
  const total = faults.length + more;
  console.log(faults.map((fault) => `${describe(fault, folder)}\n`).join("\n"));
  for (const line of absent.slice(0, faults.length)) console.log(printable(line));
  if (more > 0) console.log(`… and ${more} more.`);
  console.log(
    `${printable(folder)}: refused for ${total === 1 ? "one fault" : `${total} faults`}.`,
  );
  return 1;
}

const [folder = "public/corpus", ...others] = process.argv.slice(2);
if (others.length > 0) {
  console.error("One folder at a time: npm run check-corpus -- FOLDER");
  process.exitCode = 1;
} else {
  process.exitCode = check(folder);
}
