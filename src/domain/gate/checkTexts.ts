/**
 * What can be wrong between a corpus.json and the files that it names: files that are missing, not UTF-8
 * or of another checksum, translations of other lines. The quotes from them are gathered to be sought.
 *
 * Only what is certain is noted, as in `checkReferences.ts`.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { shownString, type FaultSink, type FaultWords } from "./fault.ts";
import { badByteWords, tooLarge, type Folder, type FolderFile } from "./folder.ts";
import { isFilePath } from "./forms.ts";
import type { JsonNode } from "./json.ts";
import { isLanguageTag, languageKey } from "./languageTag.ts";
import type { QuoteSearch, TextOfQuotes } from "./quoteSearch.ts";
import { say, type Said } from "./saying.ts";
import { childOf, entriesOf, fieldOf, membersOf, occursOnce, stringOf, type View } from "./view.ts";

/** The text of each document, by the document's id; null where it cannot be relied on. */
export type TextsOfDocuments = ReadonlyMap<string, TextOfQuotes | null>;

/** Notes every such fault of the documents, and gathers their quotes. */
export function checkTexts(
  root: JsonNode,
  folder: Folder,
  faults: FaultSink,
  quotes: QuoteSearch,
): TextsOfDocuments {
  const checker = new Checker(folder, faults, quotes);
  const texts = new Map<string, TextOfQuotes | null>();
  for (const document of entriesOf(fieldOf({ node: root, path: null }, "documents"))) {
    const text = checker.document(document);
    const id = stringOf(fieldOf(document, "id"));
    // Which of two documents of one id is meant elsewhere, nobody can say.
    if (id !== undefined) texts.set(id, texts.has(id) ? null : text);
  }
  return texts;
}

/** A coding's file as an entry of `codings` names it: noted where it is missing or another. */
export function checkCodingFile(
  entry: View,
  folder: Folder,
  faults: FaultSink,
): TextOfQuotes | null {
  const named = namedFile(entry, "file", folder);
  if (named === null) return null;
  const { path, file, view } = named;
  if (file.state === "missing") {
    faults.add("missing-text", view.path, view.node.start, () => ({
      found: absent(path, folder),
      expected: say("codingThere"),
    }));
  }
  checkChecksum(entry, path, file, faults);
  return { path, file };
}

/** Gathers the quotes of a coding's file. */
export function gatherCodedQuotes(
  root: JsonNode,
  texts: TextsOfDocuments,
  faults: FaultSink,
  quotes: QuoteSearch,
): void {
  for (const stance of entriesOf(fieldOf({ node: root, path: null }, "stances"))) {
    const text = texts.get(stringOf(fieldOf(stance, "document")) ?? "") ?? null;
    for (const quote of entriesOf(fieldOf(stance, "passages"))) quotes.add(quote, text, faults);
  }
}

/** The file that a field names; null where the field is too faulty to say which. */
function namedFile(
  owner: View,
  key: string,
  folder: Folder,
): (TextOfQuotes & { readonly view: View }) | null {
  const view = fieldOf(owner, key);
  const path = stringOf(view);
  if (view === undefined || path === undefined || !isFilePath(path) || !occursOnce(owner, key))
    return null;
  return { view, path, file: folder.get(path) };
}

function checkChecksum(owner: View, path: string, file: FolderFile, faults: FaultSink): void {
  if (file.state !== "read" && file.state !== "not-utf-8") return;
  const declared = fieldOf(owner, "sha256");
  const checksum = stringOf(declared);
  if (declared === undefined || checksum === undefined || !/^[0-9a-f]{64}$/.test(checksum)) return;
  if (checksum === file.sha256) return;
  faults.add("checksum-differs", declared.path, declared.node.start, () => {
    const found = say("otherChecksum", checksum, path, file.sha256);
    const ends = otherEnds(file, checksum);
    return {
      found: ends === null ? found : say("both", found, ends),
      expected: say("checksumAsIs"),
    };
  });
}

/** That there is no such file; and the one that differs by nothing but capitals, where one is known. */
function absent(path: string, folder: Folder): Said {
  const other = folder.otherCase(path);
  return other === null
    ? say("noFile", shownString(path))
    : say("noFileBut", shownString(path), shownString(other));
}

/** Longer texts are not hashed again for the sake of a hint. */
const longestHint = 2 ** 20;

/**
 * Says so where a file differs from what was meant by nothing but its line ends, as it does when an
 * editor or a version control system has changed them on its way.
 */
function otherEnds(file: FolderFile, checksum: string): Said | null {
  if (file.state !== "read" || file.quoted.text.length > longestHint) return null;
  const lines = file.quoted.text.replaceAll("\r\n", "\n");
  const isOf = (text: string) => bytesToHex(sha256(new TextEncoder().encode(text))) === checksum;
  if (isOf(lines)) return say("nowCrLf");
  return isOf(lines.replaceAll("\n", "\r\n")) ? say("nowLf") : null;
}

class Checker {
  private readonly folder: Folder;
  private readonly faults: FaultSink;
  private readonly quotes: QuoteSearch;

  constructor(folder: Folder, faults: FaultSink, quotes: QuoteSearch) {
    this.folder = folder;
    this.faults = faults;
    this.quotes = quotes;
  }

  /** Returns the text of the document. */
  document(document: View): TextOfQuotes | null {
    const original = this.text(document);
    const list = fieldOf(document, "translations");
    const translations = new Map<string, TextOfQuotes | null>();
    let complete =
      occursOnce(document, "translations") && (list === undefined || list.node.kind === "array");
    for (const translation of entriesOf(list)) {
      const text = this.text(translation);
      const language = stringOf(fieldOf(translation, "language"));
      if (language === undefined || !isLanguageTag(language)) complete = false;
      else {
        const key = languageKey(language);
        // Of two for one language neither is relied on.
        translations.set(key, translations.has(key) ? null : text);
      }
      if (original !== null && text !== null) this.compareLines(translation, text, original);
    }
    for (const passage of entriesOf(fieldOf(document, "passages"))) {
      this.quotes.add(passage, original, this.faults);
      const rendered = fieldOf(passage, "translation");
      for (const member of membersOf(rendered)) {
        if (rendered === undefined || !isLanguageTag(member.key)) continue;
        const view = childOf(rendered, member);
        const translation = translations.get(languageKey(member.key));
        if (translation !== undefined) {
          this.quotes.add(view, translation, this.faults);
        } else if (complete) {
          this.faults.add("unknown-reference", view.path, member.keyStart, () => ({
            found: shownString(member.key),
            expected: say("languageOfTranslation"),
          }));
        }
      }
    }
    return original;
  }

  /** The text that a document or a translation names, its own faults noted; null where it names none. */
  private text(owner: View): TextOfQuotes | null {
    const named = namedFile(owner, "text", this.folder);
    if (named === null) return null;
    const { path, file, view } = named;
    const note = (kind: "missing-text" | "too-large" | "not-utf-8", words: FaultWords): void =>
      this.faults.add(kind, view.path, view.node.start, () => words);
    if (file.state === "missing") {
      note("missing-text", {
        found: absent(path, this.folder),
        expected: say("textThere"),
      });
    }
    if (file.state === "too-large") note("too-large", tooLarge(file.bytes));
    if (file.state === "not-utf-8") note("not-utf-8", badByteWords(file.badByte));
    checkChecksum(owner, path, file, this.faults);
    return { path, file };
  }

  private compareLines(translation: View, text: TextOfQuotes, original: TextOfQuotes): void {
    const view = fieldOf(translation, "text");
    if (view === undefined || text.file.state !== "read" || original.file.state !== "read") return;
    const lines = text.file.quoted.lines.count;
    const wanted = original.file.quoted.lines.count;
    if (lines === wanted) return;
    this.faults.add("line-count-differs", view.path, view.node.start, () => ({
      found: say("lines", String(lines), text.path),
      expected: say("linesAsIn", String(wanted), original.path),
    }));
  }
}
