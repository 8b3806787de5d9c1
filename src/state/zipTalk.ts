import type { OpenFailureKind } from "./openFailure.ts";

/** What the page asks of the worker that unpacks; `ask` is the number of the question. */
export type ZipQuestion =
  | { readonly kind: "open"; readonly ask: number; readonly zip: Blob }
  | { readonly kind: "read"; readonly ask: number; readonly path: string };

/** What comes back, with the number of the question. */
export type ZipAnswer =
  | { readonly kind: "opened"; readonly ask: number; readonly paths: readonly string[] }
  | { readonly kind: "file"; readonly ask: number; readonly bytes: Uint8Array<ArrayBuffer> | null }
  | {
      readonly kind: "failed";
      readonly ask: number;
      readonly why: OpenFailureKind;
      readonly detail: string;
    };
