import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import { citationOf } from "#words/cite/fixture.ts";
import { quoteClip, wordsClip } from "./quoteClip.ts";

/** The tags and the words of a piece of HTML, by a parser that knows nothing of this program. */
function partsOf(html: string): readonly string[] {
  const parts: string[] = [];
  const walk = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]) => {
    for (const node of nodes) {
      parts.push("value" in node ? node.value : `<${node.nodeName}>`);
      if ("childNodes" in node) walk(node.childNodes);
    }
  };
  walk(parseFragment(html).childNodes);
  return parts;
}

const translation = { text: "uno\ndos", language: "es", by: "Ada" };
const quote = { text: "one <b>\r\n\rtwo\n", language: "en", isQuoted: true, translation };

test("lines stay lines in HTML, of the words and of their translation", () => {
  const { plain, html } = quoteClip(citationOf({}, { quote }), en);
  expect(plain).toBe(quote.text);
  expect(partsOf(html).slice(0, 10).join(" ")).toBe(
    "<blockquote> <p> one <b> <br> <br> two <p> “uno <br> dos” (translation into Spanish, by Ada)",
  );
});

test("in italics stands the title of what the words are quoted in, and no more", () => {
  const { html } = quoteClip(citationOf(), en);
  const parts = partsOf(html);
  expect(parts.slice(parts.indexOf("<cite>") - 1, parts.indexOf("<cite>") + 3)).toEqual([
    "— Workers. “On war.” 23 Sept 2022. Workers, The war: opposes; stated. Quoted in ",
    "<cite>",
    "A corpus",
    expect.stringMatching(/^, edited by Ada Lovelace, .* Accessed .*\. $/),
  ]);
});

test("words that run from right to left do so where they are pasted", () => {
  const arabic = { text: "لا للحرب", language: "ar", isQuoted: true, translation: null };
  const { html } = quoteClip(citationOf({}, { quote: arabic }), en);
  expect(html).toMatch(/<p(?= [^>]*lang="ar")(?= [^>]*dir="auto")/);
});

test("words of a translation say as plain text that they are one", () => {
  expect(wordsClip(citationOf({}, { quote }), "translation", en).plain).toBe(
    "“uno\ndos” (translation into Spanish, by Ada)",
  );
});

test("words of a text and of its translation stand one after the other, and say which is which", () => {
  const { plain, html } = wordsClip(citationOf({}, { quote }), "both", en);
  expect(plain).toBe("one <b>\r\n\rtwo\n\n“uno\ndos” (translation into Spanish, by Ada)");
  expect(html).toContain(citationOf().link.replaceAll("&", "&amp;"));
});
