import type { Wording } from "#domain/wording.ts";
import { Worded } from "./Worded.tsx";

interface SentenceProps {
  /** Makes the sentence of its parts; it has to put each in as it gets it. */
  readonly of: (...parts: string[]) => string;
  /** Words of the interface as a string, words of the corpus with their language. */
  readonly parts: readonly (string | Wording)[];
}

/** Begins and ends the number of a part: it is no character of any text of the interface. */
const mark = "\uE000";

/** A sentence of the interface with words of the corpus in it, each in its own language. */
export function Sentence({ of, parts }: SentenceProps) {
  const made = of(...parts.map((part, i) => (typeof part === "string" ? part : mark + i + mark)));
  return made.split(mark).map((words, i) => {
    // Every second piece is a number; a string of a corpus that held the mark itself would show it.
    const part = i % 2 === 1 ? parts[Number(words)] : undefined;
    if (part === undefined || typeof part === "string") return words;
    return <Worded key={i} of={part} />;
  });
}
