// The address is made by the bundler, whatever the module itself exports.
// oxlint-disable-next-line import/default
import workerAddress from "./judge.worker.ts?worker&url";
import type { Answer, Judge, Question } from "./judgement.ts";

/**
 * Judges in a worker, so that no reader waits for a checksum; where there is none (a test, a browser
 * that refuses it), here.
 */
export async function startJudge(): Promise<Judge> {
  const worker = await startWorker();
  return worker ? judgeIn(worker) : (await import("./judgeHere.ts")).judgeHere();
}

/** A worker that has said that it runs; null where none does. */
function startWorker(): Promise<Worker | null> {
  if (typeof Worker === "undefined") return Promise.resolve(null);
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(trusted(workerAddress), { type: "module" });
    } catch {
      resolve(null);
      return;
    }
    const settle = (result: Worker | null) => {
      worker.removeEventListener("message", onReady);
      worker.removeEventListener("error", onError);
      resolve(result);
    };
    const onReady = () => settle(worker);
    const onError = () => settle(null);
    worker.addEventListener("message", onReady);
    worker.addEventListener("error", onError);
  });
}

/** One question at a time, answered in order. */
function judgeIn(worker: Worker): Judge {
  let last: Promise<unknown> = Promise.resolve();
  const ask = <T>(question: Question, transfer: Transferable[]): Promise<T> => {
    const answered = last
      .catch(() => undefined)
      .then(
        () =>
          new Promise<T>((resolve, reject) => {
            const done = new AbortController();
            const { signal } = done;
            worker.addEventListener(
              "message",
              ({ data }: MessageEvent<Answer>) => {
                done.abort();
                if (data.kind === "answer") resolve(data.value as T);
                else reject(new Error(data.kind === "failed" ? data.why : "out of turn"));
              },
              { signal },
            );
            worker.addEventListener(
              "error",
              (event) => {
                done.abort();
                reject(new Error(event.message));
              },
              { signal },
            );
            worker.postMessage(question, transfer);
          }),
      );
    last = answered;
    return answered;
  };
  return {
    read: (input) => ask({ kind: "read", input }, [input.buffer]),
    judge: (files) =>
      ask(
        { kind: "judge", files },
        [...files.values()].flatMap((bytes) => (bytes ? [bytes.buffer] : [])),
      ),
  };
}

/** What the browsers with Trusted Types add to the page (W3C, "Trusted Types"). */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** The address of our own worker, and of nothing else, as the policy of the page wants it. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  const policy = trustedTypes.createPolicy("positionary-worker", {
    createScriptURL: (asked) => {
      if (asked !== workerAddress) throw new TypeError("only the worker of this page");
      return asked;
    },
  });
  return policy.createScriptURL(address);
}
