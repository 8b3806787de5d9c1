/** What the page and the worker that writes exports say to each other. */
import type { Relation } from "#domain/agreement.ts";
import type { Filters, Language, Order } from "#domain/selection.ts";
import type { ExportFormat } from "#i18n/exportText.ts";
import type { Scope } from "#words/export/exported.ts";
import type { ExportedFile } from "#words/export/write.ts";
import type { CorpusPart, CorpusShell } from "./corpusParts.ts";

/** What is to be made of a corpus. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly scope: Scope;
  /** Of what is in view; of everything they are passed over. */
  readonly filters: Filters;
  readonly rows: Order;
  readonly columns: Order;
  /** In a comparison: only the targets with one of these relations; empty for all. */
  readonly relations: readonly Relation[];
  readonly language: Language;
  readonly sentence: string;
  readonly link: string;
  /** The address of the page without its query. */
  readonly page: string;
  /** How the links name the corpus; null for the built-in one. */
  readonly corpusPart: string | null;
  /** The address of corpus.json; null where it lies on no host. */
  readonly dataHref: string | null;
  /** YYYY-MM-DD. */
  readonly made: string;
}

/** The corpus comes ahead in parts: copied in one piece, a large one would stop the page. */
export type ExportOrder =
  | { readonly kind: "part"; readonly part: CorpusPart }
  | { readonly kind: "corpus"; readonly shell: CorpusShell }
  | { readonly kind: "write"; readonly request: ExportRequest };

export type ExportAnswer =
  | { readonly kind: "progress"; readonly done: number; readonly of: number }
  | { readonly kind: "file"; readonly file: ExportedFile }
  | { readonly kind: "failed"; readonly why: string };
