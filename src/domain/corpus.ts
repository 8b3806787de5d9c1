/**
 * A corpus after it has passed the gate (`parseCorpus`): every reference resolves, every quote has
 * been found in its text, every checksum is right. Plain data throughout, so that it can cross to
 * and from a worker by structured clone.
 */
import type { DateRange } from "./edtf.ts";
import type {
  CodingId,
  DocumentId,
  EventId,
  OrganizationId,
  PassageId,
  ReasonId,
  TargetId,
  TopicId,
} from "./ids.ts";

/** One string in no named language, or the same in several languages (BCP 47 tag -> string). */
export type Text = string | Readonly<Record<string, string>>;

export const positions = [2, 1, 0, -1, -2] as const;
/** Supports 2, leans toward 1, mixed 0, leans against -1, opposes -2. Silence is no position. */
export type Position = (typeof positions)[number];
export const bases = ["stated", "implied"] as const;
export type Basis = (typeof bases)[number];
export const saliences = ["central", "developed", "passing"] as const;
export type Salience = (typeof saliences)[number];

export interface Organization {
  readonly id: OrganizationId;
  readonly name: Text;
  readonly shortName: string;
  readonly nativeName?: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2; absent for an international. */
  readonly country?: string;
  readonly note?: Text;
}

export interface Target {
  readonly id: TargetId;
  readonly topic: TopicId;
  readonly label: Text;
  readonly shortLabel?: Text;
  readonly readAs: Text;
}

export interface Topic {
  readonly id: TopicId;
  readonly label: Text;
  readonly targets: readonly Target[];
}

export interface Reason {
  readonly id: ReasonId;
  readonly label: Text;
  readonly readAs: Text;
}

/** A half-open stretch of a text, in UTF-16 code units: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A TextQuoteSelector of the W3C Web Annotation Data Model. */
export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A quote and the one place where it stands; `range` is null only while its text is unavailable. */
export interface AnchoredQuote extends QuoteSelector {
  readonly range: TextRange | null;
}

export interface Passage extends AnchoredQuote {
  readonly id: PassageId;
  /** By language of the translation. */
  readonly translation: Readonly<Record<string, AnchoredQuote>>;
}

/** A date of a document and the words that it rests on. */
export interface DocumentDate {
  /** As written in the corpus: EDTF, level 0 or 1. */
  readonly edtf: string;
  readonly range: DateRange;
  readonly passages: readonly PassageId[];
  readonly note?: Text;
}

export interface Attribution {
  readonly basis: "stated" | "inferred";
  readonly passages: readonly PassageId[];
  readonly note?: Text;
}

/** The verbatim text of a file, or null where the file could not be fetched (never where it is missing). */
export type TextBody = string | null;

export interface Translation {
  readonly language: string;
  readonly path: string;
  readonly text: TextBody;
  readonly by: string;
}

export interface Document {
  readonly id: DocumentId;
  readonly organization: OrganizationId;
  readonly title: Text;
  readonly titlePrinted: boolean;
  /** BCP 47. */
  readonly language: string;
  readonly path: string;
  readonly text: TextBody;
  readonly attribution: Attribution;
  readonly published?: DocumentDate;
  readonly written?: DocumentDate;
  readonly translations: readonly Translation[];
  readonly source?: { readonly citation: string; readonly url?: string };
  /** The targets this document was read for: `coded` or `uncoded` resolved, in the corpus' order. */
  readonly codedFor: readonly TargetId[];
  readonly note?: Text;
  readonly passages: readonly Passage[];
}

export interface Stance {
  readonly document: DocumentId;
  readonly target: TargetId;
  readonly position: Position;
  readonly basis: Basis;
  readonly salience?: Salience;
  readonly reasons: readonly ReasonId[];
  readonly frame?: Text;
  readonly summary?: Text;
  readonly passages: readonly PassageId[];
  readonly doubt?: Text;
}

export type Holder =
  | { readonly kind: "organization"; readonly organization: OrganizationId }
  | { readonly kind: "outsider"; readonly name: Text };

/** A position that a document says somebody else holds. Never counted as the holder's own. */
export interface ReportedPosition {
  readonly document: DocumentId;
  readonly holder: Holder;
  readonly target: TargetId;
  readonly position: Position;
  readonly basis: Basis;
  readonly passages: readonly PassageId[];
  readonly note?: Text;
}

export interface CorpusEvent {
  readonly id: EventId;
  readonly edtf: string;
  readonly range: DateRange;
  readonly label: Text;
  readonly asPrinted?: string;
  /** Why a date was corrected, and the like. */
  readonly note?: Text;
  readonly passages: readonly { readonly document: DocumentId; readonly passage: PassageId }[];
}

export interface Revision {
  /** A whole day, YYYY-MM-DD. */
  readonly date: string;
  readonly note: Text;
  /** The cells that it touched; empty where the curator named none. */
  readonly cells: readonly { readonly document: DocumentId; readonly target: TargetId }[];
}

/** A stance as one coder gave it, before any settling. */
export interface CodedStance {
  readonly document: DocumentId;
  readonly target: TargetId;
  readonly position: Position;
  readonly basis: Basis;
  readonly salience?: Salience;
  readonly reasons: readonly ReasonId[];
  readonly passages: readonly AnchoredQuote[];
  readonly note?: Text;
}

/** What one coder gave. A pair coded here and not in `stances` was read and found silent. */
export interface Coding {
  readonly id: CodingId;
  readonly by: Text;
  /** A whole day, YYYY-MM-DD. */
  readonly date: string;
  /** The coder had not seen another coding. */
  readonly blind: boolean;
  readonly note?: Text;
  readonly path: string;
  /** Null where the file could not be fetched. */
  readonly given: {
    readonly stances: readonly CodedStance[];
    /**
     * By document, every one of the corpus: the targets that the coder decided on, a stance or silence;
     * of those that the document was read for (`codedFor`), and in their order.
     */
    readonly decided: Readonly<Record<string, readonly TargetId[]>>;
  } | null;
}

export interface Corpus {
  readonly title: Text;
  readonly description?: Text;
  /** How it was coded: plain text, paragraphs parted by blank lines. */
  readonly method?: Text;
  readonly license?: string;
  readonly curators: readonly string[];
  /** The day the coding was last changed, YYYY-MM-DD. */
  readonly revision: string;
  readonly organizations: readonly Organization[];
  readonly topics: readonly Topic[];
  readonly reasons: readonly Reason[];
  readonly documents: readonly Document[];
  readonly stances: readonly Stance[];
  readonly reported: readonly ReportedPosition[];
  readonly events: readonly CorpusEvent[];
  readonly revisions: readonly Revision[];
  readonly codings: readonly Coding[];
}

/** All targets of a corpus in its own order, topic by topic. */
export function allTargets(corpus: Corpus): readonly Target[] {
  return corpus.topics.flatMap((topic) => topic.targets);
}
