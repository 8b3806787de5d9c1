/** What a corpus names, as what can be looked up and opened: everything but the texts themselves. */
import MiniSearch from "minisearch";
import { type Text, type TextRange, allTargets } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OrganizationId, ReasonId, TargetId, TopicId } from "#domain/ids.ts";
import {
  type Opened,
  atClaim,
  atDocument,
  atEvent,
  atOrganization,
  atStance,
  atTarget,
  atTopic,
} from "#domain/opened.ts";
import { type Query, ended, placesOf } from "./query.ts";
import type { TextFilter } from "./textIndex.ts";
import { folded, tokensOf, wordsOf } from "./tokens.ts";

export const entryKinds = [
  "organization",
  "topic",
  "target",
  "event",
  "document",
  "reason",
  "stance",
  "claim",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A string by which an entry is found. */
export interface Naming {
  readonly text: string;
  /** BCP 47; null where the corpus names none. */
  readonly language: string | null;
}

export interface Entry {
  readonly kind: EntryKind;
  /** Equal for equal entries of one corpus. */
  readonly key: string;
  /** What it is called first, then its other names. At least one. */
  readonly names: readonly Naming[];
  /** What is said of it: notes, what it is read as, summaries and frames. */
  readonly more: readonly Naming[];
  /** Null for a reason, which nothing opens: it is a filter. */
  readonly opens: Opened | null;
  /** Whose it is, for those that are somebody's. */
  readonly organization: OrganizationId | null;
  readonly topic: TopicId | null;
  readonly target: TargetId | null;
  readonly reason: ReasonId | null;
}

/** An entry that was found, with the string in which it was. */
export interface FoundEntry {
  readonly entry: Entry;
  readonly by: Naming;
  readonly places: readonly TextRange[];
}

/**
 * All that a corpus names, kind by kind; the stances (by frame, summary and doubt) and what is said of
 * others (by their names and notes) only where asked for: they are many, and rarely what is gone to.
 */
export function entriesOf(index: CorpusIndex, withStances: boolean): readonly Entry[] {
  const { corpus } = index;
  const plain = { organization: null, topic: null, target: null, reason: null, more: [] };
  return [
    ...corpus.organizations.map((one): Entry => ({
      ...plain,
      kind: "organization",
      key: `organization ${one.id}`,
      names: [
        naming(one.shortName),
        ...namings(one.name),
        ...[one.nativeName ?? [], one.aliases].flat().map(naming),
      ],
      more: namings(one.note),
      opens: atOrganization(one.id),
      organization: one.id,
    })),
    ...corpus.topics.map((one): Entry => ({
      ...plain,
      kind: "topic",
      key: `topic ${one.id}`,
      names: namings(one.label),
      opens: atTopic(one.id),
      topic: one.id,
    })),
    ...allTargets(corpus).map((one): Entry => ({
      ...plain,
      kind: "target",
      key: `target ${one.id}`,
      names: [...namings(one.label), ...namings(one.shortLabel)],
      more: namings(one.readAs),
      opens: atTarget(one.id),
      topic: one.topic,
      target: one.id,
    })),
    ...corpus.events.map((one): Entry => ({
      ...plain,
      kind: "event",
      key: `event ${one.id}`,
      names: [...namings(one.label), ...namings(one.asPrinted)],
      more: namings(one.note),
      opens: atEvent(one.id),
    })),
    ...corpus.documents.map((one): Entry => ({
      ...plain,
      kind: "document",
      key: `document ${one.id}`,
      names: namings(one.title),
      more: [...namings(one.note), ...namings(one.source?.citation)],
      opens: atDocument(one.id),
      organization: one.organization,
    })),
    ...corpus.reasons.map((one): Entry => ({
      ...plain,
      kind: "reason",
      key: `reason ${one.id}`,
      names: namings(one.label),
      more: namings(one.readAs),
      opens: null,
      reason: one.id,
    })),
    ...(withStances ? [...stanceEntries(index), ...claimEntries(index)] : []),
  ];
}

/** Whether a search that leaves so much out leaves an entry in: nothing that is named is a quoted passage. */
export function entryPasses(
  { organization, topic, target }: Entry,
  { organizations, topics, targets, quoted }: TextFilter,
): boolean {
  return (
    !quoted &&
    (organization === null || organizations.length === 0 || organizations.includes(organization)) &&
    (topic === null || topics.length === 0 || topics.includes(topic)) &&
    (target === null || targets.length === 0 || targets.includes(target))
  );
}

/** What is said of others: by their names, where the corpus has no other entry for them, and its notes. */
function claimEntries(index: CorpusIndex): readonly Entry[] {
  return index.claims.flatMap(({ id, reported, reporter, target }): readonly Entry[] => {
    const names = reported.holder.kind === "outsider" ? namings(reported.holder.name) : [];
    const more = namings(reported.note);
    if (names.length + more.length === 0) return [];
    return [
      {
        kind: "claim",
        key: `claim ${id}`,
        names,
        more,
        opens: atClaim(id),
        organization: reporter.id,
        topic: target.topic,
        target: target.id,
        reason: null,
      },
    ];
  });
}

function stanceEntries(index: CorpusIndex): readonly Entry[] {
  return index.corpus.stances.flatMap((stance): readonly Entry[] => {
    const words = [stance.frame, stance.summary, stance.doubt].flatMap((one) => namings(one));
    const { organization, target } = index.inFull(stance);
    if (words.length === 0) return [];
    return [
      {
        kind: "stance",
        key: `stance ${stance.document} ${stance.target}`,
        names: [],
        more: words,
        opens: atStance(organization.id, stance),
        organization: organization.id,
        topic: target.topic,
        target: target.id,
        reason: null,
      },
    ];
  });
}

function naming(text: string): Naming {
  return { text, language: null };
}

function namings(text: Text | undefined): readonly Naming[] {
  if (text === undefined) return [];
  if (typeof text === "string") return [naming(text)];
  return Object.entries(text).map(([language, one]) => ({ text: one, language }));
}

/** Finds entries by their names, and by what is said of them. */
export class EntryIndex {
  private readonly entries: readonly Entry[];
  private readonly index: MiniSearch<{ id: number; names: string; more: string }>;

  /** O(length of all that they are called). */
  constructor(entries: readonly Entry[]) {
    this.entries = entries;
    this.index = new MiniSearch({
      fields: ["names", "more"],
      tokenize: wordsOf,
      processTerm: folded,
      searchOptions: { combineWith: "AND", boost: { names: 8 } },
    });
    const joined = (all: readonly Naming[]) => all.map(({ text }) => text).join("\n");
    this.index.addAll(
      entries.map(({ names, more }, id) => ({ id, names: joined(names), more: joined(more) })),
    );
  }

  /**
   * The entries in one string of which the whole query stands: those that are called so first, then those
   * with the very words and last those with what begins so, of each what is said of others behind; else by
   * how rare and how near to the whole name the words are (BM25, as minisearch weighs it).
   * @param most no more than these
   * @param language only in strings of this language, or of none; null for all
   * @param reader of several strings that fit, one in this language is given
   */
  find(
    query: Query,
    most: number,
    accepts: (entry: Entry) => boolean = () => true,
    language: string | null = null,
    reader: string | null = null,
  ): FoundEntry[] {
    const terms = query.flatMap((phrase) => phrase.terms);
    if (terms.length === 0) return [];
    const asked = terms.join(" ");
    const isOpen = query.at(-1)?.open ?? false;
    const closed = ended(query);
    const found: (FoundEntry & { readonly rank: number })[] = [];
    for (const { id } of this.index.search(asked, {
      prefix: (_, i, all) => isOpen && i === all.length - 1,
    })) {
      const entry = this.entries[id as number];
      if (!entry || !accepts(entry)) continue;
      const fitting = [...entry.names, ...entry.more].flatMap((by) => {
        if (language !== null && by.language !== null && by.language !== language) return [];
        const tokens = tokensOf(by.text, { start: 0, end: by.text.length });
        const places = placesOf(query, tokens);
        return places === null
          ? []
          : [{ by, places, isExact: !isOpen || placesOf(closed, tokens) !== null }];
      });
      const isOwn = ({ by }: (typeof fitting)[number]) => by.language?.split("-")[0] === reader;
      const fits = fitting.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
      const isWhole = ({ by }: { readonly by: Naming }) =>
        entry.names.includes(by) && wordsOf(by.text).map(folded).join(" ") === asked;
      const whole = fits.find(isWhole);
      const best = whole ?? fits.find(({ isExact }) => isExact) ?? fits[0];
      if (best) {
        const { by, places, isExact } = best;
        // Whoever has no other entry than what is said of it has many of these, all called so.
        const isClaim = entry.kind === "claim";
        const rank = whole && !isClaim ? 0 : (isExact ? 1 : 3) + Number(isClaim);
        found.push({ entry, by, places, rank });
      }
      if (found.length === 8 * most) break;
    }
    return found.toSorted((a, b) => a.rank - b.rank).slice(0, most);
  }
}
