import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import type { Corpus } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { pageText } from "#i18n/pageText.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromFiles, corpusFromText, filesFromText, sealed } from "#testing/corpusFromText.ts";
import {
  cardPath,
  documentFile,
  organizationFile,
  passageAnchor,
  stanceFile,
  targetFile,
} from "#views/pages/pagePaths.ts";
import { pageStyles } from "./pageStyles.ts";
import { mostSilences, pageLanguages, pagesOf } from "./pages.ts";

// The pages as a browser takes them: parsed by a parser that follows the standard, and asked for their words.

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elementsIn(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}
const named = (root: Node, ...names: string[]) =>
  [...elementsIn(root)].filter((one) => names.includes(one.tagName));
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;
function words(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(words).join("") : "";
}

/** What a page says of itself, by its names. */
const metaOf = (html: Node) =>
  new Map(
    named(html, "meta").map((one) => [
      attribute(one, "name") ?? attribute(one, "property"),
      attribute(one, "content"),
    ]),
  );

const site = "https://example.org/site/";
const options = { site, cards: true };
const pagesFor = (corpus: Corpus, with_: Parameters<typeof pagesOf>[1] = options) =>
  new Map([...pagesOf(corpus, with_)].map(({ path, html }) => [path, parse(html)]));

const corpus = bundledCorpus();
const pages = pagesFor(corpus);
const page = (path: string) => {
  const found = pages.get(path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
};

test("there is a page for each stance, silence, document, organization and target in each language", () => {
  const silences = 115 - 43;
  const each = 1 + silences + 43 + corpus.documents.length + corpus.organizations.length + 23;
  expect(pages.size).toBe(2 * each);
});

test("the page of a stance holds every quote verbatim, in its language, and the page of its document the whole text", () => {
  const documents = new Map(corpus.documents.map((one) => [one.id, one]));
  for (const language of ["en", "es"] as const) {
    for (const stance of corpus.stances) {
      const document = documents.get(stance.document)!;
      const quotes = named(page(`pages/${language}/${stanceFile(stance)}`), "blockquote");
      for (const id of stance.passages) {
        const passage = document.passages.find((one) => one.id === id)!;
        const own = quotes.find((one) => words(one) === passage.exact);
        expect(own && attribute(own, "lang"), passage.exact).toBe(document.language);
      }
      // Several quotes are no continuous text, and the page says so.
      const notes = named(page(`pages/${language}/${stanceFile(stance)}`), "p").map(words);
      expect(notes.includes(pageText[language].wordsNote)).toBe(stance.passages.length > 1);
    }
    for (const document of corpus.documents) {
      const whole = page(`pages/${language}/${documentFile(document.id)}`);
      const lines = named(whole, "p").filter(
        (one) =>
          one.parentNode &&
          "tagName" in one.parentNode &&
          /^(?:text|text paired|pair)$/.test(attribute(one.parentNode, "class") ?? "") &&
          !attribute(one, "class")?.startsWith("translated"),
      );
      expect(lines.map(words).join("")).toBe(document.text);
      // Every passage has its place, which begins where its words begin.
      for (const { id, exact } of document.passages) {
        const place = [...elementsIn(whole)].find(
          (one) => attribute(one, "id") === passageAnchor(id),
        );
        const mark = place?.tagName === "span" ? (place.parentNode as Element) : place;
        const marked = mark ? words(mark) : "";
        expect(marked, id).not.toBe("");
        expect(exact.startsWith(marked.slice(0, exact.length)), id).toBe(true);
      }
    }
  }
});

test("a quote stands beside its translation on the pages of its organization and its issue, too", () => {
  const documents = new Map(corpus.documents.map((one) => [one.id, one]));
  let translated = 0;
  for (const stance of corpus.stances) {
    const document = documents.get(stance.document)!;
    const passage = document.passages.find((one) => one.id === stance.passages[0])!;
    const beside = passage.translation["es"]?.exact;
    if (document.language === "es" || beside === undefined) continue;
    translated++;
    for (const path of [organizationFile(document.organization), targetFile(stance.target)]) {
      const quotes = named(page(`pages/es/${path}`), "blockquote").map(words);
      expect(quotes[quotes.indexOf(passage.exact) + 1], path).toBe(beside);
    }
  }
  expect(translated).toBeGreaterThan(20);
});

test("every link leads to a file that is written, or into the explorer; every place that is named is there", () => {
  const known = new Set([...pages.keys(), "pages/pages.css", "icon.svg"]);
  const placesOf = new Map(
    [...pages].map(([path, html]) => [
      path,
      new Set([...elementsIn(html)].map((one) => attribute(one, "id"))),
    ]),
  );
  for (const [path, html] of pages) {
    for (const link of named(html, "a", "link")) {
      const href = attribute(link, "href") ?? "";
      if (/^https?:/.test(href)) {
        if (href.startsWith(site)) expect(known.has(href.slice(site.length)), href).toBe(true);
        continue;
      }
      const [file = "", place] = href.split("#");
      if (file === "") {
        expect(placesOf.get(path)?.has(place), `${path} ${href}`).toBe(true);
        continue;
      }
      if (file.startsWith("../../?")) {
        expect(file).toMatch(/lang=(?:en|es)/);
        continue;
      }
      const to = posix.normalize(posix.join(posix.dirname(path), file));
      expect(known.has(to), `${path} ${href}`).toBe(true);
      if (place === undefined) continue;
      expect(placesOf.get(to)?.has(place), `${path} ${href}`).toBe(true);
    }
  }
});

test("each page has a title and a description of its own in its language, an address and its other languages", () => {
  for (const language of ["en", "es"]) {
    const own = [...pages].flatMap(([path, html]) =>
      path.startsWith(`pages/${language}/`) ? [html] : [],
    );
    const titles = own.map((html) => words(named(html, "title")[0]!));
    expect(new Set(titles).size).toBe(titles.length);
    const descriptions = own.map((html) => metaOf(html).get("description"));
    expect(new Set(descriptions).size).toBe(descriptions.length);
  }
  for (const [path, html] of pages) {
    expect(metaOf(html).get("description")?.length).toBeGreaterThan(20);
    const links = named(html, "link");
    const hrefs = (rel: string) =>
      links.filter((one) => attribute(one, "rel") === rel).map((one) => attribute(one, "href"));
    expect(hrefs("canonical")).toEqual([site + path]);
    const file = posix.basename(path);
    expect(hrefs("alternate").toSorted()).toEqual(
      [`${site}pages/en/${file}`, `${site}pages/en/${file}`, `${site}pages/es/${file}`].toSorted(),
    );
    for (const block of named(html, "script")) {
      expect(attribute(block, "type")).toBe("application/ld+json");
      expect(JSON.parse(words(block))).toHaveProperty("@type");
    }
  }
  const [stance] = corpus.stances;
  const file = `pages/es/${stanceFile(stance!)}`;
  expect(metaOf(page(file)).get("og:image")).toBe(site + cardPath(stance!, "es"));
  // A card that could not be found is not promised.
  const nowhere = metaOf(pagesFor(corpus, { site: null, cards: true }).get(file)!);
  expect(nowhere.has("og:image")).toBe(false);
  expect(nowhere.get("twitter:card")).toBe("summary");
});

test("each page says how to cite it: what it is, the corpus, the day of its coding and its address", () => {
  const [year] = corpus.revision.split("-");
  for (const [path, html] of pages) {
    const cited = named(html, "p").filter((one) => attribute(one, "class") === "cite");
    expect(cited.length, path).toBe(2);
    for (const line of cited.map(words)) {
      expect(line).toContain(year);
      expect(line.endsWith(` ${site}${path}`), line).toBe(true);
    }
  }
  const citedOn = (file: string, language = "en") =>
    words(
      named(page(`pages/${language}/${file}`), "p").find(
        (one) => attribute(one, "class") === "cite",
      )!,
    );
  const [document] = corpus.documents;
  const issuer = corpus.organizations.find(({ id }) => id === document!.organization)!;
  expect(citedOn(documentFile(document!.id))).toContain(textIn(document!.title, "en"));
  expect(citedOn(documentFile(document!.id))).toContain(textIn(issuer.name, "en"));
  expect(citedOn(organizationFile(issuer.id), "es")).toContain(textIn(issuer.name, "es"));
  const [target] = corpus.topics[0]!.targets;
  expect(citedOn(targetFile(target!.id), "es")).toContain(textIn(target!.label, "es"));
  const silence = [...pages.keys()].find((path) => path.startsWith("pages/en/silence-"))!;
  expect(citedOn(posix.basename(silence))).toMatch(/: silent/);
});

test("what a corpus makes of its strings stays words, whatever they hold", () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror="alert(1)">&amp;"'<!--`;
  const files = filesFromText(`
               a.x    a.y
    one 2022   +2!    -1?
    two 2022   .      ..
  `);
  const text = `Say ${evil} now.\n`;
  const [document] = files.json.documents;
  const [passage] = document!.passages;
  files.texts.set(document!.text, text);
  Object.assign(document!, {
    title: evil,
    note: evil,
    passages: [{ ...passage, exact: text.trim() }],
  });
  files.json.stances = files.json.stances
    .filter((one) => one.document === document!.id)
    .map((one) => ({ ...one, passages: [passage!.id], summary: evil, frame: evil, doubt: evil }));
  Object.assign(files.json, { title: evil, description: evil, curators: [evil], license: evil });
  for (const one of files.json.organizations)
    Object.assign(one, { shortName: evil, name: evil, note: evil });
  for (const topic of files.json.topics) {
    Object.assign(topic, { label: evil });
    for (const one of topic.targets) Object.assign(one, { label: evil, readAs: evil });
  }
  const hostile = pagesFor(corpusFromFiles(sealed(files)));
  expect(hostile.size).toBeGreaterThan(5);
  for (const [path, html] of hostile) {
    expect(named(html, "img"), path).toEqual([]);
    for (const block of named(html, "script")) {
      expect(attribute(block, "type"), path).toBe("application/ld+json");
      expect(() => JSON.parse(words(block)) as unknown).not.toThrow();
    }
    for (const element of elementsIn(html))
      expect(element.attrs.some(({ name }) => name.startsWith("on") || name === "style")).toBe(
        false,
      );
    expect(words(named(html, "title")[0]!)).toContain(evil);
  }
});

test("no two pages have one path on a file system that knows no letter case, and none climbs", () => {
  const long = "a".repeat(300);
  const odd = corpusFromText(`
                  con.nul   con.aux-b   ${long}.x   ${long}.y
    con 2022      +2        .           -1          +1
    nul/con-nul 2022  .     +1          .           ..
    ${long} 2022  +1        .           +2          -2
  `);
  const paths = [...pagesFor(odd).keys()];
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  for (const path of paths) {
    expect(path).toMatch(/^pages\/(?:en|es)\/[a-z0-9][a-z0-9._-]*\.html$/);
    expect(path).not.toContain("..");
    const file = posix.basename(path);
    expect(file.length).toBeLessThanOrEqual(255);
    // Names of devices, which some systems open in the place of a file, whatever follows the first dot.
    expect(file).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
  }
});

test("a corpus in neither language of the interface has pages in the first, its words as its own", () => {
  const files = filesFromText(`
               a.x
    one 2022   +2
  `);
  Object.assign(files.json, { title: { de: "Straßenbahnen" } });
  for (const one of files.json.organizations) Object.assign(one, { name: { de: "Verein" } });
  const german = corpusFromFiles(sealed(files));
  expect(pageLanguages(german)).toEqual(["en"]);
  const html = pagesFor(german, { site: null, cards: false });
  for (const root of html.values()) {
    expect(attribute(named(root, "html")[0]!, "lang")).toBe("en");
    const title = named(root, "bdi").find((one) => words(one) === "Straßenbahnen");
    expect(title && attribute(title, "lang")).toBe("de");
    expect(named(root, "link").some((one) => attribute(one, "rel") === "canonical")).toBe(false);
  }
});

test("words of a corpus never pass for the language of the page: not within a sentence, nor where theirs is not said", () => {
  const files = filesFromText(`
               a.x  a.y
    one 2022   +2   .
    two 2022   .    -1
    > one-1 two a.x -1
  `);
  // A printed title is in the language of its text; of the other strings nobody says it.
  const [title, made, label] = ["Por la paz", "Sin título", "La guerra"];
  Object.assign(files.json, { title: "Posiciones" });
  Object.assign(files.json.documents[0]!, { title, titlePrinted: true, language: "es-MX" });
  Object.assign(files.json.documents[1]!, { title: made, titlePrinted: false, language: "es-MX" });
  Object.assign(files.json.topics[0]!.targets[0]!, { label });
  const found = new Map<string, Set<string>>();
  for (const html of pagesFor(corpusFromFiles(sealed(files)), {
    site: null,
    cards: false,
  }).values()) {
    const body = named(html, "body")[0]!;
    const look = (node: Node, lang: string) => {
      const own = "tagName" in node ? (attribute(node, "lang") ?? lang) : lang;
      if ("value" in node)
        for (const one of [title, made, label, "Posiciones"])
          if (node.value.includes(one)) found.set(one, (found.get(one) ?? new Set()).add(own));
      // Citations are one line of prose for a list of literature.
      if ("childNodes" in node && !("tagName" in node && attribute(node, "class") === "cite"))
        node.childNodes.forEach((child) => look(child, own));
    };
    look(body, "en");
  }
  expect(Object.fromEntries([...found].map(([one, tags]) => [one, [...tags]]))).toEqual({
    Posiciones: [""],
    [title]: ["es-MX"],
    [made]: [""],
    [label]: [""],
  });
});

test("of a corpus with very many silences none has a page, and nothing leads to one", () => {
  const few = corpusFromText(`
               a.x  a.y
    one 2022   +2   .
  `);
  const [first] = few.topics;
  const targets = Array.from({ length: mostSilences + 2 }, (_, i) => ({
    ...first!.targets[0]!,
    id: `a.t${i}` as NonNullable<typeof first>["targets"][number]["id"],
  }));
  const many: Corpus = {
    ...few,
    topics: [{ ...first!, targets: [...first!.targets, ...targets] }],
    documents: few.documents.map((one) => ({
      ...one,
      codedFor: [...one.codedFor, ...targets.map(({ id }) => id)],
    })),
  };
  let pagesMade = 0;
  for (const { path, html } of pagesOf(many, { site: null, cards: false })) {
    expect(path).not.toContain("silence-");
    expect(html.includes('href="silence-')).toBe(false);
    // The rest is like these.
    if (++pagesMade > 20) break;
  }
});

test("the style sheet of the pages has the colours and marks of the explorer, and names nothing on other hosts", () => {
  const css = pageStyles(new URL("../../../", import.meta.url));
  const own = readFileSync(new URL("../../styles.css", import.meta.url), "utf8");
  for (const token of [
    "--mark-opposes: light-dark(",
    "--tint-supports: light-dark(",
    ".glyph .g-hollow",
  ]) {
    expect(own).toContain(token);
    expect(css).toContain(token);
  }
  expect(css).not.toMatch(/@import|url\(/);
});

test("where texts of one date differ, the matrix leads to each of them", () => {
  const differing = pagesFor(
    corpusFromText(`
               a.x  a.y
    one 2022   +2   .
    one 2022   -1   .
  `),
  );
  const links = named(differing.get("pages/en/index.html")!, "td")
    .flatMap((cell) => named(cell, "a"))
    .map((link) => `${attribute(link, "aria-label")} ${attribute(link, "href")}`);
  expect(links).toEqual([
    expect.stringMatching(/: supports; .* stance-one-1_a\.x\.html$/),
    expect.stringMatching(/: leans against; .* stance-one-2_a\.x\.html$/),
    expect.stringMatching(/: silent silence-one_a\.y\.html$/),
  ]);
});

test("no space stands before the colon after a tag", () => {
  const apart = pagesFor(
    corpusFromText(`
               a.x
    one 2022   +2:peace
    two 2022   +1:class
  `),
  );
  const notes = named(apart.get("pages/en/target-a.x.html")!, "p").map(words);
  expect(notes.some((note) => /\S: none in common$/.test(note))).toBe(true);
});

test("the page of a stance that a later text supersedes says so, in its title and before anything else", () => {
  const changed = corpusFromText(`
               a.x  a.y
    one 2021   -2   +1:peace
    one 2023   +2   +1
  `);
  const at = pagesFor(changed);
  const of = (document: string, target: string) => {
    const html = at.get(`pages/en/stance-${document}_${target}.html`)!;
    const headings = named(html, "h2").map(words);
    const lead = named(html, "p").find((one) => attribute(one, "class") === "lead");
    return { title: words(named(html, "title")[0]!), lead: lead ? words(lead) : "", headings };
  };
  const [old, now, same] = [of("one-1", "a.x"), of("one-2", "a.x"), of("one-1", "a.y")];
  expect(old.title).toContain("opposes (2021)");
  expect(old.lead).toBe("A later text of this organization says otherwise: 2023: supports");
  expect(old.headings).toContain("Later stances");
  expect(old.headings).not.toContain("Earlier stances");
  expect(now.title).not.toContain("2023");
  expect(now.headings).toContain("Earlier stances");
  expect(same.lead).toContain("takes the same position: 2023: leans toward");
});
