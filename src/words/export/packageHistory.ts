import { bases, saliences } from "#domain/corpus.ts";
import { atEvent } from "#domain/opened.ts";
import { textIn } from "#domain/wording.ts";
import { codingsIn, eventsIn, revisionsIn } from "./besideStances.ts";
import type { Exported } from "./exported.ts";
import {
  type Resource,
  address,
  count,
  edtf,
  id,
  mapped,
  oneOf,
  positionIfAny,
  sum,
  text,
  to,
  yesOrNo,
} from "./packageSchema.ts";
import type { UsedDocument } from "./passagesIn.ts";
import { type PlainText, plainText } from "./plainText.ts";

/** The events that texts name, how the coding changed, and what each coder gave, where that is kept. */
export function historyResources(
  exported: Exported,
  documents: readonly UsedDocument[],
): readonly Resource[] {
  const { linkOf, t } = exported;
  const said = (words: Parameters<typeof textIn>[0] | undefined) =>
    words === undefined ? null : textIn(words, t.code);
  const events = eventsIn(exported, documents);
  const revisions = revisionsIn(exported, documents).map((one, i) => ({ ...one, number: i + 1 }));
  return [
    {
      name: "events",
      fields: [
        id("id"),
        edtf("date"),
        text("label"),
        text("as_printed"),
        text("note", "eventNote"),
        address("link"),
      ],
      primaryKey: ["id"],
      count: events.length,
      rows: () =>
        mapped(events, ({ event, passages }) => [
          event.id,
          event.edtf,
          textIn(event.label, t.code),
          event.asPrinted ?? null,
          said(event.note),
          passages.length > 0 ? linkOf(atEvent(event.id)) : null,
        ]),
    },
    {
      name: "event_passages",
      fields: [id("event"), id("document"), id("passage")],
      primaryKey: ["event", "document", "passage"],
      foreignKeys: [
        to("events", ["id"], ["event"]),
        to("passages", ["document", "id"], ["document", "passage"]),
      ],
      count: sum(events, ({ passages }) => passages.length),
      rows: function* () {
        for (const { event, passages } of events)
          for (const { document, passage } of passages) yield [event.id, document, passage];
      },
    },
    {
      name: "revisions",
      fields: [count("number", "revisionNumber", 1), id("date"), text("note")],
      primaryKey: ["number"],
      count: revisions.length,
      rows: () =>
        mapped(revisions, ({ number, revision }) => [number, revision.date, said(revision.note)]),
    },
    {
      name: "revision_cells",
      fields: [count("revision", "revision", 1), id("document"), id("target")],
      primaryKey: ["revision", "document", "target"],
      foreignKeys: [
        to("revisions", ["number"], ["revision"]),
        to("documents", ["id"], ["document"]),
        to("targets", ["id"], ["target"]),
      ],
      count: sum(revisions, ({ cells }) => cells.length),
      rows: function* () {
        for (const { number, cells } of revisions)
          for (const { document, target } of cells) yield [number, document, target];
      },
    },
    ...codingResources(exported, documents),
  ];
}

/** None where no coder's own coding is kept. */
function codingResources(
  exported: Exported,
  documents: readonly UsedDocument[],
): readonly Resource[] {
  const { t } = exported;
  const codings = codingsIn(exported, documents);
  if (codings.length === 0) return [];
  const decisions = codings.flatMap(({ coding, decisions: own }) =>
    (own ?? []).map((decision) => ({ coding: coding.id, ...decision })),
  );
  const texts = new Map(documents.map(({ document }) => [document.id, document.text]));
  const key = ["coding", "document", "target"];
  return [
    {
      name: "codings",
      fields: [
        id("id"),
        text("by"),
        id("date"),
        yesOrNo("blind", "blind"),
        text("note"),
        yesOrNo("loaded", "loaded"),
      ],
      primaryKey: ["id"],
      count: codings.length,
      rows: () =>
        mapped(codings, ({ coding, decisions: own }) => [
          coding.id,
          textIn(coding.by, t.code),
          coding.date,
          String(coding.blind),
          coding.note === undefined ? null : textIn(coding.note, t.code),
          String(own !== null),
        ]),
    },
    {
      name: "coded",
      fields: [
        id("coding"),
        id("document"),
        id("target"),
        oneOf("state", ["stance", "silent"]),
        positionIfAny,
        oneOf("basis", bases, true),
        oneOf("salience", saliences, true),
        text("note"),
      ],
      primaryKey: key,
      foreignKeys: [
        to("codings", ["id"], ["coding"]),
        to("documents", ["id"], ["document"]),
        to("targets", ["id"], ["target"]),
      ],
      count: decisions.length,
      rows: () =>
        mapped(decisions, ({ coding, document, target, stance }) => [
          coding,
          document,
          target,
          stance ? "stance" : "silent",
          stance?.position ?? null,
          stance?.basis ?? null,
          stance?.salience ?? null,
          stance?.note === undefined ? null : textIn(stance.note, t.code),
        ]),
    },
    {
      name: "coded_reasons",
      fields: [id("coding"), id("document"), id("target"), id("reason"), count("rank", "rank", 1)],
      primaryKey: [...key, "reason"],
      foreignKeys: [to("coded", key, key), to("reasons", ["id"], ["reason"])],
      count: sum(decisions, ({ stance }) => stance?.reasons.length ?? 0),
      rows: function* () {
        for (const { coding, document, target, stance } of decisions)
          for (const [i, reason] of (stance?.reasons ?? []).entries())
            yield [coding, document, target, reason, i + 1];
      },
    },
    {
      name: "coded_passages",
      fields: [
        id("coding"),
        id("document"),
        id("target"),
        count("rank", "rank", 1),
        id("exact"),
        count("start", "codedStart", 0),
        count("end", "end", 0),
      ],
      primaryKey: [...key, "rank"],
      foreignKeys: [to("coded", key, key)],
      count: sum(decisions, ({ stance }) => stance?.passages.length ?? 0),
      rows: function* () {
        let [at, own]: [string | null, PlainText | null] = [null, null];
        for (const { coding, document, target, stance } of decisions) {
          for (const [i, { exact, range }] of (stance?.passages ?? []).entries()) {
            // The decisions on a text follow each other.
            if (at !== document) {
              const body: string | null = texts.get(document) ?? null;
              [at, own] = [document, body === null ? null : plainText(body, "as they are")];
            }
            const place = own && range ? own.pointsOf(range) : null;
            yield [
              coding,
              document,
              target,
              i + 1,
              exact,
              place?.start ?? null,
              place?.end ?? null,
            ];
          }
        }
      },
    },
  ];
}
