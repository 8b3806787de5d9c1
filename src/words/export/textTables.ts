/** The tables beside that of the stances: texts, passages, second-hand positions, and where all of it is from. */
import { dateOf } from "#domain/documentDate.ts";
import { atClaim, atDocument } from "#domain/opened.ts";
import { holderName } from "#domain/reported.ts";
import { translationFor } from "#domain/translationFor.ts";
import { textIn } from "#domain/wording.ts";
import { type ExportColumn, exportText } from "#i18n/exportText.ts";
import { kindOf } from "./columnKinds.ts";
import { type Exported, claimsIn } from "./exported.ts";
import { type UsedDocument, documentsIn } from "./passagesIn.ts";
import { betweenQuotes, checkedInWords } from "./stanceTable.ts";
import type { Table, Value } from "./table.ts";

type Row = Readonly<Partial<Record<ExportColumn, Value>>>;

function tableOf(
  { t }: Exported,
  name: string,
  names: readonly ExportColumn[],
  rows: readonly Row[],
): Table {
  const { columns } = exportText[t.code];
  return {
    name,
    count: rows.length,
    columns: names.map((column) => ({
      name: column,
      type: column === "position_code" ? "integer" : "string",
      kind: kindOf(column),
      title: columns[column],
    })),
    rows: () => rows.map((row) => names.map((column) => row[column] ?? null)),
  };
}

/** A row for each text. */
export function documentTable(exported: Exported, documents = documentsIn(exported)): Table {
  const { linkOf, t } = exported;
  const words = exportText[t.code];
  return tableOf(
    exported,
    "documents",
    [
      "document_id",
      "organization_id",
      "organization",
      "document",
      "title_by",
      "language",
      "date",
      "written",
      "published",
      "issuer",
      "text_checked",
      "source",
      "source_url",
      "note",
      "link",
    ],
    documents.map(({ document, organization }): Row => {
      const { attribution, note, source } = document;
      return {
        document_id: document.id,
        organization_id: organization.id,
        organization: organization.shortName,
        document: textIn(document.title, t.code),
        title_by: words.titleBy[document.titlePrinted ? "printed" : "curators"],
        language: document.language,
        date: dateOf(document)?.edtf ?? t.timeline.undated,
        written: document.written?.edtf ?? null,
        published: document.published?.edtf ?? null,
        issuer: words.issuer[attribution.basis],
        text_checked: checkedInWords([document], t),
        source: source?.citation ?? null,
        source_url: source?.url ?? null,
        note: note === undefined ? null : textIn(note, t.code),
        link: linkOf(atDocument(document.id)),
      };
    }),
  );
}

/** A row for each passage: its very words, and the translation into the language of the interface, where there is one. */
export function passageTable(exported: Exported, documents = documentsIn(exported)): Table {
  const { linkOf, t } = exported;
  return tableOf(
    exported,
    "passages",
    [
      "document_id",
      "passage_id",
      "organization",
      "target_id",
      "passage",
      "text_checked",
      "language",
      "translation",
      "translation_by",
      "link",
    ],
    documents.flatMap(({ document, organization, passages }: UsedDocument) =>
      passages.map(({ passage, stances, claims }): Row => {
        const translated = translationFor(document, passage, t.code);
        const targets = new Set([...stances, ...claims].map(({ target }) => target.id));
        return {
          document_id: document.id,
          passage_id: passage.id,
          organization: organization.shortName,
          target_id: [...targets].join(" ") || null,
          passage: passage.exact,
          text_checked: checkedInWords([document], t),
          language: document.language,
          translation: translated?.quote.exact ?? null,
          translation_by: translated?.by ?? null,
          link: linkOf(atDocument(document.id, passage.id)),
        };
      }),
    ),
  );
}

/** A row for each second-hand position. They fill no cell of the matrix. */
export function claimTable(exported: Exported): Table {
  const { index, linkOf, t } = exported;
  return tableOf(
    exported,
    "reported",
    [
      "document_id",
      "organization_id",
      "organization",
      "holder_id",
      "holder",
      "target_id",
      "target",
      "position_code",
      "position",
      "basis",
      "note",
      "passage_ids",
      "passages",
      "text_checked",
      "link",
    ],
    claimsIn(exported).map((claim): Row => {
      const { id, reported, document, reporter, holder, target } = claim;
      const passages = reported.passages.flatMap((one) => index.passageOf(document.id, one) ?? []);
      return {
        document_id: document.id,
        organization_id: reporter.id,
        organization: reporter.shortName,
        holder_id: holder.kind === "organization" ? holder.organization.id : null,
        holder: holderName(holder, t.code).text,
        target_id: target.id,
        target: textIn(target.label, t.code),
        position_code: reported.position,
        position: t.position[reported.position],
        basis: t.basis[reported.basis],
        note: reported.note === undefined ? null : textIn(reported.note, t.code),
        passage_ids: reported.passages.join(" "),
        passages: passages.map(({ exact }) => exact).join(betweenQuotes),
        text_checked: checkedInWords([document], t),
        link: linkOf(atClaim(id)),
      };
    }),
  );
}

/** What is taken, where it is from, and under which terms: two columns. */
export function aboutTable(exported: Exported, documents = documentsIn(exported)): Table {
  const { index, sentence, link, made, t } = exported;
  const { corpus } = index;
  const { about } = exportText[t.code];
  const failed = documents.filter(({ document }) => document.text === null);
  const rows: readonly (readonly [string, string | undefined])[] = [
    [about.title, textIn(corpus.title, t.code)],
    [about.taken, sentence],
    [about.link, link],
    [about.revision, corpus.revision],
    [about.curators, corpus.curators.join(", ")],
    [about.license, corpus.license],
    [about.texts, t.footer.texts],
    [about.unchecked, failed.map(({ document }) => textIn(document.title, t.code)).join("; ")],
    [about.made, made],
    [about.by, t.appName],
  ];
  return {
    name: "about",
    count: rows.length,
    columns: [
      { name: "what", type: "string", kind: "label", title: about.what },
      { name: "value", type: "string", kind: "prose", title: about.value },
    ],
    rows: () => rows.flatMap(([what, value]) => (value ? [[what, value] as const] : [])),
  };
}
