import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { BlobReader, TextWriter, Uint8ArrayWriter, ZipReader } from "@zip.js/zip.js";
import { describe, expect, test } from "vitest";
import type { Corpus } from "#domain/corpus.ts";
import type { OrganizationId } from "#domain/ids.ts";
import { textIn } from "#domain/wording.ts";
import { exportText } from "#i18n/exportText.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromFiles, corpusFromText, filesFromText, sealed } from "#testing/corpusFromText.ts";
import { annotationsOf } from "./annotations.ts";
import { jsonOf } from "./json.ts";
import { type Exported, noTick } from "./exported.ts";
import { exportedFrom, wholeOf } from "./fixture.ts";
import { dnsNamespace, guid, positionary } from "./guid.ts";
import { plainText, quoteAt } from "./plainText.ts";
import { writeExport } from "./write.ts";

// What is exported of passages is taken up by something that knows nothing of how it was written: the text
// is decoded afresh, quotes are looked for, places counted by the language's own iteration of code points.

const corpus = bundledCorpus();
const all = exportedFrom(corpus);

type Selector =
  | { type: "TextQuoteSelector"; exact: string; prefix?: string; suffix?: string }
  | { type: "TextPositionSelector"; start: number; end: number };

interface Annotation {
  id: string;
  canonical: string;
  body: { purpose: string; value: string }[];
  target: { source: { id: string; format?: string }; selector: Selector[] };
}

const selectorsOf = (list: readonly Selector[]) => {
  const quote = list.find((one) => one.type === "TextQuoteSelector");
  const place = list.find((one) => one.type === "TextPositionSelector");
  if (!quote || !place) throw new Error("a selector is missing");
  return { quote, place };
};

/** Every place at which a quote stands with its prefix and suffix, overlapping ones too, in UTF-16 units. */
function foundIn(
  text: string,
  quote: { exact: string; prefix?: string; suffix?: string },
): number[] {
  const needle = (quote.prefix ?? "") + quote.exact + (quote.suffix ?? "");
  const places: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1))
    places.push(at + (quote.prefix ?? "").length);
  return places;
}

/** As any program decodes a file: the byte-order mark is gone. */
const decoded = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

async function annotationsIn(exported: Exported) {
  const collection = JSON.parse(await wholeOf(annotationsOf(exported, noTick))) as {
    "@context": string;
    type: string;
    total: number;
    first: { items: Annotation[] };
  };
  expect(collection["@context"]).toBe("http://www.w3.org/ns/anno.jsonld");
  expect(collection.total).toBe(collection.first.items.length);
  return collection.first.items;
}

/** The files of a zip, read by all of zip.js and not by the part that wrote it. */
async function unpacked(blob: Blob): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new BlobReader(blob));
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries())
    if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  return files;
}

const textOf = (bytes: Uint8Array | undefined) =>
  new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);

/** A corpus of one text, and passages of it by their ranges (UTF-16 units). */
function corpusOf(text: string, ranges: readonly (readonly [number, number])[]): Corpus {
  const files = filesFromText("a.x\none 2022 +2\n");
  const { json, texts } = files;
  const [document] = json.documents;
  const [stance] = json.stances;
  if (!document || !stance) throw new Error("no document");
  texts.set(document.text, text);
  document.passages = ranges.map(([from, to], i) => ({
    id: `p${i + 1}`,
    exact: text.slice(from, to),
    prefix: text.slice(0, from),
    suffix: text.slice(to),
  }));
  for (const passage of document.passages) {
    if (passage.prefix === "") delete passage.prefix;
    if (passage.suffix === "") delete passage.suffix;
  }
  stance.passages = document.passages.map(({ id }) => id);
  return corpusFromFiles(sealed(files));
}

/** Texts that are hard: few letters, so that words repeat; line ends of all kinds; letters of two units; a mark before them. */
const unit = fc.constantFrom("a", "b", " ", "😀", "𝔸", "é", "\r\n", "\n", "\r", "ñ");
const hardText = fc
  .tuple(fc.constantFrom("", "\ufeff"), fc.array(unit, { minLength: 1, maxLength: 60 }))
  .chain(([mark, units]) =>
    fc
      .uniqueArray(
        fc
          .tuple(fc.nat(units.length - 1), fc.integer({ min: 1, max: 12 }))
          .map(([from, n]) => [from, Math.min(units.length, from + n)] as const),
        { minLength: 1, maxLength: 4, selector: ([from, to]) => `${from} ${to}` },
      )
      .map((stretches) => {
        const at = (n: number) => mark.length + units.slice(0, n).join("").length;
        return {
          text: mark + units.join(""),
          ranges: stretches.map(([from, to]) => [at(from), at(to)] as const),
        };
      }),
  );

describe("Web Annotations", () => {
  test("every passage of the bundled corpus: its quote is found once, and its place holds it", async () => {
    const annotations = await annotationsIn(all);
    const landed = new Set<string>();
    for (const { target, body } of annotations) {
      const path = target.source.id.replace("https://example.org/corpus/", "");
      const document = corpus.documents.find((one) => one.path === path);
      const text = decoded(document?.text ?? "");
      const { quote, place } = selectorsOf(target.selector);
      const places = foundIn(text, quote);
      expect(places).toHaveLength(1);
      // Code points, by the iteration of the language.
      expect([...text].slice(place.start, place.end).join("")).toBe(quote.exact);
      expect(Array.from(text.slice(0, places[0])).length).toBe(place.start);
      const passage = document?.passages.find((one) => one.range?.start === places[0]);
      for (const one of document?.passages ?? [])
        if (one.exact === quote.exact && one.range?.start === places[0])
          landed.add(`${document?.id} ${one.id}`);
      expect(passage?.range?.start).toBe(places[0]);
      expect(body.filter(({ purpose }) => purpose === "tagging").length).toBeGreaterThan(1);
    }
    const passages = corpus.documents.flatMap((document) =>
      document.passages.map((passage) => `${document.id} ${passage.id}`),
    );
    expect([...landed].toSorted()).toEqual(passages.toSorted());
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(annotations.length);
    expect(new Set(annotations.map(({ canonical }) => canonical)).size).toBe(annotations.length);
  });

  test("a stance is tags: position, target and reasons", async () => {
    const annotations = await annotationsIn(all);
    for (const stance of corpus.stances) {
      const { target, reasons, passages } = all.index.inFull(stance);
      const [first] = passages;
      const own = annotations.filter(({ target: { selector }, body }) => {
        const values = body.map(({ value }) => value);
        return (
          selectorsOf(selector).quote.exact === first?.exact &&
          values.includes(en.position[stance.position]) &&
          values.includes((target.label as { en: string }).en) &&
          reasons.every(({ label }) => values.includes((label as { en: string }).en))
        );
      });
      expect(own.length).toBeGreaterThan(0);
    }
  });

  test("whatever the text holds, quote and place lead back to the same stretch", async () => {
    await fc.assert(
      fc.asyncProperty(hardText, async ({ text, ranges }) => {
        const read = decoded(text);
        const mark = text.length - read.length;
        const annotations = await annotationsIn(exportedFrom(corpusOf(text, ranges)));
        expect(annotations).toHaveLength(ranges.length);
        annotations.forEach(({ target: { selector } }, i) => {
          const { quote, place } = selectorsOf(selector);
          const [from, to] = ranges[i] ?? [0, 0];
          expect(foundIn(read, quote)).toEqual([from - mark]);
          expect(quote.exact).toBe(text.slice(from, to));
          const points = [...read];
          expect(points.slice(0, place.start).join("").length).toBe(from - mark);
          expect(points.slice(0, place.end).join("").length).toBe(to - mark);
        });
      }),
    );
  });

  test("the reason in the text's own terms says that it is that", async () => {
    for (const t of [en, es]) {
      const values = (await annotationsIn(exportedFrom(corpus, null, t))).flatMap(({ body }) =>
        body.map(({ value }) => value),
      );
      for (const { frame } of corpus.stances)
        if (frame !== undefined) {
          const words = textIn(frame, t.code);
          expect(values).toContain(`${exportText[t.code].columns.frame}: ${words}`);
          expect(values).not.toContain(words);
        }
    }
  });

  test("of a view only the passages of its stances", async () => {
    const organizations = corpus.organizations.slice(0, 1).map(({ id }) => id as OrganizationId);
    const annotations = await annotationsIn(exportedFrom(corpus, { organizations, faces: [-2] }));
    expect(annotations.length).toBeGreaterThan(0);
    const own = corpus.documents.filter(({ organization }) => organizations.includes(organization));
    for (const { target } of annotations)
      expect(own.map(({ path }) => `https://example.org/corpus/${path}`)).toContain(
        target.source.id,
      );
  });
});

/** A corpus that was opened from this device, or from within a zip: its texts have no address. */
const onNoHost = (one: Corpus): Exported => ({ ...exportedFrom(one), addressOf: () => null });

/** The corpus as it is where no text came. */
const withoutTexts = (one: Corpus): Corpus => ({
  ...one,
  documents: one.documents.map((document) => ({
    ...document,
    text: null,
    passages: document.passages.map((passage) => ({ ...passage, range: null })),
  })),
});

describe("Web Annotations of a text without an address", () => {
  const { documents } = JSON.parse(
    readFileSync(new URL("../../../public/corpus/corpus.json", import.meta.url), "utf8"),
  ) as { documents: { id: string; sha256: string }[] };
  const checksums = new Map(
    documents.map(({ id, sha256 }) => [id, Buffer.from(sha256, "hex")] as const),
  );

  test("name it by its checksum, and places are counted in that text", async () => {
    const annotations = await annotationsIn(onNoHost(corpus));
    const names = new Map(
      corpus.documents.map((document) => [
        `ni:///sha-256;${checksums.get(document.id)?.toString("base64url")}?ct=text/plain`,
        document,
      ]),
    );
    for (const { target } of annotations) {
      const document = names.get(target.source.id);
      expect(target.source.format).toBe("text/plain");
      const { quote, place } = selectorsOf(target.selector);
      const points = [...decoded(document?.text ?? "")];
      expect(points.slice(place.start, place.end).join("")).toBe(quote.exact);
    }
  });

  test("that did not come either lead to the explorer, and claim no plain text and no place there", async () => {
    for (const { target } of await annotationsIn(onNoHost(withoutTexts(corpus)))) {
      expect(target.source.id).toMatch(/^https:\/\/example\.org\/\?open=/);
      expect(target.source.format).toBeUndefined();
      expect(target.selector.map(({ type }) => type)).toEqual(["TextQuoteSelector"]);
    }
  });
});

test("a quote whose text failed to load says that nobody has looked for it; a project names the text", async () => {
  const one = corpusOf("a b c", [[2, 3]]);
  const { quoteUnchecked } = exportText.en;
  const unchecked = exportedFrom(withoutTexts(one));
  const said = async (exported: Exported) =>
    (await annotationsIn(exported)).map(({ body }) => body.map(({ value }) => value));
  for (const values of await said(unchecked)) expect(values).toContain(quoteUnchecked);
  for (const values of await said(exportedFrom(one))) expect(values).not.toContain(quoteUnchecked);
  const imported = textOf(
    (await unpacked((await writeExport("hypothesis", unchecked, noTick)).blob)).get(
      "one-1.hypothesis.json",
    ),
  );
  expect(imported).toContain(quoteUnchecked);
  const { blob } = await writeExport("qdpx", unchecked, noTick);
  const xml = textOf((await unpacked(blob)).get("project.qde"));
  expect(faultsOf(xml, schemaText)).toBe("");
  expect(xml).toContain(exportText.en.leftOut("one, Document one-1"));
});

test("without its text a passage keeps the prefix and suffix that the corpus gives", async () => {
  const one = withoutTexts(corpusOf("war and war and war", [[8, 11]]));
  const expected = { exact: "war", prefix: "war and ", suffix: " and war" };
  const [annotation] = await annotationsIn(exportedFrom(one));
  expect(annotation?.target.selector).toEqual([{ type: "TextQuoteSelector", ...expected }]);
  const { blob } = await writeExport("hypothesis", exportedFrom(one), noTick);
  const file = JSON.parse(textOf((await unpacked(blob)).get("one-1.hypothesis.json"))) as {
    annotations: { target: { selector: unknown }[] }[];
  };
  expect(file.annotations[0]?.target[0]?.selector).toEqual([
    { type: "TextQuoteSelector", ...expected },
  ]);
});

test("a prefix and suffix grow until there is one place, at last to the whole text", () => {
  const text = `${"the war ".repeat(200)}x`;
  const { prefix, suffix } = quoteAt(text, { start: 800, end: 807 });
  expect(foundIn(text, { exact: "the war", prefix, suffix })).toEqual([800]);
  expect(quoteAt("aaaa", { start: 1, end: 2 })).toEqual({ exact: "a", prefix: "a", suffix: "aa" });
});

test("half a character is none", () => {
  const { rangeOf, pointsOf } = plainText("a😀b", "LF");
  expect(rangeOf({ start: 2, end: 2 })).toEqual({ start: 1, end: 3 });
  expect(pointsOf({ start: 0, end: 3 })).toEqual({ start: 0, end: 2 });
});

interface HypothesisFile {
  annotations: {
    uri: string;
    text: string;
    tags: string[];
    target: { source: string; selector: Selector[] }[];
    document: { title: string[] };
  }[];
}

/** As a browser shows a text/plain file: decoded, and every line end LF (HTML, "preprocessing the input stream"). */
const shown = (text: string) => decoded(text).replace(/\r\n|\r/g, "\n");

describe("Hypothesis", () => {
  const filesOf = async (exported: Exported) => {
    const { blob } = await writeExport("hypothesis", exported, noTick);
    return new Map(
      [...(await unpacked(blob))]
        .filter(([name]) => name.endsWith(".json"))
        .map(([name, bytes]) => [name, JSON.parse(textOf(bytes)) as HypothesisFile]),
    );
  };

  /** What the client keeps of a file: of each annotation its own `uri`, whatever page is open. */
  const placesOf = async (exported: Exported) =>
    [...(await filesOf(exported)).values()].flatMap(({ annotations }) =>
      annotations.map(({ uri, target }) => ({
        uri,
        source: target[0]?.source,
        selectors: target[0]?.selector.map(({ type }) => type),
      })),
    );

  const sourced = (): Corpus => ({
    ...corpus,
    documents: corpus.documents.map((document) => ({
      ...document,
      source: { citation: "A page", url: `https://example.net/${document.id}.html` },
    })),
  });

  test("a text is annotated where it lies, though it has a source", async () => {
    for (const { uri, source, selectors } of await placesOf(exportedFrom(sourced()))) {
      expect(uri).toMatch(/^https:\/\/example\.org\/corpus\/texts\//);
      expect(source).toBe(uri);
      expect(selectors).toContain("TextPositionSelector");
    }
  });

  test("one that lies on no host on its source, else in the explorer: by its quotes, no place of ours", async () => {
    const places = await placesOf(onNoHost(sourced()));
    for (const { uri, selectors } of places) {
      expect(uri).toMatch(/^https:\/\/example\.net\/.*\.html$/);
      expect(selectors).toEqual(["TextQuoteSelector"]);
    }
    for (const { uri, selectors } of await placesOf(onNoHost(corpusOf("a b c", [[2, 3]])))) {
      expect(uri).toMatch(/^https:\/\/example\.org\/\?open=/);
      expect(selectors).toEqual(["TextQuoteSelector"]);
    }
  });

  test("a list beside the files says which page each belongs on", async () => {
    const { blob } = await writeExport("hypothesis", exportedFrom(sourced()), noTick);
    const lines = textOf((await unpacked(blob)).get("pages.txt"))
      .trimEnd()
      .split("\n");
    expect(lines).toEqual(
      corpus.documents.map(
        ({ id, path }) => `${id}.hypothesis.json\thttps://example.org/corpus/${path}`,
      ),
    );
  });

  test("a file for each text, as the client's import wants it, and every quote where it says", async () => {
    const files = await filesOf(all);
    expect([...files.keys()]).toEqual(corpus.documents.map(({ id }) => `${id}.hypothesis.json`));
    for (const document of corpus.documents) {
      const file = files.get(`${document.id}.hypothesis.json`);
      const text = shown(document.text ?? "");
      expect(file?.annotations.length).toBeGreaterThanOrEqual(document.passages.length);
      const uris = new Set<string>();
      for (const { uri, tags, target, text: words, document: about } of file?.annotations ?? []) {
        uris.add(uri);
        expect(tags.length).toBeGreaterThan(1);
        expect(words).toContain("https://example.org/");
        expect(about.title).toHaveLength(1);
        expect(target).toHaveLength(1);
        const { quote, place } = selectorsOf(target[0]?.selector ?? []);
        expect(text.slice(place.start, place.end)).toBe(quote.exact);
        expect(foundIn(text, quote)).toEqual([place.start]);
      }
      expect(uris.size).toBe(1);
    }
  });

  test("places are those of the text as the browser shows it, whatever its line ends and letters", async () => {
    await fc.assert(
      fc.asyncProperty(hardText, async ({ text, ranges }) => {
        const files = await filesOf(exportedFrom(corpusOf(text, ranges)));
        const [file] = [...files.values()];
        file?.annotations.forEach(({ target }, i) => {
          const { quote, place } = selectorsOf(target[0]?.selector ?? []);
          const [from, to] = ranges[i] ?? [0, 0];
          expect(shown(text).slice(place.start, place.end)).toBe(shown(text.slice(from, to)));
          expect(foundIn(shown(text), quote)).toEqual([place.start]);
        });
      }),
    );
  });
});

test("what states the licence of the coding says too that the texts are not under it", async () => {
  for (const t of [en, es]) {
    const exported = exportedFrom(corpus, null, t);
    const { texts } = t.footer;
    const collection = JSON.parse(await wholeOf(annotationsOf(exported, noTick))) as object;
    expect(collection).toMatchObject({
      rights: "https://creativecommons.org/licenses/by/4.0/",
      "dc:rights": `${exportText[t.code].about.license}: CC BY 4.0. ${texts}`,
    });
    const data = JSON.parse(await wholeOf(jsonOf(exported, noTick))) as object;
    expect(data).toMatchObject({ about: { license: "CC BY 4.0", texts } });
  }
});

const schemaText = readFileSync(
  new URL("../../testing/schemas/REFI-QDA-Project-1.0.xsd", import.meta.url),
  "utf8",
);
/**
 * The schema of a codebook is not at hand. It has the same types in a namespace of its own, a root with
 * `origin`, and no notes to its codes; the sets that it also allows are not written.
 */
const codebookSchemaText = schemaText
  .replace(/(<xsd:complexType name="CodeType">[^]*?)<xsd:element name="NoteRef"[^>]*\/>/, "$1")
  .replaceAll("urn:QDA-XML:project:1.0", "urn:QDA-XML:codebook:1.0")
  .replace(
    '<xsd:element name="Project" type="ProjectType">',
    '<xsd:element name="CodeBook" type="RootType">',
  )
  .replace(
    '<xsd:complexType name="ProjectType">',
    `<xsd:complexType name="RootType"><xsd:complexContent><xsd:extension base="CodeBookType">
       <xsd:attribute name="origin" type="xsd:string"/></xsd:extension></xsd:complexContent></xsd:complexType>
     <xsd:complexType name="ProjectType">`,
  );

/** What libxml2 has against a file; empty where it is valid. */
function faultsOf(xml: string, schema: string): string {
  const rules = XmlDocument.fromString(schema);
  const validator = XsdValidator.fromDoc(rules);
  const file = XmlDocument.fromString(xml);
  try {
    validator.validate(file);
    return "";
  } catch (error) {
    return String(error);
  } finally {
    file.dispose();
    validator.dispose();
    rules.dispose();
  }
}

interface Selection {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

/** What a project holds, by libxml2: its sources with their selections, and the names of its codes. */
function readProject(xml: string) {
  const file = XmlDocument.fromString(xml);
  const ns = { q: "urn:QDA-XML:project:1.0" };
  const value = (node: unknown, path: string) =>
    (node as { get: (path: string, ns: object) => { content: string } | null }).get(path, ns)
      ?.content ?? "";
  try {
    const codes = new Map(
      file.find("//q:Code", ns).map((one) => [value(one, "@guid"), value(one, "@name")]),
    );
    const notes = new Map(
      file
        .find("//q:Note", ns)
        .map((one) => [value(one, "@guid"), value(one, "q:PlainTextContent")]),
    );
    const sources = file.find("//q:TextSource", ns).map((one) => ({
      path: value(one, "@plainTextPath"),
      name: value(one, "@name"),
      selections: (one as unknown as { find: (path: string, ns: object) => unknown[] })
        .find("q:PlainTextSelection", ns)
        .map((selection): Selection => ({
          start: Number(value(selection, "@startPosition")),
          end: Number(value(selection, "@endPosition")),
          codes: (selection as { find: (path: string, ns: object) => unknown[] })
            .find("q:Coding/q:CodeRef", ns)
            .map((ref) => codes.get(value(ref, "@targetGUID")) ?? "missing"),
        })),
    }));
    const guids = file.find("//@guid", ns).map((one) => (one as { content: string }).content);
    const aimed = file.find("//@targetGUID", ns).map((one) => (one as { content: string }).content);
    return { codes, notes, sources, guids, aimed };
  } finally {
    file.dispose();
  }
}

describe("REFI-QDA", () => {
  const projectOf = async (exported: Exported) => {
    const { blob } = await writeExport("qdpx", exported, noTick);
    const files = await unpacked(blob);
    const xml = textOf(files.get("project.qde"));
    return { xml, files };
  };
  const sourceText = (files: ReadonlyMap<string, Uint8Array>, path: string) =>
    textOf(files.get(path.replace("internal://", "sources/")));

  test("the check itself finds a fault", async () => {
    const { xml } = await projectOf(all);
    expect(faultsOf(xml.replace(/startPosition="\d+"/, ""), schemaText)).toContain("startPosition");
    const codebook = (inner: string) =>
      faultsOf(
        `<CodeBook xmlns='urn:QDA-XML:codebook:1.0'>${inner}</CodeBook>`,
        codebookSchemaText,
      );
    const id = `guid="${positionary}"`;
    expect(codebook("")).toContain("Codes");
    expect(codebook(`<Codes><Code ${id} name="a" isCodable="true"/></Codes>`)).toBe("");
    expect(
      codebook(
        `<Codes><Code ${id} name="a" isCodable="true"><NoteRef targetGUID="${positionary}"/></Code></Codes>`,
      ),
    ).toContain("NoteRef");
  });

  test("projects and codebooks are valid by the schema, in both languages, of everything and of a view", async () => {
    for (const t of [en, es])
      for (const filters of [
        null,
        { faces: [2 as const] },
        { topics: corpus.topics.slice(0, 1).map(({ id }) => id) },
      ]) {
        const exported = exportedFrom(corpus, filters, t);
        const { xml } = await projectOf(exported);
        expect(faultsOf(xml, schemaText)).toBe("");
        const { blob } = await writeExport("qdc", exported, noTick);
        expect(faultsOf(await blob.text(), codebookSchemaText)).toBe("");
      }
  });

  test("an empty corpus is a valid project", async () => {
    const none = {
      organizations: [],
      documents: [],
      stances: [],
      reported: [],
      events: [],
      revisions: [],
    };
    const empty = exportedFrom({ ...corpus, ...none, topics: [], reasons: [], codings: [] });
    expect(faultsOf((await projectOf(empty)).xml, schemaText)).toBe("");
    const { blob } = await writeExport("qdc", empty, noTick);
    expect(faultsOf(await blob.text(), codebookSchemaText)).toBe("");
  });

  test("every passage is selected in its text, with the codes of its stances", async () => {
    const { xml, files } = await projectOf(all);
    const { sources, codes, notes, guids, aimed } = readProject(xml);
    expect(new Set(guids).size).toBe(guids.length);
    for (const one of aimed) expect(guids).toContain(one);
    const names = [...codes.values()].map((name) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(sources).toHaveLength(corpus.documents.length);
    corpus.documents.forEach((document, i) => {
      const source = sources[i];
      const text = sourceText(files, source?.path ?? "");
      expect(text).toBe(shown(document.text ?? ""));
      // As QualCoder and whoever else counts in code points takes it up.
      const points = [...text];
      const quotes = source?.selections.map(({ start, end }) => points.slice(start, end).join(""));
      expect(quotes).toEqual(document.passages.map(({ exact }) => shown(exact)));
    });
    for (const stance of corpus.stances) {
      const { target, document, reasons, passages } = all.index.inFull(stance);
      const at = corpus.documents.indexOf(document);
      for (const passage of passages) {
        const selection = sources[at]?.selections[document.passages.indexOf(passage)];
        const label = (target.label as { en: string }).en;
        expect(selection?.codes).toContain(`${label}: ${en.position[stance.position]}`);
        for (const reason of reasons)
          expect(selection?.codes).toContain((reason.label as { en: string }).en);
      }
    }
    // Each note says once what it is of.
    for (const note of notes.values()) {
      const lines = note.split("\n");
      expect(lines.filter((line) => line === lines[0])).toHaveLength(1);
    }
    const { columns } = exportText.en;
    for (const { doubt, summary } of corpus.stances)
      for (const [name, said] of [
        [columns.doubt, doubt],
        [columns.summary, summary],
      ] as const)
        if (said !== undefined)
          expect([...notes.values()].join("\n")).toContain(
            `${name}: ${(said as { en: string }).en}`,
          );
  });

  test("ids are the same at every export, in every language, of everything and of a view", async () => {
    const [one, other] = [await projectOf(all), await projectOf(exportedFrom(corpus, null, es))];
    expect(readProject(one.xml).guids.toSorted()).toEqual(readProject(other.xml).guids.toSorted());
    const view = readProject((await projectOf(exportedFrom(corpus, { faces: [2] }))).xml);
    const whole = new Set(readProject(one.xml).guids);
    for (const id of view.guids) expect(whole).toContain(id);
  });

  test("texts have LF alone and no mark, and places are counted in them as code points", async () => {
    await fc.assert(
      fc.asyncProperty(hardText, async ({ text, ranges }) => {
        const { xml, files } = await projectOf(exportedFrom(corpusOf(text, ranges)));
        const [source] = readProject(xml).sources;
        const written = sourceText(files, source?.path ?? "");
        expect(written).toBe(shown(text));
        const points = [...written];
        const quotes = source?.selections.map(({ start, end }) =>
          points.slice(start, end).join(""),
        );
        expect(quotes).toEqual(ranges.map(([from, to]) => shown(text.slice(from, to))));
      }),
    );
  });

  test("no variable is of cases and of texts, by id or by name: QualCoder would take it from the texts", async () => {
    for (const t of [en, es]) {
      const { xml } = await projectOf(exportedFrom(corpus, null, t));
      const file = XmlDocument.fromString(xml);
      const ns = { q: "urn:QDA-XML:project:1.0" };
      const values = (path: string) =>
        file.find(path, ns).map((one) => (one as { content: string }).content);
      const ofCases = new Set(values("//q:Case/q:VariableValue/q:VariableRef/@targetGUID"));
      const ofTexts = new Set(values("//q:TextSource/q:VariableValue/q:VariableRef/@targetGUID"));
      const names = values("//q:Variable/@name").map((name) => name.toLowerCase());
      file.dispose();
      expect(ofCases.size).toBeGreaterThan(0);
      expect(ofTexts.size).toBeGreaterThan(0);
      for (const id of ofCases) expect(ofTexts).not.toContain(id);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("the name of a text is one that every file system takes, and no two are alike", async () => {
    const files = filesFromText("a.x\none 2022 +2\none 2023 +2\none 2024 +2\ntwo 2022 +2\n");
    const [first, second, third, fourth] = files.json.documents;
    first!.title = second!.title = `What: "is" <to> be | done? A/B\\C * ${"and so on ".repeat(40)}`;
    third!.title = `${"😀".repeat(200)}`;
    fourth!.title = "The end.";
    const { xml } = await projectOf(exportedFrom(corpusFromFiles(sealed(files))));
    const names = readProject(xml).sources.map(({ name }) => name);
    expect(names).toHaveLength(4);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    for (const name of names) {
      expect(name).not.toMatch(/[/\\:*?"<>|\n\t]|[ .]$/);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(name.isWellFormed()).toBe(true);
    }
    expect(names[0]).toMatch(/^one – What is to be done A B C and so on/);
    expect(names[3]).toBe("two – The end");
  });

  test("a long title is cut after a word and says so; whole it stands in the description", async () => {
    const files = filesFromText("a.x\none 2022 +2\none 2023 +2\n");
    const [first, second] = files.json.documents;
    const long = `On the ${"question of the provinces and ".repeat(6)}their unions`;
    first!.title = long;
    second!.title = "Short";
    const { xml } = await projectOf(exportedFrom(corpusFromFiles(sealed(files))));
    const file = XmlDocument.fromString(xml);
    const ns = { q: "urn:QDA-XML:project:1.0" };
    const descriptions = (n: number) =>
      file.find(`//q:TextSource[${n}]/q:Description`, ns).map(({ content }) => content);
    const [name = "", short] = readProject(xml).sources.map((one) => one.name);
    expect(name.endsWith("…")).toBe(true);
    const kept = name.slice("one – ".length, -1);
    expect(long.startsWith(`${kept} `)).toBe(true);
    expect(kept.length).toBeGreaterThan(60);
    expect(descriptions(1).join("")).toContain(`${exportText.en.columns.document}: ${long}`);
    expect(short).toBe("one – Short");
    expect(descriptions(2).join("")).not.toContain("Short");
    file.dispose();
  });

  test("labels that are alike, and marks of XML, stay apart and whole", async () => {
    const files = filesFromText("a.x a.y b.x\none 2022 +2 . -1\n");
    for (const topic of files.json.topics)
      for (const target of topic.targets) target.label = `"War" & <peace>\u0001`;
    const exported = exportedFrom(corpusFromFiles(sealed(files)));
    const { xml } = await projectOf(exported);
    expect(faultsOf(xml, schemaText)).toBe("");
    const names = [...readProject(xml).codes.values()];
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain(`"War" & <peace>\ufffd`);
  });
});

test("two corpora that use the same names for their own share no id; one that is recoded keeps all", async () => {
  const one = corpusOf("a b c", [[2, 3]]);
  const idsOf = async (exported: Exported) => {
    const { blob } = await writeExport("qdpx", exported, noTick);
    const xml = textOf((await unpacked(blob)).get("project.qde"));
    const canonical = (await annotationsIn(exported)).map((annotation) => annotation.canonical);
    return [...readProject(xml).guids, ...canonical];
  };
  const ids = await idsOf(exportedFrom(one));
  for (const other of [
    { ...one, title: "Another corpus" },
    { ...one, curators: ["Somebody else"] },
  ]) {
    const others = new Set(await idsOf(exportedFrom(other)));
    expect(ids.filter((id) => others.has(id))).toEqual([]);
  }
  const later = { ...one, revision: "2030-01-01", license: "CC0" };
  expect(await idsOf(exportedFrom(later, null, es))).toEqual(ids);
});

test("ids are UUIDs of version 5", () => {
  // The example of RFC 9562, appendix A.4.
  expect(guid("www.example.com", dnsNamespace)).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
  expect(guid("positionary", dnsNamespace)).toBe(positionary);
});

/** Of a package and of a table in it. */
const licenses = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    properties: {
      name: { type: "string", pattern: "^([-a-zA-Z0-9._])+$" },
      path: { type: "string", pattern: "^https?://" },
      title: { type: "string" },
    },
    anyOf: [{ required: ["name"] }, { required: ["path"] }],
  },
};

/** What the profile of a package (2.0) asks of the fields that are written here. */
const profile = {
  type: "object",
  required: ["$schema", "name", "resources"],
  properties: {
    name: { type: "string", pattern: "^([-a-z0-9._/])+$" },
    title: { type: "string" },
    description: { type: "string" },
    version: { type: "string" },
    homepage: { type: "string", pattern: "^https?://" },
    created: { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$" },
    licenses,
    contributors: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["title"],
        properties: { roles: { type: "array", minItems: 1, items: { type: "string" } } },
      },
    },
    sources: { type: "array", minItems: 1, items: { type: "object", required: ["title"] } },
    resources: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["name", "path", "schema"],
        properties: {
          name: { type: "string", pattern: "^([-a-z0-9._/])+$" },
          type: { const: "table" },
          path: { type: "string", pattern: "^(?=^[^./~])(^((?!\\.{2}).)*$).*$" },
          licenses,
          schema: {
            type: "object",
            required: ["fields"],
            properties: {
              fields: {
                type: "array",
                minItems: 1,
                items: {
                  type: "object",
                  required: ["name"],
                  properties: { type: { enum: ["string", "integer", "boolean"] } },
                },
              },
              primaryKey: { type: "array", minItems: 1, uniqueItems: true },
              foreignKeys: {
                type: "array",
                minItems: 1,
                items: { type: "object", required: ["fields", "reference"] },
              },
            },
          },
        },
      },
    },
  },
};

interface License {
  readonly name?: string;
  readonly title?: string;
  readonly path?: string;
}

interface Descriptor {
  readonly description: string;
  readonly licenses?: readonly License[];
  readonly resources: readonly {
    readonly name: string;
    readonly description: string;
    readonly licenses?: readonly License[];
    readonly path: string;
    readonly schema: {
      readonly fields: readonly {
        name: string;
        type: string;
        description?: string;
        constraints?: { required?: true; enum?: unknown[]; minimum?: number };
      }[];
      readonly primaryKey: string[];
      readonly foreignKeys?: {
        fields: string[];
        reference: { resource: string; fields: string[] };
      }[];
    };
  }[];
}

describe("the data package", () => {
  /** Reads a package by what it says of itself, and holds each file to it. */
  async function readPackage(exported: Exported) {
    const { blob } = await writeExport("datapackage", exported, noTick);
    const reader = new ZipReader(new BlobReader(blob));
    const files = new Map<string, string>();
    for (const entry of await reader.getEntries())
      if (!entry.directory) files.set(entry.filename, await entry.getData(new TextWriter()));
    const descriptor = JSON.parse(files.get("datapackage.json") ?? "") as Descriptor;
    const validate = new Ajv({ allErrors: true }).compile(profile);
    expect(validate(descriptor), JSON.stringify(validate.errors)).toBe(true);
    const tables = new Map<string, Record<string, string>[]>();
    for (const { name, path, schema } of descriptor.resources) {
      const [head, ...rows] = parse(files.get(path) ?? "", {
        record_delimiter: "\r\n",
      }) as string[][];
      expect(head).toEqual(schema.fields.map((field) => field.name));
      for (const row of rows)
        schema.fields.forEach(({ type, constraints }, i) => {
          const value = row[i] ?? "";
          if (value === "") return expect(constraints?.required).toBeUndefined();
          if (type === "integer") expect(value).toMatch(/^-?\d+$/);
          if (type === "boolean") expect(["true", "false"]).toContain(value);
          if (constraints?.enum) expect(constraints.enum.map(String)).toContain(value);
          if (constraints?.minimum !== undefined)
            expect(Number(value)).toBeGreaterThanOrEqual(constraints.minimum);
          return undefined;
        });
      tables.set(
        name,
        rows.map((row) => Object.fromEntries(row.map((one, i) => [head?.[i] ?? "", one]))),
      );
    }
    const keyOf = (row: Record<string, string>, fields: readonly string[]) =>
      JSON.stringify(fields.map((field) => row[field]));
    for (const { name, schema } of descriptor.resources) {
      const rows = tables.get(name) ?? [];
      const keys = rows.map((row) => keyOf(row, schema.primaryKey));
      expect(new Set(keys).size, `primary key of ${name}`).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(
          (tables.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)),
        );
        for (const row of rows)
          if (fields.some((field) => row[field] !== ""))
            expect(known, `${name} -> ${reference.resource}`).toContain(keyOf(row, fields));
      }
    }
    expect([...files.keys()].toSorted()).toEqual(
      ["datapackage.json", ...descriptor.resources.map(({ path }) => path)].toSorted(),
    );
    return { descriptor, tables };
  }

  test("its files hold to the types and keys that it names, of everything and of a view", async () => {
    for (const filters of [
      null,
      { faces: [-2 as const] },
      { organizations: corpus.organizations.slice(0, 1).map(({ id }) => id) },
    ])
      await readPackage(exportedFrom(corpus, filters));
  });

  test("every quote is verbatim and where it says", async () => {
    const { tables } = await readPackage(all);
    const rows = tables.get("passages") ?? [];
    for (const document of corpus.documents)
      for (const passage of document.passages) {
        const row = rows.find((one) => one["document"] === document.id && one["id"] === passage.id);
        const undone = row?.["exact"]?.replace(/^'(?='*[=+\-@\t\r\n])/, "");
        expect(undone).toBe(passage.exact);
        const points = [...decoded(document.text ?? "")];
        expect(points.slice(Number(row?.["start"]), Number(row?.["end"])).join("")).toBe(
          passage.exact,
        );
      }
    expect(tables.get("stances")).toHaveLength(corpus.stances.length);
  });

  test("it has every translation with its language and translator, every event and every revision", async () => {
    const { tables } = await readPackage(all);
    const translations = corpus.documents.flatMap((document) =>
      document.passages.flatMap((passage) =>
        document.translations.flatMap(({ language, by }) => {
          const exact = passage.translation[language]?.exact;
          return exact === undefined
            ? []
            : [
                {
                  document: document.id,
                  passage: passage.id,
                  language,
                  exact,
                  by,
                  checked: "true",
                },
              ];
        }),
      ),
    );
    expect(translations.length).toBeGreaterThan(0);
    expect(tables.get("translations")).toEqual(translations);
    expect(tables.get("events")?.map(({ id, date, label }) => [id, date, label])).toEqual(
      corpus.events.map(({ id, edtf, label }) => [id, edtf, textIn(label, "en")]),
    );
    expect(tables.get("event_passages")).toEqual(
      corpus.events.flatMap(({ id, passages }) => passages.map((one) => ({ event: id, ...one }))),
    );
    expect(tables.get("revisions")?.map(({ date, note }) => [date, note])).toEqual(
      corpus.revisions.map(({ date, note }) => [date, textIn(note, "en")]),
    );
    expect(tables.get("revision_cells")).toHaveLength(
      corpus.revisions.reduce((n, { cells }) => n + cells.length, 0),
    );
    expect(tables.has("codings")).toBe(false);
  });

  const coded = corpusFromText(`
         a.x  a.y
    one  2022 +2   .
    two  2022 .    -1
    * ann one-1 a.x +1:peace
    * ann two-1 a.x ..
    * bob
  `);

  test("it has what each coder gave, where that is kept", async () => {
    const { tables } = await readPackage(exportedFrom(coded));
    expect(tables.get("codings")?.map(({ id, loaded }) => [id, loaded])).toEqual([
      ["ann", "true"],
      ["bob", "true"],
    ]);
    const decisions = tables.get("coded") ?? [];
    expect(
      decisions
        .filter(({ coding }) => coding === "ann")
        .map((one) => [one["document"], one["target"], one["state"], one["position"]]),
    ).toEqual([
      ["one-1", "a.x", "stance", "1"],
      ["one-1", "a.y", "silent", ""],
      ["two-1", "a.y", "silent", ""],
    ]);
    expect(decisions.filter(({ coding }) => coding === "bob")).toHaveLength(4);
    expect(tables.get("coded_reasons")).toEqual([
      { coding: "ann", document: "one-1", target: "a.x", reason: "peace", rank: "1" },
    ]);
    await readPackage(exportedFrom(coded, { targets: [coded.stances[0]!.target] }));
  });

  test("no table of quotes inherits the licence of the coding, and the package says why", async () => {
    const { descriptor } = await readPackage(exportedFrom(coded, null, es));
    for (const { licenses: own } of [descriptor, ...descriptor.resources])
      expect(own).toBeUndefined();
    const licensed = await readPackage(exportedFrom({ ...coded, license: "CC BY 4.0" }, null, es));
    const { texts } = es.footer;
    expect(licensed.descriptor.description).toContain(
      `${exportText.es.about.license}: CC BY 4.0. ${texts}`,
    );
    for (const { name, description, licenses: own } of licensed.descriptor.resources) {
      const isQuoting = ["passages", "translations", "coded_passages"].includes(name);
      expect(own).toEqual(isQuoting ? [{ name: "notspecified", title: texts }] : undefined);
      expect(description.endsWith(texts)).toBe(isQuoting);
    }
  });

  test("what it says of itself is in the reader's language, each sentence of it", async () => {
    const [one, other] = await Promise.all(
      [en, es].map(async (t) => (await readPackage(exportedFrom(coded, null, t))).descriptor),
    );
    const saidBy = (descriptor: Descriptor | undefined) => [
      ...(descriptor?.description.split("\n\n").slice(-2) ?? []),
      ...(descriptor?.resources ?? []).flatMap(({ description, schema }) => [
        description,
        ...schema.fields.flatMap((field) => field.description ?? []),
      ]),
    ];
    const [english, spanish] = [saidBy(one), saidBy(other)];
    expect(spanish).toHaveLength(english.length);
    const same = english.filter((words, i) => words === spanish[i]);
    expect(new Set(same)).toEqual(new Set(["BCP 47"]));
  });

  test("it tells how far it is, row by row of all its tables", async () => {
    const told: (readonly [number, number])[] = [];
    const rows = 60;
    const wide = corpusFromText(
      [
        Array.from({ length: 30 }, (_, i) => `t.x${i}`).join(" "),
        ...Array.from(
          { length: rows },
          (_, i) => `o${i} 2022 ${Array.from({ length: 30 }, () => "+2").join(" ")}`,
        ),
      ].join("\n"),
    );
    await writeExport("datapackage", exportedFrom(wide), (done, of) => {
      told.push([done, of]);
      return undefined;
    });
    const [, ...further] = told;
    const of = further[0]?.[1] ?? 0;
    // Passages, stances and their quotes, cells and what was read for: a row each for each cell.
    expect(of).toBeGreaterThan(5 * 30 * rows);
    expect(new Set(further.map(([, each]) => each))).toEqual(new Set([of]));
    const done = further.map(([n]) => n);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done[0]).toBeGreaterThan(0);
    expect(done.at(-1)).toBeLessThanOrEqual(of);
    expect(done.at(-1)).toBeGreaterThan(0.8 * of);
  });

  test.each([
    ["CC BY 4.0", { name: "CC-BY-4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    [
      "https://creativecommons.org/licenses/by/4.0/",
      { path: "https://creativecommons.org/licenses/by/4.0/" },
    ],
    ["ODbL-1.0", { name: "ODbL-1.0" }],
    ["© X (all rights)", null],
  ])(
    "its licence %s has a name that the standard allows, or an address",
    async (license, expected) => {
      const { descriptor } = await readPackage(exportedFrom({ ...coded, license }));
      expect(descriptor.licenses).toEqual(
        expected === null ? undefined : [{ ...expected, title: license }],
      );
      expect(descriptor.description).toContain(license);
    },
  );
});
