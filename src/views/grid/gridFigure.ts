/**
 * The grid as a drawing for paper: the same cells and marks as on the page, at a size of their own, every
 * name in full where it can be.
 */
import type { Arrangement } from "#domain/arrange.ts";
import type { Organization, Target } from "#domain/corpus.ts";
import type { Mark } from "#domain/mark.ts";
import { type Wording, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { figureText } from "#i18n/figureText.ts";
import type { Drawing } from "#ui/figureFrame.ts";
import { FigureRefused } from "#ui/figureRefused.ts";
import { glyphPieces } from "#ui/markGeometry.ts";
import { paragraph } from "#ui/paragraph.ts";
import {
  type Font,
  type Measure,
  type SceneItem,
  lineOf,
  sceneOfPieces,
  textAt,
} from "#ui/scene.ts";
import { omission, wrapText } from "#ui/wrapText.ts";
import { numberFormat } from "#words/formatters.ts";
import { slotsOf } from "./gridLayout.ts";
import type { FoldableTopic, GridSlot, PlacedGrid } from "./gridTypes.ts";
import { type CellIndex, type PlacedCell, placeCells } from "./placeCells.ts";

export interface GridFigureInput {
  readonly arrangement: Arrangement;
  readonly index: CellIndex;
  /** The small line under an organization's name. */
  readonly facts: (organization: Organization) => string;
  readonly t: Messages;
  readonly measure: Measure;
  /** Organizations as rows, or as columns; by default whichever fits a page. */
  readonly orientation?: "wide" | "tall";
}

export interface GridFigure extends Drawing {
  /** Some mark is as wide as its stance is central. */
  readonly stances: boolean;
  /** Which marks occur that need to be explained. */
  readonly implied: boolean;
  readonly beside: boolean;
  readonly trail: boolean;
  /** Some cell is empty because the filters hide what it holds. */
  readonly hidden: boolean;
}

/** No picture has more cells: beyond, nobody can read it. */
export const mostCells = 5000;

/** A figure wider than this is turned, or made of smaller cells. */
const pageWidth = 1400;
const topicGap = 14;
/** No slanted name is longer; what is left over is cut, and says so. */
const longestSlanted = 300;
const slant = Math.SQRT1_2;

const sans = (size: number, weight = 400): Font => ({ face: "sans", size, weight });
const fonts = {
  label: sans(12),
  topic: sans(12, 700),
  name: sans(13, 600),
  facts: sans(10.5),
  row: sans(13),
} as const;

/** Draws the grid that is in view. Throws FigureRefused for one of no cells, or of more than 5,000. */
export function gridFigure(input: GridFigureInput): GridFigure {
  const { arrangement, t, measure } = input;
  const words = figureText[t.code];
  const topics = arrangement.topics.map((shown): FoldableTopic => ({
    ...shown,
    id: shown.topic.id,
  }));
  const slots = slotsOf<Target, FoldableTopic>(topics);
  const cells = slots.length * arrangement.rows.length;
  if (cells === 0) throw new FigureRefused(words.empty);
  if (cells > mostCells) {
    const format = numberFormat(t.code);
    throw new FigureRefused(words.tooManyCells(format.format(cells), format.format(mostCells)));
  }
  const wide = wideLayout(topics, slots, arrangement, t, measure);
  const tall = tallLayout(slots, arrangement, measure);
  const layout =
    input.orientation === "wide"
      ? wide
      : input.orientation === "tall"
        ? tall
        : wide.width + wide.overhang <= pageWidth
          ? wide
          : tall.width <= pageWidth
            ? tall
            : // Neither fits a page: what there is more of goes down, as in the window on a large grid.
              arrangement.rows.length >= slots.length
              ? wide
              : tall;
  const rows = placeCells(layout, arrangement, input.index, t);
  const drawn =
    layout.orientation === "wide"
      ? drawWide(input, topics, layout, rows)
      : drawTall(input, topics, layout, rows);
  const all = rows.flatMap((row) => row.cells);
  const drawnCells = all.filter(({ marks }) => marks.length > 0);
  return {
    ...drawn,
    stances: drawnCells.some(({ marks }) => marks.some(isOfStance)),
    implied: drawnCells.some(({ marks }) => marks.some(({ outline }) => outline)),
    beside: drawnCells.some(({ beside }) => beside.length > 0),
    trail: drawnCells.some(({ trail }) => trail.length > 0),
    hidden: drawnCells.length < all.length,
  };
}

/** Of what is not said no mark is wide or narrow. */
function isOfStance({ shape }: Mark): boolean {
  return shape === "bar" || shape === "diamond";
}

/** Of the figure: what the page's own layouts have, and how high the topics' names stand. */
interface FigureLayout extends PlacedGrid {
  readonly topicLines: number;
}

function baseLayout(slots: readonly GridSlot[]) {
  return {
    telling: "mark",
    picks: false,
    slots,
    windowed: false,
  } as const;
}

function nameOf(target: Target, t: Messages): Wording {
  return wordingFor(target.shortLabel ?? target.label, t.code);
}

/** What stands over a column: the target's name, or that the topic is folded, and how much is in it. */
function slotName({ target, targets }: GridSlot, t: Messages): Wording {
  return target
    ? nameOf(target, t)
    : { text: `${t.grid.folded}: ${t.panel.issues(targets.length)}`, language: null };
}

/** Room for the name of an organization, or of a target, before the first cell. */
function headerWidth(texts: readonly (readonly [string, Font])[], measure: Measure, most: number) {
  return Math.ceil(
    Math.min(most, Math.max(72, ...texts.map(([text, font]) => measure(text, font) + 16))),
  );
}

function wideLayout(
  topics: readonly FoldableTopic[],
  slots: readonly GridSlot[],
  { rows }: Arrangement,
  t: Messages,
  measure: Measure,
): FigureLayout {
  const roomy = slots.length <= 32;
  const least = slots.length <= 8 ? 72 : roomy ? 40 : 28;
  // The name of a topic is broken between words only: its cells are as wide as its longest word needs.
  const wordOf = topics.map(({ topic }) =>
    Math.max(
      ...wordingFor(topic.label, t.code)
        .text.split(/\s+/)
        .map((word) => measure(word, fonts.topic)),
    ),
  );
  const cellWidth = slots.map(({ topicIndex, targets, target }) => {
    const cells = target === null ? 1 : targetsOf(topics[topicIndex]);
    const forName = Math.ceil(Math.min(120, wordOf[topicIndex] ?? 0) / cells) + 1;
    return Math.max(least, forName, target === null ? targets.length * 7 + 12 : 0);
  });
  const lengths = slots.map((slot) =>
    Math.min(longestSlanted, measure(slotName(slot, t).text, fonts.label)),
  );
  const after = cellWidth.map((_, i) =>
    cellWidth
      .slice(i + 1)
      .reduce((sum, one, k) => sum + one + (slots[i + 1 + k]?.firstOfTopic ? topicGap : 0), 0),
  );
  const reach = lengths.map(
    (length, i) => length * slant + 10 - (after[i] ?? 0) - (cellWidth[i] ?? 0) / 2,
  );
  const header = headerWidth(
    rows.map((row) => [row.shortName, fonts.name]),
    measure,
    190,
  );
  const width = cellWidth.reduce((sum, one) => sum + one, header + topics.length * topicGap);
  const topicLines = Math.max(
    ...topics.map(({ topic }, i) => {
      const room = slots.reduce(
        (sum, { topicIndex }, k) => (topicIndex === i ? sum + (cellWidth[k] ?? 0) : sum),
        0,
      );
      return wrapText(wordingFor(topic.label, t.code).text, {
        font: fonts.topic,
        measure,
        width: room,
        most: 3,
      }).lines.length;
    }),
  );
  return {
    ...baseLayout(slots),
    orientation: "wide",
    headerWidth: Math.max(header, 132),
    cellWidth,
    cellHeight: roomy ? 48 : 38,
    topicGap,
    labelHeight: Math.ceil(Math.max(0, ...lengths) * slant) + 16,
    overhang: Math.max(0, Math.ceil(Math.max(0, ...reach))),
    width: width + Math.max(0, 132 - header),
    topicLines,
  };
}

function targetsOf(topic: FoldableTopic | undefined): number {
  return Math.max(1, topic?.targets.length ?? 1);
}

function tallLayout(
  slots: readonly GridSlot[],
  { rows }: Arrangement,
  measure: Measure,
): FigureLayout {
  const longest = Math.max(...rows.map((row) => measure(row.shortName, fonts.name)));
  const flat = rows.length * Math.max(56, longest + 12) <= pageWidth - 260;
  const cell = flat ? Math.ceil(Math.max(56, longest + 12)) : 30;
  const header = 260;
  return {
    ...baseLayout(slots),
    orientation: "tall",
    headerWidth: header,
    cellWidth: slots.map(() => cell),
    cellHeight: flat ? 42 : 34,
    topicGap: 0,
    labelHeight: flat ? 0 : Math.ceil(Math.min(longestSlanted, longest) * slant) + 16,
    overhang: flat ? 0 : Math.ceil(Math.min(longestSlanted, longest) * slant),
    width: header + cell * rows.length,
    topicLines: 1,
  };
}

type PlacedRows = ReturnType<typeof placeCells>;

function drawWide(
  { facts, t, measure }: GridFigureInput,
  topics: readonly FoldableTopic[],
  layout: FigureLayout,
  rows: PlacedRows,
): Drawing {
  const { slots, cellWidth, headerWidth: header, labelHeight, cellHeight, width } = layout;
  const items: SceneItem[] = [];
  const xs: number[] = [];
  let x = header;
  slots.forEach((slot, i) => {
    if (slot.firstOfTopic) x += topicGap;
    xs.push(x);
    x += cellWidth[i] ?? 0;
  });
  slots.forEach((slot, i) => {
    const middle = (xs[i] ?? 0) + (cellWidth[i] ?? 0) / 2;
    items.push(slanted(slotName(slot, t), middle, labelHeight - 6, fonts.label, measure));
  });
  const top = labelHeight + 2 + layout.topicLines * 15 + 6;
  topics.forEach(({ topic }, index) => {
    const own = slots.flatMap((slot, i) => (slot.topicIndex === index ? [i] : []));
    const [first = 0] = own;
    const last = own.at(-1) ?? first;
    const from = xs[first] ?? 0;
    const to = (xs[last] ?? 0) + (cellWidth[last] ?? 0);
    const label = wordingFor(topic.label, t.code);
    items.push(
      ...paragraph(label.text, {
        x: from,
        y: labelHeight + 2,
        width: to - from,
        font: fonts.topic,
        leading: 15,
        fill: "ink",
        measure,
        language: label.language,
        most: 3,
      }).items,
      lineOf(
        [
          [from, top - 3],
          [to, top - 3],
        ],
        "rule-strong",
        1.5,
      ),
    );
  });
  let y = top;
  for (const { organization, cells } of rows) {
    const name = paragraph(organization.shortName, {
      x: 0,
      y: y + 5,
      width: header - 8,
      font: fonts.name,
      leading: 16,
      fill: "ink",
      measure,
      most: cellHeight > 40 ? 2 : 1,
    });
    const small = paragraph(facts(organization), {
      x: 0,
      y: y + 5 + name.height,
      width: header - 4,
      font: fonts.facts,
      leading: 12,
      fill: "ink-faint",
      measure,
      most: Math.max(1, Math.floor((cellHeight - 6 - name.height) / 12)),
    });
    items.push(...name.items, ...small.items);
    cells.forEach((cell, i) => items.push(cellItem(cell, xs[i] ?? 0, y, cellHeight)));
    y += cellHeight;
    items.push(
      lineOf(
        [
          [0, y],
          [width, y],
        ],
        "rule",
      ),
    );
  }
  return { width: width + layout.overhang, height: y, items };
}

function drawTall(
  { t, measure }: GridFigureInput,
  topics: readonly FoldableTopic[],
  layout: FigureLayout,
  rows: PlacedRows,
): Drawing {
  const { slots, cellWidth, headerWidth: header, labelHeight, width } = layout;
  const items: SceneItem[] = [];
  const cell = cellWidth[0] ?? 0;
  rows.forEach(({ organization }, i) => {
    const middle = header + (i + 0.5) * cell;
    const name = { text: organization.shortName, language: null };
    items.push(
      labelHeight > 0
        ? slanted(name, middle, labelHeight - 6, fonts.name, measure)
        : textAt(name.text, { x: middle, y: 14, font: fonts.name, fill: "ink", anchor: "middle" }),
    );
  });
  let y = labelHeight > 0 ? labelHeight : 22;
  const rule = (strong: boolean) =>
    items.push(
      lineOf(
        [
          [0, y],
          [width, y],
        ],
        strong ? "rule-strong" : "rule",
        strong ? 1.5 : 1,
      ),
    );
  topics.forEach(({ topic }, index) => {
    const label = wordingFor(topic.label, t.code);
    const head = paragraph(label.text, {
      x: 0,
      y: y + 8,
      width,
      font: fonts.topic,
      leading: 18,
      fill: "ink",
      measure,
      language: label.language,
    });
    items.push(...head.items);
    y += head.height + 11;
    rule(true);
    slots.forEach((slot, i) => {
      if (slot.topicIndex !== index) return;
      const { text, language } = slotName(slot, t);
      const name = paragraph(text, {
        x: 0,
        y: y + 5,
        width: header - 12,
        font: fonts.row,
        leading: 16,
        fill: "ink",
        measure,
        language,
        most: 4,
      });
      const height = Math.max(layout.cellHeight, name.height + 10);
      items.push(...name.items);
      rows.forEach((row, k) => {
        const placed = row.cells[i];
        if (placed) items.push(cellItem(placed, header + k * cell, y, height));
      });
      y += height;
      rule(false);
    });
  });
  return { width: width + layout.overhang, height: y, items };
}

/** A cell under its accessible name; empty where the filters hide all that it holds. */
function cellItem(cell: PlacedCell, x: number, y: number, height: number): SceneItem {
  const { marks, beside, trail, textFailed, width } = cell;
  const pieces =
    marks.length === 0
      ? []
      : glyphPieces({
          shapes: marks,
          width,
          height: height - 8,
          baseline: true,
          beside,
          trail,
          failed: textFailed,
        });
  return {
    kind: "group",
    name: cell.extras === "" ? cell.name : `${cell.name}. ${cell.extras}`,
    items: sceneOfPieces(pieces, x, y + 4, "raised", { dimmed: textFailed }),
  };
}

/** A name that rises from the middle of its column; one too long is cut between letters, and says so. */
function slanted(
  { text, language }: Wording,
  x: number,
  y: number,
  font: Font,
  measure: Measure,
): SceneItem {
  const fits = measure(text, font) <= longestSlanted;
  const [line = ""] = fits
    ? [text]
    : wrapText(text, { font, measure, width: longestSlanted, most: 1, ending: omission }).lines;
  return {
    ...textAt(line, { x, y, font, fill: "ink-soft", rotate: -45, language }),
    anchor: "left",
  };
}
