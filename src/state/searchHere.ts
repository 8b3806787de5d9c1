import { EntryIndex, entryPasses } from "#domain/search/entries.ts";
import { readQuery } from "#domain/search/query.ts";
import { TextIndex } from "#domain/search/textIndex.ts";
import type { SearchAnswer, SearchOrder, SearchQuestion } from "./searchTalk.ts";

/** More entries are not listed. */
const mostEntries = 60;
/** After so many milliseconds what there is is told, and whatever else has come is heard. */
const turn = 50;

/** The search in this very thread: what the worker runs, and what stands in where there is none. */
export function searchHere(say: (answer: SearchAnswer) => void): (order: SearchOrder) => void {
  const texts = new TextIndex();
  let entries = new EntryIndex([]);
  let asked: SearchQuestion | null = null;

  const find = async (question: SearchQuestion) => {
    asked = question;
    const query = readQuery(question.words);
    const { filter } = question;
    const named = entries.find(
      query,
      mostEntries + 1,
      (entry) => entryPasses(entry, filter),
      filter.language,
      question.reader,
    );
    const found = { entries: named.slice(0, mostEntries), entriesCut: named.length > mostEntries };
    let begun = performance.now();
    for (const { hits, done } of texts.find(query, filter)) {
      if (!done && performance.now() - begun < turn) continue;
      say({ kind: "found", findings: { question, ...found, hits: hits(), done } });
      if (done) return;
      await new Promise((resolve) => setTimeout(resolve));
      if (asked !== question) return;
      begun = performance.now();
    }
  };

  return (order) => {
    switch (order.kind) {
      case "entries":
        entries = new EntryIndex(order.entries);
        say({ kind: "taken" });
        return;
      case "texts":
        for (const text of order.texts) texts.add(text);
        say({ kind: "taken" });
        return;
      case "find":
        find(order.question).catch((error: unknown) => say({ kind: "failed", why: String(error) }));
        return;
      default:
        order satisfies never;
    }
  };
}
