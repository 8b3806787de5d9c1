/// <reference lib="es2024.string" />
/**
 * All quotes of a corpus and its codings, sought text by text: one pass over a text finds all of its own.
 * What is in no place or in several is a fault.
 */
import type { QuoteSelector, TextRange } from "#domain/corpus.ts";
import { cut, shownString, type FaultSink } from "./fault.ts";
import type { FolderFile } from "./folder.ts";
import type { JsonNode, JsonPath } from "./json.ts";
import { NearestFinder } from "./nearest.ts";
import type { QuotedText } from "./quotedText.ts";
import { say, type Said } from "./saying.ts";
import { fieldOf, occursOnce, stringOf, type View } from "./view.ts";

/** Where each quote stands, by the node of its object (a passage or a passage's translation). */
export type Places = ReadonlyMap<JsonNode, TextRange>;

/** A text that quotes are sought in: its path as corpus.json writes it, and its file. */
export interface TextOfQuotes {
  readonly path: string;
  readonly file: FolderFile;
}

interface Sought {
  readonly node: JsonNode;
  /** Of `exact`, where a fault is noted. */
  readonly exact: { readonly path: JsonPath; readonly start: number };
  readonly selector: QuoteSelector;
  /** Of the text. */
  readonly path: string;
  readonly faults: FaultSink;
}

/** Gathers quotes, then finds them all. */
export class QuoteSearch {
  private readonly byText = new Map<QuotedText, Sought[]>();

  /** A quote's object; nothing is sought where it or its text is too faulty to say anything of it. */
  add(view: View, text: TextOfQuotes | null, faults: FaultSink): void {
    if (text?.file.state !== "read") return;
    const selector = selectorOf(view);
    const exact = fieldOf(view, "exact");
    if (selector === null || exact === undefined) return;
    const { quoted } = text.file;
    const sought: Sought = {
      node: view.node,
      exact: { path: exact.path, start: exact.node.start },
      selector,
      path: text.path,
      faults,
    };
    const others = this.byText.get(quoted);
    if (others === undefined) this.byText.set(quoted, [sought]);
    else others.push(sought);
  }

  /** Where they all stand; notes those that are not in exactly one place. */
  places(): Places {
    const places = new Map<JsonNode, TextRange>();
    for (const [quoted, quotes] of this.byText) {
      let finder: NearestFinder | undefined;
      const located = quoted.locate(quotes.map(({ selector }) => selector));
      quotes.forEach((quote, k) => {
        const { count, range } = located[k]!;
        if (range !== null) places.set(quote.node, range);
        else if (count > 0) noteSeveral(quote, quoted, count);
        else
          noteNone(quote, quoted, () => (finder ??= new NearestFinder(quoted.text, quoted.lines)));
      });
    }
    return places;
  }
}

function selectorOf(view: View): QuoteSelector | null {
  const parts: Record<"exact" | "prefix" | "suffix", string> = {
    exact: "",
    prefix: "",
    suffix: "",
  };
  for (const name of ["exact", "prefix", "suffix"] as const) {
    const part = fieldOf(view, name);
    if (part === undefined && name !== "exact") continue;
    const value = stringOf(part);
    // A quote with a faulty part is not sought: it would only be missed because of that fault.
    if (value === undefined || !value.isWellFormed() || !occursOnce(view, name)) return null;
    parts[name] = value;
  }
  return parts;
}

function noteNone(
  { exact, selector, path, faults }: Sought,
  quoted: QuotedText,
  finder: () => NearestFinder,
): void {
  faults.add("quote-not-found", exact.path, exact.start, () => {
    const nearest = finder().nearest(selector);
    const { prefix = "", suffix = "", exact: words } = selector;
    if (nearest === null) return { found: notIn(words, path), expected: onePlace };
    const stretch = excerpts(prefix + words + suffix, nearest.text);
    const elsewhere = nearest.likeness === 1 && quoted.text.startsWith(words, nearest.range.start);
    return {
      found: elsewhere
        ? say(misfit(selector, quoted), shownString(words), path)
        : notIn(stretch.quote, path),
      expected: onePlace,
      nearest: { path, line: nearest.line, column: nearest.column, text: stretch.text },
    };
  });
}

/** Which of prefix and suffix fails, where the words themselves stand in one place. */
function misfit(
  { exact, prefix = "", suffix = "" }: QuoteSelector,
  { text }: QuotedText,
): "notBeforeSuffix" | "notAfterPrefix" | "notBetween" {
  const at = text.indexOf(exact);
  const isOnly = text.indexOf(exact, at + 1) === -1;
  const before = text.startsWith(prefix, at - prefix.length) && at >= prefix.length;
  const after = text.startsWith(suffix, at + exact.length);
  if (isOnly && before && !after) return "notBeforeSuffix";
  if (isOnly && after && !before) return "notAfterPrefix";
  return "notBetween";
}

function noteSeveral(
  { exact, selector, path, faults }: Sought,
  quoted: QuotedText,
  count: number,
): void {
  faults.add("quote-ambiguous", exact.path, exact.start, () => {
    const shown = quoted.places(selector, 5).map(({ start }) => quoted.lines.at(start));
    const places = shown.map(({ line, column }) => `${line}:${column}`).join(", ");
    return {
      found: say(
        "severalPlaces",
        shownString(selector.exact),
        count,
        path,
        count > shown.length ? `${places}, …` : places,
      ),
      expected: say("setApart"),
    };
  });
}

const onePlace = say("onePlace");

function notIn(words: string, path: string): Said {
  return say("nowhere", shownString(words, longestShown + 40), path);
}

const longestShown = 320;

/** Of a long quote and its long match: what is around their first difference. */
function excerpts(quote: string, text: string): { readonly quote: string; readonly text: string } {
  let same = 0;
  while (same < quote.length && quote[same] === text[same]) same++;
  const excerpt = (value: string): string => {
    if (value.length <= longestShown) return value;
    const from = Math.max(0, Math.min(same - 120, value.length - longestShown));
    const to = Math.min(value.length, from + longestShown);
    return `${from > 0 ? "…" : ""}${cut(value, from, to)}${to < value.length ? "…" : ""}`;
  };
  return { quote: excerpt(quote), text: excerpt(text) };
}
