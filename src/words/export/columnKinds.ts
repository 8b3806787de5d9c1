import type { ExportColumn } from "#i18n/exportText.ts";
import type { ColumnKind } from "./table.ts";

/** What the columns hold, of those that hold more than a name or a word. */
const kinds: Readonly<Partial<Record<ExportColumn, ColumnKind>>> = {
  organization_id: "id",
  topic_id: "id",
  target_id: "id",
  holder_id: "id",
  document_id: "id",
  passage_id: "id",
  passage_ids: "id",
  reason_ids: "id",
  country: "id",
  state: "id",
  position_code: "id",
  position: "id",
  basis: "id",
  salience: "id",
  language: "id",
  date: "id",
  written: "id",
  published: "id",
  issuer: "id",
  frame: "prose",
  summary: "prose",
  doubt: "prose",
  note: "prose",
  source: "prose",
  passage: "prose",
  passages: "prose",
  translation: "prose",
  source_url: "link",
  link: "link",
};

/** What a column holds. */
export function kindOf(column: ExportColumn): ColumnKind {
  return kinds[column] ?? "label";
}
