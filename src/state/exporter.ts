import type { Corpus } from "#domain/corpus.ts";
import { en } from "#i18n/en.ts";
import { loadedMessages } from "#i18n/messages.ts";
import type { ExportedFile } from "#words/export/write.ts";
import { partsOf, shellOf } from "./corpusCut.ts";
import type { ExportAnswer, ExportOrder, ExportRequest } from "./exportTalk.ts";
import { startWorker } from "./trustedWorker.ts";

/** So many parts of a corpus go over at a time, each some milliseconds of copying. */
const partsAtOnce = 4;

/** Whoever obeys orders: a worker, or what stands in where there is none. */
interface Hand {
  readonly order: (order: ExportOrder) => void;
  readonly end: () => void;
}

/**
 * Makes a file of a corpus, in a worker.
 * @param onProgress told how far it is, in steps of its own
 * @param signal stops it: what was being made is never given
 * @throws an AbortError where it was stopped, an Error with a word for a person where it failed
 */
export async function makeExport(
  corpus: Corpus,
  request: ExportRequest,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<ExportedFile> {
  let hand: Hand | null = null;
  try {
    return await new Promise<ExportedFile>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      const hear = (answer: ExportAnswer) => {
        switch (answer.kind) {
          case "progress":
            onProgress(answer.done, answer.of);
            return;
          case "file":
            resolve(answer.file);
            return;
          case "failed":
            reject(new Error(answer.why));
            return;
          default:
            answer satisfies never;
        }
      };
      const begin = async () => {
        hand = handOf(hear, reject) ?? (await handHere(hear, signal));
        let sent = 0;
        for (const part of partsOf(corpus)) {
          hand.order({ kind: "part", part });
          if (++sent % partsAtOnce === 0) await new Promise((rest) => setTimeout(rest));
          signal.throwIfAborted();
        }
        hand.order({ kind: "corpus", shell: shellOf(corpus) });
        hand.order({ kind: "write", request });
      };
      begin().catch(reject);
    });
  } finally {
    (hand as Hand | null)?.end();
  }
}

function handOf(hear: (answer: ExportAnswer) => void, fail: (why: Error) => void): Hand | null {
  const worker = startWorker("export");
  if (!worker) return null;
  worker.addEventListener("message", ({ data }: MessageEvent<ExportAnswer>) => hear(data));
  // Its file did not come, or it has died.
  worker.addEventListener("error", ({ message }) => fail(new Error(message || "worker")));
  return { order: (order) => worker.postMessage(order, []), end: () => worker.terminate() };
}

async function handHere(hear: (answer: ExportAnswer) => void, signal: AbortSignal): Promise<Hand> {
  const { exportHere } = await import("./exportHere.ts");
  // The language of the page has come long before anybody can ask for a file.
  const obey = exportHere(hear, (language) => loadedMessages(language) ?? en, signal);
  return { order: obey, end: () => undefined };
}
