import { bases, saliences, type Document } from "#domain/corpus.ts";
import { dateOf } from "#domain/documentDate.ts";
import { atCell, atClaim, atDocument, atStance } from "#domain/opened.ts";
import { holderName } from "#domain/reported.ts";
import { textIn } from "#domain/wording.ts";
import { type Exported, cellsIn, claimsIn } from "./exported.ts";
import {
  type Resource,
  address,
  count,
  edtf,
  id,
  mapped,
  oneOf,
  position,
  sum,
  text,
  to,
  yesOrNo,
} from "./packageSchema.ts";
import { type UsedDocument, translationsOf } from "./passagesIn.ts";
import { plainText } from "./plainText.ts";

/** The tables of the matrix and of what it rests on. */
export function matrixResources(
  exported: Exported,
  documents: readonly UsedDocument[],
): readonly Resource[] {
  const { index, arrangement, linkOf, t } = exported;
  const claims = claimsIn(exported);
  const cells = [...cellsIn(exported)];
  const targets = arrangement.topics.flatMap((shown) => shown.targets);
  const inView = new Set(targets.map((target) => target.id));
  const readFor = ({ codedFor }: Document) => codedFor.filter((target) => inView.has(target));
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
      count: arrangement.rows.length,
      rows: () =>
        arrangement.rows.map((one) => [
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
      count: arrangement.topics.length,
      rows: () => arrangement.topics.map(({ topic }) => [topic.id, textIn(topic.label, t.code)]),
    },
    {
      name: "targets",
      description: "The issues on which a position is taken.",
      fields: [id("id", "topic.target"), id("topic"), text("label"), text("read_as")],
      primaryKey: ["id"],
      foreignKeys: [to("topics", ["id"], ["topic"])],
      count: targets.length,
      rows: () =>
        targets.map((one) => [
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
      count: index.corpus.reasons.length,
      rows: () =>
        index.corpus.reasons.map((one) => [
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
        yesOrNo("title_printed", "false where the curators had to name it"),
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
        yesOrNo(
          "text_checked",
          "false where the text failed to load, and nobody has looked for its quotes",
        ),
        address("link"),
      ],
      primaryKey: ["id"],
      foreignKeys: [to("organizations", ["id"], ["organization"])],
      count: documents.length,
      rows: () =>
        mapped(documents, ({ document, organization }) => [
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
        address("link"),
      ],
      primaryKey: ["document", "id"],
      foreignKeys: [to("documents", ["id"], ["document"])],
      count: sum(documents, ({ passages }) => passages.length),
      rows: function* () {
        for (const { document, passages } of documents) {
          const own = document.text === null ? null : plainText(document.text, "as they are");
          for (const { passage } of passages) {
            const range = own && passage.range ? own.pointsOf(passage.range) : null;
            yield [
              document.id,
              passage.id,
              passage.exact,
              range?.start ?? null,
              range?.end ?? null,
              linkOf(atDocument(document.id, passage.id)),
            ];
          }
        }
      },
    },
    {
      name: "translations",
      description: "Passages in other languages, and whose words they are.",
      fields: [
        id("document"),
        id("passage"),
        id("language", "BCP 47"),
        id("exact"),
        id("by"),
        yesOrNo(
          "checked",
          "false where the translation failed to load, and nobody has looked for it there",
        ),
      ],
      primaryKey: ["document", "passage", "language"],
      foreignKeys: [to("passages", ["document", "id"], ["document", "passage"])],
      count: sum(
        documents,
        ({ document, passages }) => document.translations.length * passages.length,
      ),
      rows: function* () {
        for (const { document, passages } of documents)
          for (const { passage } of passages)
            for (const { language, exact, by, checked } of translationsOf(document, passage))
              yield [document.id, passage.id, language, exact, by, String(checked)];
      },
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
      count: stances.length,
      rows: () =>
        mapped(stances, ({ full: { stance, organization }, standing }) => [
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
      count: sum(stances, ({ full: { stance } }) => stance.reasons.length),
      rows: () =>
        stances.flatMap(({ full: { stance } }) =>
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
      count: sum(stances, ({ full: { stance } }) => stance.passages.length),
      rows: () =>
        stances.flatMap(({ full: { stance } }) =>
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
      count: cells.length,
      rows: () =>
        mapped(cells, ({ organization, target, cell }) => [
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
      count: sum(documents, ({ document }) => readFor(document).length),
      rows: function* () {
        for (const { document } of documents)
          for (const target of readFor(document)) yield [document.id, target];
      },
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
      count: claims.length,
      rows: () =>
        mapped(claims, ({ id: claim, reported, document, reporter, holder, target }) => [
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
      count: sum(claims, ({ reported }) => reported.passages.length),
      rows: () =>
        claims.flatMap(({ id: claim, reported }) =>
          reported.passages.map((passage) => [claim, reported.document, passage]),
        ),
    },
  ];
}
