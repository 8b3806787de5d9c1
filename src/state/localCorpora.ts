import type { CorpusSource } from "./corpusSource.ts";

/** A corpus of this device as it was opened on this page. */
export interface LocalCorpus {
  readonly source: CorpusSource;
  /** Of the folder or zip. */
  readonly name: string;
}

/** Those that this page has opened, by the id of their link: Back and Forward find them again. */
const opened = new Map<string, LocalCorpus>();

/** Keeps a corpus for as long as the page lives. */
export function rememberLocal(id: string, corpus: LocalCorpus): void {
  opened.set(id, corpus);
}

/** A corpus that was opened on this page; null where it was not. */
export function localCorpus(id: string): LocalCorpus | null {
  return opened.get(id) ?? null;
}
