/** The comparison as a drawing for paper: mark, reasons and strongest quote of each, and what a row amounts to. */
import { relations } from "#domain/agreement.ts";
import type { Arrangement } from "#domain/arrange.ts";
import { unsaidMark } from "#domain/cellMarks.ts";
import type { ComparedCell, ComparedRow } from "#domain/compareRows.ts";
import type { Organization, Topic } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { translationFor } from "#domain/translationFor.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { compareText } from "#i18n/compareText.ts";
import { figureText } from "#i18n/figureText.ts";
import type { Drawing } from "#ui/figureFrame.ts";
import { FigureRefused } from "#ui/figureRefused.ts";
import { type GlyphShape, glyphPieces } from "#ui/markGeometry.ts";
import type { Colour } from "#ui/paper.ts";
import { type Paragraph, paragraph } from "#ui/paragraph.ts";
import {
  type Font,
  type Measure,
  type SceneItem,
  lineOf,
  moved,
  sceneOfPieces,
  textAt,
} from "#ui/scene.ts";
import { wrapText } from "#ui/wrapText.ts";
import { cellOwner, cellState } from "#words/cellWords.ts";
import { quoteMarks } from "#words/quoteMarks.ts";
import { type TaggedPart, shareLines, tags } from "#words/shareWords.ts";
import { relationInWords, relationSign } from "./relationWords.ts";

export interface CompareFigureInput {
  /** The columns: no more than `mostCompared`. */
  readonly organizations: readonly Organization[];
  /** Those that are listed. */
  readonly rows: readonly ComparedRow[];
  readonly topics: readonly Topic[];
  readonly shown: Arrangement["shown"];
  /** By relation and not by topic. */
  readonly grouped: boolean;
  readonly t: Messages;
  readonly measure: Measure;
}

export interface CompareFigure extends Drawing {
  readonly implied: boolean;
  readonly beside: boolean;
  readonly trail: boolean;
  readonly notes: readonly string[];
}

/** As many columns as the page shows side by side. */
export const mostCompared = 8;
/** A picture of more rows is no picture. */
const mostRows = 80;
/** Lines of a quote, and of its translation. */
const mostLines = { quote: 5, translation: 4 } as const;

const sans = (size: number, weight = 400): Font => ({ face: "sans", size, weight });
const fonts = {
  head: sans(13, 600),
  topic: sans(13, 700),
  label: sans(13, 500),
  frame: sans(12.5, 600),
  tag: sans(11, 500),
  words: sans(12),
  quote: { face: "serif", size: 13.5, weight: 400 },
  translation: { face: "serif", size: 12.5, weight: 400 },
} as const satisfies Record<string, Font>;

const labelWidth = 168;
const relationWidth = 176;
const gap = 22;
const markWidth = 34;

/** Draws the comparison in view. Throws FigureRefused where no row is listed. */
export function compareFigure(input: CompareFigureInput): CompareFigure {
  const { organizations, rows, t, measure } = input;
  const words = figureText[t.code];
  if (rows.length === 0) throw new FigureRefused(words.empty);
  const column = organizations.length <= 2 ? 320 : organizations.length <= 4 ? 250 : 218;
  const xOf = (i: number) => labelWidth + gap + i * (column + gap);
  const last = xOf(organizations.length);
  const width = last + relationWidth;
  const items: SceneItem[] = [];
  const heads: readonly (readonly [string, number, number, Colour])[] = [
    [t.compare.target, 0, labelWidth, "ink-faint"],
    ...organizations.map((one, i) => [one.shortName, xOf(i), column, "ink"] as const),
    [t.compare.relation, last, relationWidth, "ink-faint"],
  ];
  const headParts = heads.map(([text, x, room, fill]) =>
    paragraph(text, { x, y: 0, width: room, font: fonts.head, leading: 18, fill, measure }),
  );
  items.push(...headParts.flatMap((one) => one.items));
  let y = Math.max(...headParts.map(({ height }) => height)) + 6;
  items.push(ruleAt(y, width, "rule-strong", 1.5));

  const listed = rows.slice(0, mostRows);
  const cells = listed.flatMap((row) => row.cells.map((cell) => ({ cell, target: row.target })));
  const passing = cells.filter(({ cell, target }) => input.shown(cell.organization, target).passes);
  let isCut = false;
  for (const { label, language, own } of groupsOf(input, listed)) {
    const head = paragraph(label, {
      x: 0,
      y: y + 14,
      width,
      font: fonts.topic,
      leading: 18,
      fill: "ink",
      measure,
      language,
    });
    items.push(...head.items);
    y += 14 + head.height + 5;
    items.push(ruleAt(y, width, "rule"));
    for (const row of own) {
      const top = y + 10;
      const name = wordingFor(row.target.label, t.code);
      const parts: readonly Paragraph[] = [
        paragraph(name.text, {
          x: 0,
          y: top,
          width: labelWidth,
          font: fonts.label,
          leading: 17,
          fill: "ink",
          measure,
          language: name.language,
        }),
        ...row.cells.map((cell, i) => {
          const { passes } = input.shown(cell.organization, row.target);
          return cellOf(cell, row, passes, xOf(i), top, column, t, measure);
        }),
        relationOfRow(row, last, top, t, measure),
      ];
      items.push(...parts.flatMap((one) => one.items));
      isCut ||= parts.some(({ cut }) => cut);
      y = top + Math.max(...parts.map(({ height }) => height)) + 10;
      items.push(ruleAt(y, width, "rule"));
    }
  }
  const stances = passing.flatMap(({ cell }) => cell.stances);
  return {
    width,
    height: y,
    items,
    implied: stances.some(({ stance }) => stance.basis === "implied"),
    beside: false,
    trail: false,
    notes: [
      ...(stances.length > 0 ? [words.width] : []),
      ...(isCut ? [words.omitted] : []),
      ...(passing.length < cells.length ? [compareText[t.code].relationsOfAll] : []),
      ...translators(stances, t).map(words.translatedBy),
      ...(listed.length < rows.length ? [words.rows(listed.length, rows.length)] : []),
    ],
  };
}

/** Whose the translations are that stand under the quotes. */
function translators(stances: readonly FullStance[], t: Messages): readonly string[] {
  const names = stances.flatMap(
    ({ document, passages: [quote] }) =>
      (quote && translationFor(document, quote, t.code)?.by) ?? [],
  );
  return [...new Set(names)];
}

function groupsOf(
  { grouped, topics, t }: CompareFigureInput,
  rows: readonly ComparedRow[],
): readonly {
  readonly label: string;
  readonly language: string | null;
  readonly own: readonly ComparedRow[];
}[] {
  const groups = grouped
    ? relations.map((relation) => ({
        label: t.compare.relations[relation],
        language: null,
        own: rows.filter((row) => row.relation === relation),
      }))
    : topics.map((topic) => {
        const { text, language } = wordingFor(topic.label, t.code);
        return {
          label: text,
          language,
          own: rows.filter((row) => row.target.topic === topic.id),
        };
      });
  return groups.filter(({ own }) => own.length > 0);
}

function ruleAt(y: number, width: number, stroke: Colour, strokeWidth = 1): SceneItem {
  return lineOf(
    [
      [0, y],
      [width, y],
    ],
    stroke,
    strokeWidth,
  );
}

/** What an organization says of a target, or that it says nothing, or that the filters hide it. */
function cellOf(
  cell: ComparedCell,
  { target }: ComparedRow,
  passes: boolean,
  x: number,
  y: number,
  width: number,
  t: Messages,
  measure: Measure,
): Paragraph {
  const line = (text: string, at: number) =>
    textAt(text, { x: at, y: y + 17, font: fonts.words, fill: "ink-faint" });
  if (!passes) return { items: [line(t.filteredOut, x)], height: 26, cut: false };
  const name = `${cellOwner(cell.organization, target, t)}: ${cellState(cell.cell, t)}`;
  if (cell.cell.kind !== "stance") {
    const { kind } = cell.cell;
    return {
      items: [
        {
          kind: "group",
          name,
          items: [
            ...glyph(unsaidMark(kind), x, y, 26, false),
            line(t.position[kind], x + markWidth),
          ],
        },
      ],
      height: 26,
      cut: false,
    };
  }
  let top = y;
  let isCut = false;
  const items: SceneItem[] = [];
  cell.stances.forEach((full, i) => {
    if (i > 0) top += 10;
    const said = quoted(full, x, top, width, t, measure);
    items.push(...said.items);
    top += said.height;
    isCut ||= said.cut;
  });
  return { items: [{ kind: "group", name, items }], height: top - y, cut: isCut };
}

function glyph(
  shape: GlyphShape,
  x: number,
  y: number,
  height: number,
  failed: boolean,
): readonly SceneItem[] {
  const pieces = glyphPieces({
    shapes: [shape],
    width: 26,
    height,
    baseline: true,
    beside: [],
    trail: [],
    failed,
  });
  return sceneOfPieces(pieces, x, y, "raised", { dimmed: failed });
}

/** A stance: its mark, its frame (without one, its position), its reasons, its strongest quote. */
function quoted(
  full: FullStance,
  x: number,
  y: number,
  width: number,
  t: Messages,
  measure: Measure,
): Paragraph {
  const { stance, document, passages, reasons } = full;
  const left = x + markWidth;
  const room = width - markWidth;
  const items: SceneItem[] = [...glyph(markOf(stance), x, y, 34, document.text === null)];
  let top = y;
  let isCut = false;
  const put = (block: Paragraph, after = 0) => {
    items.push(...block.items);
    top += block.height + after;
    isCut ||= block.cut;
  };
  const base = { x: left, width: room, measure } as const;
  const frame = stance.frame
    ? wordingFor(stance.frame, t.code)
    : { text: t.position[stance.position], language: null };
  put(
    paragraph(frame.text, {
      ...base,
      y: top,
      font: fonts.frame,
      leading: 16,
      fill: "ink",
      language: frame.language,
    }),
  );
  if (reasons.length > 0) put(tagged(tags(reasons, t), left, top + 2, room, measure), 2);
  const [quote] = passages;
  if (quote) {
    put(
      paragraph(quote.exact, {
        ...base,
        y: top + 3,
        font: fonts.quote,
        leading: 18,
        fill: "ink-soft",
        language: document.language,
        most: mostLines.quote,
        around: quoteMarks(document.language),
      }),
      3,
    );
    const translated = translationFor(document, quote, t.code);
    if (translated)
      put(
        paragraph(translated.quote.exact, {
          ...base,
          y: top + 3,
          font: fonts.translation,
          leading: 17,
          fill: "ink-faint",
          most: mostLines.translation,
          // Behind the words even where they are cut.
          around: ["", `\u00a0(${t.translation.word})`],
        }),
        3,
      );
  }
  return { items, height: Math.max(34, top - y), cut: isCut };
}

/** What a row amounts to: its sign, its words, and who argues from what. */
function relationOfRow(
  row: ComparedRow,
  x: number,
  y: number,
  t: Messages,
  measure: Measure,
): Paragraph {
  const left = x + 20;
  const room = relationWidth - 20;
  const words = paragraph(relationInWords(row, t), {
    x: left,
    y,
    width: room,
    font: fonts.words,
    leading: 17,
    fill: "ink-soft",
    measure,
  });
  const items: SceneItem[] = [
    textAt(relationSign[row.relation], { x, y: y + 13, font: sans(13, 600), fill: "accent" }),
    ...words.items,
  ];
  let height = words.height;
  for (const line of shareLines(row.reasons, t)) {
    const block = tagged(line, left, y + height + 4, room, measure);
    items.push(...block.items);
    height += block.height + 4;
  }
  return { items, height, cut: false };
}

const tagHeight = 18;
const tagPad = 6;

/** A line of words with reasons as tags in it, in as many lines as it needs. */
function tagged(
  parts: readonly TaggedPart[],
  x: number,
  y: number,
  width: number,
  measure: Measure,
): Paragraph {
  const items: SceneItem[] = [];
  const [line, space] = [21, measure(" ", fonts.words)];
  let [at, top] = [0, 0];
  const place = (wide: number) => {
    if (at > 0 && at + wide > width) {
      at = 0;
      top += line;
    }
    const placed = at;
    at += wide;
    return placed;
  };
  for (const part of parts) {
    if (typeof part === "string") {
      for (const word of part.split(/\s+/).filter((one) => one !== "")) {
        const isMark = word === ":" || word === "·";
        if (isMark) at = Math.max(0, at - 2);
        const from = place(measure(word, fonts.words));
        items.push(
          textAt(word, { x: x + from, y: y + top + 13, font: fonts.words, fill: "ink-soft" }),
        );
        at += space;
      }
      continue;
    }
    // A long reason takes several lines of one tag.
    const { lines } = wrapText(part.text, {
      font: fonts.tag,
      measure,
      width: width - 2 * tagPad,
    });
    const wide = Math.max(...lines.map((one) => measure(one, fonts.tag))) + 2 * tagPad;
    const from = place(wide);
    const tall = tagHeight + (lines.length - 1) * 15;
    const box: SceneItem = {
      kind: "rect",
      x: from,
      y: top,
      width: wide,
      height: tall,
      radius: 4,
      fill: null,
      stroke: "control",
      strokeWidth: 1,
      dash: [],
    };
    items.push(
      ...moved(
        [
          box,
          ...lines.map((one, i) =>
            textAt(one, {
              x: from + tagPad,
              y: top + 13 + i * 15,
              font: fonts.tag,
              fill: "ink-soft",
              language: part.language,
            }),
          ),
        ],
        x,
        y,
      ),
    );
    top += tall - tagHeight;
    at += 5;
  }
  return { items, height: top + line, cut: false };
}
