/** What the drawn timeline needs explained of itself, each beside a small drawing of it: only what occurs. */
import type { Messages } from "#i18n/en.ts";
import { figureText } from "#i18n/figureText.ts";
import type { LegendEntry } from "#ui/figureFrame.ts";
import { type SceneItem, filledRect, lineOf } from "#ui/scene.ts";
import { type TimelineLayout, timelineSizes } from "./timelineLayout.ts";

/** Radii of the point of one event, and of several. */
export const pointRadius = { one: 3.5, several: 5 };

/** The middle of what stands before the words of a legend. */
const [x, y] = [13, 11];

/** Entries for the legend, in the order from the lanes down to the events. */
export function timelineKey(
  layout: TimelineLayout,
  width: number,
  t: Messages,
): readonly LegendEntry[] {
  const words = figureText[t.code].key;
  const { points, bands, lanes } = layout;
  const documents = lanes.flatMap((lane) => lane.documents);
  const dates = documents.flatMap(({ date }) =>
    date && date.x1 > 0 && date.x0 < width ? [date] : [],
  );
  const ranges = bands.map(({ event }) => event.range);
  const isLoose = (one: { readonly approximate: boolean; readonly uncertain: boolean }) =>
    one.approximate || one.uncertain;
  const entries: readonly (readonly [boolean, string, readonly SceneItem[]])[] = [
    [
      lanes.some((lane) => lane.documents.length > 1),
      words.tie,
      [lineOf([at(1, y - 4), at(25, y + 4)], "control")],
    ],
    [dates.some((one) => one.openStart || one.openEnd), words.open, openBar()],
    [
      dates.some((one) => one.approximate) || ranges.some(isLoose),
      words.approximate,
      [band([3, 2], null)],
    ],
    [points.some(({ merged }) => merged.length === 0), words.event, [dot(pointRadius.one)]],
    [points.some(({ merged }) => merged.length > 0), words.several, [dot(pointRadius.several)]],
    [bands.length > 0, words.band, [band([], "rule")]],
    [
      points.some(({ through }) => through),
      words.through(timelineSizes.throughOnPaper),
      [lineOf([at(x, 0), at(x, 22)], "control", 1, [1.5, 3])],
    ],
  ];
  return entries.flatMap(([occurs, label, drawn]) =>
    occurs ? [{ shapes: [], drawn, label, count: null }] : [],
  );
}

function at(px: number, py: number): readonly [number, number] {
  return [px, py];
}

function dot(radius: number, px = x): SceneItem {
  return {
    kind: "circle",
    x: px,
    y,
    radius,
    fill: "control",
    stroke: null,
    strokeWidth: 0,
    dash: [],
  };
}

function band(dash: readonly number[], fill: "rule" | null): SceneItem {
  return {
    kind: "rect",
    x: 2,
    y: y - 4,
    width: 22,
    height: 8,
    radius: 4,
    fill,
    stroke: "control",
    strokeWidth: 1,
    dash,
  };
}

/** A date bar that fades into dots. */
function openBar(): readonly SceneItem[] {
  return [
    filledRect({ x: 1, y: y - 2.5, width: 8, height: 5, radius: 2.5 }, "control"),
    ...[1, 2, 3].map((step) => dot(2.2 - step * 0.5, 8 + step * 5)),
  ];
}
