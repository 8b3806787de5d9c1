/**
 * A Data Package (Frictionless, version 2): a zip of CSV files and of `datapackage.json`, which says of
 * each its fields, types, keys and what an empty field means. Coded values are codes here and not words,
 * so that it reads the same whatever the language of the interface; labels are in that language.
 *
 * The files are UTF-8 without a byte-order mark, as the standard's readers expect. What a spreadsheet would
 * take for a formula is guarded as in every CSV file (formula.ts), and the package says so.
 */
import { bases, positions, saliences } from "#domain/corpus.ts";
import { dateOf } from "#domain/documentDate.ts";
import { atCell, atClaim, atDocument, atStance } from "#domain/opened.ts";
import { holderName } from "#domain/reported.ts";
import { translationFor } from "#domain/translationFor.ts";
import { textIn } from "#domain/wording.ts";
import { csvOf } from "./csv.ts";
import { type Exported, type ExportedCell, type Tick, cellsIn, claimsIn } from "./exported.ts";
import { plainName } from "./fileName.ts";
import { licenseAddress } from "./license.ts";
import { documentsIn } from "./passagesIn.ts";
import { plainText } from "./plainText.ts";
import type { Value } from "./table.ts";
import type { PackedFile } from "./zip.ts";

/** A field of Table Schema. */
interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean";
  readonly format?: "uri";
  readonly description?: string;
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly (string | number)[];
    readonly minimum?: number;
  };
}

interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly rows: Iterable<readonly Value[]>;
}

const required = { required: true } as const;
const id = (name: string, description?: string): Field => ({
  name,
  type: "string",
  ...(description === undefined ? {} : { description }),
  constraints: required,
});
const text = (name: string, description?: string): Field => ({
  name,
  type: "string",
  ...(description === undefined ? {} : { description }),
});
const address = (name: string): Field => ({ name, type: "string", format: "uri" });
const oneOf = (name: string, values: readonly string[], optional = false): Field => ({
  name,
  type: "string",
  constraints: { ...(optional ? {} : required), enum: values },
});
const position: Field = {
  name: "position",
  type: "integer",
  description: "2 supports, 1 leans toward, 0 mixed, -1 leans against, -2 opposes; never a silence",
  constraints: { ...required, enum: positions },
};
const count = (name: string, description: string, minimum: number): Field => ({
  name,
  type: "integer",
  description,
  constraints: { minimum },
});
const edtf = (name: string) => text(name, "EDTF (ISO 8601-2), as uncertain as it is");
const to = (resource: string, fields: readonly string[], own: readonly string[]): ForeignKey => ({
  fields: own,
  reference: { resource, fields },
});

/** The files of the package. */
export async function* packageFiles(
  exported: Exported,
  tick: Tick,
): AsyncGenerator<PackedFile, undefined> {
  const resources = resourcesOf(exported);
  yield {
    name: "datapackage.json",
    content: [`${JSON.stringify(descriptorOf(exported, resources), null, 2)}\n`],
  };
  for (const { name, fields, rows } of resources) {
    const columns = fields.map((field) => ({
      name: field.name,
      title: field.name,
      type: "string" as const,
    }));
    const table = { name, columns, count: 0, rows: () => rows };
    yield { name: `${name}.csv`, content: csvOf(table, (column) => column.name, tick, "") };
  }
  return undefined;
}

function descriptorOf(exported: Exported, resources: readonly Resource[]) {
  const { index, sentence, link, made, t } = exported;
  const { title, description, license, curators, revision } = index.corpus;
  const cited = documentsIn(exported).flatMap(({ document }) => document.source ?? []);
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: plainName(textIn(title, t.code)) || "positionary",
    title: textIn(title, t.code),
    description: [
      sentence,
      description === undefined ? "" : textIn(description, t.code),
      "A text that begins with = + - @, tab, CR, LF (or apostrophes before one of them) has an apostrophe before it, so that no spreadsheet takes it for a formula: drop the first character.",
    ]
      .filter((one) => one !== "")
      .join("\n\n"),
    homepage: link,
    version: revision,
    created: `${made}T00:00:00Z`,
    ...(license === undefined
      ? {}
      : {
          licenses: [
            {
              name: license.trim().replace(/\s+/g, "-"),
              title: license,
              path: licenseAddress(license) ?? undefined,
            },
          ],
        }),
    ...(curators.length === 0
      ? {}
      : { contributors: curators.map((name) => ({ title: name, roles: ["curator"] })) }),
    ...(cited.length === 0
      ? {}
      : {
          sources: cited.map(({ citation, url }) => ({
            title: citation,
            ...(url === undefined ? {} : { path: url }),
          })),
        }),
    resources: resources.map(({ name, description: what, fields, primaryKey, foreignKeys }) => ({
      name,
      type: "table",
      description: what,
      path: `${name}.csv`,
      scheme: "file",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: {
        delimiter: ",",
        lineTerminator: "\r\n",
        quoteChar: '"',
        doubleQuote: true,
        header: true,
      },
      schema: {
        $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
        fields,
        missingValues: [""],
        primaryKey,
        ...(foreignKeys ? { foreignKeys } : {}),
      },
    })),
  };
}

function resourcesOf(exported: Exported): readonly Resource[] {
  const { index, arrangement, linkOf, t } = exported;
  const documents = documentsIn(exported);
  const claims = claimsIn(exported);
  const cells = [...cellsIn(exported)];
  const targets = arrangement.topics.flatMap((shown) => shown.targets);
  const inView = new Set(targets.map((target) => target.id));
  const rows = new Set(arrangement.rows);
  const stances = cells.flatMap((cell) => cell.stances);
  const said = (words: Parameters<typeof textIn>[0] | undefined) =>
    words === undefined ? null : textIn(words, t.code);
  const stanceKey = ["document", "target"];
  return [
    {
      name: "organizations",
      description: "Those whose positions are coded.",
      fields: [
        id("id"),
        text("short_name"),
        text("name"),
        text("native_name"),
        text("country", "ISO 3166-1 alpha-2; empty for an international"),
        text("note"),
      ],
      primaryKey: ["id"],
      rows: arrangement.rows.map((one) => [
        one.id,
        one.shortName,
        textIn(one.name, t.code),
        one.nativeName ?? null,
        one.country ?? null,
        said(one.note),
      ]),
    },
    {
      name: "topics",
      description: "What the issues are grouped by.",
      fields: [id("id"), text("label")],
      primaryKey: ["id"],
      rows: arrangement.topics.map(({ topic }) => [topic.id, textIn(topic.label, t.code)]),
    },
    {
      name: "targets",
      description: "The issues on which a position is taken.",
      fields: [id("id", "topic.target"), id("topic"), text("label"), text("read_as")],
      primaryKey: ["id"],
      foreignKeys: [to("topics", ["id"], ["topic"])],
      rows: targets.map((one) => [
        one.id,
        one.topic,
        textIn(one.label, t.code),
        textIn(one.readAs, t.code),
      ]),
    },
    {
      name: "reasons",
      description: "The controlled vocabulary of why.",
      fields: [id("id"), text("label"), text("read_as")],
      primaryKey: ["id"],
      rows: index.corpus.reasons.map((one) => [
        one.id,
        textIn(one.label, t.code),
        textIn(one.readAs, t.code),
      ]),
    },
    {
      name: "documents",
      description: "The texts that were coded.",
      fields: [
        id("id"),
        id("organization"),
        text("title"),
        {
          name: "title_printed",
          type: "boolean",
          description: "false where the curators had to name it",
          constraints: required,
        },
        id("language", "BCP 47"),
        edtf("date"),
        edtf("written"),
        edtf("published"),
        oneOf("issuer", ["stated", "inferred"]),
        text("issuer_note"),
        text("source"),
        address("source_url"),
        text("note"),
        text("path", "of the text within the corpus"),
        {
          name: "text_checked",
          type: "boolean",
          description: "false where the text failed to load, and nobody has looked for its quotes",
          constraints: required,
        },
        address("link"),
      ],
      primaryKey: ["id"],
      foreignKeys: [to("organizations", ["id"], ["organization"])],
      rows: documents.map(({ document, organization }) => [
        document.id,
        organization.id,
        textIn(document.title, t.code),
        String(document.titlePrinted),
        document.language,
        dateOf(document)?.edtf ?? null,
        document.written?.edtf ?? null,
        document.published?.edtf ?? null,
        document.attribution.basis,
        said(document.attribution.note),
        document.source?.citation ?? null,
        document.source?.url ?? null,
        said(document.note),
        document.path,
        String(document.text !== null),
        linkOf(atDocument(document.id)),
      ]),
    },
    {
      name: "passages",
      description:
        "Quotes and where they stand: verbatim, where the text of the document could be checked.",
      fields: [
        id("document"),
        id("id", "unique in its document"),
        id("exact"),
        count(
          "start",
          "code points of the text before it, a byte-order mark not counted; empty where the text did not come",
          0,
        ),
        count("end", "the same, to its end", 0),
        text("translation", "into the language of the labels, where the corpus has one"),
        address("link"),
      ],
      primaryKey: ["document", "id"],
      foreignKeys: [to("documents", ["id"], ["document"])],
      rows: documents.flatMap(({ document, passages }) => {
        const own = document.text === null ? null : plainText(document.text, "as they are");
        return passages.map(({ passage }) => {
          const range = own && passage.range ? own.pointsOf(passage.range) : null;
          return [
            document.id,
            passage.id,
            passage.exact,
            range?.start ?? null,
            range?.end ?? null,
            translationFor(document, passage, t.code)?.quote.exact ?? null,
            linkOf(atDocument(document.id, passage.id)),
          ];
        });
      }),
    },
    {
      name: "stances",
      description: "What a text says on an issue.",
      fields: [
        id("document"),
        id("target"),
        id("organization"),
        position,
        oneOf("basis", bases),
        oneOf("salience", saliences, true),
        text("frame"),
        text("summary"),
        text("doubt", "the coder’s"),
        oneOf("standing", ["shown", "same", "earlier"]),
        address("link"),
      ],
      primaryKey: stanceKey,
      foreignKeys: [
        to("documents", ["id"], ["document"]),
        to("targets", ["id"], ["target"]),
        to("organizations", ["id"], ["organization"]),
      ],
      rows: stances.map(({ full: { stance, organization }, standing }) => [
        stance.document,
        stance.target,
        organization.id,
        stance.position,
        stance.basis,
        stance.salience ?? null,
        said(stance.frame),
        said(stance.summary),
        said(stance.doubt),
        standing,
        linkOf(atStance(organization.id, stance)),
      ]),
    },
    {
      name: "stance_reasons",
      description: "Why, in the order of the coder.",
      fields: [id("document"), id("target"), id("reason"), count("rank", "from 1", 1)],
      primaryKey: [...stanceKey, "reason"],
      foreignKeys: [to("stances", stanceKey, stanceKey), to("reasons", ["id"], ["reason"])],
      rows: stances.flatMap(({ full: { stance } }) =>
        stance.reasons.map((reason, i) => [stance.document, stance.target, reason, i + 1]),
      ),
    },
    {
      name: "stance_passages",
      description: "The quotes on which a stance rests, the one that shows it best first.",
      fields: [id("document"), id("target"), id("passage"), count("rank", "from 1", 1)],
      primaryKey: [...stanceKey, "passage"],
      foreignKeys: [
        to("stances", stanceKey, stanceKey),
        to("passages", ["document", "id"], ["document", "passage"]),
      ],
      rows: stances.flatMap(({ full: { stance } }) =>
        stance.passages.map((passage, i) => [stance.document, stance.target, passage, i + 1]),
      ),
    },
    {
      name: "cells",
      description:
        "The matrix: an organization that was read for an issue and says nothing is silent, one of which no text was read is uncoded.",
      fields: [
        id("organization"),
        id("target"),
        oneOf("state", ["stance", "silent", "uncoded"]),
        address("link"),
      ],
      primaryKey: ["organization", "target"],
      foreignKeys: [
        to("organizations", ["id"], ["organization"]),
        to("targets", ["id"], ["target"]),
      ],
      rows: cells.map(({ organization, target, cell }: ExportedCell) => [
        organization.id,
        target.id,
        cell.kind,
        linkOf(atCell(organization.id, target.id)),
      ]),
    },
    {
      name: "read_for",
      description: "Which text was read for which issue.",
      fields: [id("document"), id("target")],
      primaryKey: ["document", "target"],
      foreignKeys: [to("documents", ["id"], ["document"]), to("targets", ["id"], ["target"])],
      rows: documents.flatMap(({ document }) =>
        document.codedFor
          .filter((target) => inView.has(target))
          .map((target) => [document.id, target]),
      ),
    },
    {
      name: "reported",
      description: "Positions that a text says somebody else holds; never the holder’s own.",
      fields: [
        id("id"),
        id("document"),
        id("reporter"),
        text("holder_organization", "where it is one of those in this package"),
        id("holder"),
        id("target"),
        position,
        oneOf("basis", bases),
        text("note"),
        address("link"),
      ],
      primaryKey: ["id"],
      foreignKeys: [
        to("documents", ["id"], ["document"]),
        to("organizations", ["id"], ["reporter"]),
        to("organizations", ["id"], ["holder_organization"]),
        to("targets", ["id"], ["target"]),
      ],
      rows: claims.map(({ id: claim, reported, document, reporter, holder, target }) => [
        claim,
        document.id,
        reporter.id,
        holder.kind === "organization" && rows.has(holder.organization)
          ? holder.organization.id
          : null,
        holderName(holder, t.code).text,
        target.id,
        reported.position,
        reported.basis,
        said(reported.note),
        linkOf(atClaim(claim)),
      ]),
    },
    {
      name: "reported_passages",
      description: "The quotes on which a second-hand position rests.",
      fields: [id("reported"), id("document"), id("passage")],
      primaryKey: ["reported", "passage"],
      foreignKeys: [
        to("reported", ["id"], ["reported"]),
        to("passages", ["document", "id"], ["document", "passage"]),
      ],
      rows: claims.flatMap(({ id: claim, reported }) =>
        reported.passages.map((passage) => [claim, reported.document, passage]),
      ),
    },
  ];
}
