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
      fields: [
        id("id"),
        text("short_name"),
        text("name"),
        text("native_name"),
        text("country", "country"),
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
      fields: [id("id"), text("label")],
      primaryKey: ["id"],
      count: arrangement.topics.length,
      rows: () => arrangement.topics.map(({ topic }) => [topic.id, textIn(topic.label, t.code)]),
    },
    {
      name: "targets",
      fields: [id("id", "targetId"), id("topic"), text("label"), text("read_as")],
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
      fields: [
        id("id"),
        id("organization"),
        text("title"),
        yesOrNo("title_printed", "titlePrinted"),
        id("language", "languageTag"),
        edtf("date"),
        edtf("written"),
        edtf("published"),
        oneOf("issuer", ["stated", "inferred"]),
        text("issuer_note"),
        text("source"),
        address("source_url"),
        text("note"),
        text("path", "path"),
        yesOrNo("text_checked", "textChecked"),
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
      fields: [
        id("document"),
        id("id", "passageId"),
        id("exact"),
        count("start", "start", 0),
        count("end", "end", 0),
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
      fields: [
        id("document"),
        id("passage"),
        id("language", "languageTag"),
        id("exact"),
        id("by"),
        yesOrNo("checked", "translationChecked"),
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
      fields: [
        id("document"),
        id("target"),
        id("organization"),
        position,
        oneOf("basis", bases),
        oneOf("salience", saliences, true),
        text("frame"),
        text("summary"),
        text("doubt", "doubt"),
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
      fields: [id("document"), id("target"), id("reason"), count("rank", "rank", 1)],
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
      fields: [id("document"), id("target"), id("passage"), count("rank", "rank", 1)],
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
      fields: [
        id("id"),
        id("document"),
        id("reporter"),
        text("holder_organization", "holder"),
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
