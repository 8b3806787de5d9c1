/**
 * The gate: unknown bytes in, a `Corpus` or every fault out (FORMAT.md). Nothing else in the program
 * makes a `Corpus`, so whatever holds one may rely on every reference, quote and checksum in it.
 *
 * Pure and synchronous: the same in a worker, a page, a terminal and a test.
 */
import { checkReferences, tooLarge, badByteWords, type Places } from "./checkReferences.ts";
import type {
  AnchoredQuote,
  Corpus,
  DocumentDate,
  Document,
  Organization,
  Passage,
  QuoteSelector,
  Stance,
  Target,
  Text,
  TextBody,
} from "#domain/corpus.ts";
import { parseEdtf, type DateRange } from "#domain/edtf.ts";
import { FaultList, type Fault } from "./fault.ts";
import type {
  DocumentId,
  EventId,
  OrganizationId,
  PassageId,
  ReasonId,
  TargetId,
  TopicId,
} from "#domain/ids.ts";
import { eachDuplicateKey, jsonValue, Lines, memberOf, readJson, type JsonNode } from "./json.ts";
import { languageKey } from "./languageTag.ts";
import { checkShape, corpusShape, isTextPath, type RawCorpus } from "./schema.ts";
import { decodeUtf8, largestFile, TextFiles } from "./textFiles.ts";

export type { Fault, FaultKind, NearestText } from "./fault.ts";

export type ParseResult =
  | { readonly ok: true; readonly corpus: Corpus }
  | {
      readonly ok: false;
      /** In the order of the file; the first 1,000. */
      readonly faults: readonly Fault[];
      /** How many more there are. */
      readonly more: number;
    };

/**
 * Judges a corpus. `input` is corpus.json, as bytes or decoded. `texts` holds the other files by their
 * path as corpus.json writes it: an absent path is a file that is missing, which is a fault; null is
 * one that could not be fetched, which is none: its text and the places of its quotes are then null,
 * and its checksum, lines and quotes are not judged. Never throws.
 */
export function parseCorpus(
  input: Uint8Array | string,
  texts: ReadonlyMap<string, Uint8Array | null>,
): ParseResult {
  const faults = new FaultList();
  const read = readFile(input, faults);
  if (read.root === null) return refused(faults, read.text);
  const { root, text } = read;
  eachDuplicateKey(root, ({ path, member }) => {
    faults.add("duplicate-key", path, member.keyStart, () => ({
      found: `the key ${JSON.stringify(member.key.slice(0, 80))} again`,
      expected: "each key once in an object",
    }));
  });
  checkShape(corpusShape, root, null, faults);
  const files = new TextFiles(texts);
  const places = checkReferences(root, files, faults);
  if (faults.size > 0) return refused(faults, text);
  return { ok: true, corpus: new Builder(root, files, places).corpus() };
}

/**
 * The paths of the texts that a corpus.json names, for the caller to fetch: of documents and
 * translations, in the order of the file, each once, and only those of FORMAT's form. Tolerant: of a
 * faulty file it gives what can be read, of one that is no JSON nothing. Never throws.
 */
export function textPaths(input: Uint8Array | string): string[] {
  const { root } = readFile(input, new FaultList());
  const paths = new Set<string>();
  const take = (owner: JsonNode): void => {
    const text = memberOf(owner, "text")?.value;
    if (text?.kind === "string" && isTextPath(text.value)) paths.add(text.value);
  };
  for (const document of itemsOf(root ?? undefined, "documents")) {
    take(document);
    itemsOf(document, "translations").forEach(take);
  }
  return [...paths];
}

function itemsOf(node: JsonNode | undefined, key: string): readonly JsonNode[] {
  const list = memberOf(node, key)?.value;
  return list?.kind === "array" ? list.items : [];
}

function refused(faults: FaultList, text: string): ParseResult {
  return { ok: false, ...faults.listed(new Lines(text)) };
}

/** Reads corpus.json as far as a tree; `root` is null where a fault ends the reading. */
function readFile(
  input: Uint8Array | string,
  faults: FaultList,
): { readonly text: string; readonly root: JsonNode | null } {
  const size = typeof input === "string" ? utf8Length(input) : input.byteLength;
  if (size > largestFile) {
    faults.add("too-large", null, 0, () => tooLarge(size));
    return { text: "", root: null };
  }
  const decoded =
    typeof input === "string" ? ({ ok: true, text: input } as const) : decodeUtf8(input);
  if (!decoded.ok) {
    const { badByte } = decoded;
    const before = decodeUtf8((input as Uint8Array).subarray(0, badByte.offset));
    const text = before.ok ? before.text : "";
    faults.add("not-utf-8", null, text.length, () => badByteWords(badByte));
    return { text, root: null };
  }
  let { text } = decoded;
  if (text.startsWith("\ufeff")) {
    faults.add("byte-order-mark", null, 0, () => ({
      found: "a byte-order mark (U+FEFF)",
      expected: "a file that begins with its first character",
    }));
    // A space in its place keeps every offset, and the rest of the file can be judged too.
    text = ` ${text.slice(1)}`;
  }
  const result = readJson(text);
  if (result.ok) return { text, root: result.root };
  const { kind, offset, found, expected } = result.problem;
  const faultKind = kind === "syntax" ? "json-syntax" : kind === "size" ? "too-large" : "nesting";
  faults.add(faultKind, null, offset, () => ({ found, expected }));
  return { text, root: null };
}

/** Bytes of a string in UTF-8; counted only where it could matter. */
function utf8Length(text: string): number {
  if (text.length * 3 <= largestFile || text.length > largestFile) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A pair takes four bytes for its two units: one more for each.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

type Raw<K extends "organizations" | "topics" | "documents" | "stances"> = RawCorpus[K][number];
type RawDocument = Raw<"documents">;

/** The fields of an object that are there: what may be left out is left out of the result too. */
function present<T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  const result = {} as Pick<T, K>;
  for (const key of keys) if (from[key] !== undefined) result[key] = from[key];
  return result;
}

/** Makes the corpus of a tree without faults. The casts state what the checks have established. */
class Builder {
  private readonly raw: RawCorpus;
  private readonly root: JsonNode;
  private readonly files: TextFiles;
  private readonly places: Places;
  private readonly allTargets: readonly TargetId[];
  /** Documents that were coded for the same share one list. */
  private readonly codings = new Map<string, readonly TargetId[]>();

  constructor(root: JsonNode, files: TextFiles, places: Places) {
    this.raw = jsonValue(root) as RawCorpus;
    this.root = root;
    this.files = files;
    this.places = places;
    this.allTargets = this.raw.topics.flatMap((topic) =>
      topic.targets.map((target) => `${topic.id}.${target.id}` as TargetId),
    );
  }

  corpus(): Corpus {
    const { raw } = this;
    const documentNodes = itemsOf(this.root, "documents");
    return {
      ...present(raw, "title", "description", "license", "revision"),
      curators: raw.curators ?? [],
      organizations: raw.organizations.map(organizationOf),
      topics: raw.topics.map(topicWithTargets),
      reasons: (raw.reasons ?? []).map((reason) => ({ ...reason, id: reason.id as ReasonId })),
      documents: raw.documents.map((document, index) =>
        this.document(document, documentNodes[index]!),
      ),
      stances: raw.stances.map(stanceOf),
      reported: (raw.reported ?? []).map((reported) => ({
        ...reported,
        document: reported.document as DocumentId,
        holder:
          reported.holder.organization === undefined
            ? { kind: "outsider", name: reported.holder.name ?? "" }
            : {
                kind: "organization",
                organization: reported.holder.organization as OrganizationId,
              },
        target: reported.target as TargetId,
        position: plainZero(reported.position),
        passages: ids<PassageId>(reported.passages),
      })),
      events: (raw.events ?? []).map(({ id, date, label, asPrinted, passages }) => ({
        id: id as EventId,
        edtf: date,
        range: rangeOf(date),
        label,
        ...(asPrinted === undefined ? {} : { asPrinted }),
        passages: passages.map(({ document, passage }) => ({
          document: document as DocumentId,
          passage: passage as PassageId,
        })),
      })),
      revisions: (raw.revisions ?? []).map((revision) => ({ ...revision, cells: [] })),
      codings: [],
    };
  }

  private document(raw: RawDocument, node: JsonNode): Document {
    const passageNodes = itemsOf(node, "passages");
    const translations = raw.translations ?? [];
    // Passages are keyed as the translation spells its language, so that one can be looked up by the other.
    const spellings = new Map(
      translations.map(({ language }) => [languageKey(language), language]),
    );
    return {
      id: raw.id as DocumentId,
      organization: raw.organization as OrganizationId,
      ...present(raw, "title", "titlePrinted", "language", "source", "note"),
      path: raw.text,
      text: this.body(raw.text),
      attribution: {
        ...present(raw.attribution, "basis", "note"),
        passages: ids<PassageId>(raw.attribution.passages),
      },
      ...(raw.published === undefined ? {} : { published: dated(raw.published) }),
      ...(raw.written === undefined ? {} : { written: dated(raw.written) }),
      translations: translations.map(({ language, text, by }) => ({
        language,
        path: text,
        text: this.body(text),
        by,
      })),
      codedFor: this.codedFor(raw),
      passages: raw.passages.map((passage, index) =>
        this.passage(passage, passageNodes[index]!, spellings),
      ),
    };
  }

  private body(path: string): TextBody {
    const file = this.files.get(path);
    return file.state === "read" ? file.quoted.text : null;
  }

  private passage(
    raw: RawDocument["passages"][number],
    node: JsonNode,
    spellings: ReadonlyMap<string, string>,
  ): Passage {
    const rendered = memberOf(node, "translation")?.value;
    const stretches = rendered?.kind === "object" ? rendered.members : [];
    return {
      id: raw.id as PassageId,
      ...present(raw, "exact", "prefix", "suffix"),
      range: this.placeOf(node),
      translation: Object.fromEntries(
        stretches.map(({ key, value }): [string, AnchoredQuote] => [
          spellings.get(languageKey(key)) ?? key,
          { ...(jsonValue(value) as QuoteSelector), range: this.placeOf(value) },
        ]),
      ),
    };
  }

  private placeOf(node: JsonNode): AnchoredQuote["range"] {
    return this.places.get(node) ?? null;
  }

  private codedFor({ coded, uncoded = [] }: RawDocument): readonly TargetId[] {
    if (coded === undefined && uncoded.length === 0) return this.allTargets;
    const names = new Set(coded ?? uncoded);
    const key = JSON.stringify([coded !== undefined, ...[...names].toSorted()]);
    let targets = this.codings.get(key);
    if (targets === undefined) {
      const named = (target: string): boolean =>
        names.has(target) || names.has(target.slice(0, target.indexOf(".")));
      targets = this.allTargets.filter((target) => named(target) === (coded !== undefined));
      this.codings.set(key, targets);
    }
    return targets;
  }
}

function organizationOf(raw: Raw<"organizations">): Organization {
  return { ...raw, id: raw.id as OrganizationId, aliases: raw.aliases ?? [] };
}

function topicWithTargets({ id, label, targets }: Raw<"topics">): Corpus["topics"][number] {
  return {
    id: id as TopicId,
    label,
    targets: targets.map((target): Target => ({
      ...target,
      id: `${id}.${target.id}` as TargetId,
      topic: id as TopicId,
    })),
  };
}

function stanceOf(raw: Raw<"stances">): Stance {
  return {
    ...raw,
    document: raw.document as DocumentId,
    target: raw.target as TargetId,
    position: plainZero(raw.position),
    reasons: ids<ReasonId>(raw.reasons),
    passages: ids<PassageId>(raw.passages),
  };
}

function ids<Id extends string>(raw: readonly string[] = []): readonly Id[] {
  return raw as readonly Id[];
}

/** JSON can write -0, which is equal to 0 but prints and sorts otherwise. */
function plainZero<N extends number>(value: N): N {
  return Object.is(value, -0) ? (0 as N) : value;
}

function dated(raw: { date: string; passages?: readonly string[]; note?: Text }): DocumentDate {
  return {
    edtf: raw.date,
    range: rangeOf(raw.date),
    passages: ids<PassageId>(raw.passages),
    ...present(raw, "note"),
  };
}

function rangeOf(date: string): DateRange {
  const range = parseEdtf(date);
  if (range === null) throw new Error(`The gate let a date through that is none: ${date}`);
  return range;
}
