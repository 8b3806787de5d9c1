/** The frame of a corpus: HTML for index.html, and the rules that say where its marks stand. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Frame, type Filling, type Outline } from "#app/Frame.tsx";
import { FrameFilters, FrameStart } from "#app/FrameFilled.tsx";
import { FrameGrid } from "#app/FrameGrid.tsx";
import { FrameMarks } from "#app/FrameMarks.tsx";
import type { Corpus } from "#domain/corpus.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { withShortLabels } from "#domain/shortLabels.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { pageLanguages } from "./pages.ts";
import { frameLayout, frameRules, frameStyles, widestCell } from "./frameStyles.ts";

/**
 * Of more cells the frame has names only: each cell is there four times, in two languages and two
 * orientations, at about 50 bytes once it is compressed.
 */
const mostCells = 600;
/** Of more names the frame has the first: it is seen for a second or two, and no further than a window is high. */
const mostNames = 60;

/** The widths, in pixels, of a grid on a phone and on a desk: what a mark is as wide as where its cell is narrow. */
const typical = { tall: 358, wide: 945 };

/** Draws the frame in each language of the interface. */
export function frameOf(whole: Corpus): { readonly html: string; readonly css: string } {
  const corpus = withShortLabels(whole);
  const index = indexOf(corpus);
  const matrix = matrixOf(corpus);
  const cells = matrix.organizations.length * matrix.targets.length;
  const measure = (width: number, most: number, height: number) => ({
    // Where the explorer has room for words its cells are wide; those of the frame never are.
    width: Math.min(most, frameLayout(width, corpus, en).cellWidth[0] ?? 0),
    height,
  });
  const marks = new FrameMarks({
    wide: measure(typical.wide, widestCell.wide, 42),
    tall: measure(typical.tall, widestCell.tall, 36),
  });
  const outline = outlineOf(corpus);
  const own = pageLanguages(corpus);
  const pages = own.find((language) => language === en.code) ?? own[0] ?? null;
  const isFilled = cells > 0 && cells <= mostCells;
  const frames = [en, es].map((t) => {
    const given = { index, matrix, t };
    const filling: Filling | null = isFilled
      ? {
          filters: createElement(FrameFilters, given),
          // Where no script runs, the first of the frames is shown.
          grid: createElement(FrameGrid, { ...given, marks, pages: t === en ? pages : null }),
          shortStart: createElement(FrameStart, { ...given, short: true }),
          start: createElement(FrameStart, { ...given, short: false }),
        }
      : null;
    return renderToStaticMarkup(createElement(Frame, { outline, filling, t }), {
      identifierPrefix: `frame-${t.code}-`,
    });
  });
  // After the frames, which say what is drawn.
  const drawn = isFilled ? renderToStaticMarkup(marks.definitions()) : "";
  const rules = isFilled ? [en, es].map((t) => frameStyles(corpus, t, t === en)) : [];
  return { html: frames.join("") + drawn, css: frameRules + rules.join("\n") };
}

function outlineOf({ title, organizations, topics }: Corpus): Outline {
  let left = mostNames;
  return {
    title,
    organizations: organizations.slice(0, mostNames),
    topics: topics.flatMap(({ id, label, targets }) => {
      if (left <= 0) return [];
      const shown = targets.slice(0, left);
      left -= shown.length;
      return [
        {
          id,
          label,
          targets: shown.map((target) => ({
            id: target.id,
            label: target.shortLabel ?? target.label,
          })),
        },
      ];
    }),
  };
}
