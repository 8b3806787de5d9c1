import type { Font, Measure } from "./scene.ts";

export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether words were left out at the end. */
  readonly cut: boolean;
}

export interface WrapOptions {
  readonly font: Font;
  readonly measure: Measure;
  /** Pixels. */
  readonly width: number;
  /** No more lines than these; at least one. */
  readonly most?: number;
  /** What stands for the words that were left out, as a word of its own: by default the editor's "[…]". */
  readonly ending?: string;
  /** Stands directly before the first word and after the last, also after the ending: quotation marks. */
  readonly around?: readonly [string, string];
}

/** What a cut text ends with: brackets, since an author's own dots would look the same without. */
export const omission = "[…]";

/**
 * Breaks a text into lines at its spaces, of which any number is one; a word that is wider than a line,
 * between the words of a script without spaces, else between letters (grapheme clusters, UAX 29).
 * Words are measured each by itself.
 */
export function wrapText(text: string, options: WrapOptions): Wrapped {
  const { font, measure, width, ending = omission, around = ["", ""] } = options;
  const most = Math.max(1, options.most ?? Infinity);
  const [before, after] = around;
  // A space that must not be broken at (U+00A0, U+202F) is a letter here.
  const words = text.split(/[^\S\u00a0\u202f]+/u).filter((word) => word !== "");
  if (words.length === 0) return { lines: [], cut: false };
  words[0] = before + words[0];
  words[words.length - 1] += after;
  const space = measure(" ", font);
  const wide = (word: string) => measure(word, font);

  const lines: Line[] = [];
  let line: Line = { words: [], width: 0 };
  const put = (word: string, length: number) => {
    const gap = line.words.length > 0 ? space : 0;
    if (line.words.length > 0 && line.width + gap + length > width) {
      lines.push(line);
      line = { words: [word], width: length };
    } else line = { words: [...line.words, word], width: line.width + gap + length };
  };
  for (const word of words) {
    // One line more than there is room for shows that something is left over.
    if (lines.length > most) break;
    const length = wide(word);
    if (length <= width) put(word, length);
    else for (const part of broken(word, width, wide)) put(part, wide(part));
  }
  if (line.words.length > 0) lines.push(line);
  if (lines.length <= most) return { lines: lines.map(joined), cut: false };

  // The last line gives up words until the ending has room.
  const kept = lines.slice(0, most);
  const end = ending + after;
  const last = [...(kept.at(-1)?.words ?? [])];
  const fits = () => [...last, end].reduce((sum, one) => sum + wide(one) + space, -space) <= width;
  while (last.length > 1 && !fits()) last.pop();
  // A single word that leaves no room gives up letters: a line without any word would say nothing.
  if (!fits() && last[0] !== undefined) {
    const letters = graphemes(last[0]);
    while (letters.length > 1 && !fits()) {
      letters.pop();
      last[0] = letters.join("");
    }
  }
  return {
    lines: [...kept.slice(0, -1).map(joined), [...last, end].join(" ")],
    cut: true,
  };
}

interface Line {
  readonly words: readonly string[];
  readonly width: number;
}

function joined({ words }: Line): string {
  return words.join(" ");
}

const clusters = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const parts = new Intl.Segmenter(undefined, { granularity: "word" });

function graphemes(word: string): string[] {
  return Array.from(clusters.segment(word), ({ segment }) => segment);
}

/** A word in parts none of which is wider than a line, unless one letter is. */
function broken(word: string, width: number, wide: (part: string) => number): readonly string[] {
  const result: string[] = [];
  let current = "";
  const add = (part: string) => {
    if (current !== "" && wide(current + part) > width) {
      result.push(current);
      current = "";
    }
    current += part;
  };
  for (const { segment } of parts.segment(word)) {
    if (wide(segment) <= width) add(segment);
    else for (const one of graphemes(segment)) add(one);
  }
  if (current !== "") result.push(current);
  return result;
}
