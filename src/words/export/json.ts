import type { Document, Text, TextRange } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { atCell, atClaim, atDocument, atEvent, atStance } from "#domain/opened.ts";
import { textIn } from "#domain/wording.ts";
import { type Decision, codingsIn, eventsIn, revisionsIn } from "./besideStances.ts";
import { type Exported, type Tick, cellCount, cellsIn, claimsIn } from "./exported.ts";
import { type UsedDocument, documentsIn, translationsOf } from "./passagesIn.ts";
import { plainText } from "./plainText.ts";

/** What the file calls itself, for whoever reads it: the shape below, and no other. */
export const jsonFormat = "positionary-export/2";

/**
 * What is taken as one piece of JSON, in pieces of text:
 *
 *   format         "positionary-export/2"
 *   about          title, taken (a sentence), scope ("view", "all"), link, language, revision, curators,
 *                  license? (of the coding alone), texts (whose the texts and their quotes are), made
 *                  (YYYY-MM-DD)
 *   organizations  id, shortName, name, country?
 *   targets        id (topic.target), topic {id, label}, label, readAs
 *   reasons        id, label, readAs
 *   documents      id, organization, title, titlePrinted, language, date? (EDTF), written?, published?,
 *                  issuer ("stated", "inferred"), textChecked (false where the text failed to load, and nobody
 *                  has looked for its quotes), source? {citation, url?}, link,
 *                  passages [{id, exact, start?, end?,
 *                  translations? [{language, exact, by, checked (false where it failed to load)}]}]
 *   cells          organization, target, state ("stance", "silent", "uncoded"), link,
 *                  documents? (read and silent), stances? [{document, position (2 … -2), basis, salience?,
 *                  reasons?, frame?, summary?, doubt?, passages (ids), standing ("shown", "same",
 *                  "earlier"), link}]
 *   reported       document, holder {organization} or {name}, target, position, basis, note?,
 *                  passages (ids), link
 *   events         id, date (EDTF), label, asPrinted?, note?, passages [{document, passage}], link?
 *   revisions      date, note, cells [{document, target}]
 *   codings        id, by, date, blind, note?, decisions? [{document, target, state ("stance", "silent"),
 *                  position?, basis?, salience?, reasons?, note?, passages? [{exact, start?, end?}]}]
 *                  (what each coder gave before any settling; no decisions where its file failed to load)
 *
 * Words are in the language of the interface where the corpus has it; `start` and `end` of a passage count
 * UTF-16 units of its text, as JavaScript does, without a byte-order mark, which no decoder gives.
 */
export async function* jsonOf(exported: Exported, tick: Tick): AsyncGenerator<string, undefined> {
  const { index, arrangement, linkOf, t } = exported;
  const said = (text: Text | undefined) => (text === undefined ? undefined : textIn(text, t.code));
  const list = (name: string, entries: Iterable<unknown>) =>
    `,\n"${name}": [\n${Array.from(entries, (one) => JSON.stringify(one)).join(",\n")}\n]`;
  yield `{\n"format": ${JSON.stringify(jsonFormat)},\n"about": ${JSON.stringify(aboutOf(exported))}`;
  yield list(
    "organizations",
    arrangement.rows.map(({ id, shortName, name, country }) => ({
      id,
      shortName,
      name: textIn(name, t.code),
      country,
    })),
  );
  yield list(
    "targets",
    arrangement.topics.flatMap(({ topic, targets }) =>
      targets.map(({ id, label, readAs }) => ({
        id,
        topic: { id: topic.id, label: textIn(topic.label, t.code) },
        label: textIn(label, t.code),
        readAs: textIn(readAs, t.code),
      })),
    ),
  );
  yield list(
    "reasons",
    index.corpus.reasons.map(({ id, label, readAs }) => ({
      id,
      label: textIn(label, t.code),
      readAs: textIn(readAs, t.code),
    })),
  );
  const documents = documentsIn(exported);
  const places = new Map(documents.map(({ document }) => [document.id, placesIn(document)]));
  yield list(
    "documents",
    documents.map((used) => documentOf(exported, used, places.get(used.document.id))),
  );
  yield ',\n"cells": [';
  let done = 0;
  for (const { organization, target, cell, stances } of cellsIn(exported)) {
    const entry = {
      organization: organization.id,
      target: target.id,
      state: cell.kind,
      link: linkOf(atCell(organization.id, target.id)),
      documents: cell.kind === "silent" ? cell.documents : undefined,
      stances:
        cell.kind === "stance"
          ? stances.map(({ full, standing }) => ({ ...stanceOf(full), standing }))
          : undefined,
    };
    yield `${done === 0 ? "" : ","}\n${JSON.stringify(entry)}`;
    await tick(++done, cellCount(exported));
  }
  yield "\n]";
  yield list(
    "reported",
    claimsIn(exported).map(({ id, reported, holder, document, target }) => ({
      document: document.id,
      holder:
        holder.kind === "organization"
          ? { organization: holder.organization.id }
          : { name: textIn(holder.name, t.code) },
      target: target.id,
      position: reported.position,
      basis: reported.basis,
      note: said(reported.note),
      passages: reported.passages,
      link: linkOf(atClaim(id)),
    })),
  );
  yield list(
    "events",
    eventsIn(exported, documents).map(
      ({ event: { id, edtf, label, asPrinted, note }, passages }) => ({
        id,
        date: edtf,
        label: textIn(label, t.code),
        asPrinted,
        note: said(note),
        passages,
        link: passages.length > 0 ? linkOf(atEvent(id)) : undefined,
      }),
    ),
  );
  yield list(
    "revisions",
    revisionsIn(exported, documents).map(({ revision: { date, note }, cells }) => ({
      date,
      note: textIn(note, t.code),
      cells,
    })),
  );
  yield list(
    "codings",
    codingsIn(exported, documents).map(({ coding: { id, by, date, blind, note }, decisions }) => ({
      id,
      by: textIn(by, t.code),
      date,
      blind,
      note: said(note),
      decisions: decisions?.map(decisionOf),
    })),
  );
  yield "\n}\n";
  return undefined;

  function decisionOf({ document, target, stance }: Decision) {
    if (stance === null) return { document, target, state: "silent" };
    const { position, basis, salience, reasons, note, passages } = stance;
    return {
      document,
      target,
      state: "stance",
      position,
      basis,
      salience,
      reasons: reasons.length > 0 ? reasons : undefined,
      note: said(note),
      passages:
        passages.length > 0
          ? passages.map(({ exact, range }) => ({ exact, ...places.get(document)?.(range) }))
          : undefined,
    };
  }

  function stanceOf({ stance, organization }: FullStance) {
    const { document, position, basis, salience, reasons, passages } = stance;
    return {
      document,
      position,
      basis,
      salience,
      reasons: reasons.length > 0 ? reasons : undefined,
      frame: said(stance.frame),
      summary: said(stance.summary),
      doubt: said(stance.doubt),
      passages,
      link: linkOf(atStance(organization.id, stance)),
    };
  }
}

function aboutOf({ index, scope, sentence, link, made, t }: Exported) {
  const { title, revision, curators, license } = index.corpus;
  return {
    title: textIn(title, t.code),
    taken: sentence,
    scope,
    link,
    language: t.code,
    revision,
    curators,
    license,
    texts: t.footer.texts,
    made,
  };
}

type Places = (range: TextRange | null) => TextRange | undefined;

/** Where stretches stand in a text, in UTF-16 units of what a decoder makes of it. */
function placesIn({ text }: Document): Places {
  const own = text === null ? null : plainText(text, "as they are");
  return (range) => (own && range ? own.rangeOf(range) : undefined);
}

function documentOf(
  { linkOf, t }: Exported,
  { document, organization, passages }: UsedDocument,
  places: Places | undefined,
) {
  const { id, title, titlePrinted, language, attribution, written, published, source } = document;
  return {
    id,
    organization: organization.id,
    title: textIn(title, t.code),
    titlePrinted,
    language,
    date: (written ?? published)?.edtf,
    written: written?.edtf,
    published: published?.edtf,
    issuer: attribution.basis,
    textChecked: document.text !== null,
    source,
    link: linkOf(atDocument(id)),
    passages: passages.map(({ passage }) => {
      const translations = translationsOf(document, passage);
      return {
        id: passage.id,
        exact: passage.exact,
        ...places?.(passage.range),
        translations: translations.length > 0 ? translations : undefined,
      };
    }),
  };
}
