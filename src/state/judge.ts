import type { ParseResult } from "#domain/gate/parseCorpus.ts";
import { SilentCheck } from "./openFailure.ts";
import { Assembly } from "./corpusParts.ts";
import type { Answer, Judge, Question, ReadCorpus } from "./judgement.ts";
import { startWorker } from "./trustedWorker.ts";

/**
 * Judges in a worker, so that no reader waits for a checksum; where there is none (a test, a browser
 * that refuses it), here.
 */
export async function startJudge(): Promise<Judge> {
  const worker = await runningWorker();
  return worker ? judgeIn(worker) : (await import("./judgeHere.ts")).judgeHere();
}

/** A worker that has not said so by then does not run, in milliseconds: its file hangs, or it has died. */
const startUp = 8000;

/** A worker that has said that it runs; null where none does. */
function runningWorker(): Promise<Worker | null> {
  const worker = startWorker("judge");
  if (!worker) return Promise.resolve(null);
  return new Promise((resolve) => {
    const settle = (result: Worker | null) => {
      clearTimeout(timer);
      if (!result) worker.terminate();
      worker.removeEventListener("message", onReady);
      worker.removeEventListener("error", onError);
      resolve(result);
    };
    const onReady = () => settle(worker);
    const onError = () => settle(null);
    const timer = setTimeout(onError, startUp);
    worker.addEventListener("message", onReady);
    worker.addEventListener("error", onError);
  });
}

/** One question at a time, answered in order. */
function judgeIn(worker: Worker): Judge {
  let last: Promise<unknown> = Promise.resolve();
  const ask = (question: Question, transfer: Transferable[]): Promise<Answered> => {
    const answered = last.catch(() => undefined).then(() => answerTo(worker, question, transfer));
    last = answered;
    return answered;
  };
  return {
    read: async (input) => {
      const { read } = await ask({ kind: "read", input }, [input.buffer]);
      if (!read) throw new Error("out of turn");
      return read;
    },
    judge: async (files, names) => {
      const bytes = [...files.values()].flatMap((file) => (file ? [file.buffer] : []));
      const { result } = await ask({ kind: "judge", files, names }, bytes);
      if (!result) throw new Error("out of turn");
      return result;
    },
    dismiss: () => worker.terminate(),
  };
}

/**
 * A worker that has said nothing for so long has died without a word, as browsers let one that takes too
 * much memory, in milliseconds. It cannot say that it lives while it works: this is many times what the
 * largest corpora take.
 */
const silence = 90_000;

interface Answered {
  readonly read?: ReadCorpus;
  readonly result?: ParseResult;
}

function answerTo(worker: Worker, question: Question, transfer: Transferable[]): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const { signal } = done;
    const assembly = new Assembly();
    let timer: ReturnType<typeof setTimeout>;
    const settle = (act: () => void) => {
      clearTimeout(timer);
      done.abort();
      act();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        worker.terminate();
        settle(() => reject(new SilentCheck()));
      }, silence);
    };
    wait();
    worker.addEventListener(
      "message",
      ({ data }: MessageEvent<Answer>) => {
        wait();
        switch (data.kind) {
          case "part":
            assembly.add(data.part);
            return;
          case "read":
            settle(() => resolve({ read: data.read }));
            return;
          case "accepted":
            settle(() => resolve({ result: { ok: true, corpus: assembly.finish(data.shell) } }));
            return;
          case "refused":
            settle(() => resolve({ result: data.result }));
            return;
          case "failed":
            settle(() => reject(new Error(data.why)));
            return;
          case "ready":
            settle(() => reject(new Error("out of turn")));
            return;
          default:
            data satisfies never;
        }
      },
      { signal },
    );
    worker.addEventListener("error", (event) => settle(() => reject(new Error(event.message))), {
      signal,
    });
    worker.postMessage(question, transfer);
  });
}
