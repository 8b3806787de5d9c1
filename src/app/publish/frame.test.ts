import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { expect, test } from "vitest";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { frameOf } from "./frame.ts";
import { organizationFile, targetFile } from "#views/pages/pagePaths.ts";
import { pagesOf } from "./pages.ts";

// The frame where no script runs: what is no button in it is a way to a plain page.

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function* elementsIn(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}
const attribute = (element: Element, name: string) =>
  element.attrs.find((one) => one.name === name)?.value;
function words(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(words).join("") : "";
}
function isInert(element: Element | null): boolean {
  if (element === null || !("tagName" in element)) return false;
  return attribute(element, "inert") !== undefined || isInert(element.parentNode as Element | null);
}

const corpus = bundledCorpus();
const page = parse(frameOf(corpus).html);
const frameIn = (language: string) => {
  const found = [...elementsIn(page)].find((one) => attribute(one, "data-frame") === language);
  if (!found) throw new Error(`no frame in ${language}`);
  return [...elementsIn(found)];
};
const cellsIn = (elements: readonly Element[]) =>
  elements
    .filter(({ tagName }) => tagName === "td")
    .map((cell) => [...elementsIn(cell)])
    .filter((own) => own.some(({ tagName }) => tagName === "svg"));

test("each mark of the first frame has words and, but for what nobody read, leads to its plain page", () => {
  const cells = cellsIn(frameIn("en"));
  const targets = corpus.topics.flatMap((topic) => topic.targets).length;
  expect(cells.length).toBe(2 * corpus.organizations.length * targets);
  const files = new Set([...pagesOf(corpus, { site: null, cards: false })].map(({ path }) => path));
  for (const [cell, ...inside] of cells) {
    const said = words(cell!);
    expect(said).not.toBe("");
    const link = inside.find(({ tagName }) => tagName === "a");
    if (!link) {
      expect(said).toBe("not coded");
      continue;
    }
    expect(isInert(link)).toBe(false);
    const href = attribute(link, "href")?.slice("./".length);
    expect(files.has(href ?? ""), href).toBe(true);
    expect(href).toContain(said === "silent" ? "silence-" : "stance-");
  }
});

test("each name of an organization or issue leads to its plain page", () => {
  const files = new Set([...pagesOf(corpus, { site: null, cards: false })].map(({ path }) => path));
  const links = frameIn("en")
    .filter(({ tagName }) => tagName === "th")
    .flatMap((head) => [...elementsIn(head)].filter(({ tagName }) => tagName === "a"));
  const hrefs = links.map((link) => attribute(link, "href")!.slice("./".length));
  for (const [i, href] of hrefs.entries()) {
    expect(files.has(href), href).toBe(true);
    expect(words(links[i]!)).not.toBe("");
  }
  // In both orientations.
  const names = [
    ...corpus.organizations.map(({ id }) => organizationFile(id)),
    ...corpus.topics.flatMap(({ targets }) => targets.map(({ id }) => targetFile(id))),
  ].flatMap((file) => [`pages/en/${file}`, `pages/en/${file}`]);
  expect(hrefs.toSorted()).toEqual(names.toSorted());
});

test("what does nothing without a script cannot be pressed, and the other frame, of scripts alone, has no links", () => {
  for (const language of ["en", "es"])
    for (const button of frameIn(language).filter(({ tagName }) => tagName === "button"))
      expect(isInert(button), words(button)).toBe(true);
  for (const link of frameIn("es").filter(({ tagName }) => tagName === "a"))
    expect(isInert(link), words(link)).toBe(true);
});

test("several marks of one cell stand within it, however wide the explorer's cells are", () => {
  const { html } = frameOf(
    corpusFromText(`
                a.x  a.y
    one 2021    -2   .
    one 2023    +2   -1
    one 2023    +1   0
  `),
  );
  const drawn = [...elementsIn(parse(html))].filter(({ tagName }) => tagName === "rect");
  expect(drawn.length).toBeGreaterThan(3);
  for (const rect of drawn) {
    const [x, width] = ["x", "width"].map((name) => Number(attribute(rect, name)));
    if (isInert(rect)) continue;
    // Around the middle of a cell.
    expect(x!).toBeGreaterThanOrEqual(-36);
    expect(x! + width!).toBeLessThanOrEqual(36);
  }
});

test("where no script runs, a small grid has its marks, too, though scripts would write words there", () => {
  const { css } = frameOf(
    corpusFromText(`
                a.x  a.y
    one 2022    +2   -1
    two 2022    0    .
  `),
  );
  // At any width from some on.
  const widest = css
    .split("\n")
    .filter((rule) => /^@container frame \(min-width:\d+px\)\{/.test(rule));
  expect(widest).toEqual([
    expect.stringMatching(
      /^@container [^{]*\{@media \(scripting:none\)\{\[data-frame="en"\] \.frame-wide\{display:table/,
    ),
  ]);
});
