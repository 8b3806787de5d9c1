/**
 * What a shape cannot say of a corpus.json or of a coding: references that lead to nothing, stances that
 * exclude each other, targets that were not coded. Needs no file but these; texts are in `checkTexts.ts`.
 *
 * Works on the node tree, faults and all, so that every fault is found at once. Only what is certain is
 * noted: where a list is itself too faulty to know what it declares, nothing is said of references to
 * it, because those faults would follow from another.
 */
import { codedForOf, isCodedFor, topicOf, type CodedFor } from "./codedFor.ts";
import { shownString, type FaultSink } from "./fault.ts";
import { jsonPointer, type JsonNode, type JsonPath } from "./json.ts";
import { nearestId } from "./nearestId.ts";
import { say, type Said } from "./saying.ts";
import { entriesOf, fieldOf, occursOnce, stringOf, type View } from "./view.ts";

/** The ids that a list declares; `complete` is false where some of them cannot be read. */
interface Declared {
  readonly ids: ReadonlySet<string>;
  readonly complete: boolean;
}

interface KnownDocument {
  /** For a sentence. */
  readonly name: Said;
  readonly passages: Declared;
  /** Null where `coded` and `uncoded` are too faulty to be relied on. */
  readonly codedFor: CodedFor | null;
}

/** What a corpus.json declares, for its own references and those of its codings. */
export interface Known {
  readonly organizations: Declared;
  readonly reasons: Declared;
  readonly topics: Declared;
  /** By full id, topic.target. */
  readonly targets: Declared;
  readonly documentIds: Declared;
  readonly documents: ReadonlyMap<string, KnownDocument>;
}

/** Reads what a corpus.json declares; notes nothing. */
export function declaredBy(root: JsonNode): Known {
  const view: View = { node: root, path: null };
  const topics = declaredIn(view, "topics");
  const targets = declaredTargets(view, topics);
  const documents = new Map<string, KnownDocument>();
  for (const document of entriesOf(fieldOf(view, "documents"))) {
    const id = stringOf(fieldOf(document, "id"));
    if (id === undefined) continue;
    const passages = declaredIn(document, "passages");
    // Which of two documents of one id is meant elsewhere, nobody can say.
    const name = say("theDocument", shownString(id));
    const known = documents.has(id)
      ? { name, passages: { ...passages, complete: false }, codedFor: null }
      : { name, passages, codedFor: codedForOfDocument(document, topics, targets) };
    documents.set(id, known);
  }
  return {
    organizations: declaredIn(view, "organizations"),
    reasons: declaredIn(view, "reasons", true),
    topics,
    targets,
    documentIds: declaredIn(view, "documents"),
    documents,
  };
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

function declaredTargets(root: View, topics: Declared): Declared {
  const ids = new Set<string>();
  let { complete } = topics;
  for (const topic of entriesOf(fieldOf(root, "topics"))) {
    const name = stringOf(fieldOf(topic, "id"));
    const targets = declaredIn(topic, "targets");
    if (!targets.complete) complete = false;
    if (name !== undefined) for (const id of targets.ids) ids.add(`${name}.${id}`);
  }
  return { ids, complete };
}

function codedForOfDocument(document: View, topics: Declared, targets: Declared): CodedFor | null {
  const names: Record<"coded" | "uncoded", string[] | undefined> = {
    coded: undefined,
    uncoded: undefined,
  };
  for (const key of ["coded", "uncoded"] as const) {
    const list = fieldOf(document, key);
    if (list === undefined) continue;
    if (list.node.kind !== "array" || !occursOnce(document, key)) return null;
    const entries = entriesOf(list).map(stringOf);
    const read = entries.filter((name) => name !== undefined);
    const isDeclared = (name: string): boolean => (isTopic(name) ? topics : targets).ids.has(name);
    if (read.length < entries.length || !read.every(isDeclared)) return null;
    names[key] = read;
  }
  const { coded, uncoded } = names;
  if (coded !== undefined && uncoded !== undefined && uncoded.length > 0) return null;
  return codedForOf(coded, uncoded);
}

function isTopic(name: string): boolean {
  return !name.includes(".");
}

/** Notes every such fault of a corpus.json. */
export function checkReferences(root: JsonNode, known: Known, faults: FaultSink): void {
  const view: View = { node: root, path: null };
  const checker = new Checker(known, faults);
  for (const document of entriesOf(fieldOf(view, "documents"))) checker.document(document);
  checker.stances(fieldOf(view, "stances"));
  for (const reported of entriesOf(fieldOf(view, "reported"))) checker.reported(reported);
  for (const event of entriesOf(fieldOf(view, "events"))) {
    for (const place of entriesOf(fieldOf(event, "passages"))) {
      checker.passage(fieldOf(place, "passage"), checker.documentOf(place));
    }
  }
  for (const revision of entriesOf(fieldOf(view, "revisions"))) {
    for (const cell of entriesOf(fieldOf(revision, "cells"))) {
      checker.documentOf(cell);
      checker.target(fieldOf(cell, "target"));
    }
  }
}

/** Notes every such fault of a coding's file, whose references are to what corpus.json declares. */
export function checkCodingReferences(root: JsonNode, known: Known, faults: FaultSink): void {
  const view: View = { node: root, path: null };
  const checker = new Checker(known, faults);
  checker.stances(fieldOf(view, "stances"), checker.leftOut(view));
}

/** What was wanted, and the id that may have been meant, where one is like it. */
function orNearest(wanted: Said, id: string, { ids }: Declared): Said {
  const nearest = nearestId(id, ids);
  return nearest === null ? wanted : say("both", wanted, say("perhaps", shownString(nearest)));
}

class Checker {
  private readonly known: Known;
  private readonly faults: FaultSink;

  constructor(known: Known, faults: FaultSink) {
    this.known = known;
    this.faults = faults;
  }

  private reference(view: View | undefined, declared: Declared, wanted: Said): boolean {
    const id = stringOf(view);
    if (view === undefined || id === undefined) return false;
    if (declared.ids.has(id)) return true;
    if (declared.complete) {
      this.faults.add("unknown-reference", view.path, view.node.start, () => ({
        found: shownString(id),
        expected: orNearest(wanted, id, declared),
      }));
    }
    return false;
  }

  target(view: View | undefined): boolean {
    return this.reference(view, this.known.targets, say("idOfTarget"));
  }

  private targetOrTopic(view: View, name: string): void {
    const declared = isTopic(name) ? this.known.topics : this.known.targets;
    this.reference(view, declared, say("idOfTargetOrTopic"));
  }

  /** The document that an object refers to, where it is one that can be relied on. */
  documentOf(owner: View): KnownDocument | undefined {
    const view = fieldOf(owner, "document");
    this.reference(view, this.known.documentIds, say("idOfDocument"));
    const id = stringOf(view);
    return id === undefined ? undefined : this.known.documents.get(id);
  }

  passage(view: View | undefined, document: KnownDocument | undefined): void {
    if (document !== undefined)
      this.reference(view, document.passages, say("idOfPassage", document.name));
  }

  private passages(owner: View | undefined, document: KnownDocument | undefined): void {
    for (const entry of entriesOf(fieldOf(owner, "passages"))) this.passage(entry, document);
  }

  document(view: View): void {
    this.reference(
      fieldOf(view, "organization"),
      this.known.organizations,
      say("idOfOrganization"),
    );
    // Its own passages, not those of another document of the same id.
    const own: KnownDocument = {
      name: say("thisDocument"),
      passages: declaredIn(view, "passages"),
      codedFor: null,
    };
    for (const name of ["attribution", "published", "written"])
      this.passages(fieldOf(view, name), own);
    for (const key of ["coded", "uncoded"]) {
      const named = new NamedTargets(this.faults);
      for (const entry of entriesOf(fieldOf(view, key))) {
        const name = stringOf(entry);
        if (name === undefined) continue;
        this.targetOrTopic(entry, name);
        named.add(name, entry);
      }
    }
  }

  reported(view: View): void {
    const document = this.documentOf(view);
    const organization = fieldOf(fieldOf(view, "holder"), "organization");
    this.reference(organization, this.known.organizations, say("idOfOrganization"));
    this.target(fieldOf(view, "target"));
    this.passages(view, document);
  }

  /** What a coding's own `uncoded` leaves out, by document. */
  leftOut(coding: View): ReadonlyMap<string, CodedFor> {
    const byDocument = new Map<string, NamedTargets>();
    for (const entry of entriesOf(fieldOf(coding, "uncoded"))) {
      this.documentOf(entry);
      const target = fieldOf(entry, "target");
      const name = stringOf(target);
      if (target !== undefined && name !== undefined) this.targetOrTopic(target, name);
      const document = stringOf(fieldOf(entry, "document"));
      if (document === undefined || name === undefined) continue;
      let named = byDocument.get(document);
      if (named === undefined) byDocument.set(document, (named = new NamedTargets(this.faults)));
      named.add(name, entry);
    }
    if (!occursOnce(coding, "uncoded")) return new Map();
    return new Map(
      [...byDocument].map(([document, { names }]) => [document, codedForOf(undefined, names)]),
    );
  }

  /** Stances of corpus.json, which name passages; or of a coding, which quotes them and has `leftOut`. */
  stances(list: View | undefined, leftOut: ReadonlyMap<string, CodedFor> | null = null): void {
    const seen = new Map<string, Map<string, JsonPath>>();
    for (const stance of entriesOf(list)) {
      const document = this.documentOf(stance);
      const targetView = fieldOf(stance, "target");
      const targetExists = this.target(targetView);
      if (leftOut === null) this.passages(stance, document);
      for (const reason of entriesOf(fieldOf(stance, "reasons")))
        this.reference(reason, this.known.reasons, say("idOfReason"));
      const documentId = stringOf(fieldOf(stance, "document"));
      const target = stringOf(targetView);
      if (documentId === undefined || target === undefined || targetView === undefined) continue;

      let ofDocument = seen.get(documentId);
      if (ofDocument === undefined) seen.set(documentId, (ofDocument = new Map()));
      const before = ofDocument.get(target);
      if (before === undefined) ofDocument.set(target, stance.path);
      else {
        this.faults.add("duplicate-stance", stance.path, stance.node.start, () => ({
          found: say("anotherStance", shownString(documentId), shownString(target)),
          expected: say("oneStance", jsonPointer(before)),
        }));
      }
      if (!targetExists) continue;
      const notCoded = (
        found: "notCodedFor" | "leftOut",
        expected: "codedTarget" | "decidedTarget",
      ): void =>
        this.faults.add("target-not-coded", targetView.path, targetView.node.start, () => ({
          found: say(found, shownString(target), shownString(documentId)),
          expected: say(expected),
        }));
      const codedFor = document?.codedFor ?? null;
      const decided = leftOut?.get(documentId);
      if (codedFor !== null && !isCodedFor(codedFor, target)) {
        notCoded("notCodedFor", "codedTarget");
      } else if (decided !== undefined && !isCodedFor(decided, target)) {
        notCoded("leftOut", "decidedTarget");
      }
    }
  }
}

/** Targets and topics in one list: a target beside its own topic is a repetition. */
class NamedTargets {
  readonly names = new Set<string>();
  private readonly topics = new Set<string>();
  private readonly firstOfTopic = new Map<string, string>();
  private readonly faults: FaultSink;

  constructor(faults: FaultSink) {
    this.faults = faults;
  }

  add(name: string, entry: View): void {
    const topic = topicOf(name);
    const whole = isTopic(name);
    const other = whole ? this.firstOfTopic.get(topic) : this.topics.has(topic) ? topic : undefined;
    if (other !== undefined) {
      this.faults.add("repeated-entry", entry.path, entry.node.start, () => ({
        found: say("besides", shownString(name), shownString(other)),
        expected: say("targetOrTopic"),
      }));
    }
    this.names.add(name);
    if (whole) this.topics.add(topic);
    else if (!this.firstOfTopic.has(topic)) this.firstOfTopic.set(topic, name);
  }
}
