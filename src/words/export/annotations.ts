/** Passages as annotations of their texts: of the W3C's model, and as Hypothesis imports them. */
import type { Document, Organization, Passage } from "#domain/corpus.ts";
import type { Claim, FullStance } from "#domain/corpusIndex.ts";
import { atClaim, atDocument, atStance } from "#domain/opened.ts";
import { textIn } from "#domain/wording.ts";
import { citeText } from "#i18n/citeText.ts";
import { exportText } from "#i18n/exportText.ts";
import { claimInWords } from "#words/claimWords.ts";
import type { Exported, Tick } from "./exported.ts";
import { plainName } from "./plainName.ts";
import { licenseAddress, termsInWords } from "./license.ts";
import { nameByHash } from "./nameByHash.ts";
import { type UsedDocument, type UsedPassage, documentsIn } from "./passagesIn.ts";
import { plainText, quoteAt } from "./plainText.ts";
import type { PackedFile } from "./zip.ts";

/** What is said of a passage. */
interface Said {
  /** The same at every export. */
  readonly id: string;
  readonly link: string;
  readonly tags: readonly string[];
  /** Sentences on it, and what each is. */
  readonly notes: readonly {
    readonly purpose: "describing" | "commenting";
    readonly text: string;
  }[];
}

/** What is said of a passage; of one whose text did not come also that nobody has looked for it there. */
function saidOf(
  exported: Exported,
  { document, organization }: UsedDocument,
  used: UsedPassage,
): readonly Said[] {
  const said = whatIsSaid(exported, document, organization, used);
  if (document.text !== null) return said;
  const { quoteUnchecked } = exportText[exported.t.code];
  const note = { purpose: "commenting", text: quoteUnchecked } as const;
  return said.map((one) => ({ ...one, notes: [...one.notes, note] }));
}

/** One for each stance and each second-hand position that rests on it; without any, one for what else it is. */
function whatIsSaid(
  exported: Exported,
  document: Document,
  organization: Organization,
  { passage, stances, claims, events, isAboutText }: UsedPassage,
): readonly Said[] {
  const { linkOf, t } = exported;
  const place = `${document.id} ${passage.id}`;
  const said = [
    ...stances.map((full) => saidOfStance(exported, full, passage)),
    ...claims.map((claim) => saidOfClaim(exported, claim, passage)),
  ];
  if (said.length > 0) return said;
  return [
    {
      id: `annotation ${place}`,
      link: linkOf(atDocument(document.id, passage.id)),
      tags: [
        organization.shortName,
        ...(isAboutText ? [exportText[t.code].aboutText] : []),
        ...events.map(({ label }) => `${citeText[t.code].event}: ${textIn(label, t.code)}`),
      ],
      notes: [],
    },
  ];
}

function saidOfStance({ linkOf, t }: Exported, full: FullStance, passage: Passage): Said {
  const { stance, organization, target, reasons } = full;
  const { frame, summary, doubt, salience } = stance;
  const notes: Said["notes"][number][] = [];
  if (summary !== undefined) notes.push({ purpose: "describing", text: textIn(summary, t.code) });
  if (frame !== undefined) {
    const { columns } = exportText[t.code];
    // By itself it is half a sentence, of which nobody knows whose.
    notes.push({ purpose: "describing", text: `${columns.frame}: ${textIn(frame, t.code)}` });
  }
  if (doubt !== undefined)
    notes.push({ purpose: "commenting", text: `${t.reader.doubt}: ${textIn(doubt, t.code)}` });
  return {
    id: `annotation ${stance.document} ${passage.id} stance ${stance.target}`,
    link: linkOf(atStance(organization.id, stance, passage.id)),
    tags: [
      organization.shortName,
      textIn(target.label, t.code),
      t.position[stance.position],
      t.basis[stance.basis],
      ...(salience === undefined ? [] : [t.salience[salience]]),
      ...reasons.map(({ label }) => textIn(label, t.code)),
    ],
    notes,
  };
}

function saidOfClaim({ linkOf, t }: Exported, claim: Claim, passage: Passage): Said {
  const { id, reporter, target, reported } = claim;
  return {
    id: `annotation ${claim.document.id} ${passage.id} claim ${id}`,
    link: linkOf(atClaim(id, passage.id)),
    tags: [
      reporter.shortName,
      textIn(target.label, t.code),
      exportText[t.code].secondHand,
      t.position[reported.position],
    ],
    notes: [{ purpose: "describing", text: claimInWords(claim, t) }],
  };
}

/**
 * What the places are counted in: the very text. It is named by its address, or, where it lies on no host,
 * by the checksum that it has (RFC 6920): an address of anything else would have other words at that place.
 * Where the text did not come and has no address either, the explorer's page of it, which is no such text.
 */
function sourceOf({ addressOf, linkOf }: Exported, { id, path, text, language }: Document) {
  const very = addressOf(path) ?? (text === null ? null : nameByHash(text));
  return {
    id: very ?? linkOf(atDocument(id)),
    type: "Text",
    ...(very === null ? {} : { format: "text/plain" }),
    language,
    textDirection: "auto",
  };
}

/** The words of a passage with what the corpus says stands around them: all that is known without its text. */
function quoteOf({ exact, prefix, suffix }: Passage) {
  return { type: "TextQuoteSelector", exact, prefix, suffix };
}

/**
 * All passages that are taken as one AnnotationCollection (W3C, Web Annotation Data Model and Vocabulary,
 * 2017), in pieces of text. A place is a TextQuoteSelector, its prefix and suffix long enough to leave one
 * place, refined by nothing, and a TextPositionSelector beside it. The latter counts as the Recommendation
 * says (4.2.5): Unicode code points, not code units, from 0, the end not included, in the text as it is
 * decoded, without a byte-order mark; line ends are left as they are. A passage whose text did not come
 * has its quote alone, as the corpus gives it.
 */
export async function* annotationsOf(
  exported: Exported,
  tick: Tick,
): AsyncGenerator<string, undefined> {
  const { index, sentence, link, made, t } = exported;
  const { corpus } = index;
  const documents = documentsIn(exported);
  const of = documents.reduce((sum, { passages }) => sum + passages.length, 0);
  const head = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${link}#annotations`,
    type: "AnnotationCollection",
    label: `${textIn(corpus.title, t.code)}: ${sentence}`,
    creator: corpus.curators.map((name) => ({ name })),
    // The model wants an address here and nothing else.
    rights: licenseAddress(corpus.license) ?? undefined,
    // In words, which the model's own context has a name for too: the address is of the coding alone.
    "dc:rights": termsInWords(corpus.license, t).join(" "),
    generated: `${made}T00:00:00Z`,
    modified: `${corpus.revision}T00:00:00Z`,
  };
  // The items are written as they are made; what counts them is known only then.
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "first": {\n  "id": ${JSON.stringify(`${link}#annotations-1`)},\n  "type": "AnnotationPage",\n  "partOf": ${JSON.stringify(head.id)},\n  "startIndex": 0,\n  "items": [`;
  let total = 0;
  let done = 0;
  for (const taken of documents) {
    const { document, passages } = taken;
    const own = document.text === null ? null : plainText(document.text, "as they are");
    const source = sourceOf(exported, document);
    for (const used of passages) {
      const { passage } = used;
      const range = passage.range && own ? own.rangeOf(passage.range) : null;
      const selector =
        own && passage.range && range
          ? [
              { type: "TextQuoteSelector", ...quoteAt(own.text, range) },
              { type: "TextPositionSelector", ...own.pointsOf(passage.range) },
            ]
          : [quoteOf(passage)];
      for (const said of saidOf(exported, taken, used)) {
        const annotation = {
          id: said.link,
          type: "Annotation",
          canonical: `urn:uuid:${exported.guid(said.id)}`,
          motivation: "tagging",
          modified: `${corpus.revision}T00:00:00Z`,
          body: [
            ...said.tags.map((value) => ({
              type: "TextualBody",
              purpose: "tagging",
              value,
              language: t.code,
            })),
            ...said.notes.map(({ purpose, text }) => ({
              type: "TextualBody",
              purpose,
              value: text,
              language: t.code,
              format: "text/plain",
            })),
          ],
          target: {
            source,
            selector,
          },
        };
        yield `${total === 0 ? "" : ","}\n${JSON.stringify(annotation)}`;
        total++;
      }
      await tick(++done, of);
    }
  }
  yield `\n  ]\n },\n "total": ${total}\n}\n`;
  return undefined;
}

/**
 * A file for each text, as the Hypothesis client imports it ("Import" of a page's sidebar), and a list of
 * the pages. The client keeps `uri`, `target`, `tags`, `text` and `document` of each annotation, so that
 * what is imported stands on the page that `uri` names, whichever is open.
 */
export async function* hypothesisFiles(
  exported: Exported,
  tick: Tick,
): AsyncGenerator<PackedFile, undefined> {
  const documents = documentsIn(exported).filter(({ passages }) => passages.length > 0);
  const pages: string[] = [];
  let done = 0;
  for (const used of documents) {
    const name = `${used.document.id}.hypothesis.json`;
    pages.push(`${name}\t${pageOf(exported, used.document).uri}\n`);
    yield { name, content: [`${JSON.stringify(hypothesisFile(exported, used), null, 1)}\n`] };
    await tick(++done, documents.length);
  }
  yield { name: "pages.txt", content: pages };
  return undefined;
}

/**
 * The page that a text is annotated on: the text itself; where that lies on no host its source, else the
 * explorer. Only of the first the places are known, and counted as the client counts them: UTF-16 units of
 * the text as a browser shows it, which has no byte-order mark and only LF.
 */
function pageOf({ addressOf, linkOf }: Exported, { id, path, source }: Document) {
  const address = addressOf(path);
  return { uri: address ?? source?.url ?? linkOf(atDocument(id)), isText: address !== null };
}

function hypothesisFile(exported: Exported, taken: UsedDocument) {
  const { document, passages } = taken;
  const { index, made, t } = exported;
  const title = textIn(document.title, t.code);
  const { uri, isText } = pageOf(exported, document);
  const own = document.text === null ? null : plainText(document.text, "LF");
  const time = `${made}T00:00:00.000Z`;
  const annotations = passages.flatMap((used) => {
    const { passage } = used;
    const range = passage.range && own ? own.rangeOf(passage.range) : null;
    const selector =
      own && range
        ? [
            ...(isText ? [{ type: "TextPositionSelector", ...range }] : []),
            { type: "TextQuoteSelector", ...quoteAt(own.text, range) },
          ]
        : [quoteOf(passage)];
    return saidOf(exported, taken, used).map((said) => ({
      id: exported.guid(said.id),
      created: time,
      updated: `${index.corpus.revision}T00:00:00.000Z`,
      user: `acct:${plainName(index.corpus.curators[0] ?? "") || "positionary"}@positionary`,
      uri,
      // Markdown: the address is shown as a link.
      text: [...said.notes.map(({ text }) => text), `<${said.link}>`].join("\n\n"),
      tags: said.tags,
      group: "__world__",
      permissions: { read: ["group:__world__"] },
      target: [{ source: uri, selector }],
      document: { title: [title] },
      links: { incontext: said.link, html: said.link },
      references: [],
    }));
  });
  return {
    export_date: time,
    export_userid: "positionary",
    client_version: "positionary",
    annotations,
  };
}
