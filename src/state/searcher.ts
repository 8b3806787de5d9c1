import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { entriesOf } from "#domain/search/entries.ts";
import { searchedTexts } from "#domain/search/searchedTexts.ts";
import type { SearchedText } from "#domain/search/textIndex.ts";
import type { SearchAnswer, SearchFindings, SearchOrder, SearchQuestion } from "./searchTalk.ts";
import { startWorker } from "./trustedWorker.ts";

export interface SearchState {
  /** Texts taken in, of all; null once that is done. */
  readonly reading: { readonly done: number; readonly of: number } | null;
  /** The last that was found; null before anything was asked. */
  readonly findings: SearchFindings | null;
  /** What went wrong, for a person; null while all is well. */
  readonly failed: string | null;
}

/** UTF-16 units that go over to the worker at a time: copied in one piece, a large corpus would stop the page. */
const batchSize = 500_000;

/** The search of one corpus: its index is built when it is first asked for, and kept. */
export class Searcher {
  private now: SearchState = { reading: null, findings: null, failed: null };
  private readonly listeners = new Set<() => void>();
  private asked: SearchQuestion | null = null;
  private obey: ((order: SearchOrder) => void) | null = null;
  private batches: Iterator<SearchOrder>;
  private readonly index: CorpusIndex;
  private starting = false;
  private done = 0;

  constructor(index: CorpusIndex) {
    this.index = index;
    this.batches = this.orders();
  }

  readonly subscribe = (notify: () => void): (() => void) => {
    this.listeners.add(notify);
    return () => this.listeners.delete(notify);
  };
  readonly state = (): SearchState => this.now;

  /** Asks; of several questions only the last is sure of an answer. */
  ask(question: SearchQuestion): void {
    this.asked = question;
    if (this.obey) this.obey({ kind: "find", question });
    else if (!this.starting) void this.start();
  }

  private async start(): Promise<void> {
    this.starting = true;
    this.batches = this.orders();
    const answer = (message: SearchAnswer) => this.hear(message);
    const worker = startWorker("search");
    if (worker) {
      this.obey = (order) => worker.postMessage(order, []);
      worker.addEventListener("message", ({ data }: MessageEvent<SearchAnswer>) => answer(data));
      // Its file did not come, or it has died.
      worker.addEventListener("error", ({ message }) => {
        worker.terminate();
        this.fail(message || "worker");
      });
    } else {
      const here = await import("./searchHere.ts");
      this.obey = here.searchHere(answer);
    }
    this.starting = false;
    this.report({ reading: null, findings: null, failed: null });
    this.next();
  }

  /** Gives the worker something to take in, and asks it again what was asked. */
  private next(): void {
    const { value, done } = this.batches.next();
    if (!done && value) this.obey?.(value);
    const reading = done ? null : { done: this.done, of: this.index.corpus.documents.length };
    const { findings } = this.now;
    // What came of the last question may be too little by now; one that is still being answered is let be.
    const again = this.asked !== null && (done || findings === null || findings.done);
    this.report({
      ...this.now,
      reading,
      findings: findings && again ? { ...findings, done: false } : findings,
    });
    if (this.asked && again) this.obey?.({ kind: "find", question: this.asked });
  }

  private *orders(): Generator<SearchOrder, undefined> {
    yield { kind: "entries", entries: entriesOf(this.index, true) };
    let texts: SearchedText[] = [];
    let size = 0;
    let done = 0;
    for (const document of this.index.corpus.documents) {
      done++;
      for (const text of searchedTexts(this.index, document)) {
        texts.push(text);
        size += text.text.length;
      }
      if (size < batchSize) continue;
      yield { kind: "texts", texts };
      this.done = done;
      texts = [];
      size = 0;
    }
    yield { kind: "texts", texts };
    return undefined;
  }

  private hear(message: SearchAnswer): void {
    switch (message.kind) {
      case "taken":
        this.next();
        return;
      case "found":
        this.report({ ...this.now, findings: message.findings });
        return;
      case "failed":
        this.fail(message.why);
        return;
      default:
        message satisfies never;
    }
  }

  private fail(why: string): void {
    this.obey = null;
    this.report({ reading: null, findings: null, failed: why });
  }

  private report(state: SearchState): void {
    this.now = state;
    for (const notify of this.listeners) notify();
  }
}

const searchers = new WeakMap<CorpusIndex, Searcher>();

/** The one searcher of a corpus. */
export function searcherOf(index: CorpusIndex): Searcher {
  let searcher = searchers.get(index);
  if (!searcher) searchers.set(index, (searcher = new Searcher(index)));
  return searcher;
}
