import type { Document, Target, Topic } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import type { Matrix } from "#domain/matrix.ts";
import type { Opened } from "#domain/opened.ts";
import type { Language } from "#domain/selection.ts";
import { type Wording, textIn, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import type { PageText } from "#i18n/pageText.ts";

/** What every plain page of one language is made from. */
export interface PageContext {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  readonly t: Messages;
  readonly words: PageText;
  /** The languages that there are pages in, this one among them. */
  readonly languages: readonly Language[];
  /** Where the site will lie, ending in a slash; null where that is not known. */
  readonly site: string | null;
  /** Whether each stance has a card. */
  readonly cards: boolean;
  /** Whether a silence has a page: of a very large corpus none has. */
  readonly silences: boolean;
  /** The query that opens something in the explorer, or its start, in the language of the page. */
  readonly linkTo: (opened: Opened | null) => string;
}

/** What a page says about itself in its head, and where it lies. */
export interface PageHead {
  /** Beside the other pages of its language. */
  readonly file: string;
  /** Without the name of the corpus. */
  readonly title: string;
  readonly description: string;
  /** The query that opens the same thing in the explorer. */
  readonly link: string;
  /** Of the card, from the root of the site; null where there is none. */
  readonly card: string | null;
  /** As JSON-LD (schema.org); null for none. */
  readonly data: object | null;
}

/** The name of a target in a sentence. */
export function targetName(target: Target, t: Messages): string {
  return textIn(target.label, t.code);
}

/** Whether a cell has a page of its own that says that it is silent. */
export function hasSilence(
  { matrix, silences }: PageContext,
  organization: OrganizationId,
  target: TargetId,
): boolean {
  return silences && matrix.cellOf(organization, target).kind === "silent";
}

/** The title of a document; one that is printed on it is in its language, where the corpus names no other. */
export function titleOf({ title, titlePrinted, language }: Document, t: Messages): Wording {
  const own = wordingFor(title, t.code);
  return own.language === null && titlePrinted ? { ...own, language } : own;
}

/** The topic of a target. Throws a RangeError for a target of another corpus. */
export function topicOf({ index }: PageContext, target: Target): Topic {
  const topic = index.topics.get(target.topic);
  if (!topic) throw new RangeError(`nothing in this corpus has the id ${target.topic}`);
  return topic;
}

/** At most so many characters of a line, cut between words, for what only has room for a line. */
export function cut(text: string, most = 300): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  // Never half a surrogate pair.
  const head = line.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  const space = head.lastIndexOf(" ");
  return `${head.slice(0, space > most / 2 ? space : most)}…`;
}
