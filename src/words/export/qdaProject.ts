/**
 * A project of REFI-QDA 1.0 (Rotterdam Exchange Format Initiative, 2019), `.qdpx`: a zip of `project.qde`
 * and of the texts, for MAXQDA, ATLAS.ti, NVivo, QualCoder and whoever else reads it.
 *
 * The texts are UTF-8 with LF alone and without a byte-order mark, because importers differ in what they
 * make of either, and what they make of it moves every place. Places are counted in these texts, in code
 * points from 0, the end not included.
 */
import type { Document } from "#domain/corpus.ts";
import { dateOf } from "#domain/documentDate.ts";
import { atDocument } from "#domain/opened.ts";
import { textIn } from "#domain/wording.ts";
import { exportText } from "#i18n/exportText.ts";
import { claimInWords } from "#words/claimWords.ts";
import { dateInWords } from "#words/dateWords.ts";
import { stanceInWords } from "#words/stanceWords.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { codeOf, codesXml, origin } from "./codebook.ts";
import type { Exported, Tick } from "./exported.ts";
import type { Guids } from "./guid.ts";
import { termsInWords } from "./license.ts";
import { type UsedDocument, type UsedPassage, documentsIn } from "./passagesIn.ts";
import { type PlainText, plainText } from "./plainText.ts";
import { type Attributes, content, declaration, element, opening } from "./xml.ts";
import type { PackedFile } from "./zip.ts";

export const qdpxType = "application/x-qdpx+zip";

/** A text that came: without it there is nothing to code. */
interface Source extends UsedDocument {
  readonly guid: string;
  readonly name: string;
  readonly plain: PlainText;
}

/** Letters of a quote that name the selection. */
const longestName = 60;
/** Letters of the name of a text: room is left for the folder that it is put into. */
const longestFileName = 100;

/** The files of a project. A document whose text did not come is left out, and the description names it. */
export async function* projectFiles(
  exported: Exported,
  tick: Tick,
): AsyncGenerator<PackedFile, undefined> {
  const sources = sourcesOf(exported);
  const pieces: string[] = [];
  for await (const piece of projectXml(exported, sources, tick)) pieces.push(piece);
  yield { name: "project.qde", content: pieces };
  let packed = sources.length;
  for (const { guid: id, plain } of sources) {
    yield { name: `sources/${id}.txt`, content: [plain.text] };
    await tick(++packed, 2 * sources.length);
  }
  return undefined;
}

function sourcesOf(exported: Exported): readonly Source[] {
  const { guid, t } = exported;
  const taken = new Set<string>();
  return documentsIn(exported).flatMap((used): readonly Source[] => {
    const { document, organization } = used;
    if (document.text === null) return [];
    const wanted = nameOfFile(`${organization.shortName} – ${textIn(document.title, t.code)}`);
    let name = wanted;
    for (let n = 1; taken.has(name.toLowerCase()); n++)
      name = `${wanted} (${n === 1 ? document.id : `${document.id} ${n}`})`;
    taken.add(name.toLowerCase());
    const plain = plainText(document.text, "LF");
    return [{ ...used, guid: guid(`source ${document.id}`), name, plain }];
  });
}

/** A source is copied under its name by one program at least: no file system may refuse it. */
function nameOfFile(name: string): string {
  const plain = name
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f/\\:*?"<>|\s]+/g, " ")
    .trim();
  return shortened(plain, longestFileName).replace(/[ .]+$/, "");
}

/** No longer than that: cut after a word, and where one is very long within it, and then it says so. */
function shortened(line: string, most: number): string {
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const end = cut.lastIndexOf(" ");
  const kept = end > most / 2 ? cut.slice(0, end) : cut.replace(/[\ud800-\udbff]$/, "");
  return `${kept.replace(/[\s.,;:–—-]+$/, "")}…`;
}

async function* projectXml(
  exported: Exported,
  sources: readonly Source[],
  tick: Tick,
): AsyncGenerator<string, undefined> {
  const { guid, index, sentence, link, t } = exported;
  const { corpus } = index;
  const user = guid("user");
  const creationDateTime = `${corpus.revision}T00:00:00Z`;
  const dated = { creatingUser: user, creationDateTime };
  const notes = new Map<string, string>();
  yield (
    declaration +
    opening("Project", {
      xmlns: "urn:QDA-XML:project:1.0",
      name: textIn(corpus.title, t.code),
      origin,
      creatingUserGUID: user,
      creationDateTime,
    })
  );
  yield element(
    "Users",
    {},
    element("User", { guid: user, name: corpus.curators.join(", ") || origin }),
  );
  yield `\n${element("CodeBook", {}, codesXml(exported))}\n`;
  yield variablesXml(exported);
  yield casesXml(exported, sources);
  if (sources.length > 0) {
    yield "\n<Sources>";
    let done = 0;
    for (const source of sources) {
      yield `\n${sourceXml(exported, source, dated, notes)}`;
      // Packing the texts takes about as long again.
      await tick(++done, 2 * sources.length);
    }
    yield "\n</Sources>\n";
  }
  if (notes.size > 0) yield element("Notes", {}, [...notes.values()].join("\n"));
  yield element(
    "Description",
    {},
    content(
      [sentence, link, ...termsInWords(corpus.license, t), leftOut(exported)]
        .filter((one) => one !== undefined)
        .join("\n"),
    ),
  );
  yield "\n</Project>\n";
  return undefined;
}

function leftOut(exported: Exported): string | undefined {
  const { t } = exported;
  const names = documentsIn(exported)
    .filter(({ document }) => document.text === null)
    .map(
      ({ document, organization }) =>
        `${organization.shortName}, ${textIn(document.title, t.code)}`,
    );
  return names.length === 0 ? undefined : exportText[t.code].leftOut(names.join("; "));
}

/** What is known of a text and of an organization. */
const variables = [
  "organization",
  "country",
  "date",
  "language",
  "issuer",
  "source",
  "link",
  // Of their own: a program that has a name for cases and for texts keeps it for one of them only.
  "caseName",
  "caseCountry",
] as const;
type Variable = (typeof variables)[number];
const variableId = (name: Variable) => `variable ${name}`;

function variablesXml({ guid, t }: Exported): string {
  const { columns, caseVariables } = exportText[t.code];
  const names: Readonly<Record<Variable, string>> = { ...columns, ...caseVariables };
  return element(
    "Variables",
    {},
    variables
      .map((name) =>
        element("Variable", {
          guid: guid(variableId(name)),
          name: names[name],
          typeOfVariable: "Text",
        }),
      )
      .join(""),
  );
}

function valuesXml(
  guid: Guids,
  values: Readonly<Partial<Record<Variable, string | undefined>>>,
): string {
  return variables
    .flatMap((name) => {
      const value = values[name];
      return value === undefined
        ? []
        : element(
            "VariableValue",
            {},
            element("VariableRef", { targetGUID: guid(variableId(name)) }) +
              element("TextValue", {}, content(value)),
          );
    })
    .join("");
}

/** A case for each organization, with its texts. */
function casesXml({ guid, arrangement, t }: Exported, sources: readonly Source[]): string {
  if (arrangement.rows.length === 0) return "";
  const cases = arrangement.rows.map((organization) => {
    const { id, name, country, note } = organization;
    const own = sources.filter((source) => source.organization === organization);
    return element(
      "Case",
      { guid: guid(`case ${id}`), name: textIn(name, t.code) },
      [
        note === undefined ? "" : element("Description", {}, content(textIn(note, t.code))),
        valuesXml(guid, { caseName: organization.shortName, caseCountry: country }),
        ...own.map((source) => element("SourceRef", { targetGUID: source.guid })),
      ].join(""),
    );
  });
  return `\n${element("Cases", {}, cases.join("\n"))}`;
}

function sourceXml(
  exported: Exported,
  source: Source,
  dated: Attributes,
  notes: Map<string, string>,
): string {
  const { guid, linkOf, t } = exported;
  const { document, organization, passages } = source;
  const words = exportText[t.code];
  const title = textIn(document.title, t.code);
  const description = [
    // The name of a file has not the room nor all the signs of a title.
    source.name.endsWith(title) ? "" : `${words.columns.document}: ${title}`,
    document.titlePrinted ? "" : `${words.columns.title_by}: ${words.titleBy.curators}`,
    document.note === undefined ? "" : textIn(document.note, t.code),
    document.attribution.note === undefined ? "" : textIn(document.attribution.note, t.code),
  ].filter((one) => one !== "");
  return element(
    "TextSource",
    {
      guid: source.guid,
      name: source.name,
      plainTextPath: `internal://${source.guid}.txt`,
      ...dated,
    },
    [
      description.length === 0 ? "" : element("Description", {}, content(description.join("\n"))),
      ...passages.map((used) => selectionXml(exported, source, used, dated, notes)),
      valuesXml(guid, {
        organization: organization.shortName,
        country: organization.country,
        date: dateOf(document)?.edtf,
        language: document.language,
        issuer: words.issuer[document.attribution.basis],
        source: sourceInWords(document),
        link: linkOf(atDocument(document.id)),
      }),
    ].join("\n"),
  );
}

function sourceInWords({ source }: Document): string | undefined {
  return source && [source.citation, source.url].filter((one) => one !== undefined).join(" ");
}

/** A passage once, with every code that rests on it; what else is known of a stance is a note of its coding. */
function selectionXml(
  exported: Exported,
  { document, plain }: Source,
  { passage, stances, claims, events, isAboutText }: UsedPassage,
  dated: Attributes,
  notes: Map<string, string>,
): string {
  const { guid, t } = exported;
  if (passage.range === null) return "";
  const place = `${document.id} ${passage.id}`;
  const { start, end } = plain.pointsOf(passage.range);
  const range = plain.rangeOf(passage.range);
  const codings = new Map<string, readonly string[]>();
  const code = (key: string, note: string | null = null) =>
    codings.set(key, [...(codings.get(key) ?? []), ...(note === null ? [] : [note])]);
  for (const full of stances) {
    const { stance, target } = full;
    const note = guid(`note ${document.id} ${target.id}`);
    if (!notes.has(note))
      notes.set(note, noteXml(note, nameOfStance(full, t), notesOf(full, t), dated));
    code(codeOf.position(target.id, stance.position), note);
    for (const reason of stance.reasons) code(codeOf.reason(reason));
    code(codeOf.basis(stance.basis));
    if (stance.salience !== undefined) code(codeOf.salience(stance.salience));
  }
  for (const claim of claims) {
    const note = guid(`note claim ${claim.id}`);
    const said = claimInWords(claim, t);
    const more = claim.reported.note;
    if (!notes.has(note))
      notes.set(note, noteXml(note, said, more ? textIn(more, t.code) : "", dated));
    code(codeOf.secondHand, note);
  }
  if (isAboutText) code(codeOf.aboutText);
  if (events.length > 0) code(codeOf.event);
  const description = [
    ...stances.map((full) => `${nameOfStance(full, t)}\n${notesOf(full, t)}`),
    ...claims.map((claim) => claimInWords(claim, t)),
    ...events.map(({ label, edtf }) => `${textIn(label, t.code)}, ${dateInWords(edtf, t)}`),
  ].join("\n\n");
  return element(
    "PlainTextSelection",
    {
      guid: guid(`selection ${place}`),
      name: nameOfQuote(plain.text.slice(range.start, range.end)),
      startPosition: start,
      endPosition: end,
      ...dated,
    },
    [
      description === "" ? "" : element("Description", {}, content(description.trim())),
      ...[...codings].map(([key, own]) =>
        element(
          "Coding",
          { guid: guid(`coding ${place} ${key}`), ...dated },
          element("CodeRef", { targetGUID: guid(key) }) +
            own.map((note) => element("NoteRef", { targetGUID: note })).join(""),
        ),
      ),
    ].join(""),
  );
}

function nameOfStance({ organization, target, stance }: FullStance, t: Exported["t"]): string {
  return `${organization.shortName}, ${textIn(target.label, t.code)}: ${stanceInWords(stance, t)}`;
}

/** Summary, frame and doubt, a paragraph each. */
function notesOf({ stance }: FullStance, t: Exported["t"]): string {
  const { columns } = exportText[t.code];
  return (["summary", "frame", "doubt"] as const)
    .flatMap((name) => {
      const text = stance[name];
      return text === undefined ? [] : `${columns[name]}: ${textIn(text, t.code)}`;
    })
    .join("\n");
}

function noteXml(id: string, name: string, text: string, dated: Attributes): string {
  return element(
    "Note",
    { guid: id, name, ...dated },
    element("PlainTextContent", {}, content(text === "" ? name : `${name}\n${text}`)),
  );
}

function nameOfQuote(quote: string): string {
  return shortened(quote.replace(/\s+/g, " ").trim(), longestName);
}
