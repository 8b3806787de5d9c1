import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { filesFromText, textBytes } from "#testing/corpusFromText.ts";
import { type CorpusSource, FetchFailure, memorySource } from "./corpusSource.ts";
import { type CorpusState, useCorpus } from "./queries.ts";

// There is no worker here: what is tested is who asks for what, and what becomes of it.

const table = `
             a.x
  one 2022   +2
  two 2023   -1
`;

function filesOf(text: string): Map<string, Uint8Array<ArrayBuffer>> {
  const files = filesFromText(text);
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>([
    ["corpus.json", new TextEncoder().encode(JSON.stringify(files.json))],
  ]);
  for (const [path, own] of textBytes(files)) bytes.set(path, new Uint8Array(own));
  return bytes;
}

afterEach(cleanup);

let last: CorpusState = { kind: "loading" };
const keep = (state: CorpusState) => {
  last = state;
};
function Shows({
  source,
  onState,
}: {
  readonly source: CorpusSource;
  readonly onState: (state: CorpusState) => void;
}) {
  onState(useCorpus(source));
  return null;
}

let runs = 0;
/** Shows a source, and waits until it is there or has failed. */
async function show(files: Map<string, Uint8Array<ArrayBuffer>>, read?: CorpusSource["read"]) {
  const memory = memorySource(String(runs++), files);
  const asked: string[] = [];
  last = { kind: "loading" };
  const source: CorpusSource = {
    ...memory,
    read: async (path, signal) => {
      asked.push(path);
      return (read ?? memory.read)(path, signal);
    },
  };
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Shows source={source} onState={keep} />
    </QueryClientProvider>,
  );
  await settle();
  return asked;
}

/** Until nothing is on its way any more. */
async function settle(): Promise<void> {
  await act(async () => {
    await vi.waitFor(
      () => {
        expect(last.kind).not.toBe("loading");
        expect(last.kind === "parsed" && last.retrying).toBe(false);
      },
      { timeout: 30_000 },
    );
  });
}

/** Asks again, and waits for the answer. */
async function again(retry: () => void): Promise<void> {
  await act(async () => {
    retry();
    // That it is under way is said in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await settle();
}

function parsed() {
  if (last.kind !== "parsed") throw new Error(`it is ${last.kind}`);
  return last;
}

test("a corpus comes whole, each file asked for once", async () => {
  const asked = await show(filesOf(table));
  expect(parsed().result.ok).toBe(true);
  expect(parsed().failedTexts).toEqual([]);
  expect(asked.toSorted()).toEqual(["corpus.json", "texts/one-1.txt", "texts/two-1.txt"]);
});

test("a text that does not come is tried twice, and the rest stands", async () => {
  const files = filesOf(table);
  files.delete("texts/two-1.txt");
  const asked = await show(files);
  expect(asked.filter((path) => path === "texts/two-1.txt")).toHaveLength(2);
  const { result, failedTexts } = parsed();
  expect(failedTexts.map((failure) => `${failure.file} ${failure.status}`)).toEqual([
    "texts/two-1.txt 404",
  ]);
  expect(result.ok && result.corpus.documents.map((document) => document.text === null)).toEqual([
    false,
    true,
  ]);
});

test("a retry asks for what is missing alone, and where nothing new comes the corpus stays the very same", async () => {
  const files = filesOf(table);
  const text = files.get("texts/two-1.txt");
  files.delete("texts/two-1.txt");
  const asked = await show(files);
  const before = parsed().result;
  asked.length = 0;
  await again(() => parsed().retryTexts());
  expect(new Set(asked)).toEqual(new Set(["texts/two-1.txt"]));
  expect(parsed().result).toBe(before);

  if (!text) throw new Error("the table above has it");
  files.set("texts/two-1.txt", text);
  asked.length = 0;
  await again(() => parsed().retryTexts());
  expect(asked).toEqual(["texts/two-1.txt"]);
  const { result, failedTexts } = parsed();
  expect(failedTexts).toEqual([]);
  expect(result.ok && result.corpus.documents.every((document) => document.text !== null)).toBe(
    true,
  );
});

test("without corpus.json nothing is shown, until a retry brings it", async () => {
  const files = filesOf(table);
  const main = files.get("corpus.json");
  files.delete("corpus.json");
  await show(files);
  if (last.kind !== "failed" || !main) throw new Error(`it is ${last.kind}`);
  expect(last.failure).toBeInstanceOf(FetchFailure);
  files.set("corpus.json", main);
  const { retry } = last;
  await again(retry);
  expect(parsed().result.ok).toBe(true);
});

test("an error that is no failed fetch ends in words too, and not in loading for ever", async () => {
  await show(filesOf(table), async () => {
    throw new TypeError("out of order");
  });
  expect(last.kind === "failed" && last.failure.message).toBe("out of order");
});
