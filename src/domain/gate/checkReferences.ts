/**
 * What a shape cannot say of a corpus.json: references that lead to nothing, stances that exclude each
 * other, targets that were not coded, and everything about the texts and the quotes from them.
 *
 * Works on the node tree, faults and all, so that every fault is found at once. Only what is certain is
 * noted: where a list is itself too faulty to know what it declares, nothing is said of references to
 * it, because those faults would follow from another.
 */
import type { QuoteSelector, TextRange } from "#domain/corpus.ts";
import { cut, shownString, type FaultList, type FaultWords } from "./fault.ts";
import { jsonPointer, type JsonMember, type JsonNode, type JsonPath } from "./json.ts";
import { isLanguageTag, languageKey } from "./languageTag.ts";
import { isTextPath, isWellFormed } from "./schema.ts";
import { largestFile, type TextFile, type TextFiles } from "./textFiles.ts";

/** Where each quote stands, by the node of its object (a passage or a passage's translation). */
export type Places = ReadonlyMap<JsonNode, TextRange>;

/** A node and where it stands. */
interface View {
  readonly node: JsonNode;
  readonly path: JsonPath;
}

function fieldOf(view: View | undefined, key: string): View | undefined {
  const member = membersOf(view).find((candidate) => candidate.key === key);
  return member === undefined || view === undefined ? undefined : childOf(view, member);
}
function childOf(view: View, member: JsonMember): View {
  return { node: member.value, path: { parent: view.path, token: member.key } };
}
function membersOf(view: View | undefined): readonly JsonMember[] {
  return view?.node.kind === "object" ? view.node.members : [];
}
function entriesOf(view: View | undefined): View[] {
  if (view?.node.kind !== "array") return [];
  return view.node.items.map((node, token) => ({ node, path: { parent: view.path, token } }));
}
/** A string that is worth looking at: anything else is noted elsewhere. */
function stringOf(view: View | undefined): string | undefined {
  return view?.node.kind === "string" && view.node.value !== "" ? view.node.value : undefined;
}
function occursOnce(view: View | undefined, key: string): boolean {
  return membersOf(view).filter((member) => member.key === key).length <= 1;
}

/** The ids that a list declares; `complete` is false where some of them cannot be read. */
interface Declared {
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
}

function declaredIn(owner: View | undefined, key: string, optional = false): Declared {
  const list = fieldOf(owner, key);
  const ids = new Set<string>();
  let complete =
    occursOnce(owner, key) && (list === undefined ? optional : list.node.kind === "array");
  for (const entry of entriesOf(list)) {
    const id = stringOf(fieldOf(entry, "id"));
    if (id === undefined || !occursOnce(entry, "id")) complete = false;
    if (id !== undefined) ids.add(id);
  }
  return { ids, complete };
}

/** The targets a document was read for: all, only those named, or all but those named. */
interface Coding {
  readonly mode: "all" | "only" | "but";
  readonly names: ReadonlySet<string>;
}

function topicOf(target: string): string {
  const dot = target.indexOf(".");
  return dot === -1 ? target : target.slice(0, dot);
}
function isCoded({ mode, names }: Coding, target: string): boolean {
  const named = names.has(target) || names.has(topicOf(target));
  return mode === "all" || (mode === "only") === named;
}

interface KnownDocument {
  readonly passages: Declared;
  /** Null where the coding is too faulty to be relied on. */
  readonly coding: Coding | null;
}

interface Quote {
  readonly view: View;
  readonly selector: QuoteSelector;
}

function quoteOf(view: View): Quote | null {
  const parts: Record<"exact" | "prefix" | "suffix", string> = {
    exact: "",
    prefix: "",
    suffix: "",
  };
  for (const name of ["exact", "prefix", "suffix"] as const) {
    const part = fieldOf(view, name);
    if (part === undefined && name !== "exact") continue;
    const value = stringOf(part);
    // A quote with a faulty part is not sought: it would only be missed because of that fault.
    if (value === undefined || !isWellFormed(value) || !occursOnce(view, name)) return null;
    parts[name] = value;
  }
  return { view, selector: parts };
}

/** Notes every such fault of a corpus.json and returns where its quotes stand. */
export function checkReferences(root: JsonNode, texts: TextFiles, faults: FaultList): Places {
  return new Checker(root, texts, faults).run();
}

class Checker {
  private readonly root: View;
  private readonly texts: TextFiles;
  private readonly faults: FaultList;
  private readonly places = new Map<JsonNode, TextRange>();
  private readonly organizations: Declared;
  private readonly reasons: Declared;
  private readonly topics: Declared;
  private readonly targets: Declared;
  private readonly documentIds: Declared;
  private readonly documents = new Map<string, KnownDocument>();

  constructor(root: JsonNode, texts: TextFiles, faults: FaultList) {
    this.root = { node: root, path: null };
    this.texts = texts;
    this.faults = faults;
    this.organizations = declaredIn(this.root, "organizations");
    this.reasons = declaredIn(this.root, "reasons", true);
    this.topics = declaredIn(this.root, "topics");
    this.targets = this.declaredTargets();
    this.documentIds = declaredIn(this.root, "documents");
  }

  run(): Places {
    for (const document of entriesOf(fieldOf(this.root, "documents"))) this.document(document);
    this.stances();
    for (const reported of entriesOf(fieldOf(this.root, "reported"))) {
      const document = this.documentReference(fieldOf(reported, "document"));
      this.reference(
        fieldOf(fieldOf(reported, "holder"), "organization"),
        this.organizations,
        "an organization",
      );
      this.targetReference(fieldOf(reported, "target"));
      this.passageReferences(fieldOf(reported, "passages"), document);
    }
    for (const event of entriesOf(fieldOf(this.root, "events"))) {
      for (const place of entriesOf(fieldOf(event, "passages"))) {
        const document = this.documentReference(fieldOf(place, "document"));
        this.passageReference(fieldOf(place, "passage"), document);
      }
    }
    return this.places;
  }

  private declaredTargets(): Declared {
    const ids = new Set<string>();
    let { complete } = this.topics;
    for (const topic of entriesOf(fieldOf(this.root, "topics"))) {
      const name = stringOf(fieldOf(topic, "id"));
      const targets = declaredIn(topic, "targets");
      if (!targets.complete) complete = false;
      if (name !== undefined) for (const id of targets.ids) ids.add(`${name}.${id}`);
    }
    return { ids, complete };
  }

  private reference(view: View | undefined, declared: Declared, what: string): boolean {
    const id = stringOf(view);
    if (view === undefined || id === undefined) return false;
    if (declared.ids.has(id)) return true;
    if (declared.complete) {
      this.faults.add("unknown-reference", view.path, view.node.start, () => ({
        found: shownString(id),
        expected: `the id of ${what}`,
      }));
    }
    return false;
  }

  private targetReference(view: View | undefined): boolean {
    return this.reference(view, this.targets, "a target, topic.target");
  }

  /** The document referred to, where it is one that can be relied on. */
  private documentReference(view: View | undefined): KnownDocument | undefined {
    this.reference(view, this.documentIds, "a document");
    const id = stringOf(view);
    return id === undefined ? undefined : this.documents.get(id);
  }

  private passageReferences(list: View | undefined, document: KnownDocument | undefined): void {
    for (const entry of entriesOf(list)) this.passageReference(entry, document);
  }

  private passageReference(entry: View | undefined, document: KnownDocument | undefined): void {
    if (document !== undefined)
      this.reference(entry, document.passages, "a passage of the document");
  }

  private document(view: View): void {
    const id = stringOf(fieldOf(view, "id"));
    this.reference(fieldOf(view, "organization"), this.organizations, "an organization");
    let known: KnownDocument = {
      passages: declaredIn(view, "passages"),
      coding: this.coding(view),
    };
    for (const name of ["attribution", "published", "written"]) {
      this.passageReferences(fieldOf(fieldOf(view, name), "passages"), known);
    }
    if (id !== undefined) {
      // Which of two documents of one id is meant elsewhere, nobody can say.
      if (this.documents.has(id))
        known = { passages: { ...known.passages, complete: false }, coding: null };
      this.documents.set(id, known);
    }
    this.documentTexts(view);
  }

  /** What the document was coded for; notes references to nothing and targets beside their own topic. */
  private coding(document: View): Coding | null {
    const coded = fieldOf(document, "coded");
    const uncoded = fieldOf(document, "uncoded");
    let reliable = occursOnce(document, "coded") && occursOnce(document, "uncoded");
    for (const list of [coded, uncoded]) {
      if (list === undefined) continue;
      if (list.node.kind !== "array") reliable = false;
      if (!this.codingEntries(list)) reliable = false;
    }
    const names = (list: View): Set<string> =>
      new Set(entriesOf(list).map((entry) => stringOf(entry) ?? ""));
    const excluded = uncoded === undefined ? new Set<string>() : names(uncoded);
    if (!reliable || (coded !== undefined && excluded.size > 0)) return null;
    if (coded !== undefined) return { mode: "only", names: names(coded) };
    return { mode: excluded.size === 0 ? "all" : "but", names: excluded };
  }

  private codingEntries(list: View): boolean {
    let reliable = true;
    const topics = new Set<string>();
    const topicsOfTargets = new Map<string, string>();
    for (const entry of entriesOf(list)) {
      const name = stringOf(entry);
      if (name === undefined) {
        reliable = false;
        continue;
      }
      const topic = topicOf(name);
      const isTopic = !name.includes(".");
      const declared = isTopic ? this.topics : this.targets;
      if (!this.reference(entry, declared, "a target, topic.target, or of a topic"))
        reliable = false;
      const other = isTopic ? topicsOfTargets.get(topic) : topics.has(topic) ? topic : undefined;
      if (other !== undefined && other !== name) {
        this.faults.add("repeated-entry", entry.path, entry.node.start, () => ({
          found: `${shownString(name)} beside ${shownString(other)}`,
          expected: "a target or its whole topic, not both",
        }));
      }
      if (isTopic) topics.add(topic);
      else if (!topicsOfTargets.has(topic)) topicsOfTargets.set(topic, name);
    }
    return reliable;
  }

  private stances(): void {
    const seen = new Map<string, JsonPath>();
    for (const stance of entriesOf(fieldOf(this.root, "stances"))) {
      const documentView = fieldOf(stance, "document");
      const targetView = fieldOf(stance, "target");
      const document = this.documentReference(documentView);
      const targetExists = this.targetReference(targetView);
      this.passageReferences(fieldOf(stance, "passages"), document);
      for (const reason of entriesOf(fieldOf(stance, "reasons"))) {
        this.reference(reason, this.reasons, "a declared reason");
      }
      const documentId = stringOf(documentView);
      const target = stringOf(targetView);
      if (documentId === undefined || target === undefined || targetView === undefined) continue;

      const pair = JSON.stringify([documentId, target]);
      const before = seen.get(pair);
      if (before === undefined) seen.set(pair, stance.path);
      else {
        this.faults.add("duplicate-stance", stance.path, stance.node.start, () => ({
          found: `another stance of ${shownString(documentId)} on ${shownString(target)}`,
          expected: `one at most; the first is ${jsonPointer(before)}`,
        }));
      }
      const coding = document?.coding ?? null;
      if (targetExists && coding !== null && !isCoded(coding, target)) {
        this.faults.add("target-not-coded", targetView.path, targetView.node.start, () => ({
          found: `${shownString(target)}, for which ${shownString(documentId)} is not coded`,
          expected: "a target that the document is coded for",
        }));
      }
    }
  }

  private documentTexts(document: View): void {
    const text = fieldOf(document, "text");
    const original = this.file(document);
    const list = fieldOf(document, "translations");
    const translations = new Map<
      string,
      { readonly text: View | undefined; readonly file: TextFile | null }
    >();
    let complete =
      occursOnce(document, "translations") && (list === undefined || list.node.kind === "array");
    for (const translation of entriesOf(list)) {
      const translated = fieldOf(translation, "text");
      const file = this.file(translation);
      const language = stringOf(fieldOf(translation, "language"));
      if (language === undefined || !isLanguageTag(language)) complete = false;
      else {
        const key = languageKey(language);
        // Of two for one language neither is relied on.
        translations.set(key, { text: translated, file: translations.has(key) ? null : file });
      }
      this.compareLines(translated, file, text, original);
    }
    for (const passage of entriesOf(fieldOf(document, "passages"))) {
      this.quote(passage, text, original);
      const rendered = fieldOf(passage, "translation");
      for (const member of membersOf(rendered)) {
        if (rendered === undefined || !isLanguageTag(member.key)) continue;
        const view = childOf(rendered, member);
        const translation = translations.get(languageKey(member.key));
        if (translation !== undefined) {
          this.quote(view, translation.text, translation.file);
        } else if (complete) {
          this.faults.add("unknown-reference", view.path, member.keyStart, () => ({
            found: shownString(member.key),
            expected: "the language of a translation of the document",
          }));
        }
      }
    }
  }

  /** The file that a document or a translation names, its own faults noted; null where it names none. */
  private file(owner: View): TextFile | null {
    const text = fieldOf(owner, "text");
    const path = stringOf(text);
    if (text === undefined || path === undefined || !isTextPath(path) || !occursOnce(owner, "text"))
      return null;
    const file = this.texts.get(path);
    const note = (kind: "missing-text" | "too-large" | "not-utf-8", words: FaultWords): void =>
      this.faults.add(kind, text.path, text.node.start, () => words);
    switch (file.state) {
      case "missing":
        note("missing-text", {
          found: `no file ${shownString(path)}`,
          expected: "the text in the folder of the corpus",
        });
        return file;
      case "unavailable":
        return file;
      case "too-large":
        note("too-large", tooLarge(file.bytes));
        return file;
      case "not-utf-8":
        note("not-utf-8", badByteWords(file.badByte));
        break;
      case "read":
        break;
    }
    const declared = fieldOf(owner, "sha256");
    const checksum = stringOf(declared);
    if (
      declared !== undefined &&
      checksum !== undefined &&
      /^[0-9a-f]{64}$/.test(checksum) &&
      checksum !== file.sha256
    ) {
      this.faults.add("checksum-differs", declared.path, declared.node.start, () => ({
        found: `${checksum}, but ${path} has ${file.sha256}`,
        expected: "the checksum of the file as it is",
      }));
    }
    return file;
  }

  private compareLines(
    view: View | undefined,
    translation: TextFile | null,
    originalView: View | undefined,
    original: TextFile | null,
  ): void {
    if (view === undefined || translation?.state !== "read" || original?.state !== "read") return;
    const lines = translation.quoted.lines.count;
    const wanted = original.quoted.lines.count;
    if (lines === wanted) return;
    this.faults.add("line-count-differs", view.path, view.node.start, () => ({
      found: `${lines} lines in ${stringOf(view) ?? ""}`,
      expected: `${wanted} lines, as in ${stringOf(originalView) ?? ""}`,
    }));
  }

  private quote(view: View, pathView: View | undefined, file: TextFile | null): void {
    const path = stringOf(pathView);
    const quote = quoteOf(view);
    const exact = fieldOf(view, "exact");
    if (file?.state !== "read" || quote === null || exact === undefined || path === undefined)
      return;
    const { quoted } = file;
    const { count, range } = quoted.locate(quote.selector);
    if (range !== null) {
      this.places.set(view.node, range);
    } else if (count === 0) {
      this.faults.add("quote-not-found", exact.path, exact.node.start, () => {
        const nearest = quoted.nearest(quote.selector);
        const { prefix = "", suffix = "", exact: words } = quote.selector;
        if (nearest === null) return { found: notIn(words, path), expected: onePlace };
        const stretch = excerpts(prefix + words + suffix, nearest.text);
        const elsewhere =
          nearest.likeness === 1 && quoted.text.startsWith(words, nearest.range.start);
        return {
          found: elsewhere
            ? `${shownString(words)} in ${path}, but nowhere directly between this prefix and suffix`
            : notIn(stretch.quote, path),
          expected: onePlace,
          nearest: { path, line: nearest.line, column: nearest.column, text: stretch.text },
        };
      });
    } else {
      this.faults.add("quote-ambiguous", exact.path, exact.node.start, () => {
        const result = quoted.find(quote.selector);
        const ranges = result.kind === "several" ? result.ranges : [];
        const shown = ranges.slice(0, 5).map(({ start }) => quoted.lines.at(start));
        const places = shown.map(({ line, column }) => `${line}:${column}`).join(", ");
        return {
          found: `${shownString(quote.selector.exact)} in ${count.toLocaleString("en")} places of ${path}: ${places}${count > shown.length ? ", …" : ""}`,
          expected: "exactly one place; a prefix or suffix sets it apart",
        };
      });
    }
  }
}

const onePlace = "exactly one place, the same to the character";

function notIn(words: string, path: string): string {
  return `${shownString(words, longestShown + 40)} nowhere in ${path}`;
}

const longestShown = 320;

/** Of a long quote and its long match: what is around their first difference. */
function excerpts(quote: string, text: string): { readonly quote: string; readonly text: string } {
  let same = 0;
  while (same < quote.length && quote[same] === text[same]) same++;
  const excerpt = (value: string): string => {
    if (value.length <= longestShown) return value;
    const from = Math.max(0, Math.min(same - 120, value.length - longestShown));
    const to = Math.min(value.length, from + longestShown);
    return `${from > 0 ? "…" : ""}${cut(value, from, to)}${to < value.length ? "…" : ""}`;
  };
  return { quote: excerpt(quote), text: excerpt(text) };
}

/** Words for a file beyond the bound; its size in bytes. */
export function tooLarge(bytes: number): FaultWords {
  return {
    found: `${bytes.toLocaleString("en")} bytes`,
    expected: `a file of at most ${largestFile.toLocaleString("en")} bytes (256 MiB)`,
  };
}

/** Words for a byte that no UTF-8 has there. */
export function badByteWords({
  offset,
  value,
}: {
  readonly offset: number;
  readonly value: number;
}): FaultWords {
  return {
    found: `byte 0x${value.toString(16).toUpperCase().padStart(2, "0")} at offset ${offset.toLocaleString("en")}, which is not UTF-8 there`,
    expected: "a file in UTF-8",
  };
}
