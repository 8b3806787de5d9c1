/**
 * What the reader shows of what is opened: which document, which stance, what stands beside it, and
 * which passages there are to go through. Which of them is chosen is no part of it, so that a step to
 * the next one leaves everything else as it is.
 */
import { type Sharer, sharersOf } from "./agreement.ts";
import type {
  CorpusEvent,
  Document,
  Organization,
  Passage,
  Revision,
  Stance,
  Target,
  Topic,
} from "./corpus.ts";
import type { Claim, CorpusIndex, FullStance } from "./corpusIndex.ts";
import type { DocumentId, PassageId } from "./ids.ts";
import type { Cell, Matrix } from "./matrix.ts";
import {
  type Opened,
  type OpenedCell,
  type OpenedClaim,
  type OpenedEvent,
  type OpenedText,
  atPassage,
  keyOf,
} from "./opened.ts";

/** A passage with all that rests on it. */
export interface CitedPassage {
  readonly passage: Passage;
  readonly stances: readonly FullStance[];
  readonly claims: readonly Claim[];
}

/** A passage and the document in which it stands. */
export interface Step {
  readonly document: DocumentId;
  readonly passage: Passage;
}

interface ReadingBase {
  /** Whose document, or whose cell. */
  readonly organization: Organization;
  /** The document shown; null where the organization has none coded for the target. */
  readonly document: Document | null;
  /** All passages of the document, in the order of the corpus. */
  readonly cited: readonly CitedPassage[];
  /**
   * What previous and next go through, in the order of the text: the passages of the stance or of the
   * claim, all of a document, or the places that name an event, across texts.
   */
  readonly steps: readonly Step[];
  /** The step that the coder lists first, because it shows the position best; -1 where nobody said so. */
  readonly strongest: number;
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
  /** Who else speaks on the target, each with the stance that its cell shows first. */
  readonly speakers: readonly FullStance[];
  /** Where the cell is silent: the documents that were read for the target. */
  readonly silent: readonly Document[];
  /** What others say that the organization holds. */
  readonly claimsAbout: readonly Claim[];
  /** What anybody is said to hold on the target, the organization itself left out. */
  readonly claimsOnIt: readonly Claim[];
  /** The revisions that touched the stance. */
  readonly revisions: readonly Revision[];
}

/** A document for its own sake. */
export interface DocumentReading extends ReadingBase {
  readonly kind: "document";
  readonly document: Document;
}

/** An event, in one of the texts that name it. */
export interface EventReading extends ReadingBase {
  readonly kind: "event";
  readonly event: CorpusEvent;
  readonly document: Document;
  /** Everybody whose texts name it, in the order of the corpus. */
  readonly namedBy: readonly Organization[];
}

/** A second-hand position, in the words of who says so. */
export interface ClaimReading extends ReadingBase {
  readonly kind: "claim";
  readonly claim: Claim;
  readonly document: Document;
  readonly topic: Topic;
  /** The stance that the holder's own cell shows; null where the holder is no organization, or none. */
  readonly own: FullStance | null;
  /** What else anybody is said to hold on the target. */
  readonly claimsOnIt: readonly Claim[];
  /** Who speaks on the target for themselves. */
  readonly speakers: readonly FullStance[];
}

export type Reading = CellReading | DocumentReading | EventReading | ClaimReading;

/**
 * What is opened, with its document named where a cell shows a stance: the same thing has then one
 * key, whether a link names the document or leaves it to the cell.
 */
export function settled<O extends Opened>(matrix: Matrix, opened: O): O {
  if (opened.kind !== "cell" || opened.document !== null) return opened;
  const cell = matrix.cellOf(opened.organization, opened.target);
  return cell.kind === "stance" ? { ...opened, document: cell.stances[0].document } : opened;
}

/**
 * Resolves what is opened, whichever of its passages is chosen. `opened` has passed `fitSelection`.
 * Throws a RangeError for what is not in the corpus.
 */
export function readingOf(index: CorpusIndex, matrix: Matrix, opened: OpenedText): Reading {
  switch (opened.kind) {
    case "cell":
      return cellReading(index, matrix, opened);
    case "document": {
      const document = need(index.documents.get(opened.document), opened.document);
      return {
        kind: "document",
        ...inDocument(index, document),
        steps: stepsIn(document, document.passages),
        strongest: -1,
      };
    }
    case "event":
      return eventReading(index, opened);
    case "claim":
      return claimReading(index, matrix, opened);
    default:
      return opened satisfies never;
  }
}

/**
 * What a reading depends on beside the corpus: what is opened and, where that is read in several
 * texts, in which of them.
 */
export function readingKey(opened: OpenedText): string {
  return opened.kind === "event" ? `${keyOf(opened)} ${opened.document ?? ""}` : keyOf(opened);
}

function inDocument(index: CorpusIndex, document: Document) {
  return {
    document,
    organization: need(index.organizations.get(document.organization), document.organization),
    cited: citedIn(index, document),
  };
}

function eventReading(index: CorpusIndex, opened: OpenedEvent): EventReading {
  const event = need(index.events.get(opened.event), opened.event);
  const steps = index.corpus.documents.flatMap((document) =>
    stepsIn(
      document,
      event.passages.flatMap((place) =>
        place.document === document.id
          ? (index.passageOf(place.document, place.passage) ?? [])
          : [],
      ),
    ),
  );
  const at = opened.document ?? need(steps[0], opened.event).document;
  const owners = new Set(steps.map((step) => index.documents.get(step.document)?.organization));
  return {
    kind: "event",
    event,
    ...inDocument(index, need(index.documents.get(at), at)),
    namedBy: index.corpus.organizations.filter((one) => owners.has(one.id)),
    steps,
    strongest: -1,
  };
}

function claimReading(index: CorpusIndex, matrix: Matrix, opened: OpenedClaim): ClaimReading {
  const claim = need(index.claimOf(opened.claim), opened.claim);
  const { document, target, holder, reported } = claim;
  const passages = passagesOf(index, document, reported.passages);
  const speakers = speakersOn(index, matrix, target);
  const steps = stepsIn(document, passages);
  return {
    kind: "claim",
    claim,
    ...inDocument(index, document),
    topic: need(index.topics.get(target.topic), target.topic),
    own:
      holder.kind === "organization"
        ? (speakers.find((one) => one.organization.id === holder.organization.id) ?? null)
        : null,
    claimsOnIt: index.claimsOnTarget(target.id).filter((one) => one !== claim),
    speakers,
    steps,
    strongest: steps.findIndex((step) => step.passage === passages[0]),
  };
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
  const steps = stance === null ? [] : stepsIn(stance.document, stance.passages);
  const claimsAbout = index.claimsAbout(opened.organization, opened.target);
  return {
    kind: "cell",
    organization: need(index.organizations.get(opened.organization), opened.organization),
    cell,
    topic: need(index.topics.get(target.topic), target.topic),
    target,
    stance,
    others: stance === null ? [] : stances.filter((one) => one !== stance),
    sharers: stance === null ? [] : sharersOf(index, matrix, opened.organization, stance.stance),
    speakers: speakersOn(index, matrix, target).filter(
      (one) => one.organization.id !== opened.organization,
    ),
    silent:
      cell.kind === "silent" ? cell.documents.map((id) => need(index.documents.get(id), id)) : [],
    claimsAbout,
    claimsOnIt: index.claimsOnTarget(target.id).filter((claim) => !claimsAbout.includes(claim)),
    revisions: stance === null ? [] : index.revisionsOf(stance.document.id, target.id),
    document,
    cited: document === null ? [] : citedIn(index, document),
    steps,
    strongest: steps.findIndex((step) => step.passage === stance?.passages[0]),
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
  return matrix.speakersOn(target.id).flatMap((organization) => {
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
 * Which step of a reading is chosen: an index into `steps`, or -1 for none. What is opened without a
 * passage shows the strongest, where nobody named one the first; a document begins at its beginning.
 */
export function chosenIn(reading: Reading, passage: PassageId | null): number {
  if (passage !== null)
    return reading.steps.findIndex(
      (step) => step.passage.id === passage && step.document === reading.document?.id,
    );
  if (reading.kind === "document" || reading.steps.length === 0) return -1;
  if (reading.strongest >= 0) return reading.strongest;
  return reading.steps.findIndex((step) => step.document === reading.document?.id);
}

/** Where a step of +1 or -1 leads; null at an end. From none chosen, to the first or the last. */
export function stepFrom(reading: Reading, chosen: number, by: 1 | -1): Step | null {
  const to = chosen < 0 && by < 0 ? reading.steps.length - 1 : chosen + by;
  return reading.steps[to] ?? null;
}

/**
 * What is opened, said so that no document that joins the corpus later changes what it shows: with
 * its document and its passage. This is what is copied as a citation.
 */
export function citable(opened: OpenedText, reading: Reading): OpenedText {
  const step = reading.steps[chosenIn(reading, opened.passage)];
  return step ? atPassage(opened, step.document, step.passage.id) : opened;
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
  const own = new Set(ownPassages(reading));
  return reading.cited.filter(
    ({ passage, stances }) =>
      own.has(passage.id) ||
      passage.id === chosen ||
      stances.length === 0 ||
      stances.some(({ stance }) => shows(stance)),
  );
}

/** The passages of what is read itself, in the document shown; of a document none is its own more than another. */
export function ownPassages(reading: Reading): readonly PassageId[] {
  if (reading.kind === "document") return [];
  return reading.steps
    .filter((step) => step.document === reading.document?.id)
    .map((step) => step.passage.id);
}

function passagesOf(
  index: CorpusIndex,
  document: Document,
  ids: readonly PassageId[],
): readonly Passage[] {
  return ids.flatMap((id) => index.passageOf(document.id, id) ?? []);
}

/** Passages of one document in the order of its text. Without the text, in the order given. */
function stepsIn(document: Document, passages: readonly Passage[]): readonly Step[] {
  return passages
    .toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))
    .map((passage) => ({ document: document.id, passage }));
}

function need<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new RangeError(`nothing in this corpus has the id ${id}`);
  return found;
}

/** Words of a text: runs of anything but white space. Good enough to tell a leaflet from an essay. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
