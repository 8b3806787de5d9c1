import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { ParseResult } from "#domain/gate/parseCorpus.ts";
import { type CorpusSource, FetchFailure } from "./corpusSource.ts";
import { startJudge } from "./judge.ts";
import type { Judge } from "./judgement.ts";

/** A corpus as far as it came. */
interface Delivery {
  readonly result: ParseResult;
  readonly failedTexts: readonly FetchFailure[];
}

export type CorpusState =
  | { readonly kind: "loading" }
  /** corpus.json itself did not come, or could not be judged: nothing can be shown. */
  | { readonly kind: "failed"; readonly failure: Error; readonly retry: () => void }
  /** All that could be fetched is here and was checked. */
  | {
      readonly kind: "parsed";
      readonly result: ParseResult;
      readonly failedTexts: readonly FetchFailure[];
      /** Fetches again the texts that failed. */
      readonly retryTexts: () => void;
      readonly retrying: boolean;
    };

/** What has come of a source so far, so that a retry fetches only what is missing. */
class Session {
  private readonly source: CorpusSource;
  private judge: Promise<Judge> | null = null;
  private paths: readonly string[] | null = null;
  private readonly arrived = new Set<string>();
  private last: Delivery | null = null;

  constructor(source: CorpusSource) {
    this.source = source;
  }

  /** Fetches and judges. Rejects where corpus.json itself does not come. */
  async deliver(signal: AbortSignal): Promise<Delivery> {
    // Started beside the first fetch: its code comes while the data does.
    this.judge ??= startJudge();
    this.judge.catch(() => (this.judge = null));
    if (this.paths === null) {
      const [judge, input] = await Promise.all([
        this.judge,
        readTwice(this.source, "corpus.json", signal),
      ]);
      this.paths = await judge.read(input);
    }
    const missing = this.paths.filter((path) => !this.arrived.has(path));
    const files = await Promise.all(
      missing.map(async (path) => [path, await attempt(this.source, path, signal)] as const),
    );
    const failedTexts = files.flatMap(([, came]) => (came instanceof FetchFailure ? [came] : []));
    const news = files.some(([, came]) => !(came instanceof FetchFailure));
    // Nothing new: the corpus stays the very same, and nothing that hangs on it is made again.
    if (this.last && !news) return (this.last = { ...this.last, failedTexts });
    const judge = await this.judge;
    const result = await judge.judge(
      new Map(files.map(([path, came]) => [path, came instanceof FetchFailure ? null : came])),
    );
    for (const [path, came] of files) if (!(came instanceof FetchFailure)) this.arrived.add(path);
    return (this.last = { result, failedTexts });
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

function sessionOf(source: CorpusSource): Session {
  let session = sessions.get(source);
  if (!session) sessions.set(source, (session = new Session(source)));
  return session;
}

/**
 * One query for one corpus. A corpus does not change under a page, and offline is no reason to wait;
 * what failed is tried again by `readTwice`, file by file.
 */
function corpusQuery(source: CorpusSource) {
  return queryOptions({
    queryKey: ["corpus", source.key],
    queryFn: ({ signal }) => sessionOf(source).deliver(signal),
    networkMode: "always",
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    // A corpus is compared by reference: to walk through two of them would be no saving.
    structuralSharing: false,
  });
}

/** Asks for a corpus before anything is drawn; resolves when it has come or failed. */
export async function prefetchCorpus(client: QueryClient, source: CorpusSource): Promise<void> {
  await client.prefetchQuery(corpusQuery(source));
}

/**
 * Fetches a corpus and its texts and passes them through the gate. A text whose fetch fails leaves
 * the rest standing; a text that arrives and differs from its checksum is a fault of the corpus.
 */
export function useCorpus(source: CorpusSource): CorpusState {
  const { data, error, isFetching, refetch } = useQuery(corpusQuery(source));
  if (data) {
    return {
      kind: "parsed",
      ...data,
      retryTexts: () => void refetch(),
      retrying: isFetching,
    };
  }
  if (error && !isFetching) return { kind: "failed", failure: error, retry: () => void refetch() };
  return { kind: "loading" };
}
