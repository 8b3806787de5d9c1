import type { Arrangement } from "#domain/arrange.ts";
import { markOfFace } from "#domain/cellMarks.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import type { Matrix } from "#domain/matrix.ts";
import { related } from "#domain/compareRows.ts";
import { type Selection, type TimeSpan, faces } from "#domain/selection.ts";
import { type Wording, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { figureText } from "#i18n/figureText.ts";
import { dateInWords } from "./dateWords.ts";
import { dayFormat, isolated, namesInWords } from "./formatters.ts";
import { viewSentence } from "./viewSentence.ts";

const dayMs = 86_400_000;

export interface FigureContext {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  readonly matrix: Matrix;
  /** What that selection shows. */
  readonly arrangement: Arrangement;
  /** The link to it, absolute. */
  readonly link: string;
  readonly t: Messages;
}

/** A line of a legend. `beside`: somebody else's claim; `trail`: an earlier stance. */
export interface LegendLine {
  readonly shapes: readonly Mark[];
  readonly beside?: readonly Mark[];
  readonly trail?: readonly Mark[];
  readonly label: string;
  readonly count: number | null;
}

export interface WordsOfFigure {
  readonly language: string;
  readonly title: Wording;
  readonly heading: string | null;
  readonly sentence: string;
  readonly legend: readonly LegendLine[];
  readonly notes: readonly string[];
  readonly source: string;
  readonly link: string;
}

/** What the marks of a figure need explained. */
export interface Explained {
  readonly implied: boolean;
  readonly beside: boolean;
  readonly trail: boolean;
}

/** What stands around a figure: its corpus, the sentence of the view, the marks that occur, the source. */
export function wordsOfFigure(
  context: FigureContext,
  heading: string | null,
  explained: Explained,
  notes: readonly string[],
): WordsOfFigure {
  const { index, selection, matrix, arrangement, link, t } = context;
  const { corpus } = index;
  const words = figureText[t.code];
  return {
    language: t.code,
    title: wordingFor(corpus.title, t.code),
    heading,
    sentence: viewSentence(index, selection, context, t),
    legend: legendLines(related(index, matrix, arrangement, selection), selection, explained, t),
    notes,
    source: [
      words.revision(dateInWords(corpus.revision, t)),
      ...(corpus.curators.length > 0 ? [words.codedBy(namesInWords(corpus.curators, t.code))] : []),
      ...(corpus.license === undefined ? [] : [words.license(isolated(corpus.license))]),
      t.appName,
    ].join(" · "),
    link,
  };
}

/** Of a figure of a part of the time axis: its sentence says of which. */
export function withStretch(
  words: WordsOfFigure,
  { from, to }: TimeSpan,
  t: Messages,
): WordsOfFigure {
  const [first, last] = [from, to].map((day) => new Date(day * dayMs)) as [Date, Date];
  const days = dayFormat(t.code).formatRange(first, last);
  return { ...words, sentence: `${words.sentence}; ${figureText[t.code].stretch(days)}` };
}

function legendLines(
  { counts }: Arrangement,
  { filters }: Selection,
  explained: Explained,
  t: Messages,
): readonly LegendLine[] {
  const words = figureText[t.code];
  const shown = filters.faces.length > 0 ? filters.faces : faces;
  const line = (label: string, part: Partial<LegendLine>): LegendLine => ({
    shapes: [],
    count: null,
    label,
    ...part,
  });
  // No position's colour: these stand beside any.
  const example: Mark = markOf({ position: 1, basis: "implied", salience: "central" });
  const neutral = { ...example, tone: "mixed" as const };
  const solid = { ...neutral, outline: false };
  return [
    ...faces.flatMap((face) => {
      const n = counts.get(face) ?? 0;
      return n > 0 && shown.includes(face)
        ? [line(t.position[face], { shapes: [markOfFace(face)], count: n })]
        : [];
    }),
    ...(explained.implied ? [line(words.implied, { shapes: [neutral] })] : []),
    ...(explained.beside ? [line(words.reported, { beside: [solid] })] : []),
    ...(explained.trail ? [line(words.earlier, { trail: [solid] })] : []),
  ];
}
