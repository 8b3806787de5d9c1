/** Takes a corpus to pieces, for whoever sends one; what puts it together again is in corpusParts.ts. */
import type { Corpus } from "#domain/corpus.ts";
import type { CorpusPart, CorpusShell, ListName } from "./corpusParts.ts";

/** About how many values one piece holds; decoding so many takes some milliseconds. */
const fullPart = 6000;
/** A letter costs far less than a value. */
const lettersInValue = 400;

/** Cuts a corpus into pieces. */
export function* partsOf(corpus: Corpus): Generator<CorpusPart, void> {
  yield* cut(
    "documents",
    corpus.documents,
    (one) =>
      one.passages.reduce(
        (sum, { translation }) => sum + 8 + 6 * Object.keys(translation).length,
        20,
      ) +
      one.codedFor.length / 4 +
      ((one.text?.length ?? 0) +
        one.translations.reduce((sum, { text }) => sum + (text?.length ?? 0), 0)) /
        lettersInValue,
  );
  yield* cut(
    "stances",
    corpus.stances,
    ({ passages, reasons }) => 10 + passages.length + reasons.length,
  );
  yield* cut("reported", corpus.reported, ({ passages }) => 10 + passages.length);
  yield* cut("events", corpus.events, ({ passages }) => 10 + 3 * passages.length);
}

function* cut<Name extends ListName>(
  list: Name,
  all: Corpus[Name],
  weightOf: (entry: Corpus[Name][number]) => number,
): Generator<CorpusPart, void> {
  let from = 0;
  let weight = 0;
  for (let i = 0; i < all.length; i++) {
    weight += weightOf(all[i]!);
    if (weight < fullPart && i < all.length - 1) continue;
    yield { list, entries: all.slice(from, i + 1) } as unknown as CorpusPart;
    from = i + 1;
    weight = 0;
  }
}

/** What is left of a corpus when its pieces have gone ahead. */
export function shellOf(corpus: Corpus): CorpusShell {
  const { documents: _, stances: _2, reported: _3, events: _4, ...shell } = corpus;
  return shell;
}
