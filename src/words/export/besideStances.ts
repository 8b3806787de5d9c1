/** What a corpus holds beside stances and second-hand positions: events, revisions, and each coder's own coding. */
import type { CodedStance, Coding, CorpusEvent, Revision } from "#domain/corpus.ts";
import type { DocumentId, PassageId, TargetId } from "#domain/ids.ts";
import type { Exported } from "./exported.ts";
import type { UsedDocument } from "./passagesIn.ts";

/** An event with those places that are taken which name it. */
export interface TakenEvent {
  readonly event: CorpusEvent;
  readonly passages: readonly { readonly document: DocumentId; readonly passage: PassageId }[];
}

/** Of everything all events, of a view those that its passages name. */
export function eventsIn(
  { index, scope }: Exported,
  documents: readonly UsedDocument[],
): readonly TakenEvent[] {
  const taken = new Set(
    documents.flatMap(({ document, passages }) =>
      passages.map(({ passage }) => `${document.id} ${passage.id}`),
    ),
  );
  return index.corpus.events
    .map((event) => ({
      event,
      passages: event.passages.filter((one) => taken.has(`${one.document} ${one.passage}`)),
    }))
    .filter(({ passages }) => scope === "all" || passages.length > 0);
}

export interface TakenRevision {
  readonly revision: Revision;
  /** Of the cells that it touched, those that are taken. */
  readonly cells: Revision["cells"];
}

/** All revisions: whatever is in view was coded under them. */
export function revisionsIn(
  exported: Exported,
  documents: readonly UsedDocument[],
): readonly TakenRevision[] {
  const isTaken = placesTaken(exported, documents);
  return exported.index.corpus.revisions.map((revision) => ({
    revision,
    cells: revision.cells.filter(({ document, target }) => isTaken(document, target)),
  }));
}

/** What a coder decided on: a stance, or silence. */
export interface Decision {
  readonly document: DocumentId;
  readonly target: TargetId;
  readonly stance: CodedStance | null;
}

export interface TakenCoding {
  readonly coding: Coding;
  /** In the order of the texts; null where its file failed to load. */
  readonly decisions: readonly Decision[] | null;
}

/** What each coder gave on the texts and issues that are taken, whatever filters stances. */
export function codingsIn(
  exported: Exported,
  documents: readonly UsedDocument[],
): readonly TakenCoding[] {
  const isTaken = placesTaken(exported, documents);
  return exported.index.corpus.codings.map((coding) => {
    const { given } = coding;
    if (given === null) return { coding, decisions: null };
    const stances = new Map(given.stances.map((one) => [`${one.document} ${one.target}`, one]));
    const decisions = documents.flatMap(({ document: { id } }) =>
      (given.decided[id] ?? [])
        .filter((target) => isTaken(id, target))
        .map((target) => ({
          document: id,
          target,
          stance: stances.get(`${id} ${target}`) ?? null,
        })),
    );
    return { coding, decisions };
  });
}

function placesTaken({ arrangement }: Exported, documents: readonly UsedDocument[]) {
  const texts = new Set(documents.map(({ document }) => document.id));
  const targets = new Set(arrangement.topics.flatMap((topic) => topic.targets.map(({ id }) => id)));
  return (document: DocumentId, target: TargetId) => texts.has(document) && targets.has(target);
}
