import type { Messages } from "#i18n/en.ts";
import type { FetchFailure } from "#state/corpusSource.ts";
import { failureInWords } from "./CorpusFailed.tsx";

interface TextsNoticeProps {
  readonly failures: readonly FetchFailure[];
  readonly retrying: boolean;
  readonly t: Messages;
  readonly onRetry: () => void;
}

/** A list of more would push the grid off the screen. */
const most = 8;

/** Some texts did not come: which, what still works, and another try. */
export function TextsNotice({ failures, retrying, t, onRetry }: TextsNoticeProps) {
  if (failures.length === 0) return null;
  return (
    <div
      role="alert"
      className="mx-4 mt-2 rounded border border-warn bg-panel px-3 py-2 text-label sm:mx-6"
    >
      <p>
        <strong>{t.error.textsTitle(failures.length)}</strong> {t.error.textsNote}
      </p>
      <ul className="mt-1 font-mono text-xs text-soft">
        {failures.slice(0, most).map((failure) => (
          <li key={failure.file}>{failureInWords(failure, t)}</li>
        ))}
        {failures.length > most && <li>{t.error.more(failures.length - most)}</li>}
      </ul>
      <button type="button" className="chip mt-2" disabled={retrying} onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  );
}
