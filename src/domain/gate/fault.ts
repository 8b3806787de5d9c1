/** What can be wrong with a corpus, and a list of faults that stays small however many there are. */
import { Lines } from "#domain/lines.ts";
import { jsonPointer, type JsonPath } from "./json.ts";
import { say, type Said } from "./saying.ts";

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
  /** The file that it is of: a coding's, as written in corpus.json; null for corpus.json itself. */
  readonly path: string | null;
  /** JSON Pointer (RFC 6901) into that file; "" is the whole file. */
  readonly pointer: string;
  /** In that file, from 1; columns in UTF-16 units, a line ending at LF, CR LF or CR. */
  readonly line: number;
  readonly column: number;
  /** For a person, in any language; long values are cut. */
  readonly found: Said;
  readonly expected: Said;
  /** For a quote in no place; absent where nothing is at least half like it. */
  readonly nearest?: NearestText;
}

export type FaultWords = Pick<Fault, "found" | "expected" | "nearest">;

/** Faults beyond this many are counted, not listed (FORMAT: "the first 1,000"). */
export const mostFaults = 1000;

/** A JSON file whose faults are listed. */
export interface FaultyFile {
  /** As in `Fault`. */
  readonly path: string | null;
  /** Its place among the files: their faults are listed in this order. */
  readonly order: number;
  /** As read, to tell lines and columns. */
  readonly text: string;
}

/** Takes the faults of one file. */
export interface FaultSink {
  /** `offset` is that of the value or key in the file, in UTF-16 units. */
  readonly add: (kind: FaultKind, path: JsonPath, offset: number, words: () => FaultWords) => void;
}

interface Noted {
  readonly kind: FaultKind;
  readonly file: FaultyFile;
  readonly path: JsonPath;
  readonly offset: number;
  /** File and offset in one number, to sort by. */
  readonly rank: number;
  readonly order: number;
  readonly words: () => FaultWords;
}

/** More than the units of any file that is read, and small enough to count millions of files by. */
const rankOfFile = 2 ** 29;

/**
 * Collects faults in any order and lists the first by file and position. The words of a fault are made
 * when it is listed: a corpus with a million of them costs a million small notes, in batches, and no more.
 */
export class FaultList {
  private kept: Noted[] = [];
  private total = 0;
  /** A fault of this rank or beyond cannot be among the first any more. */
  private cutoff = Number.POSITIVE_INFINITY;

  /** A list that has the same faults and takes others: what is known of a corpus need be found but once. */
  copy(): FaultList {
    const copy = new FaultList();
    copy.kept = [...this.kept];
    copy.total = this.total;
    copy.cutoff = this.cutoff;
    return copy;
  }

  /** Where to note the faults of a file. */
  of(file: FaultyFile): FaultSink {
    return {
      add: (kind, path, offset, words) => {
        const rank = file.order * rankOfFile + offset;
        this.total++;
        if (rank >= this.cutoff) return;
        this.kept.push({ kind, file, path, offset, rank, order: this.total, words });
        if (this.kept.length >= 16 * mostFaults) this.prune();
      },
    };
  }

  get size(): number {
    return this.total;
  }

  /** The first faults, those of one file together and in its order, and how many more there are. */
  listed(): { readonly faults: Fault[]; readonly more: number } {
    this.prune();
    let lines: { readonly file: FaultyFile; readonly index: Lines } | undefined;
    const faults = this.kept.map(({ kind, file, path, offset, words }) => {
      if (lines?.file !== file) lines = { file, index: new Lines(file.text) };
      return {
        kind,
        path: file.path,
        pointer: jsonPointer(path),
        ...lines.index.at(offset),
        ...words(),
      };
    });
    return { faults, more: this.total - faults.length };
  }

  private prune(): void {
    this.kept.sort((a, b) => a.rank - b.rank || a.order - b.order);
    if (this.kept.length < mostFaults) return;
    this.kept.length = mostFaults;
    this.cutoff = this.kept[mostFaults - 1]!.rank;
  }
}

/** A string as it is written in JSON, cut to about `most` units, never within a surrogate pair. */
export function shownString(value: string, most = 80): Said {
  if (value.length <= most) return JSON.stringify(value);
  return say("cut", JSON.stringify(cut(value, 0, most)), value.length);
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
