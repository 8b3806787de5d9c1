/** What a reader has typed, as what must be found. */
import type { TextRange } from "#domain/corpus.ts";
import { type Token, folded, wordsOf } from "./tokens.ts";

/** Words that must stand one after the other; a single word is a phrase of one. */
export interface Phrase {
  /** Folded, at least one. */
  readonly terms: readonly string[];
  /** Whether the last of them may go on: it is still being typed. */
  readonly open: boolean;
}

/** All of them must be found; empty where nothing was asked for. */
export type Query = readonly Phrase[];

/**
 * Reads a query: words, and phrases in quotes (straight or curly, also « »). The last word may be the
 * beginning of one, until a space or a quote ends it. What is one word to the reader and several to the
 * text (`don't`, `COVID-19`) is a phrase. The s of a genitive (`Putin's`) is no beginning of another word.
 */
export function readQuery(typed: string): Query {
  const phrases: Phrase[] = [];
  const add = (words: string, open: boolean) => {
    const terms = wordsOf(words).map(folded);
    if (terms.length > 0) phrases.push({ terms, open: open && !/['’]s$/iu.test(words) });
  };
  // Odd pieces stand in quotes; the last one too where its closing quote is still to come.
  const pieces = typed.split(/["“”„«»]/u);
  pieces.forEach((piece, i) => {
    const isLast = i === pieces.length - 1;
    if (i % 2 === 1) {
      add(piece, isLast && !/\s$/u.test(piece));
      return;
    }
    const words = piece.split(/\s+/u);
    words.forEach((one, k) => add(one, isLast && k === words.length - 1));
  });
  return phrases;
}

/** The same with no word left open: whole words are nearer to what was meant than what merely begins so. */
export function ended(query: Query): Query {
  return query.map(({ terms }) => ({ terms, open: false }));
}

/** Where a query stands among the words of a text, overlapping places joined; null where not all of it does. */
export function placesOf(query: Query, tokens: readonly Token[]): readonly TextRange[] | null {
  const found = placesByPhrase(query, tokens);
  return found && joined(found.flat());
}

/** The same phrase by phrase: each has a place at least. */
export function placesByPhrase(
  query: Query,
  tokens: readonly Token[],
): readonly (readonly TextRange[])[] | null {
  const found: (readonly TextRange[])[] = [];
  for (const phrase of query) {
    const places = placesOfPhrase(phrase, tokens);
    if (places.length === 0) return null;
    found.push(places);
  }
  return found;
}

/**
 * A place of each phrase, those that stand nearest one another; in their order, overlapping ones joined.
 * O(places x phrases).
 */
export function nearest(byPhrase: readonly (readonly TextRange[])[]): readonly TextRange[] {
  const at = byPhrase.map(() => 0);
  let best: readonly TextRange[] = [];
  let least = Infinity;
  for (;;) {
    const here = byPhrase.flatMap((places, i) => places[at[i]!] ?? []);
    if (here.length < byPhrase.length || here.length === 0) return joined(best);
    const first = Math.min(...here.map(({ start }) => start));
    const length = Math.max(...here.map(({ end }) => end)) - first;
    if (length < least) [best, least] = [here, length];
    // Only what stands first can come nearer to the others.
    at[here.findIndex(({ start }) => start === first)]! += 1;
  }
}

/** Places in their order, those that overlap as one. */
export function joined(places: readonly TextRange[]): readonly TextRange[] {
  const all: TextRange[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last && place.start < last.end)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    else all.push(place);
  }
  return all;
}

function placesOfPhrase({ terms, open }: Phrase, tokens: readonly Token[]): TextRange[] {
  const places: TextRange[] = [];
  const length = terms.length;
  for (let i = 0; i + length <= tokens.length; i++) {
    let k = 0;
    while (k < length) {
      const { term } = tokens[i + k]!;
      const wanted = terms[k]!;
      if (open && k === length - 1 ? !term.startsWith(wanted) : term !== wanted) break;
      k++;
    }
    if (k === length) places.push({ start: tokens[i]!.start, end: tokens[i + length - 1]!.end });
  }
  return places;
}
