import type { ParseResult } from "#domain/gate/parseCorpus.ts";
import type { CorpusPart, CorpusShell } from "./corpusParts.ts";

/** A corpus.json that has been read. */
export interface ReadCorpus {
  /** The paths of the files that it names. */
  readonly paths: readonly string[];
  /** Of its bytes, lower-case hex: what a corpus of this device is known by. */
  readonly sha256: string;
}

/** The gate, wherever it runs. One judge for one corpus: it keeps what it has been given. */
export interface Judge {
  /** Reads corpus.json and gives the paths of the files that it names. */
  readonly read: (input: Uint8Array<ArrayBuffer>) => Promise<ReadCorpus>;
  /**
   * Takes further files (null: could not be fetched) and judges the whole. `names` are files that are
   * there beside them, as far as they are known, for what is said of a missing one.
   */
  readonly judge: (
    files: ReadonlyMap<string, Uint8Array<ArrayBuffer> | null>,
    names: readonly string[],
  ) => Promise<ParseResult>;
  /** Ends it, in the middle of its work where it is at it: what was asked is never answered. */
  readonly dismiss: () => void;
}

/** What the page asks the worker; the bytes go over and are gone here. */
export type Question =
  | { readonly kind: "read"; readonly input: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: "judge";
      readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer> | null>;
      readonly names: readonly string[];
    };

/**
 * What comes back. `ready` comes once, before all else: the worker runs. A corpus comes in parts, and
 * the rest of it with the verdict: taken in at once, a large one would stop the page.
 */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "part"; readonly part: CorpusPart }
  | { readonly kind: "read"; readonly read: ReadCorpus }
  | { readonly kind: "accepted"; readonly shell: CorpusShell }
  | { readonly kind: "refused"; readonly result: Extract<ParseResult, { readonly ok: false }> }
  | { readonly kind: "failed"; readonly why: string };
