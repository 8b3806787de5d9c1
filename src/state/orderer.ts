import { startWorker } from "./trustedWorker.ts";

/** Orders, as indices into the lines that were asked about. */
export type FoundOrders = readonly (readonly number[])[];

/**
 * Finds, in a worker, the order of each list of lines that puts like beside like; where there is no
 * worker, or it dies, here. Never settles once `signal` has fired: what was asked is no longer wanted.
 */
export function orderedElsewhere(
  asked: readonly (readonly Int8Array[])[],
  signal: AbortSignal,
): Promise<FoundOrders> {
  return new Promise((resolve, reject) => {
    const worker = startWorker("order");
    const here = () => {
      worker?.terminate();
      orderedHere(asked).then((orders) => {
        if (!signal.aborted) resolve(orders);
      }, reject);
    };
    if (!worker) {
      here();
      return;
    }
    signal.addEventListener("abort", () => worker.terminate());
    worker.addEventListener("message", ({ data }: MessageEvent<FoundOrders>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", here);
    worker.postMessage(asked, []);
  });
}

async function orderedHere(asked: readonly (readonly Int8Array[])[]): Promise<FoundOrders> {
  const [{ seriateMany }, { dissimilarity }] = await Promise.all([
    import("#domain/longSeriation.ts"),
    import("#domain/dissimilarity.ts"),
  ]);
  return asked.map((lines) =>
    seriateMany(lines.length, (a, b) => dissimilarity(lines[a]!, lines[b]!)),
  );
}
