import type { Messages } from "#i18n/en.ts";
import type { Citation } from "#words/cite/citation.ts";
import { chicagoAround, quotedTranslation } from "#words/cite/prose.ts";
import type { Clip } from "./copyText.ts";

/**
 * Quoted words for the clipboard: by themselves as plain text, with their source and a link as HTML.
 * The HTML is written by the browser from elements whose text is the words: nothing of it is read as marks.
 */
export function quoteClip(citation: Citation, t: Messages): Clip {
  const { quote, link } = citation;
  const words = quote?.text ?? "";
  const page = document.implementation.createHTMLDocument("");
  const block = page.createElement("blockquote");
  const said = page.createElement("p");
  said.lang = quote?.language ?? "";
  said.dir = "auto";
  said.append(...inLines(page, words));
  block.append(said);
  if (quote?.translation) {
    const translated = page.createElement("p");
    translated.lang = quote.translation.language;
    translated.dir = "auto";
    translated.append(...inLines(page, quotedTranslation(quote.translation, t)));
    block.append(translated);
  }
  const source = page.createElement("p");
  const { before, container, after } = chicagoAround(citation, t);
  // In italics, as programs draw it, stands the title of what it is quoted in and no more.
  const cite = page.createElement("cite");
  cite.textContent = container;
  const anchor = page.createElement("a");
  anchor.href = link;
  anchor.textContent = link;
  // The link itself is the last word of the line.
  source.append(`— ${before}`, cite, after.slice(0, -link.length), anchor);
  const writer = new XMLSerializer();
  return {
    plain: words,
    html: [block, source].map((one) => writer.serializeToString(one)).join(""),
  };
}

/** Words with a break for each line end, which HTML takes for a blank. */
function inLines(page: Document, words: string): readonly (string | Node)[] {
  return words
    .replace(/(?:\r\n|\r|\n)+$/, "")
    .split(/\r\n|\r|\n/)
    .flatMap((line, i) => (i === 0 ? [line] : [page.createElement("br"), line]));
}

/**
 * The same for words that are selected in a text, in its translation or across both. Words of a
 * translation say even as plain text that they are one, and whose.
 */
export function wordsClip(
  citation: Citation,
  of: "text" | "translation" | "both",
  t: Messages,
): Clip {
  const clip = quoteClip(citation, t);
  const translated = citation.quote?.translation;
  if (of === "text" || !translated) return clip;
  const said = quotedTranslation(translated, t);
  return { ...clip, plain: of === "both" ? `${clip.plain.trimEnd()}\n\n${said}` : said };
}
