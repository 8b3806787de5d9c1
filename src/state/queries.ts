import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import type { ParseResult } from "#domain/gate/parseCorpus.ts";
import type { CorpusSource, FetchFailure } from "./corpusSource.ts";
import { type Delivery, type Progress, sessionOf } from "./session.ts";

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

/**
 * One query for one corpus. A corpus does not change under a page, and offline is no reason to wait;
 * what failed is tried again by the session, file by file.
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

/** A corpus for its own sake, before it takes the place of another; rejects as `Session.deliver` does. */
export function fetchCorpus(client: QueryClient, source: CorpusSource): Promise<Delivery> {
  return client.fetchQuery(corpusQuery(source));
}

/** Stops the fetching and checking of a corpus, and forgets what has come of it. */
export async function stopCorpus(client: QueryClient, source: CorpusSource): Promise<void> {
  const { queryKey } = corpusQuery(source);
  await client.cancelQueries({ queryKey }, { revert: true });
  client.removeQueries({ queryKey });
  sessionOf(source).stop();
}

/** Lets a corpus be judged without the files that have not come yet. */
export function goWithout(source: CorpusSource): void {
  sessionOf(source).goWithout();
}

/** How far the fetching and checking of a corpus is; null for no source. */
export function useProgress(source: CorpusSource | null): Progress | null {
  const session = source && sessionOf(source);
  return useSyncExternalStore(
    useCallback((notify) => session?.subscribe(notify) ?? (() => undefined), [session]),
    () => session?.progress() ?? null,
  );
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
      result: data.result,
      failedTexts: data.failedTexts,
      // Asked twice, it is one asking.
      retryTexts: () => void refetch({ cancelRefetch: false }),
      retrying: isFetching,
    };
  }
  if (error && !isFetching)
    return { kind: "failed", failure: error, retry: () => void refetch({ cancelRefetch: false }) };
  return { kind: "loading" };
}
