import { startTransition, useEffect, useState } from "react";

/** After so many milliseconds of work whatever else has come has its turn. */
const slice = 8;

/** Lets whatever waits have its turn: the browser's own way (Prioritized Task Scheduling), or a timer. */
function turn(): Promise<unknown> {
  const { scheduler } = globalThis as { readonly scheduler?: { yield?: () => Promise<unknown> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Whether some work has been done, which is done in slices; null for none. It begins anew with other
 * work, which must stay the same object as long as it is the same.
 */
export function useSlices(work: (() => Iterator<void>) | null): boolean {
  const [done, setDone] = useState<typeof work>(null);
  useEffect(() => {
    const stopped = new AbortController();
    const run = async () => {
      if (!work) return;
      const steps = work();
      let begun = performance.now();
      while (!stopped.signal.aborted && !steps.next().done) {
        if (performance.now() - begun < slice) continue;
        await turn();
        begun = performance.now();
      }
      if (!stopped.signal.aborted) startTransition(() => setDone(() => work));
    };
    void run();
    return () => stopped.abort();
  }, [work]);
  return work === null || done === work;
}
