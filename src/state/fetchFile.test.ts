import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FetchFailure } from "./corpusSource.ts";
import { fetchFile, patience } from "./fetchFile.ts";

const address = new URL("https://example.org/a.txt");
const never = new AbortController().signal;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A host that sends `size` bytes every `every` milliseconds, `times` times, and then ends. */
function sends(size: number, every: number, times: number): void {
  vi.stubGlobal("fetch", async (_: URL, { signal }: RequestInit) => {
    let sent = 0;
    return new Response(
      new ReadableStream({
        start: (controller) => {
          const timer = setInterval(() => {
            controller.enqueue(new Uint8Array(size));
            if (++sent < times) return;
            clearInterval(timer);
            controller.close();
          }, every);
          signal?.addEventListener("abort", () => {
            clearInterval(timer);
            controller.error(signal.reason);
          });
        },
      }),
    );
  });
}

/** What comes of the fetch, and after how many milliseconds. */
async function outcome(): Promise<{ came: number | FetchFailure; after: number }> {
  const begun = performance.now();
  const fetched = fetchFile(address, "a.txt", never).then(
    (bytes) => bytes.length,
    (error: unknown) => {
      if (error instanceof FetchFailure) return error;
      throw error;
    },
  );
  const settled = fetched.then((came) => ({ came, after: performance.now() - begun }));
  await vi.advanceTimersByTimeAsync(3_600_000);
  return settled;
}

test("a file that trickles is given up on, and not asked for again by itself", async () => {
  sends(1, 10_000, 1000);
  const { came, after } = await outcome();
  expect(came).toMatchObject({ file: "a.txt", status: null, stalled: true });
  expect(after).toBeLessThan(patience + 1000);
});

test("a file that comes slowly comes, however long that takes", async () => {
  sends(20_000, 20_000, 20);
  const { came, after } = await outcome();
  expect(came).toBe(400_000);
  expect(after).toBe(400_000);
});

test("a file that begins and then is silent is given up on after that silence", async () => {
  vi.stubGlobal("fetch", async (_: URL, { signal }: RequestInit) => {
    return new Response(
      new ReadableStream({
        start: (controller) => {
          controller.enqueue(new Uint8Array(1_000_000));
          signal?.addEventListener("abort", () => controller.error(signal.reason));
        },
      }),
    );
  });
  const { came, after } = await outcome();
  expect(came).toMatchObject({ stalled: true });
  expect(after).toBe(patience);
});
