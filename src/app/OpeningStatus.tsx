import type { Messages } from "#i18n/en.ts";
import { openText } from "#i18n/openText.ts";
import { useProgress } from "#state/queries.ts";
import { ProgressBar } from "#ui/ProgressBar.tsx";
import { FaultReport } from "./FaultReport.tsx";
import { openFailureInWords } from "./failureWords.ts";
import type { OpeningState } from "./useOpening.ts";

interface OpeningStatusProps {
  readonly state: OpeningState;
  readonly t: Messages;
  readonly onStop: () => void;
}

/** How far the corpus is that was chosen, or why it cannot be opened. */
export function OpeningStatus({ state, t, onStop }: OpeningStatusProps) {
  const words = openText[t.code];
  const progress = useProgress(state.kind === "reading" ? state.source : null);
  switch (state.kind) {
    case "idle":
    case "accepted":
      return null;
    case "reading": {
      const files = progress?.stage === "files" ? progress : null;
      return (
        <div className="mb-5 rounded border border-rule p-3 text-sm">
          <p role="status" className="font-semibold break-words">
            {words.reading(state.name)}
          </p>
          <p className="mt-2">
            <ProgressBar label={words.reading(state.name)} done={files} />
          </p>
          <p className="mt-1 flex items-center justify-between gap-4 text-xs text-faint">
            <span>
              {files && words.files(files.done, files.of)}
              {progress?.stage === "check" && words.checking}
            </span>
            <button type="button" className="chip" onClick={onStop}>
              {words.cancel}
            </button>
          </p>
        </div>
      );
    }
    case "failed":
      return (
        <div role="alert" className="mb-5 rounded border border-warn p-3 text-sm">
          <p className="font-semibold break-words">{words.failed(state.name)}</p>
          <p className="mt-1 break-words text-soft">
            {openFailureInWords(state.error, t)} {words.keptOpen}
          </p>
        </div>
      );
    case "refused":
      return (
        <div className="mb-5 rounded border border-warn p-3">
          <p className="text-sm font-semibold break-words">
            {words.cannot(state.name)}. {words.keptOpen}
          </p>
          <FaultReport faults={state.faults} more={state.more} t={t} />
        </div>
      );
    default:
      return state satisfies never;
  }
}
