/**
 * A part of a citation as a sentence, with a full stop where it has no end of its own. An address has none:
 * it would be taken for a part of it by whoever follows it.
 */
export function sentence(part: string): string {
  if (/https?:\/\/\S+$/u.test(part)) return part;
  return /[\p{Sentence_Terminal}…][’”"]*$/u.test(part) ? part : `${part}.`;
}

/** With a capital, at the head of a sentence. Of words of the interface alone: a name stays as it is written. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
