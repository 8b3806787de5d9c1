/** From a tree that the gate has found without faults to the `Corpus`: ids made full, dates read, quotes placed. */
import type {
  AnchoredQuote,
  CodedStance,
  Coding,
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
import type {
  CodingId,
  DocumentId,
  EventId,
  OrganizationId,
  PassageId,
  ReasonId,
  TargetId,
  TopicId,
} from "#domain/ids.ts";
import { codedForOf, isCodedFor } from "./codedFor.ts";
import type { RawCoding } from "./codingShape.ts";
import type { RawCorpus } from "./corpusShape.ts";
import type { Folder } from "./folder.ts";
import { itemsOf, jsonValue, memberOf, type JsonNode } from "./json.ts";
import { languageKey } from "./languageTag.ts";
import type { Places } from "./quoteSearch.ts";

type Raw<K extends "organizations" | "topics" | "documents" | "stances"> = RawCorpus[K][number];
type RawDocument = Raw<"documents">;
type RawEntry = NonNullable<RawCorpus["codings"]>[number];

/**
 * Makes the corpus of a tree without faults.
 * @param codings by path: the tree of each coding's file, null where it could not be fetched
 */
export function buildCorpus(
  root: JsonNode,
  folder: Folder,
  codings: ReadonlyMap<string, JsonNode | null>,
  places: Places,
): Corpus {
  return new Builder(root, folder, codings, places).corpus();
}

/** The fields of an object that are there: what may be left out is left out of the result too. */
function present<T extends object, K extends keyof T>(from: T, ...keys: K[]): Pick<T, K> {
  const result = {} as Pick<T, K>;
  for (const key of keys) if (from[key] !== undefined) result[key] = from[key];
  return result;
}

/** The casts state what the checks have established. */
class Builder {
  private readonly raw: RawCorpus;
  private readonly root: JsonNode;
  private readonly folder: Folder;
  private readonly codings: ReadonlyMap<string, JsonNode | null>;
  private readonly places: Places;
  private readonly allTargets: readonly TargetId[];
  /** Documents that were coded for the same share one list. */
  private readonly targetLists = new Map<string, readonly TargetId[]>();

  constructor(
    root: JsonNode,
    folder: Folder,
    codings: ReadonlyMap<string, JsonNode | null>,
    places: Places,
  ) {
    this.raw = jsonValue(root) as RawCorpus;
    this.root = root;
    this.folder = folder;
    this.codings = codings;
    this.places = places;
    this.allTargets = this.raw.topics.flatMap((topic) =>
      topic.targets.map((target) => `${topic.id}.${target.id}` as TargetId),
    );
  }

  corpus(): Corpus {
    const { raw } = this;
    const documentNodes = itemsOf(this.root, "documents");
    const documents = raw.documents.map((document, index) =>
      this.document(document, documentNodes[index]!),
    );
    return {
      ...present(raw, "title", "description", "method", "license", "revision"),
      curators: raw.curators ?? [],
      organizations: raw.organizations.map(organizationOf),
      topics: raw.topics.map(topicWithTargets),
      reasons: (raw.reasons ?? []).map((reason) => ({ ...reason, id: reason.id as ReasonId })),
      documents,
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
      events: (raw.events ?? []).map((event) => ({
        id: event.id as EventId,
        edtf: event.date,
        range: rangeOf(event.date),
        ...present(event, "label", "asPrinted", "note"),
        passages: event.passages.map(({ document, passage }) => ({
          document: document as DocumentId,
          passage: passage as PassageId,
        })),
      })),
      revisions: (raw.revisions ?? []).map(({ date, note, cells = [] }) => ({
        date,
        note,
        cells: cells.map(({ document, target }) => ({
          document: document as DocumentId,
          target: target as TargetId,
        })),
      })),
      codings: (raw.codings ?? []).map((coding) => ({
        id: coding.id as CodingId,
        ...present(coding, "by", "date", "blind", "note"),
        path: coding.file,
        given: this.given(coding, documents),
      })),
    };
  }

  private given({ file }: RawEntry, documents: readonly Document[]): Coding["given"] {
    const root = this.codings.get(file) ?? null;
    if (root === null) return null;
    const { stances, uncoded = [] } = jsonValue(root) as RawCoding;
    const nodes = itemsOf(root, "stances");
    const leftOut = new Map<string, string[]>();
    for (const { document, target } of uncoded) {
      const names = leftOut.get(document);
      if (names === undefined) leftOut.set(document, [target]);
      else names.push(target);
    }
    const decided = documents.map(({ id, codedFor }): [DocumentId, readonly TargetId[]] => {
      const names = leftOut.get(id);
      if (names === undefined) return [id, codedFor];
      const left = codedForOf(undefined, names);
      return [id, codedFor.filter((target) => isCodedFor(left, target))];
    });
    return {
      stances: stances.map((stance, index) => this.codedStance(stance, nodes[index]!)),
      decided: Object.fromEntries(decided),
    };
  }

  private codedStance(raw: RawCoding["stances"][number], node: JsonNode): CodedStance {
    const quotes = itemsOf(node, "passages");
    return {
      ...raw,
      document: raw.document as DocumentId,
      target: raw.target as TargetId,
      position: plainZero(raw.position),
      reasons: ids<ReasonId>(raw.reasons),
      passages: (raw.passages ?? []).map((quote, index) => ({
        ...quote,
        range: this.placeOf(quotes[index]!),
      })),
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
    const file = this.folder.get(path);
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

  private codedFor({ coded, uncoded }: RawDocument): readonly TargetId[] {
    const codedFor = codedForOf(coded, uncoded);
    const key = JSON.stringify([codedFor.mode, ...[...codedFor.names].toSorted()]);
    let targets = this.targetLists.get(key);
    if (targets === undefined) {
      targets = this.allTargets.filter((target) => isCodedFor(codedFor, target));
      this.targetLists.set(key, targets);
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
