import type { Messages } from "#i18n/en.ts";
import { openText } from "#i18n/openText.ts";
import { FetchFailure } from "#state/corpusSource.ts";
import { OpenFailure } from "#state/openFailure.ts";
import { failureInWords } from "./CorpusFailed.tsx";

/** Why something could not be opened, in a sentence. */
export function openFailureInWords(error: unknown, t: Messages): string {
  if (error instanceof OpenFailure) return openText[t.code].why[error.kind](error.detail);
  if (error instanceof FetchFailure) return failureInWords(error, t);
  return error instanceof Error ? error.message : String(error);
}
