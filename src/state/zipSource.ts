import { type CorpusSource, FetchFailure } from "./corpusSource.ts";
import { sameButCase } from "./sameButCase.ts";
import { OpenFailure } from "./openFailure.ts";
import { startWorker } from "./trustedWorker.ts";
import type { ZipAnswer, ZipQuestion } from "./zipTalk.ts";

/**
 * The corpus in a zip. It is unpacked in a worker, file by file as they are asked for, so that nothing
 * in it can hold the page up. Rejects with an `OpenFailure`.
 */
export async function zipSource(key: string, zip: Blob): Promise<CorpusSource> {
  const worker = startWorker("zip");
  if (!worker) throw new OpenFailure("unreadable");
  const ask = asking(worker);
  const opened = await ask({ kind: "open", zip });
  const paths = new Set(opened.kind === "opened" ? opened.paths : []);
  return {
    key: `zip ${key}`,
    read: async (path) => {
      const answer = await ask({ kind: "read", path });
      if (answer.kind !== "file" || answer.bytes === null) throw new FetchFailure(path, 404);
      return answer.bytes;
    },
    href: () => null,
    isMissing: (path) => !paths.has(path),
    otherCase: (path) => sameButCase([...paths], path),
    kept: () => ({ kind: "zip", zip }),
  };
}

type Unnumbered<T> = T extends unknown ? Omit<T, "ask"> : never;

function asking(worker: Worker) {
  const waiting = new Map<
    number,
    { readonly resolve: (answer: ZipAnswer) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<ZipAnswer>) => {
    const one = waiting.get(data.ask);
    waiting.delete(data.ask);
    if (data.kind === "failed") one?.reject(new OpenFailure(data.why, data.detail));
    else one?.resolve(data);
  });
  worker.addEventListener("error", () => {
    for (const { reject } of waiting.values()) reject(new OpenFailure("not-a-zip"));
    waiting.clear();
  });
  return (question: Unnumbered<ZipQuestion>) =>
    new Promise<ZipAnswer>((resolve, reject) => {
      const number = ++last;
      waiting.set(number, { resolve, reject });
      // A worker has no origin of its own to aim at.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage({ ...question, ask: number });
    });
}
