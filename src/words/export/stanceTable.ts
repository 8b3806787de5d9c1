import type { Document } from "#domain/corpus.ts";
import { dateOf } from "#domain/documentDate.ts";
import { atCell, atStance } from "#domain/opened.ts";
import { textIn } from "#domain/wording.ts";
import type { Cell } from "#domain/matrix.ts";
import type { Messages } from "#i18n/en.ts";
import { exportText } from "#i18n/exportText.ts";
import { kindOf } from "./columnKinds.ts";
import { type Exported, type ExportedCell, cellCount, cellsIn } from "./exported.ts";
import type { Column, Table, Value } from "./table.ts";

const columnNames = [
  "organization_id",
  "organization",
  "organization_name",
  "topic_id",
  "topic",
  "target_id",
  "target",
  "state",
  "position_code",
  "position",
  "basis",
  "salience",
  "reason_ids",
  "reasons",
  "frame",
  "summary",
  "doubt",
  "standing",
  "document_id",
  "document",
  "date",
  "language",
  "issuer",
  "text_checked",
  "passage_ids",
  "passages",
  "link",
] as const;
type ColumnName = (typeof columnNames)[number];

/** Between the quotes of one field, on a line of its own. Each quote by itself is in the table of passages. */
export const betweenQuotes = "\n¶\n";

/** How coded values stand in a table: as the codes of the format, for a script, or in words, for a reader. */
export type Spelling = "codes" | "words";

/**
 * A row for each stance, and one for each cell that is silent or not coded: ids for a script, words for a
 * reader, and the very words of the texts. Of a silence the documents are those that were read for it.
 */
export function stanceTable(exported: Exported, spelling: Spelling): Table {
  const { t } = exported;
  const { columns } = exportText[t.code];
  return {
    name: "stances",
    count: cellCount(exported),
    columns: columnNames.map((name): Column => ({
      name,
      type: name === "position_code" ? "integer" : "string",
      kind: kindOf(name),
      title: columns[name],
    })),
    rows: function* () {
      for (const cell of cellsIn(exported))
        for (const row of rowsOf(exported, cell, spelling))
          yield columnNames.map((name) => row[name]);
    },
  };
}

type Row = Readonly<Record<ColumnName, Value>>;

function rowsOf(exported: Exported, taken: ExportedCell, spelling: Spelling): readonly Row[] {
  const { index, linkOf, t } = exported;
  const { organization, topic, target, cell } = taken;
  const isWords = spelling === "words";
  const words = exportText[t.code];
  const named = {
    organization_id: organization.id,
    organization: organization.shortName,
    organization_name: textIn(organization.name, t.code),
    topic_id: topic.id,
    topic: textIn(topic.label, t.code),
    target_id: target.id,
    target: textIn(target.label, t.code),
    state: isWords ? stateInWords(cell, t) : cell.kind,
  };
  if (cell.kind !== "stance") {
    const read =
      cell.kind === "silent" ? cell.documents.flatMap((id) => index.documents.get(id) ?? []) : [];
    return [
      {
        ...named,
        ...ofDocuments(read, spelling, t),
        position: t.position[cell.kind],
        position_code: null,
        basis: null,
        salience: null,
        reason_ids: null,
        reasons: null,
        frame: null,
        summary: null,
        doubt: null,
        standing: null,
        passage_ids: null,
        passages: null,
        link: linkOf(atCell(organization.id, target.id)),
      },
    ];
  }
  return taken.stances.map(({ full, standing }) => {
    const { stance, document, reasons, passages } = full;
    const { salience = null } = stance;
    const said = (text: typeof stance.frame) => (text === undefined ? null : textIn(text, t.code));
    return {
      ...named,
      ...ofDocuments([document], spelling, t),
      position_code: stance.position,
      position: t.position[stance.position],
      basis: isWords ? t.basis[stance.basis] : stance.basis,
      salience: salience && isWords ? t.salience[salience] : salience,
      reason_ids: joined(
        reasons.map(({ id }) => id),
        " ",
      ),
      reasons: joined(
        reasons.map(({ label }) => textIn(label, t.code)),
        "; ",
      ),
      frame: said(stance.frame),
      summary: said(stance.summary),
      doubt: said(stance.doubt),
      standing: isWords ? words.standing[standing] : standing,
      passage_ids: joined(
        passages.map(({ id }) => id),
        " ",
      ),
      passages: joined(
        passages.map(({ exact }) => exact),
        betweenQuotes,
      ),
      link: linkOf(atStance(organization.id, stance)),
    };
  });
}

function stateInWords({ kind }: Cell, t: Messages): string {
  return kind === "stance" ? exportText[t.code].stance : t.position[kind];
}

function ofDocuments(documents: readonly Document[], spelling: Spelling, t: Messages) {
  const isWords = spelling === "words";
  const words = exportText[t.code];
  const issuers = [...new Set(documents.map(({ attribution }) => attribution.basis))];
  return {
    document_id: joined(
      documents.map(({ id }) => id),
      " ",
    ),
    document: joined(
      documents.map(({ title }) => textIn(title, t.code)),
      "; ",
    ),
    date: joined(
      documents.map((one) => dateOf(one)?.edtf ?? ""),
      " ",
    ),
    language: joined([...new Set(documents.map(({ language }) => language))], " "),
    issuer: isWords
      ? joined(
          issuers.map((one) => words.issuer[one]),
          "; ",
        )
      : joined(issuers, " "),
    text_checked: isWords ? checkedInWords(documents, t) : checkedAsCode(documents),
  };
}

/** Whether the texts came, as the codes of a data package; null of none. */
function checkedAsCode(documents: readonly Document[]): "true" | "false" | null {
  if (documents.length === 0) return null;
  return documents.every(({ text }) => text !== null) ? "true" : "false";
}

/** The same in words. */
export function checkedInWords(documents: readonly Document[], t: Messages): string | null {
  const code = checkedAsCode(documents);
  return code && exportText[t.code].textChecked[code];
}

function joined(list: readonly string[], by: string): string | null {
  return list.every((one) => one === "") ? null : list.join(by);
}
