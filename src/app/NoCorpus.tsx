import { type ReactNode, Suspense } from "react";
import type { Messages } from "#i18n/en.ts";
import { OpenFailure } from "#state/openFailure.ts";
import type { CorpusState } from "#state/queries.ts";
import { CorpusFailed } from "./CorpusFailed.tsx";
import { FaultReport, OpenFailureWords } from "./OpenSlots.tsx";

interface NoCorpusProps {
  readonly state: CorpusState;
  readonly t: Messages;
  /** What stands under the list of faults. */
  readonly children?: ReactNode;
}

/** Why no corpus is shown: it could not be had, or it was refused. Nothing while it comes. */
export function NoCorpus({ state, t, children }: NoCorpusProps) {
  if (state.kind === "failed")
    return (
      <CorpusFailed failure={state.failure} t={t} onRetry={state.retry}>
        {state.failure instanceof OpenFailure && (
          <Suspense fallback={null}>
            <OpenFailureWords failure={state.failure} t={t} />
          </Suspense>
        )}
      </CorpusFailed>
    );
  if (state.kind === "loading" || state.result.ok) return null;
  return (
    <Suspense fallback={<p role="status">{t.loadingView}</p>}>
      <div className="mx-auto my-12 max-w-3xl px-4 sm:px-6 in-data-embed:my-8">
        <FaultReport faults={state.result.faults} more={state.result.more} t={t} />
        {children}
      </div>
    </Suspense>
  );
}
