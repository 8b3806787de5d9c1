import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { searchHere } from "./searchHere.ts";
import type { SearchAnswer, SearchOrder } from "./searchTalk.ts";
import { type SearchState, Searcher } from "./searcher.ts";

/** A worker in this very thread: what it is told and what it says arrives later, in order, as a copy. */
class WorkerHere {
  private readonly obey = searchHere((answer) => {
    const data = structuredClone(answer);
    setTimeout(() => this.heard?.({ data }));
  });
  private heard: ((event: { readonly data: SearchAnswer }) => void) | null = null;
  addEventListener(kind: string, listener: (event: { readonly data: SearchAnswer }) => void): void {
    if (kind === "message") this.heard = listener;
  }
  postMessage(order: SearchOrder): void {
    const copy = structuredClone(order);
    setTimeout(() => this.obey(copy));
  }
}

beforeEach(() => void vi.stubGlobal("Worker", WorkerHere));
afterEach(() => void vi.unstubAllGlobals());

const filter = { organizations: [], topics: [], targets: [], language: null, quoted: false };

/** Texts of which each fills a batch. */
function long() {
  const drawn = corpusFromText(`
                a.x
    one 2021    +2
    one 2022    +2
    one 2023    +2
  `);
  return {
    ...drawn,
    documents: drawn.documents.map((one) => ({
      ...one,
      text: `${"A line of no meaning.\n".repeat(25_000)}The needle.\n`,
    })),
  };
}

/** All that a searcher reports until everything has been read and looked through. */
async function statesOf(searcher: Searcher, words: string): Promise<readonly SearchState[]> {
  const states: SearchState[] = [];
  await new Promise<void>((resolve) => {
    searcher.subscribe(() => {
      const state = searcher.state();
      states.push(state);
      if (state.reading === null && state.findings?.done && state.findings.hits.count === 3)
        resolve();
    });
    searcher.ask({ words, filter, reader: "en" });
  });
  return states;
}

test("what has been read so far is looked through again after each batch", async () => {
  const states = await statesOf(new Searcher(indexOf(long())), "needle");
  const counts = new Set(
    states.flatMap(({ reading, findings }) =>
      reading !== null && findings?.done ? [findings.hits.count] : [],
    ),
  );
  expect([...counts]).toEqual(expect.arrayContaining([0, 1, 2]));
  // Once all is read, nothing less is given out for all that there is.
  const last = states.filter(({ reading, findings }) => reading === null && findings?.done);
  expect(last.map(({ findings }) => findings?.hits.count)).toEqual([3]);
});

test("more that is named than can be listed is said", async () => {
  const drawn = long();
  const [one] = drawn.organizations;
  const many = Array.from({ length: 61 }, (_, i) => ({
    ...one!,
    id: `${one!.id}${i || ""}` as OrganizationId,
    shortName: `needle ${i}`,
  }));
  const few = new Searcher(indexOf(drawn));
  const crowd = new Searcher(indexOf({ ...drawn, organizations: many }));
  const last = async (searcher: Searcher) => (await statesOf(searcher, "needle")).at(-1)?.findings;
  expect(await last(few)).toMatchObject({ entriesCut: false, entries: [] });
  const found = await last(crowd);
  expect(found?.entriesCut).toBe(true);
  expect(found?.entries).toHaveLength(60);
});
