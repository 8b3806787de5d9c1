/** What stands around a figure: title, sentence, legend, notes, and where it comes from. */
import { type GlyphShape, glyphPieces } from "./markGeometry.ts";
import { paragraph } from "./paragraph.ts";
import {
  type Font,
  type Measure,
  type Scene,
  type SceneItem,
  lineOf,
  moved,
  sceneOfPieces,
  textAt,
} from "./scene.ts";

export interface LegendEntry {
  readonly shapes: readonly GlyphShape[];
  readonly beside?: readonly GlyphShape[];
  readonly trail?: readonly GlyphShape[];
  readonly baseline?: boolean;
  /** What no mark can show, in place of the marks: 26 by 22 pixels at its own origin. */
  readonly drawn?: readonly SceneItem[];
  readonly label: string;
  /** Null where nothing is counted. */
  readonly count: number | null;
}

/** The words around a figure. Of the corpus: in its own languages. */
export interface FigureWords {
  /** BCP 47, of the words that are the program's. */
  readonly language: string;
  readonly title: { readonly text: string; readonly language: string | null };
  /** Which view it is; null where the sentence says so. */
  readonly heading: string | null;
  /** What is in view: the caption. */
  readonly sentence: string;
  readonly legend: readonly LegendEntry[];
  /** What else must be known to read it, each a sentence. */
  readonly notes: readonly string[];
  /** Where it comes from: coding, licence, curators, program. */
  readonly source: string;
  readonly link: string;
}

/** A drawing at its own origin. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly SceneItem[];
}

const pad = 32;
/** A sentence on a narrower figure would be a column of words. */
const narrowest = 640;

const sans = (size: number, weight = 400): Font => ({ face: "sans", size, weight });

/** A drawing with everything around it, on a ground for paper. */
export function framed(words: FigureWords, body: Drawing, measure: Measure): Scene {
  const inner = Math.ceil(Math.max(narrowest, body.width));
  const items: SceneItem[] = [];
  let y = pad;
  const put = (
    text: string,
    font: Font,
    leading: number,
    fill: "ink" | "ink-soft" | "ink-faint" | "accent",
    language: string | null = null,
  ) => {
    const block = paragraph(text, {
      x: pad,
      y,
      width: inner,
      font,
      leading,
      fill,
      measure,
      language,
    });
    items.push(...block.items);
    y += block.height;
  };
  put(words.title.text, { face: "serif", size: 22, weight: 600 }, 30, "ink", words.title.language);
  y += 4;
  if (words.heading !== null) put(words.heading, sans(14, 600), 20, "ink");
  put(words.sentence, sans(14), 20, "ink-soft");
  y += 18;
  items.push(...moved(body.items, pad, y));
  y += body.height + 22;
  const legend = legendItems(words.legend, inner, measure);
  items.push(...moved(legend.items, pad, y));
  y += legend.height + (legend.height > 0 ? 8 : 0);
  for (const note of words.notes) put(note, sans(12), 18, "ink-soft");
  y += 10;
  items.push(
    lineOf(
      [
        [pad, y],
        [pad + inner, y],
      ],
      "rule",
    ),
  );
  y += 10;
  put(words.source, sans(12), 18, "ink-faint");
  put(words.link, sans(12), 18, "accent");
  return {
    width: inner + 2 * pad,
    height: Math.ceil(y + pad - 8),
    ground: "raised",
    name: words.heading === null ? words.sentence : `${words.heading}: ${words.sentence}`,
    description: [words.title.text, ...words.notes, words.source, words.link].join(" · "),
    language: words.language,
    items,
  };
}

const entryHeight = 26;

/** The entries of a legend side by side, in as many rows as they need. */
function legendItems(
  entries: readonly LegendEntry[],
  width: number,
  measure: Measure,
): { readonly items: readonly SceneItem[]; readonly height: number } {
  const font = sans(12);
  const [mark, gap, apart] = [26, 6, 18];
  const items: SceneItem[] = [];
  let [x, y] = [0, 0];
  for (const { drawn, shapes, beside = [], trail = [], baseline = true, label, count } of entries) {
    const words = count === null ? label : `${label} ${count}`;
    const wide = mark + gap + measure(words, font);
    if (x > 0 && x + wide > width) {
      x = 0;
      y += entryHeight;
    }
    const pieces = glyphPieces({
      shapes,
      width: mark,
      height: 22,
      baseline,
      beside,
      trail,
      failed: false,
    });
    items.push({
      kind: "group",
      name: words,
      items: [
        ...(drawn ? moved(drawn, x, y + 2) : sceneOfPieces(pieces, x, y + 2, "raised")),
        textAt(words, { x: x + mark + gap, y: y + 17, font, fill: "ink-soft" }),
      ],
    });
    x += wide + apart;
  }
  return { items, height: entries.length === 0 ? 0 : y + entryHeight };
}
