/** Figures of what is in view, as scenes and as files. Loads on demand. */
import { arrange } from "#domain/arrange.ts";
import { compareRows, related } from "#domain/compareRows.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { namedEvents } from "#domain/namedEvents.ts";
import { type Selection, initialSelection, noFilters } from "#domain/selection.ts";
import { datedDocuments } from "#domain/timeline.ts";
import type { Messages } from "#i18n/en.ts";
import { type FigureFormat, type FigureKind, figureText } from "#i18n/figureText.ts";
import { type Canvas2D, cssFont, drawScene, measureOn } from "#ui/drawScene.ts";
import { framed } from "#ui/figureFrame.ts";
import { FigureRefused } from "#ui/figureRefused.ts";
import { paper } from "#ui/paper.ts";
import type { Font, Measure, Scene, SceneItem } from "#ui/scene.ts";
import { sceneToSvg } from "#ui/sceneSvg.ts";
import { compareFigure, mostCompared } from "#views/compare/compareFigure.ts";
import { gridFigure } from "#views/grid/gridFigure.ts";
import { mostLanes, timelineFigure } from "#views/timeline/timelineFigure.ts";
import { allRowFacts } from "#words/documentWords.ts";
import { type FigureContext, withStretch, wordsOfFigure } from "#words/figureWords.ts";
import type { Step } from "#views/share/ExportPane.tsx";
import type { Scope } from "#words/export/exported.ts";
import { numberFormat } from "#words/formatters.ts";
import { makePictureFaces } from "./pictureFaces.ts";
import type { Shown } from "./useExplorer.ts";

export interface FigureInput {
  readonly index: CorpusIndex;
  readonly selection: Selection;
  /** What is in view, or all of the corpus, whatever is in view. */
  readonly scope: Scope;
  readonly shown: Pick<Shown, "matrix" | "arrangement" | "shows">;
  readonly t: Messages;
  /** The absolute link to a selection. */
  readonly linkOf: (selection: Selection) => string;
}

/** Longer on a side no picture is: browsers give up at 16,384 pixels. */
export const longestSide = 16_000;

/**
 * What is in view as a figure. Of whichever view: the grid of a comparison has the organizations that are
 * compared, and its link leads to that very grid. Throws FigureRefused, its message the reason in the
 * reader's language, where there is nothing to draw or far too much.
 */
export function figureOf(kind: FigureKind, asked: FigureInput, measure: Measure): Scene {
  const input = asked.scope === "all" ? ofEverything(asked) : asked;
  const { index, t } = input;
  const words = figureText[t.code];
  const { selection, arrangement } = viewOf(kind, input);
  const context: FigureContext = {
    index,
    selection,
    matrix: input.shown.matrix,
    arrangement,
    link: input.linkOf(selection),
    t,
  };
  const scene = (() => {
    switch (kind) {
      case "grid": {
        const facts = allRowFacts(index, t);
        const body = gridFigure({
          arrangement,
          index,
          facts: ({ id }) => facts.get(id) ?? "",
          t,
          measure,
        });
        const notes = [
          ...(body.stances ? [words.width] : []),
          ...(body.hidden ? [words.filteredOut] : []),
        ];
        return framed(wordsOfFigure(context, t.grid.heading, body, notes), body, measure);
      }
      case "timeline": {
        const organizations = arrangement.rows.slice(0, mostLanes);
        const body = timelineFigure({
          organizations,
          documents: datedDocuments(index, organizations),
          events: namedEvents(index, organizations),
          targets: arrangement.topics.flatMap(({ targets }) => targets),
          shows: input.shown.shows,
          time: selection.time,
          t,
          measure,
        });
        const notes = [
          ...body.notes,
          ...(organizations.length < arrangement.rows.length
            ? [words.lanes(organizations.length, arrangement.rows.length)]
            : []),
        ];
        const around = wordsOfFigure(context, t.timeline.heading, body, notes);
        const zoomed = selection.time === null ? around : withStretch(around, body.span, t);
        return framed({ ...zoomed, legend: [...zoomed.legend, ...body.key] }, body, measure);
      }
      case "comparison": {
        const drawn = arrangement.rows.slice(0, mostCompared);
        if (drawn.length < 2) throw new FigureRefused(words.tooFew);
        const targets = arrangement.topics.flatMap((topic) => topic.targets);
        const body = compareFigure({
          organizations: drawn,
          rows: compareRows(index, input.shown.matrix, arrangement.rows, targets, drawn).filter(
            ({ relation }) =>
              selection.relations.length === 0 || selection.relations.includes(relation),
          ),
          topics: arrangement.topics.map(({ topic }) => topic),
          shown: arrangement.shown,
          grouped: selection.grouped,
          t,
          measure,
        });
        const all = arrangement.rows.length;
        const notes = [
          ...(drawn.length < all ? [words.columns(drawn.length, all)] : []),
          ...body.notes,
        ];
        // Its sentence says what it is, and of whom.
        return framed(wordsOfFigure(context, null, body, notes), body, measure);
      }
      default:
        return kind satisfies never;
    }
  })();
  if (Math.max(scene.width, scene.height) > longestSide) {
    const { format } = numberFormat(t.code);
    throw new FigureRefused(
      words.tooLarge(format(scene.width), format(scene.height), format(longestSide)),
    );
  }
  return scene;
}

/** The same where nothing is chosen: as the page begins. */
function ofEverything(input: FigureInput): FigureInput {
  const { index, selection, shown, t } = input;
  const { rows, columns, folded } = initialSelection;
  return {
    ...input,
    selection: { ...initialSelection, language: selection.language },
    shown: {
      matrix: shown.matrix,
      arrangement: arrange(index, shown.matrix, {
        filters: noFilters,
        rows,
        columns,
        folded,
        language: t.code,
      }),
      shows: () => true,
    },
  };
}

/** The selection that the figure shows, and what it arranges. */
function viewOf(kind: FigureKind, input: FigureInput) {
  const { index, selection, shown, t } = input;
  const { filters, compared, view } = selection;
  if (kind !== "comparison") return besideComparison(input);
  const next: Selection = { ...selection, view: "compare", opened: null };
  // Picked, but not compared yet: then the arrangement in view is of more than these.
  if (view === "compare" || compared.length === 0)
    return { selection: next, arrangement: shown.arrangement };
  const { rows, columns, folded } = selection;
  return {
    selection: next,
    arrangement: arrange(index, shown.matrix, {
      filters: { ...filters, organizations: compared },
      rows,
      columns,
      folded,
      language: t.code,
    }),
  };
}

/**
 * The same for a grid and a timeline. They know nothing of a comparison, so that what it is of, those that
 * are compared and the issues that have one of the relations, stands in the filters of their selection.
 */
function besideComparison({ index, selection, shown, t }: FigureInput) {
  const { filters, compared, view, relations } = selection;
  const isCompared = view === "compare";
  const isRelated = isCompared && relations.length > 0;
  const arrangement = related(index, shown.matrix, shown.arrangement, selection);
  const targets = arrangement.topics.flatMap((topic) => topic.targets);
  // A selection of no targets is one of all.
  if (isRelated && targets.length === 0) throw new FigureRefused(figureText[t.code].empty);
  const next: Selection = {
    ...selection,
    view: "explore",
    opened: null,
    relations: [],
    filters: {
      ...filters,
      ...(isCompared && compared.length > 0 ? { organizations: compared } : {}),
      ...(isRelated ? { targets: targets.map(({ id }) => id) } : {}),
    },
  };
  return { selection: next, arrangement };
}

/** Measured for its letters, measured with their faces, drawn, packed. */
const stages = 4;

/** Draws a figure with the faces of the page and gives it as a file. Rejects with FigureRefused. */
export async function figureFile(
  kind: FigureKind,
  format: FigureFormat,
  input: FigureInput,
  step: Step,
): Promise<Blob> {
  const measuring = document.createElement("canvas").getContext("2d");
  if (!measuring) throw new FigureRefused(figureText[input.t.code].failed);
  makePictureFaces();
  await step(0, stages);
  // Drawn once to know its letters, and again when their faces are there to be measured.
  await facesFor(figureOf(kind, input, measureOn(measuring)));
  await step(1, stages);
  // Nothing that was measured before they came holds.
  const measure = measureOn(measuring);
  const scene = figureOf(kind, input, measure);
  await step(2, stages);
  return format === "svg"
    ? new Blob([sceneToSvg(scene, paper, measure)], { type: "image/svg+xml" })
    : pngOf(scene, input.t, step);
}

/** Waits for the faces of every script that a scene has words in. One that does not come is done without. */
async function facesFor(scene: Scene): Promise<void> {
  const texts = new Map<string, string>();
  const collect = (item: SceneItem): void => {
    if (item.kind === "group") item.items.forEach(collect);
    if (item.kind === "text") {
      const font = cssFont(item.font satisfies Font);
      texts.set(font, (texts.get(font) ?? "") + item.text);
    }
  };
  scene.items.forEach(collect);
  await Promise.allSettled(
    [...texts].map(([font, text]) => document.fonts.load(font, [...new Set(text)].join(""))),
  );
}

/** More pixels no browser keeps for sure. */
const mostPixels = 100e6;

/** At twice the size, for print; where that were too large, at its own. */
async function pngOf(scene: Scene, t: Messages, step: Step): Promise<Blob> {
  const { width, height } = scene;
  const fits = (scale: number) =>
    Math.max(width, height) * scale <= longestSide && width * height * scale ** 2 <= mostPixels;
  const scale = fits(2) ? 2 : 1;
  const { failed, tooLarge } = figureText[t.code];
  if (!fits(scale)) {
    const { format } = numberFormat(t.code);
    throw new FigureRefused(tooLarge(format(width), format(height), format(longestSide)));
  }
  const canvas = document.createElement("canvas");
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context: Canvas2D | null = canvas.getContext("2d");
  if (!context) throw new FigureRefused(failed);
  drawScene(context, scene, paper, scale);
  await step(3, stages);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new FigureRefused(failed);
  return blob;
}
