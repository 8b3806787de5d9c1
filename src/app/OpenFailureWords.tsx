import type { Messages } from "#i18n/en.ts";
import type { OpenFailure } from "#state/openFailure.ts";
import { openFailureInWords } from "./failureWords.ts";

export interface OpenFailureWordsProps {
  readonly failure: OpenFailure;
  readonly t: Messages;
}

/** Why something could not be opened. */
export function OpenFailureWords({ failure, t }: OpenFailureWordsProps) {
  return <p className="mt-3 break-words">{openFailureInWords(failure, t)}</p>;
}
