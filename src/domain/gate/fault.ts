/** What can be wrong with a corpus, and a list of faults that stays small however many there are. */
import { jsonPointer, type JsonPath, type Lines } from "./json.ts";

/** One for each class of fault in FORMAT ("What is refused"). The order is that of the checks. */
export const faultKinds = [
  "too-large",
  "not-utf-8",
  "byte-order-mark",
  "json-syntax",
  "nesting",
  "duplicate-key",
  "unknown-format",
  "unknown-field",
  "missing-field",
  "wrong-type",
  "wrong-value",
  "empty-string",
  "ill-formed-string",
  "empty-list",
  "empty-map",
  "bad-id",
  "bad-date",
  "bad-path",
  "bad-url",
  "bad-checksum",
  "bad-language",
  "bad-country",
  "duplicate-id",
  "duplicate-language",
  "duplicate-stance",
  "repeated-entry",
  "implied-outright",
  "coded-beside-uncoded",
  "unknown-reference",
  "target-not-coded",
  "missing-text",
  "checksum-differs",
  "line-count-differs",
  "quote-not-found",
  "quote-ambiguous",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** The stretch of a text that is most like a quote which is not in it. */
export interface NearestText {
  /** Of the text, as written in corpus.json. */
  readonly path: string;
  /** Where the stretch begins in that text, from 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** The stretch, cut where it is long to what is around the first difference. */
  readonly text: string;
}

export interface Fault {
  readonly kind: FaultKind;
  /** JSON Pointer (RFC 6901) into corpus.json; "" is the whole file. */
  readonly pointer: string;
  /** In corpus.json, from 1; columns in UTF-16 units, a line ending at LF, CR LF or CR. */
  readonly line: number;
  readonly column: number;
  /** For a person, in English; long values are cut. */
  readonly found: string;
  readonly expected: string;
  /** For a quote in no place; absent where nothing is at least half like it. */
  readonly nearest?: NearestText;
}

export type FaultWords = Pick<Fault, "found" | "expected" | "nearest">;

/** Faults beyond this many are counted, not listed (FORMAT: "the first 1,000"). */
export const mostFaults = 1000;

interface Noted {
  readonly kind: FaultKind;
  readonly path: JsonPath;
  readonly offset: number;
  readonly order: number;
  readonly words: () => FaultWords;
}

/**
 * Collects faults in any order and lists the first by position. The words of a fault are made when it
 * is listed: a corpus with a million of them costs a million small notes, in batches, and no more.
 */
export class FaultList {
  private kept: Noted[] = [];
  private total = 0;
  /** A fault at or beyond this offset cannot be among the first any more. */
  private cutoff = Number.POSITIVE_INFINITY;

  /** `offset` is that of the value or key in corpus.json, in UTF-16 units. */
  add(kind: FaultKind, path: JsonPath, offset: number, words: () => FaultWords): void {
    this.total++;
    if (offset >= this.cutoff) return;
    this.kept.push({ kind, path, offset, order: this.total, words });
    if (this.kept.length >= 16 * mostFaults) this.prune();
  }

  get size(): number {
    return this.total;
  }

  /** The first faults in the order of the file, and how many more there are. */
  listed(lines: Lines): { readonly faults: Fault[]; readonly more: number } {
    this.prune();
    const faults = this.kept.map(({ kind, path, offset, words }) => ({
      kind,
      pointer: jsonPointer(path),
      ...lines.at(offset),
      ...words(),
    }));
    return { faults, more: this.total - faults.length };
  }

  private prune(): void {
    this.kept.sort((a, b) => a.offset - b.offset || a.order - b.order);
    if (this.kept.length < mostFaults) return;
    this.kept.length = mostFaults;
    this.cutoff = this.kept[mostFaults - 1]!.offset;
  }
}

/** A string as it is written in JSON, cut to about `most` units, never within a surrogate pair. */
export function shownString(value: string, most = 80): string {
  if (value.length <= most) return JSON.stringify(value);
  return `${JSON.stringify(cut(value, 0, most))}… (${value.length.toLocaleString("en")} units)`;
}

/** A slice that does not begin or end within a surrogate pair. */
export function cut(value: string, start: number, end: number): string {
  return value.slice(
    withinPair(value, start) ? start + 1 : start,
    withinPair(value, end) ? end - 1 : end,
  );
}
function withinPair(value: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(value.slice(Math.max(0, at - 1), at + 1));
}
