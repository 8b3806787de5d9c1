import type { ReactNode } from "react";
import { FetchFailure } from "#state/corpusSource.ts";
import { SilentCheck } from "#state/openFailure.ts";
import type { Messages } from "#i18n/en.ts";

interface CorpusFailedProps {
  readonly failure: Error;
  readonly t: Messages;
  readonly onRetry: () => void;
  /** Why, where that is more than a file that did not come. */
  readonly children?: ReactNode;
}

/** In place of the explorer: the matrix itself did not arrive. */
export function CorpusFailed({ failure, t, onRetry, children }: CorpusFailedProps) {
  return (
    <div role="alert" className="mx-auto my-16 max-w-xl px-6">
      <h2 className="font-serif text-2xl font-semibold">{t.error.corpusTitle}</h2>
      <p className="mt-2 text-soft">{t.error.corpusNote}</p>
      {children || <p className="mt-3 font-mono text-sm">{failureInWords(failure, t)}</p>}
      <button type="button" className="chip mt-5" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  );
}

/** "texts/x.txt: the server answered 503". */
export function failureInWords(failure: Error, t: Messages): string {
  if (failure instanceof SilentCheck) return t.error.silentCheck;
  // Not the network but the program: its own words are all that there is.
  if (!(failure instanceof FetchFailure)) return failure.message;
  return t.error.what(
    failure.file,
    failure.status === null ? t.error.network : t.error.status(failure.status),
  );
}
