/** Citations in Markdown: CommonMark 0.31, and what GitHub adds to it, which reads more characters as marks. */
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { dateInWords } from "#words/dateWords.ts";
import type { Citation, CitedSource } from "./citation.ts";
import {
  chicagoTitle,
  dateSentence,
  editorsOf,
  issuerOf,
  silentTexts,
  standsIn,
  translatedBy,
} from "./prose.ts";
import { sentence } from "./sentence.ts";

/** The words as a block quote, then who said them where, with links to the words and to their source. */
export function markdown(citation: Citation, t: Messages): string {
  const { source, silent, statement, quote, corpus, accessed, link } = citation;
  const words = citeText[t.code];
  const lines: string[] = [];
  if (quote) {
    lines.push(...block(quote.text));
    if (quote.translation)
      lines.push(
        ">",
        ...block(quote.translation.text),
        ">",
        `> (${plain(translatedBy(quote.translation, t))})`,
      );
    lines.push("");
  }
  lines.push(
    [
      "—",
      ...(source ? sourceParts(source, t) : []),
      ...(statement ? [sentence(plain(statement))] : []),
      sentence(
        `${source ? `${plain(standsIn(citation, t))} ` : ""}[*${plain(corpus.title)}*](${destination(link)})${plain(editorsOf(corpus, t))}, ${plain(words.coding(dateInWords(corpus.revision, t)))}`,
      ),
      ...[silentTexts(silent, t)].flatMap((one) => (one === null ? [] : [sentence(plain(one))])),
      sentence(plain(words.accessed(dateInWords(accessed, t)))),
    ].join(" "),
  );
  return lines.join("\n");
}

function sourceParts(source: CitedSource, t: Messages): readonly string[] {
  const { url, citation } = source;
  // In quotation marks: in italics stands what all of them are quoted in.
  const called = chicagoTitle(source, t).trim();
  const marked = url ? `[${plain(called)}](${destination(url)})` : plain(called);
  return [
    sentence(plain(issuerOf(source, t))),
    // By its last word, not by the marks around it.
    sentence(called) === called ? marked : `${marked}.`,
    plain(dateSentence(source, t)),
    ...(citation ? [sentence(plain(citation))] : []),
  ];
}

/** Words as lines of a block quote: each ends where it ends in the text, and begins as far from the margin. */
function block(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  return lines.map((line, i) => {
    if (line === "") return ">";
    // A line of its own paragraph needs no mark at its end, and would show it.
    return `> ${indented(line)}${lines[i + 1] ? "\\" : ""}`;
  });
}

/** The blanks with which a line begins would be lost, or make a block of code of it. */
function indented(line: string): string {
  const words = line.replace(/^[ \t]+/, "");
  const blanks = line.slice(0, line.length - words.length).replaceAll("\t", "    ");
  return `${"&nbsp;".repeat(blanks.length)}${plain(words)}`;
}

/** Words in one line, what Markdown would take for marks as itself (CommonMark, 2.4). */
function plain(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, " ")
    .replace(/[\\`*_[\]<>#|~&$]/g, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+=:]/, "\\$&");
}

/** An address between the marks that let it hold brackets: what would end it or be read as a character, encoded. */
function destination(url: string): string {
  const encoded = url
    .replace(/[\t\r\n]/g, "")
    .replaceAll("<", "%3C")
    .replaceAll(">", "%3E")
    .replaceAll("\\", "\\\\")
    .replace(/&(?=#?[0-9a-z]+;)/gi, "&amp;");
  return `<${encoded}>`;
}
