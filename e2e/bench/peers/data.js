// What every peer draws: a corpus that has passed the gate, and the same as plain arrays.
import { parseCorpus } from "../../../src/domain/gate/parseCorpus.ts";
import { makeCorpus } from "../makeCorpus.mjs";

/** The tones of the design, by position. */
export const colours = {
  [-2]: "#8a4500",
  [-1]: "#b46d10",
  0: "#575b62",
  1: "#9964c4",
  2: "#611b9c",
};

/** Rows, columns and a byte for each cell: the position, or 9 for silence. */
export function corpusOf(size) {
  const files = makeCorpus(size);
  const bytes = new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const result = parseCorpus(files.get("corpus.json"), bytes);
  if (!result.ok) throw new Error("the corpus has faults");
  const { corpus } = result;
  const targets = corpus.topics.flatMap((topic) => topic.targets);
  const columnOf = new Map(targets.map((target, i) => [target.id, i]));
  const rowOf = new Map(corpus.organizations.map((one, i) => [one.id, i]));
  const documentOf = new Map(corpus.documents.map((one) => [one.id, one]));
  const cells = new Int8Array(corpus.organizations.length * targets.length).fill(9);
  for (const { document, target, position } of corpus.stances) {
    const row = rowOf.get(documentOf.get(document).organization);
    cells[row * targets.length + columnOf.get(target)] = position;
  }
  return {
    corpus,
    cells,
    rows: corpus.organizations.map((one) => one.shortName),
    columns: targets.map((target) => target.shortLabel),
    documents: corpus.documents.map((one) => ({
      lane: rowOf.get(one.organization),
      day: one.published.range.earliest,
      title: one.title,
    })),
  };
}
