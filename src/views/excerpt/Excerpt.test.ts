import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { atStance } from "#domain/opened.ts";
import { readingOf } from "#domain/reading.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { Excerpt } from "./Excerpt.tsx";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const index = indexOf(bundledCorpus());
const matrix = matrixOf(index.corpus);

function* elementsIn(node: Node): Generator<Element> {
  if ("tagName" in node) yield node;
  if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}
function words(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(words).join("") : "";
}

/** Each stretch that is shown, and each sign between, in the order of the page. */
function shown(stance: (typeof index.corpus.stances)[number], t = en): readonly string[] {
  const { organization } = index.inFull(stance);
  const opened = atStance(organization.id, stance);
  const reading = readingOf(index, matrix, opened);
  const html = renderToStaticMarkup(
    createElement(Excerpt, { index, reading, opened, beside: null, t }),
  );
  return [...elementsIn(parseFragment(html))].flatMap((one) => {
    if (one.tagName === "blockquote") return words(one).replace(/^… | …$/g, "");
    const name = one.attrs.find((attribute) => attribute.name === "aria-label");
    return words(one) === "[…]" && name ? `[…] ${name.value}` : [];
  });
}

const sign = "[…] words left out";

test("quotes of one text stand in its order, with a sign wherever words between them are left out", () => {
  let signs = 0;
  for (const stance of index.corpus.stances) {
    const { text } = index.inFull(stance).document;
    let end = -1;
    let signed = false;
    for (const one of shown(stance)) {
      if (one === sign) {
        signed = true;
        signs++;
        continue;
      }
      const start = text!.indexOf(one, Math.max(end, 0));
      expect(start, `${stance.document} ${stance.target}: ${one}`).toBeGreaterThan(-1);
      expect(end >= 0 && text!.slice(end, start).trim() !== "").toBe(signed);
      end = start + one.length;
      signed = false;
    }
  }
  expect(signs).toBeGreaterThan(10);
});

test("without its text nothing is said of what is left out between quotes, and each stands by itself", () => {
  const { corpus } = index;
  const documents = corpus.documents.map((one) => ({
    ...one,
    text: null,
    passages: one.passages.map((passage) => ({ ...passage, range: null })),
  }));
  const failed = indexOf({ ...corpus, documents });
  const stance = failed.corpus.stances.find(({ passages }) => passages.length > 2)!;
  const opened = atStance(failed.inFull(stance).organization.id, stance);
  const reading = readingOf(failed, matrixOf(failed.corpus), opened);
  const html = renderToStaticMarkup(
    createElement(Excerpt, { index: failed, reading, opened, beside: null, t: en }),
  );
  const fragment = parseFragment(html);
  const quotes = [...elementsIn(fragment)].filter(({ tagName }) => tagName === "blockquote");
  expect(quotes).toHaveLength(stance.passages.length);
  expect(words(fragment)).not.toContain("[…]");
  expect(words(fragment)).toContain("Each of these quotes stands by itself");
});

test("the sign has its name in Spanish, too", () => {
  const apart = index.corpus.stances.find((stance) => shown(stance).includes(sign));
  expect(shown(apart!, es)).toContain("[…] palabras omitidas");
});
