/** What the reader shows for what is opened: which document, which stance, which passages, which one is chosen. */
import type { Corpus, Document, Passage, Stance, Target } from "./corpus.ts";
import { allTargets } from "./corpus.ts";
import type { Cell, Matrix } from "./matrix.ts";
import type { Opened } from "./selection.ts";
import type { PassageId } from "./ids.ts";

export interface Reading {
  /** Null where a document is opened for its own sake. */
  readonly cell: Cell | null;
  readonly target: Target | null;
  /** The stance read, null for silence, for a cell not coded, and for a document by itself. */
  readonly stance: Stance | null;
  /** The document shown beside it; null where the organization has none coded for the target. */
  readonly document: Document | null;
  /**
   * The passages that previous and next go through: those of the stance, in the order in which the
   * coder lists them (the one that shows the position best comes first), else all of the document in
   * the order of its text.
   */
  readonly passages: readonly Passage[];
  /** The chosen passage: an index into `passages`, or -1 where none is chosen. */
  readonly chosen: number;
}

/** Resolves what is opened. `opened` has passed `fitSelection`. */
export function readingOf(corpus: Corpus, matrix: Matrix, opened: Opened): Reading {
  if (opened.kind === "document") {
    const document = corpus.documents.find((one) => one.id === opened.document) ?? null;
    const passages = document ? inTextOrder(document.passages) : [];
    const chosen = passages.findIndex((passage) => passage.id === opened.passage);
    return { cell: null, target: null, stance: null, document, passages, chosen };
  }
  const cell = matrix.cellOf(opened.organization, opened.target);
  const target = allTargets(corpus).find((one) => one.id === opened.target) ?? null;
  const stances = cell.kind === "stance" ? [...cell.stances, ...cell.trail] : [];
  const stance =
    opened.document === null
      ? (stances[0] ?? null)
      : (stances.find((one) => one.document === opened.document) ?? null);
  const documentId =
    stance?.document ?? opened.document ?? (cell.kind === "silent" ? cell.documents[0] : undefined);
  const document = corpus.documents.find((one) => one.id === documentId) ?? null;
  if (!stance || !document) return { cell, target, stance, document, passages: [], chosen: -1 };
  const passages = stance.passages.flatMap(
    (id) => document.passages.find((passage) => passage.id === id) ?? [],
  );
  const chosen =
    opened.passage === null ? 0 : passages.findIndex((passage) => passage.id === opened.passage);
  return { cell, target, stance, document, passages, chosen };
}

/** The passage that a step of +1 or -1 leads to; null at an end. From none chosen, the first or the last. */
export function stepFrom(reading: Reading, by: 1 | -1): PassageId | null {
  const { passages, chosen } = reading;
  const to = chosen < 0 && by < 0 ? passages.length - 1 : chosen + by;
  return passages[to]?.id ?? null;
}

function inTextOrder(passages: readonly Passage[]): readonly Passage[] {
  return passages.toSorted((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0));
}

/** The stances of a document that rest on a passage, in the order of the corpus. */
export function stancesOn(
  corpus: Corpus,
  document: Document,
  passage: PassageId,
): readonly Stance[] {
  return corpus.stances.filter(
    (stance) => stance.document === document.id && stance.passages.includes(passage),
  );
}

/** Words of a text: runs of anything but white space. Good enough to tell a leaflet from an essay. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
