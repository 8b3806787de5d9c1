import type { Document, DocumentDate } from "./corpus.ts";

/** The date that a document stands on: of writing where known, else the printed one; undefined for an undated one. */
export function dateOf(document: Document): DocumentDate | undefined {
  return document.written ?? document.published;
}
