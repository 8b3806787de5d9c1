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
  /** Aborted where the reader will not wait for what has not come yet. */
  private waiting: AbortController | null = null;
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

  /** Waits no longer for files that have not come: they count as failed, and can be asked for again. */
  readonly goWithout = (): void => this.waiting?.abort();

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

  /** What a judge answers. One that fails is given up with all that it was told: the next try has another. */
  private async answered<T>(answer: Promise<T>): Promise<T> {
    const own = this.judge;
    try {
      return await answer;
    } catch (error) {
      // Unless it was stopped meanwhile, and another has taken its place.
      if (this.judge === own) this.stop();
      throw error;
    }
  }

  /** Fetches and judges. Rejects where corpus.json itself does not come. */
  async deliver(signal: AbortSignal): Promise<Delivery> {
    if (this.last?.failedTexts.length === 0) return this.last;
    const begun = performance.now();
    const delivery = await this.delivered(signal);
    // For whoever looks into the browser's own tools, and for the bench.
    performance.measure("corpus: fetched and checked", { start: begun });
    return delivery;
  }

  private async delivered(signal: AbortSignal): Promise<Delivery> {
    // Started beside the first fetch: its code comes while the data does.
    this.judge ??= startJudge();
    this.judge.catch(() => (this.judge = null));
    if (this.read === null) {
      const [judge, input] = await Promise.all([
        this.judge,
        readTwice(this.source, "corpus.json", signal),
      ]);
      this.read = await this.answered(judge.read(input));
    }
    const { paths, sha256 } = this.read;
    const wanted = paths.filter(
      (path) => !this.arrived.has(path) && this.source.isMissing?.(path) !== true,
    );
    let done = 0;
    this.report({ stage: "files", done, of: wanted.length });
    this.waiting = new AbortController();
    const enough = this.waiting.signal;
    const coming = AbortSignal.any([signal, enough]);
    const files = await inTurns(wanted, atOnce, async (path) => {
      const came = enough.aborted
        ? new FetchFailure(path, null)
        : await attempt(this.source, path, coming, signal);
      this.report({ stage: "files", done: ++done, of: wanted.length });
      return [path, came] as const;
    });
    this.waiting = null;
    const failedTexts = files.flatMap(([, came]) => (came instanceof FetchFailure ? [came] : []));
    const news = files.some(([, came]) => !(came instanceof FetchFailure));
    // Nothing new: the corpus stays the very same, and nothing that hangs on it is made again.
    if (this.last && !news) return (this.last = { ...this.last, failedTexts });
    const judge = await this.judge;
    this.report({ stage: "check" });
    const begun = performance.now();
    const result = await this.answered(
      judge.judge(
        new Map(files.map(([path, came]) => [path, came instanceof FetchFailure ? null : came])),
        paths
          .filter((path) => this.source.isMissing?.(path))
          .slice(0, mostMissing)
          .flatMap((path) => this.source.otherCase?.(path) ?? []),
      ),
    );
    performance.measure("corpus: checked", { start: begun });
    for (const [path, came] of files) if (!(came instanceof FetchFailure)) this.arrived.add(path);
    this.last = { result, failedTexts, sha256, paths };
    // Nothing is left to be judged: what the worker keeps is many times the corpus.
    if (failedTexts.length === 0) judge.dismiss();
    return this.last;
  }
}

/** So many files are asked for at a time: more, and some hosts and browsers let some of them fall. */
const atOnce = 8;

/** Of further missing files no other name is looked for: each looks through the whole listing. */
const mostMissing = 1000;

/** Does something with each of a list, `most` at a time; the results in the order of the list. */
async function inTurns<T, R>(
  list: readonly T[],
  most: number,
  act: (entry: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  let next = 0;
  const work = async () => {
    while (next < list.length) {
      const i = next++;
      results[i] = await act(list[i]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, list.length) }, work));
  return results;
}

/**
 * @param coming stops this file
 * @param signal stops everything; what is stopped by the other alone has merely failed
 */
async function attempt(
  source: CorpusSource,
  path: string,
  coming: AbortSignal,
  signal: AbortSignal,
) {
  try {
    return await readTwice(source, path, coming);
  } catch (error) {
    if (error instanceof FetchFailure) return error;
    if (coming.aborted && !signal.aborted) return new FetchFailure(path, null);
    throw error;
  }
}

const pause = 400;

/** A second try, after a moment: most failures of a network are over by then. */
async function readTwice(source: CorpusSource, path: string, signal: AbortSignal) {
  try {
    return await source.read(path, signal);
  } catch (error) {
    // What was given up on is not asked for again by itself.
    if (!(error instanceof FetchFailure) || error.stalled || signal.aborted) throw error;
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
