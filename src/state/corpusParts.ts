/**
 * A corpus in pieces, each small enough for the page to take in between two frames: a message is
 * decoded in one go where it arrives, and one of forty megabytes would take half a second.
 */
import type { Corpus } from "#domain/corpus.ts";

/** The lists of a corpus that grow with it. */
const lists = ["documents", "stances", "reported", "events"] as const;
export type ListName = (typeof lists)[number];

/** Some entries of one of the lists; those of one list come in its order. */
export type CorpusPart = {
  readonly [Name in ListName]: { readonly list: Name; readonly entries: Corpus[Name] };
}[ListName];

/** A corpus without its long lists. */
export type CorpusShell = Omit<Corpus, ListName>;

/** Puts the pieces together again. */
export class Assembly {
  private readonly lists: { readonly [Name in ListName]: Corpus[Name][number][] } = {
    documents: [],
    stances: [],
    reported: [],
    events: [],
  };

  add(part: CorpusPart): void {
    const list: unknown[] = this.lists[part.list];
    for (const entry of part.entries) list.push(entry);
  }

  /** The corpus. Its lists are those that have come. */
  finish(shell: CorpusShell): Corpus {
    return { ...shell, ...this.lists };
  }
}
