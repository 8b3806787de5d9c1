import type { ParseResult } from "#domain/gate/parseCorpus.ts";
import { type CorpusSource, FetchFailure } from "./corpusSource.ts";
import { startJudge } from "./judge.ts";
import type { Judge, ReadCorpus } from "./judgement.ts";

/** A corpus as far as it came. */
export interface Delivery {
  readonly result: ParseResult;
  readonly failedTexts: readonly FetchFailure[];
  /** Of corpus.json, lower-case hex. */
  readonly sha256: string;
  /** The paths of the files that it names. */
  readonly paths: readonly string[];
}

/** How far the delivery of a corpus is. */
export type Progress =
  /** corpus.json itself is on its way. */
  | { readonly stage: "begin" }
  /** Its files are: so many have come, or failed. */
  | { readonly stage: "files"; readonly done: number; readonly of: number }
  /** All is there and is being checked. */
  | { readonly stage: "check" };

const beginning: Progress = { stage: "begin" };

/** What has come of a source so far, so that a retry fetches only what is missing. */
export class Session {
  private readonly source: CorpusSource;
  private judge: Promise<Judge> | null = null;
  private read: ReadCorpus | null = null;
  private readonly arrived = new Set<string>();
  private last: Delivery | null = null;
  private now: Progress = beginning;
  private readonly listeners = new Set<() => void>();

  constructor(source: CorpusSource) {
    this.source = source;
  }

  /** Calls back whenever `progress` changes; returns how to stop that. */
  readonly subscribe = (notify: () => void): (() => void) => {
    this.listeners.add(notify);
    return () => this.listeners.delete(notify);
  };
  readonly progress = (): Progress => this.now;

  private report(progress: Progress): void {
    this.now = progress;
    for (const notify of this.listeners) notify();
  }

  /** Ends the worker in the middle of what it does, and forgets all that has come. */
  stop(): void {
    this.judge?.then(
      (judge) => judge.dismiss(),
      () => undefined,
    );
    this.judge = null;
    this.read = null;
    this.arrived.clear();
    this.last = null;
    this.report(beginning);
  }

  /** Fetches and judges. Rejects where corpus.json itself does not come. */
  async deliver(signal: AbortSignal): Promise<Delivery> {
    // Started beside the first fetch: its code comes while the data does.
    this.judge ??= startJudge();
    this.judge.catch(() => (this.judge = null));
    if (this.read === null) {
      const [judge, input] = await Promise.all([
        this.judge,
        readTwice(this.source, "corpus.json", signal),
      ]);
      this.read = await judge.read(input);
    }
    const { paths, sha256 } = this.read;
    const wanted = paths.filter(
      (path) => !this.arrived.has(path) && this.source.isMissing?.(path) !== true,
    );
    let done = 0;
    this.report({ stage: "files", done, of: wanted.length });
    const files = await Promise.all(
      wanted.map(async (path) => {
        const came = await attempt(this.source, path, signal);
        this.report({ stage: "files", done: ++done, of: wanted.length });
        return [path, came] as const;
      }),
    );
    const failedTexts = files.flatMap(([, came]) => (came instanceof FetchFailure ? [came] : []));
    const news = files.some(([, came]) => !(came instanceof FetchFailure));
    // Nothing new: the corpus stays the very same, and nothing that hangs on it is made again.
    if (this.last && !news) return (this.last = { ...this.last, failedTexts });
    const judge = await this.judge;
    this.report({ stage: "check" });
    const result = await judge.judge(
      new Map(files.map(([path, came]) => [path, came instanceof FetchFailure ? null : came])),
    );
    for (const [path, came] of files) if (!(came instanceof FetchFailure)) this.arrived.add(path);
    return (this.last = { result, failedTexts, sha256, paths });
  }
}

async function attempt(source: CorpusSource, path: string, signal: AbortSignal) {
  try {
    return await readTwice(source, path, signal);
  } catch (error) {
    if (error instanceof FetchFailure) return error;
    throw error;
  }
}

const pause = 400;

/** A second try, after a moment: most failures of a network are over by then. */
async function readTwice(source: CorpusSource, path: string, signal: AbortSignal) {
  try {
    return await source.read(path, signal);
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    return source.read(path, signal);
  }
}

const sessions = new WeakMap<CorpusSource, Session>();

/** The one session of a source. */
export function sessionOf(source: CorpusSource): Session {
  let session = sessions.get(source);
  if (!session) sessions.set(source, (session = new Session(source)));
  return session;
}
