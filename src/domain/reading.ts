/**
 * What the reader shows of what is opened: which document, which stance, what stands beside it, and
 * which passages there are to go through. Which of them is chosen is no part of it, so that a step to
 * the next one leaves everything else as it is.
 */
import { type Sharer, sharersOf } from "./agreement.ts";
import type { Document, Organization, Passage, Revision, Stance, Target, Topic } from "./corpus.ts";
import type { Claim, CorpusIndex, FullStance } from "./corpusIndex.ts";
import type { DocumentId, PassageId } from "./ids.ts";
import type { Cell, Matrix } from "./matrix.ts";
import { type Opened, type OpenedCell, atPassage } from "./opened.ts";

/** A passage with all that rests on it. */
export interface CitedPassage {
  readonly passage: Passage;
  readonly stances: readonly FullStance[];
  readonly claims: readonly Claim[];
}

interface ReadingBase {
  readonly organization: Organization;
  /** The document shown; null where the organization has none coded for the target. */
  readonly document: Document | null;
  /** All passages of the document, in the order of the corpus. */
  readonly cited: readonly CitedPassage[];
  /**
   * The passages that previous and next go through: those of the stance, in the order in which the
   * coder lists them (the one that shows the position best comes first), else all of the document in
   * the order of its text.
   */
  readonly passages: readonly Passage[];
}

/** A cell: a stance, a silence, or that nobody has looked. */
export interface CellReading extends ReadingBase {
  readonly kind: "cell";
  readonly cell: Cell;
  readonly topic: Topic;
  readonly target: Target;
  /** The stance read; null for silence and for a cell not coded. */
  readonly stance: FullStance | null;
  /** Further stances of the same organization: of the same date, then earlier. */
  readonly others: readonly FullStance[];
  /** Who else takes the side of the stance. */
  readonly sharers: readonly Sharer[];
  /** Where nothing is said here: who speaks on the target, each with the stance that its cell shows first. */
  readonly speakers: readonly FullStance[];
  /** Where the cell is silent: the documents that were read for the target. */
  readonly silent: readonly Document[];
  /** What others say that the organization holds. */
  readonly claims: readonly Claim[];
  /** The revisions that touched the stance. */
  readonly revisions: readonly Revision[];
}

/** A document for its own sake. */
export interface DocumentReading extends ReadingBase {
  readonly kind: "document";
  readonly document: Document;
}

export type Reading = CellReading | DocumentReading;

/**
 * What is opened, with its document named where a cell shows a stance: the same thing has then one
 * key, whether a link names the document or leaves it to the cell.
 */
export function settled(matrix: Matrix, opened: Opened): Opened {
  switch (opened.kind) {
    case "cell": {
      if (opened.document !== null) return opened;
      const cell = matrix.cellOf(opened.organization, opened.target);
      return cell.kind === "stance" ? { ...opened, document: cell.stances[0].document } : opened;
    }
    case "document":
      return opened;
    default:
      return opened satisfies never;
  }
}

/**
 * Resolves what is opened, whichever of its passages is chosen. `opened` has passed `fitSelection`.
 * Throws a RangeError for what is not in the corpus.
 */
export function readingOf(index: CorpusIndex, matrix: Matrix, opened: Opened): Reading {
  switch (opened.kind) {
    case "cell":
      return cellReading(index, matrix, opened);
    case "document": {
      const document = need(index.documents.get(opened.document), opened.document);
      return {
        kind: "document",
        organization: need(index.organizations.get(document.organization), document.organization),
        document,
        cited: citedIn(index, document),
        passages: inTextOrder(document.passages),
      };
    }
    default:
      return opened satisfies never;
  }
}

function cellReading(index: CorpusIndex, matrix: Matrix, opened: OpenedCell): CellReading {
  const cell = matrix.cellOf(opened.organization, opened.target);
  const target = need(index.targets.get(opened.target), opened.target);
  const stances =
    cell.kind === "stance"
      ? [...cell.stances, ...cell.repeated, ...cell.trail].map((one) => index.inFull(one))
      : [];
  const stance =
    opened.document === null
      ? (stances[0] ?? null)
      : (stances.find((one) => one.document.id === opened.document) ?? null);
  const document = stance?.document ?? documentBehind(index, opened.document, cell) ?? null;
  return {
    kind: "cell",
    organization: need(index.organizations.get(opened.organization), opened.organization),
    cell,
    topic: need(index.topics.get(target.topic), target.topic),
    target,
    stance,
    others: stance === null ? [] : stances.filter((one) => one !== stance),
    sharers: stance === null ? [] : sharersOf(index, matrix, opened.organization, stance.stance),
    speakers: stance === null ? speakersOn(index, matrix, target) : [],
    silent:
      cell.kind === "silent" ? cell.documents.map((id) => need(index.documents.get(id), id)) : [],
    claims: index.claimsAbout(opened.organization, opened.target),
    revisions: stance === null ? [] : index.revisionsOf(stance.document.id, target.id),
    document,
    cited: document === null ? [] : citedIn(index, document),
    passages: stance?.passages ?? [],
  };
}

/** Without a stance: the document asked for, else the first that was read and says nothing. */
function documentBehind(
  index: CorpusIndex,
  asked: DocumentId | null,
  cell: Cell,
): Document | undefined {
  const id = asked ?? (cell.kind === "silent" ? cell.documents[0] : undefined);
  return id === undefined ? undefined : index.documents.get(id);
}

function speakersOn(index: CorpusIndex, matrix: Matrix, target: Target): readonly FullStance[] {
  return matrix.organizations.flatMap((organization) => {
    const cell = matrix.cellOf(organization.id, target.id);
    return cell.kind === "stance" ? [index.inFull(cell.stances[0])] : [];
  });
}

function citedIn(index: CorpusIndex, document: Document): readonly CitedPassage[] {
  return document.passages.map((passage) => ({
    passage,
    stances: index.stancesOn(document.id, passage.id).map((stance) => index.inFull(stance)),
    claims: index.claimsOn(document.id, passage.id),
  }));
}

/**
 * Which of the passages of a reading is chosen: an index into `passages`, or -1 for none. A stance
 * that is opened without one shows its first; a document by itself begins at its beginning.
 */
export function chosenIn(reading: Reading, passage: PassageId | null): number {
  if (passage !== null) return reading.passages.findIndex((one) => one.id === passage);
  return reading.kind === "cell" && reading.passages.length > 0 ? 0 : -1;
}

/** The passage that a step of +1 or -1 leads to; null at an end. From none chosen, the first or the last. */
export function stepFrom(reading: Reading, chosen: number, by: 1 | -1): PassageId | null {
  const to = chosen < 0 && by < 0 ? reading.passages.length - 1 : chosen + by;
  return reading.passages[to]?.id ?? null;
}

/**
 * What is opened, said so that no document that joins the corpus later changes what it shows: with
 * its document and its passage. This is what is copied as a citation.
 */
export function citable(opened: Opened, reading: Reading): Opened {
  const passage = reading.passages[chosenIn(reading, opened.passage)];
  return passage && reading.document ? atPassage(opened, reading.document.id, passage.id) : opened;
}

/**
 * The passages to mark at all: those of the stance read, the chosen one, and those that the filters
 * let through. What says something about the document itself belongs to no stance and is filtered by
 * none.
 */
export function passagesShown(
  reading: Reading,
  chosen: PassageId | null,
  shows: (stance: Stance) => boolean,
): readonly CitedPassage[] {
  const own = new Set(reading.kind === "cell" ? reading.stance?.stance.passages : []);
  return reading.cited.filter(
    ({ passage, stances }) =>
      own.has(passage.id) ||
      passage.id === chosen ||
      stances.length === 0 ||
      stances.some(({ stance }) => shows(stance)),
  );
}

function inTextOrder(passages: readonly Passage[]): readonly Passage[] {
  return passages.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

function need<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new RangeError(`nothing in this corpus has the id ${id}`);
  return found;
}

/** Words of a text: runs of anything but white space. Good enough to tell a leaflet from an essay. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
