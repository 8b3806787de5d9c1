import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { en } from "#i18n/en.ts";
import type { Citation } from "./citation.ts";
import { citationOf, citationOfSentence } from "./fixture.ts";
import { markdown } from "./markdown.ts";

// What is written here is read back by markdown-it, as CommonMark and with the tables and the strikes of GitHub.

const readers = [
  ["CommonMark", new MarkdownIt("commonmark")],
  ["GitHub", new MarkdownIt({ html: true })],
] as const;

type Node = DefaultTreeAdapterTypes.ChildNode;

/** The HTML of a reader as a tree, with blocks and marks by their names: `blockquote(p("a" br "b"))`. */
function outline(nodes: readonly Node[]): string {
  return nodes
    .flatMap((node) => {
      if (node.nodeName === "#text") {
        const text = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/^\n|\n$/g, "");
        return text === "" ? [] : [JSON.stringify(text)];
      }
      const { attrs, childNodes } = node as DefaultTreeAdapterTypes.Element;
      const href = attrs.find(({ name }) => name === "href")?.value;
      const inner = outline(childNodes);
      return [`${node.nodeName}${href === undefined ? "" : ` ${href}`}(${inner})`];
    })
    .join(" ");
}

const read = (reader: InstanceType<typeof MarkdownIt>, citation: Citation) =>
  outline(parseFragment(reader.render(markdown(citation, en))).childNodes);

/** A quote as it is to be read: a paragraph for what blank lines part, a break between lines. */
function expected(text: string): string {
  const paragraphs = text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line
        .trimEnd()
        .replace(/^[ \t]+/, (blanks) => blanks.replaceAll("\t", "    ").replaceAll(" ", "\u00a0")),
    )
    .join("\n")
    .split(/\n{2,}/)
    .map((one) => one.replace(/^\n+|\n+$/g, ""))
    .filter((one) => one !== "");
  return `blockquote(${paragraphs
    .map(
      (one) =>
        `p(${one
          .split("\n")
          .map((line) => JSON.stringify(line))
          .join(" br() ")})`,
    )
    .join(" ")})`;
}

const quoting = (text: string) =>
  citationOf({}, { quote: { text, language: "en", isQuoted: true, translation: null } });

describe.each(readers)("the words of a quote, read as %s", (_, reader) => {
  test.each([
    ["a heading by what stands below it", "Head\n===\ntext"],
    ["a heading by dashes", "Head\n---\ntext"],
    ["a heading", "# Head"],
    ["a block of code", "    indented *x*\n\tand more"],
    ["an open fence", "~~~\ncode\n```\ncode"],
    ["a character by its name", "AT&amp;T &copy; &#65;"],
    ["struck words", "~~y~~ ~y~"],
    ["emphasis, code and links", "*a* _b_ **c** `d` [e](f) ![g](h) <https://x.org> <i>"],
    ["lists", "- a\n+ b\n* c\n1. d\n2) e"],
    ["a quote in a quote", "> a\n>> b"],
    ["a rule", "a\n\n***\n---\n___\n- - -"],
    ["a table", "a | b\n--|--\nc | d"],
    ["a table of one column", "a\n:-\nb"],
    ["what a link refers to", "[a]: https://x.org\n[a]"],
    ["a backslash at an end", "a\\\nb\\"],
    ["a formula", "$x$ and $$y$$"],
    ["lines and paragraphs", "one\r\ntwo\rthree\n\n\nfour\n"],
  ])("make no mark of %s", (_what, text) => {
    expect(read(reader, quoting(text)).startsWith(`${expected(text)} p(`)).toBe(true);
  });

  test("make no mark of anything", () => {
    const piece = fc.constantFrom(..."\\`*_[]()<>#|~&;$=-+:!. \t\n\r1a".split(""), "&amp;", "---");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = `a${pieces.join("")}`;
        expect(read(reader, quoting(text)).startsWith(`${expected(text)} p(`)).toBe(true);
        const later = `${pieces.join("")}a`;
        expect(read(reader, quoting(later)).startsWith(`${expected(later)} p(`)).toBe(true);
      }),
    );
  });

  test("stand before their translation, in paragraphs of their own", () => {
    const translation = { text: "dos\n- líneas", language: "es", by: "A_d_a" };
    const quote = { text: "two\nlines", language: "en", isQuoted: true, translation };
    expect(read(reader, citationOf({}, { quote }))).toContain(
      'blockquote(p("two" br() "lines") p("dos" br() "- líneas") p("(translation into Spanish, by A_d_a)"))',
    );
  });
});

describe.each(readers)("the source, read as %s", (_, reader) => {
  test.each([
    "https://x.org/?a=1&b=2",
    "https://x.org/?a=1&lt;=2&copy;&#65;",
    "https://x.org/a>b<c",
    "https://x.org/a(b)_c_*d*",
  ])("%s: both links lead where they say", (url) => {
    const citation = citationOf({ url, title: "A *title* [1]" }, { link: url });
    const href = url.replaceAll("<", "%3C").replaceAll(">", "%3E");
    const found = read(reader, citation);
    expect(found).toContain(`a ${href}("“A *title* [1].”")`);
    expect(found).toContain(`a ${href}(em("A corpus"))`);
  });

  test("is one paragraph, whatever it holds", () => {
    const found = read(
      reader,
      citationOf({
        issuer: "1. Workers\n\n# X",
        title: "Stop!",
        citation: "Box 3\n===",
        edtf: "2022",
      }),
    );
    expect(found).toContain(
      'p("— 1. Workers # X. “Stop!” 2022. Box 3 ===. Workers, The war: opposes; stated. Quoted in " a ',
    );
  });

  test("has marks around a title, none around what the curators called a text", () => {
    expect(read(reader, citationOf())).toContain("Workers. “On war.” 23 Sept 2022. ");
    const found = read(reader, citationOf({ titled: false, title: "Leaflet" }));
    expect(found).toContain("Workers. Leaflet [untitled, named by the curators]. ");
  });

  test("of a view is its sentence", () => {
    expect(read(reader, citationOfSentence("3 of 5 <organizations>"))).toMatch(
      /^p\("— 3 of 5 <organizations>\. " a https:\S+\(em\("A corpus"\)\)/,
    );
  });
});
