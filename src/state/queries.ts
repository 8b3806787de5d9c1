import { type UseQueryResult, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type ParseResult, parseCorpus, textPaths } from "#domain/gate/parseCorpus.ts";

/** A fetch that did not bring the file: the status that the server gave, or null where none answered. */
export class FetchFailure extends Error {
  constructor(
    readonly file: string,
    readonly status: number | null,
  ) {
    super(status === null ? `${file}: no answer` : `${file}: ${status}`);
    this.name = "FetchFailure";
  }
}

async function fetchBytes(base: string, file: string, signal: AbortSignal): Promise<Uint8Array> {
  // Relative to the page: the folder of any host will do.
  const url = new URL(`${base}/${file}`, document.baseURI);
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch {
    throw new FetchFailure(file, null);
  }
  if (!response.ok) throw new FetchFailure(file, response.status);
  try {
    return new Uint8Array(await response.arrayBuffer());
  } catch {
    // The answer broke off.
    throw new FetchFailure(file, null);
  }
}

/** Options of every file of a corpus: it does not change under a page, and offline is no reason to wait. */
function fileOptions(base: string, file: string) {
  return {
    queryKey: ["corpus-file", base, file],
    queryFn: ({ signal }: { signal: AbortSignal }) => fetchBytes(base, file, signal),
    networkMode: "always" as const,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
    retryDelay: 400,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  };
}

export type CorpusState =
  | { readonly kind: "loading" }
  /** corpus.json itself did not come: nothing can be shown. */
  | { readonly kind: "failed"; readonly failure: FetchFailure; readonly retry: () => void }
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
 * Fetches a corpus and its texts and passes them through the gate. A text whose fetch fails leaves
 * the rest standing; a text that arrives and differs from its checksum is a fault of the corpus.
 * @param base the folder of the corpus, relative to the page
 */
export function useCorpus(base: string): CorpusState {
  const main = useQuery(fileOptions(base, "corpus.json"));
  const input = main.data;
  const paths = useMemo(() => (input ? textPaths(input) : []), [input]);
  const texts = useQueries({
    queries: paths.map((path) => fileOptions(base, path)),
    combine: combineTexts,
  });

  const result = useMemo(() => {
    if (!input || !texts.settled) return null;
    return parseCorpus(input, new Map(paths.map((path, i) => [path, texts.data[i] ?? null])));
  }, [input, paths, texts]);

  if (main.error instanceof FetchFailure) {
    return { kind: "failed", failure: main.error, retry: () => void main.refetch() };
  }
  if (!result) return { kind: "loading" };
  return {
    kind: "parsed",
    result,
    failedTexts: texts.failures,
    retryTexts: texts.retry,
    retrying: texts.retrying,
  };
}

/** Outside the component, so that TanStack Query keeps the combined result while nothing changes. */
function combineTexts(results: UseQueryResult<Uint8Array>[]) {
  return {
    // A text being fetched again after a failure does not take the page back to loading.
    settled: results.every(
      (result) => result.isSuccess || result.isError || result.errorUpdateCount > 0,
    ),
    data: results.map((result) => result.data ?? null),
    failures: results.flatMap((result) =>
      result.error instanceof FetchFailure ? [result.error] : [],
    ),
    retrying: results.some((result) => result.errorUpdateCount > 0 && result.isFetching),
    retry: () => {
      for (const result of results) if (!result.data) void result.refetch();
    },
  };
}
