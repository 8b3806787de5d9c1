/**
 * Where words stand in the texts of a corpus. What may hold them is looked up in an inverted index
 * (minisearch, MIT); whether and where it does is then read in the text itself, so that phrases are
 * exact and every place is an offset of the text as it is.
 */
import MiniSearch from "minisearch";
import type { TextRange } from "#domain/corpus.ts";
import type { DocumentId, OrganizationId, PassageId, TargetId, TopicId } from "#domain/ids.ts";
import { paragraphRanges } from "./paragraphs.ts";
import { type Query, ended, joined, nearest, placesByPhrase, placesOf } from "./query.ts";
import { folded, tokensOf, wordsOf } from "./tokens.ts";

/** A text that is searched: a document's own, or a translation of it. */
export interface SearchedText {
  readonly document: DocumentId;
  readonly organization: OrganizationId;
  readonly language: string;
  readonly isTranslation: boolean;
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** A passage in that text, and what the corpus quotes it for. */
export interface Quote {
  readonly passage: PassageId;
  readonly range: TextRange;
  readonly targets: readonly TargetId[];
  readonly topics: readonly TopicId[];
}

/** What a search leaves out. An empty list or null: nothing. */
export interface TextFilter {
  readonly organizations: readonly OrganizationId[];
  /** With one of these only words that are quoted for it are found: a text has no topic of its own. */
  readonly topics: readonly TopicId[];
  readonly targets: readonly TargetId[];
  readonly language: string | null;
  /** Only words in quoted passages. */
  readonly quoted: boolean;
}

/** A paragraph in which all that was asked for stands. */
export interface FoundLine extends TextRange {
  /** Where the words stand, in offsets of the text. */
  readonly places: readonly TextRange[];
  /** Of these one for each phrase, those that stand nearest one another. */
  readonly nearest: readonly TextRange[];
  /** The passages that hold them; none where some of the words are quoted nowhere. */
  readonly passages: readonly PassageId[];
}

/** What was found in a text. */
export interface FoundText {
  readonly document: DocumentId;
  /** Of the translation; null for the document's own text. */
  readonly translation: string | null;
  readonly lines: readonly FoundLine[];
}

export interface TextHits {
  /**
   * The texts first that have the most paragraphs with the very words, then by all their paragraphs: some
   * may hold only what begins as the last word does. Of as many, in the order of the corpus. Likewise the
   * paragraphs of a text: those with the very words, then the others, each in the order of the text.
   */
  readonly texts: readonly FoundText[];
  /** Paragraphs found. */
  readonly count: number;
  /** Whether there are more than are listed. */
  readonly cut: boolean;
}

/** More paragraphs are not listed. */
export const mostLines = 2000;

/** Units of text that are looked up together, in UTF-16 units: of single lines the postings would be many times as many. */
const unitSize = 1500;
/** A longer paragraph is cut between words: nobody wants a chapter for one. */
const longestLine = 3000;
/** So far a piece of one reads on in the next, for the phrase that the cut goes through. */
const readsOn = 500;

/** A paragraph or a piece of it. */
interface Piece extends TextRange {
  /** Where the next piece begins: what begins there or later is found in that. */
  readonly next: number;
}

interface RankedLine {
  readonly line: FoundLine;
  /** Whether all words stand there as they were typed, none merely begun. */
  readonly isExact: boolean;
}

interface Unit {
  readonly id: number;
  /** Of its text among all. */
  readonly of: number;
  readonly lines: readonly Piece[];
  /** The quotes that touch it. */
  readonly quotes: readonly Quote[];
}

export class TextIndex {
  private readonly texts: SearchedText[] = [];
  private readonly units: Unit[] = [];
  private readonly index = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: wordsOf,
    processTerm: folded,
    // Which texts hold a word is all that is asked; `find` has an order of its own.
    searchOptions: { combineWith: "AND" },
  });

  /** Takes in a text. O(its length). */
  add(searched: SearchedText): void {
    const of = this.texts.push(searched) - 1;
    const { text } = searched;
    const quotes = searched.quotes.toSorted((a, b) => a.range.start - b.range.start);
    let next = 0;
    let active: Quote[] = [];
    let lines: Piece[] = [];
    const close = () => {
      const [first] = lines;
      const last = lines.at(-1);
      if (first && last) {
        active = active.filter(({ range }) => range.end > first.start);
        for (let one = quotes[next]; one && one.range.start < last.end; one = quotes[++next])
          active.push(one);
        const id = this.units.push({ id: this.units.length, of, lines, quotes: active }) - 1;
        this.index.add({ id, text: text.slice(first.start, last.end) });
      }
      lines = [];
    };
    let size = 0;
    for (const line of paragraphRanges(text).flatMap((one) => piecesOf(text, one))) {
      lines.push(line);
      size += line.next - line.start;
      if (size < unitSize) continue;
      close();
      size = 0;
    }
    close();
  }

  /**
   * Finds a query, some of it at a time: each step looks at a number of units and yields what there is so
   * far; the last one has `done`. Whoever asks stops when something else is wanted.
   */
  *find(
    query: Query,
    filter: TextFilter,
  ): Generator<{ readonly hits: () => TextHits; readonly done: boolean }> {
    const found = new Map<number, RankedLine[]>();
    const closed = ended(query);
    let count = 0;
    let cut = false;
    const hits = (): TextHits => ({ texts: this.inOrder(found), count, cut });
    const terms = query.flatMap((phrase) => phrase.terms);
    const isOpen = query.at(-1)?.open ?? false;
    const candidates =
      terms.length === 0
        ? []
        : this.index.search(terms.join(" "), {
            prefix: (_, i, all) => isOpen && i === all.length - 1,
          });
    const passes = this.texts.map((text) => textPasses(text, filter));
    const byQuote = filter.quoted || filter.topics.length > 0 || filter.targets.length > 0;
    let looked = 0;
    for (const { id } of candidates) {
      const unit = this.units[id as number];
      if (!unit || !passes[unit.of]) continue;
      const text = this.texts[unit.of]!;
      for (const line of unit.lines) {
        const tokens = tokensOf(text.text, line);
        const phrases = placesByPhrase(query, tokens);
        if (phrases === null) continue;
        if (phrases.every((places) => places.every(({ start }) => start >= line.next))) continue;
        const quotes = unit.quotes.filter((quote) => quotePasses(quote, filter));
        const quoted = phrases.map((places) =>
          places.filter((place) => quotes.some((quote) => holds(quote, place))),
        );
        const areQuoted = quoted.every((places) => places.length > 0);
        if (byQuote && !areQuoted) continue;
        if (count === mostLines) {
          cut = true;
          break;
        }
        count++;
        const own = found.get(unit.of) ?? [];
        found.set(unit.of, own);
        const shown = byQuote ? quoted : phrases;
        own.push({
          line: {
            start: line.start,
            end: line.end,
            places: joined(shown.flat()),
            nearest: nearest(shown),
            passages: quotes
              .filter((quote) => areQuoted && quoted.flat().some((place) => holds(quote, place)))
              .map(({ passage }) => passage),
          },
          isExact: !isOpen || placesOf(closed, tokens) !== null,
        });
      }
      if (cut) break;
      if (++looked % unitsAtOnce === 0) yield { hits, done: false };
    }
    yield { hits, done: true };
  }

  private inOrder(found: ReadonlyMap<number, RankedLine[]>): readonly FoundText[] {
    return [...found]
      .map(([of, lines]) => ({ of, lines, exact: lines.filter(({ isExact }) => isExact).length }))
      .toSorted((a, b) => b.exact - a.exact || b.lines.length - a.lines.length || a.of - b.of)
      .map(({ of, lines }) => {
        const { document, isTranslation, language } = this.texts[of]!;
        return {
          document,
          translation: isTranslation ? language : null,
          lines: lines
            .toSorted(
              (a, b) => Number(b.isExact) - Number(a.isExact) || a.line.start - b.line.start,
            )
            .map(({ line }) => line),
        };
      });
  }
}

/** Units read between two steps of a search: a few milliseconds. */
const unitsAtOnce = 50;

function textPasses(text: SearchedText, { organizations, language }: TextFilter): boolean {
  return (
    (organizations.length === 0 || organizations.includes(text.organization)) &&
    (language === null || language === text.language)
  );
}

function quotePasses(quote: Quote, { topics, targets }: TextFilter): boolean {
  return (
    (topics.length === 0 || quote.topics.some((one) => topics.includes(one))) &&
    (targets.length === 0 || quote.targets.some((one) => targets.includes(one)))
  );
}

/** Whether all of a place is quoted, and not the one word of it that stands at an end of the quote. */
function holds({ range }: Quote, place: TextRange): boolean {
  return range.start <= place.start && place.end <= range.end;
}

/** A paragraph, or where it is very long its pieces, each cut where a word begins. */
function piecesOf(text: string, { start, end }: TextRange): readonly Piece[] {
  if (end - start <= longestLine) return [{ start, end, next: end }];
  const pieces: Piece[] = [];
  let first = start;
  let next = start;
  const words = tokensOf(text, { start, end });
  for (const [i, word] of words.entries()) {
    next = word.start;
    if (next - first < longestLine) continue;
    let past = i;
    while (past < words.length && words[past]!.start < next + readsOn) past++;
    pieces.push({ start: first, end: words[past]?.start ?? end, next });
    first = next;
  }
  pieces.push({ start: first, end, next: end });
  return pieces;
}
