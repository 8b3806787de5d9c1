import type { ParseResult } from "#domain/gate/parseCorpus.ts";

/** The gate, wherever it runs. One judge for one corpus: it keeps what it has been given. */
export interface Judge {
  /** Reads corpus.json and gives the paths of the files that it names. */
  readonly read: (input: Uint8Array<ArrayBuffer>) => Promise<readonly string[]>;
  /** Takes further files (null: could not be fetched) and judges the whole. */
  readonly judge: (
    files: ReadonlyMap<string, Uint8Array<ArrayBuffer> | null>,
  ) => Promise<ParseResult>;
}

/** What the page asks the worker; the bytes go over and are gone here. */
export type Question =
  | { readonly kind: "read"; readonly input: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: "judge";
      readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer> | null>;
    };

/** What comes back. `ready` comes once, before all else: the worker runs. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly value: unknown }
  | { readonly kind: "failed"; readonly why: string };
