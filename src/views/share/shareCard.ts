import type { Corpus } from "#domain/corpus.ts";
import type { FullStance } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { type Wording, textIn, wordingFor } from "#domain/wording.ts";
import { citeText } from "#i18n/citeText.ts";
import type { Messages } from "#i18n/en.ts";
import { figureText } from "#i18n/figureText.ts";
import { glyphPieces } from "#ui/markGeometry.ts";
import type { Colour } from "#ui/paper.ts";
import {
  type Font,
  type Measure,
  type Scene,
  type SceneItem,
  directionOf,
  filledRect,
  lineOf,
  sceneOfPieces,
  textAt,
} from "#ui/scene.ts";
import { wrapText } from "#ui/wrapText.ts";
import { cellOwner } from "#words/cellWords.ts";
import { dateInWords, documentDate } from "#words/dateWords.ts";
import { isolated } from "#words/formatters.ts";
import { languageInSentence } from "#words/languageName.ts";
import { quoteMarks } from "#words/quoteMarks.ts";

/** Pixels: what the Open Graph protocol's readers crop least. */
export const cardSize = { width: 1200, height: 630 } as const;

export interface CardInput {
  readonly stance: FullStance;
  readonly corpus: Pick<Corpus, "title" | "revision">;
  readonly t: Messages;
  readonly measure: Measure;
  /** Whether there are letters for a text; where there are none, the card says so in place of empty boxes. */
  readonly hasLetters: (text: string) => boolean;
}

const pad = 64;
/** Left edge of the words, right of the mark. */
const left = 276;
const right = cardSize.width - pad;
/** The baseline of the last line of the foot. */
const foot = cardSize.height - 36;

const font = (size: number, weight = 400, face: Font["face"] = "sans"): Font => ({
  face,
  size,
  weight,
});

/** Sizes in which the quote is tried, the largest first. */
const quoteSizes = [54, 48, 42, 38, 34, 31, 28, 26] as const;

/**
 * The picture that stands for a stance where its link is shared: its mark, what the coding says, the
 * strongest of its quotes in its own language and letter by letter, cut only at a word and with "[…]", and
 * where it stands.
 */
export function cardScene(input: CardInput): Scene {
  const { stance, corpus, t, measure } = input;
  const { organization, target } = stance;
  const items: SceneItem[] = [];
  const who = font(30, 600);
  const label = wordingFor(target.label, t.code);
  const head = font(40, 600, "serif");
  const [name = ""] = wrapText(organization.shortName, {
    font: who,
    measure,
    width: right - left,
    most: 1,
  }).lines;
  items.push(block(name, who, "ink-soft", 92, null));
  let y = 142;
  for (const line of wrapText(label.text, { font: head, measure, width: right - left, most: 2 })
    .lines) {
    items.push(block(line, head, "ink", y, label.language, directionOf(label.text)));
    y += 48;
  }
  const code = codeWords(stance, t);
  const said = font(30, 700);
  items.push(textAt(code.position, { x: left, y, font: said, fill: toneOfMark(stance) }));
  items.push(
    textAt(code.rest, {
      x: left + measure(code.position, said) + 12,
      y,
      font: font(28),
      fill: "ink-soft",
    }),
  );

  const source = sourceLines(input);
  const bottom = foot - 56 - (source.length - 1) * 30;
  items.push(...quoteItems(input, y + 34, bottom - 44));
  source.forEach(({ text, language }, i) => {
    items.push(block(text, font(22), "ink-soft", bottom + i * 30, language));
  });

  items.push(
    lineOf(
      [
        [pad, foot - 34],
        [right, foot - 34],
      ] as const,
      "rule",
      1,
    ),
  );
  items.push(...footItems(input));
  items.push(...markItems(stance));
  return {
    ...cardSize,
    ground: "page",
    name: `${cellOwner(organization, target, t)}: ${code.position} ${code.rest}`,
    description: [...source.map(({ text }) => text), textIn(corpus.title, t.code)].join(" · "),
    language: t.code,
    items,
  };
}

/** "opposes" and "(stated; central)". */
function codeWords({ stance }: FullStance, t: Messages) {
  const rest = [t.basis[stance.basis]];
  if (stance.salience !== undefined) rest.push(t.salience[stance.salience]);
  return { position: t.position[stance.position], rest: `(${rest.join("; ")})` };
}

function toneOfMark({ stance }: FullStance): Colour {
  return `mark-${markOf(stance).tone}`;
}

/** The mark on its line, drawn at the size of a cell and enlarged: the same shape as in the grid. */
function markItems({ stance }: FullStance): readonly SceneItem[] {
  const [width, height, scale] = [36, 62, 5];
  const pieces = glyphPieces({
    shapes: [markOf(stance)],
    width,
    height,
    baseline: true,
    beside: [],
    trail: [],
    failed: false,
  });
  return sceneOfPieces(pieces, pad, 66, "page", { scale });
}

/** A line of a paragraph beside the mark: one that runs from right to left begins at the right edge. */
function block(
  line: string,
  lineFont: Font,
  fill: Colour,
  y: number,
  language: string | null,
  direction = directionOf(line),
): SceneItem {
  const isRtl = direction === "rtl";
  return {
    ...textAt(line, { x: isRtl ? right : left, y, font: lineFont, fill, language }),
    anchor: isRtl ? "right" : "left",
    direction,
  };
}

/** The quote in the largest size in which it fits between two heights; else in the smallest, and cut. */
function quoteItems(input: CardInput, top: number, bottom: number): readonly SceneItem[] {
  const { stance, t, measure, hasLetters } = input;
  const [quote] = stance.passages;
  if (!quote) return [];
  const { language } = stance.document;
  const room = bottom - top;
  if (!hasLetters(quote.exact)) {
    const plain = font(26);
    const said = figureText[t.code].noLetters(languageInSentence(language, t.code));
    return wrapText(said, { font: plain, measure, width: right - left }).lines.map((line, i) =>
      block(line, plain, "ink-soft", top + 44 + i * 36, null),
    );
  }
  const around = quoteMarks(language);
  // A face is as wide as its size: a word is measured once.
  const [largest] = quoteSizes;
  const scaled: Measure = (text, { size, ...rest }) =>
    (measure(text, { ...rest, size: largest }) * size) / largest;
  const tried = quoteSizes.map((size) => {
    const face = font(size, 400, "serif");
    const leading = Math.round(size * 1.36);
    const most = Math.max(1, Math.floor(room / leading));
    const wrapped = wrapText(quote.exact, {
      font: face,
      measure: scaled,
      width: right - left,
      most,
      around,
    });
    return { face, leading, ...wrapped };
  });
  const fitting = tried.find(({ cut }) => !cut) ?? tried.at(-1)!;
  // A paragraph has one direction, whatever a line of it begins with.
  const direction = directionOf(quote.exact);
  return fitting.lines.map((line, i) =>
    block(line, fitting.face, "ink", top + fitting.leading * (i + 0.85), language, direction),
  );
}

/**
 * Who issued the text and when, and under that how it is called: each a line of its own, so that a long
 * title never costs the date.
 */
function sourceLines({ stance, t, measure }: CardInput): readonly Wording[] {
  const { organization, document } = stance;
  const cite = citeText[t.code];
  const small = font(22);
  const line = (text: string, after: string, language: string | null): Wording => {
    const width = right - left - measure(after, small);
    const [kept = ""] = wrapText(text, { font: small, measure, width, most: 1 }).lines;
    return { text: kept + after, language };
  };
  const inferred = document.attribution.basis === "inferred" ? ` (${cite.issuerInferred})` : "";
  const issuer = wordingFor(organization.name, t.code);
  const title = wordingFor(document.title, t.code);
  const [before, after] = quoteMarks(title.language ?? t.code);
  return [
    line(isolated(issuer.text), `${inferred}, ${documentDate(document, t)}`, issuer.language),
    document.titlePrinted
      ? line(before + title.text, after, title.language)
      : line(isolated(title.text), ` (${cite.untitled})`, title.language),
  ];
}

/** The corpus, its coding, and the name of the program beside its own small marks. */
function footItems({ corpus, t, measure }: CardInput): readonly SceneItem[] {
  const name = font(22, 600, "serif");
  const wide = measure(t.appName, name);
  const x = right - wide;
  const small = font(19);
  const coded = ` · ${figureText[t.code].revision(dateInWords(corpus.revision, t))}`;
  const room = x - 60 - pad - measure(coded, small);
  const [title = ""] = wrapText(textIn(corpus.title, t.code), {
    font: small,
    measure,
    width: room,
    most: 1,
  }).lines;
  return [
    textAt(title + coded, { x: pad, y: foot, font: small, fill: "ink-faint" }),
    filledRect({ x: x - 32, y: foot - 19, width: 8, height: 11, radius: 1 }, "mark-supports"),
    filledRect({ x: x - 22, y: foot - 8, width: 8, height: 11, radius: 1 }, "mark-opposes"),
    lineOf(
      [
        [x - 36, foot - 8],
        [x - 10, foot - 8],
      ] as const,
      "mark-mixed",
      1.25,
    ),
    textAt(t.appName, { x, y: foot, font: name, fill: "ink" }),
  ];
}
