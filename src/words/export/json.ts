import type { Document, Passage, Text } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { atCell, atClaim, atDocument, atStance } from "#domain/opened.ts";
import { translationFor } from "#domain/translationFor.ts";
import { textIn } from "#domain/wording.ts";
import { type Exported, type Tick, cellCount, cellsIn, claimsIn } from "./exported.ts";
import { type UsedDocument, documentsIn } from "./passagesIn.ts";

/** What the file calls itself, for whoever reads it: the shape below, and no other. */
export const jsonFormat = "positionary-export/1";

/**
 * What is taken as one piece of JSON, in pieces of text:
 *
 *   format         "positionary-export/1"
 *   about          title, taken (a sentence), scope ("view", "all"), link, language, revision, curators,
 *                  license?, made (YYYY-MM-DD)
 *   organizations  id, shortName, name, country?
 *   targets        id (topic.target), topic {id, label}, label, readAs
 *   reasons        id, label, readAs
 *   documents      id, organization, title, titlePrinted, language, date? (EDTF), written?, published?,
 *                  issuer ("stated", "inferred"), textChecked (false where the text failed to load, and nobody
 *                  has looked for its quotes), source? {citation, url?}, link,
 *                  passages [{id, exact, start?, end?, translation?}]
 *   cells          organization, target, state ("stance", "silent", "uncoded"), link,
 *                  documents? (read and silent), stances? [{document, position (2 … -2), basis, salience?,
 *                  reasons?, frame?, summary?, doubt?, passages (ids), standing ("shown", "same",
 *                  "earlier"), link}]
 *   reported       document, holder {organization} or {name}, target, position, basis, note?,
 *                  passages (ids), link
 *
 * Words are in the language of the interface where the corpus has it; `start` and `end` of a passage count
 * UTF-16 units of its text, as JavaScript does.
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
  yield list(
    "documents",
    documentsIn(exported).map((used) => documentOf(exported, used)),
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
  yield "\n}\n";
  return undefined;

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
    made,
  };
}

function documentOf({ linkOf, t }: Exported, { document, organization, passages }: UsedDocument) {
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
    passages: passages.map(({ passage }) => ({
      id: passage.id,
      exact: passage.exact,
      ...passage.range,
      translation: translationOf(document, passage, t.code),
    })),
  };
}

/** A translation with its language and whose it is. */
function translationOf(document: Document, passage: Passage, language: string) {
  const found = translationFor(document, passage, language);
  return found ? { exact: found.quote.exact, language: found.language, by: found.by } : undefined;
}
