/** The timeline as a drawing for paper, as timelineLayout.ts places it: lanes, flags, date bars, events. */
import type { Organization, Stance, Target } from "#domain/corpus.ts";
import type { NamedEvent } from "#domain/namedEvents.ts";
import type { TimeSpan } from "#domain/selection.ts";
import { type DatedDocument, homeSpan, spanInView, wholeAxis } from "#domain/timeline.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { figureText } from "#i18n/figureText.ts";
import type { Drawing, LegendEntry } from "#ui/figureFrame.ts";
import { FigureRefused } from "#ui/figureRefused.ts";
import { sliverPieces } from "#ui/markGeometry.ts";
import type { Colour } from "#ui/paper.ts";
import { paragraph } from "#ui/paragraph.ts";
import {
  type Font,
  type Measure,
  type SceneItem,
  filledRect,
  lineOf,
  sceneOfPieces,
  textAt,
} from "#ui/scene.ts";
import { dateInWords } from "#words/dateWords.ts";
import { crowdBoxes } from "./crowds.ts";
import { pointRadius, timelineKey } from "./timelineKey.ts";
import {
  type PlacedDate,
  type PlacedDocument,
  type PlacedLane,
  type PlacedLabel,
  type TimelineLayout,
  flagSpan,
  lanesOf,
  timelineLayout,
  timelineSizes,
} from "./timelineLayout.ts";

export interface TimelineFigureInput {
  readonly organizations: readonly Organization[];
  readonly documents: readonly DatedDocument[];
  readonly events: readonly NamedEvent[];
  readonly targets: readonly Target[];
  readonly shows: (stance: Stance) => boolean;
  readonly time: TimeSpan | null;
  readonly t: Messages;
  readonly measure: Measure;
}

export interface TimelineFigure extends Drawing {
  readonly implied: boolean;
  readonly beside: boolean;
  readonly trail: boolean;
  readonly notes: readonly string[];
  /** What is drawn here and no mark of a position. */
  readonly key: readonly LegendEntry[];
  /** The stretch of time that is drawn. */
  readonly span: TimeSpan;
}

/** More lanes would be a picture of several screens. */
export const mostLanes = 60;

const plotWidth = 960;
const small: Font = { face: "sans", size: 11, weight: 400 };
const ground: Colour = "raised";

/** Draws the part of the time axis that is in view. Throws FigureRefused where nothing has a date. */
export function timelineFigure(input: TimelineFigureInput): TimelineFigure {
  const { organizations, documents, events, targets, shows, t, measure } = input;
  const words = figureText[t.code];
  if (organizations.length === 0) throw new FigureRefused(words.empty);
  const whole = wholeAxis(documents);
  if (!whole) throw new FigureRefused(words.noDates);
  const { span } = spanInView(input.time, whole, homeSpan(documents, whole).span);
  const targetIds = targets.map(({ id }) => id);
  const layout = timelineLayout({
    lanes: lanesOf(organizations, documents, targetIds, shows),
    events,
    span,
    width: plotWidth,
    language: t.code,
    targets: targetIds,
    shows,
    label: (event) => textIn(event.label, t.code),
    onPaper: true,
  });
  const nameFont: Font = { face: "sans", size: 13, weight: 600 };
  const names = organizations.map(({ shortName }) => shortName);
  const nameWidth = Math.ceil(
    Math.min(200, Math.max(90, ...names.map((name) => measure(name, nameFont) + 16))),
  );
  const plot: SceneItem[] = [...axisItems(layout), ...eventItems(layout, t)];
  layout.lanes.forEach((lane, i) => {
    plot.push(...crowdItems(lane, layout.tallest, names[i] ?? "", t));
    for (const placed of lane.documents) plot.push(documentItem(placed, t));
  });
  const items: SceneItem[] = layout.lanes.flatMap(
    (lane, i) =>
      paragraph(names[i] ?? "", {
        x: 0,
        y: lane.y + 6,
        width: nameWidth - 10,
        font: nameFont,
        leading: 16,
        fill: "ink",
        measure,
        most: 2,
      }).items,
  );
  if (layout.points.length + layout.bands.length > 0)
    items.push(
      ...paragraph(t.timeline.events, {
        x: 0,
        y: layout.lanesHeight + 4,
        width: nameWidth - 8,
        font: small,
        leading: 14,
        fill: "ink-faint",
        measure,
      }).items,
    );
  const drawn = layout.lanes.flatMap((lane) => lane.documents);
  const unnamed = [...layout.points, ...layout.bands].filter(({ label }) => label === null).length;
  const outside = documents.length - layout.lanes.reduce((sum, lane) => sum + textsIn(lane), 0);
  const merged = layout.points.reduce((sum, one) => sum + one.merged.length, 0);
  return {
    width: nameWidth + plotWidth,
    height: layout.height + 4,
    items: [...items, ...movedIn(plot, nameWidth)],
    implied: drawn.some((one) => one.stances.some(({ mark }) => mark.outline)),
    beside: false,
    trail: false,
    span,
    key: timelineKey(layout, plotWidth, t),
    notes: [
      words.timeline,
      ...(drawn.some(({ printed }) => printed) ? [words.printed] : []),
      ...(drawn.some(({ folded }) => folded) ? [words.folded] : []),
      ...(layout.lanes.some(({ crowds }) => crowds.length > 0) ? [words.crowds] : []),
      ...(outside > 0 ? [words.outside(outside)] : []),
      ...(unnamed + merged > 0 ? [words.unnamed(unnamed + merged)] : []),
      ...(layout.outside > 0 ? [words.eventsOutside(layout.outside)] : []),
      ...(layout.crowdedOut > 0 ? [words.eventsCrowdedOut(layout.crowdedOut)] : []),
    ],
  };
}

/** How many texts a lane shows: as flags, as columns, or as the number of those without a date. */
function textsIn({ documents, crowds, undated }: PlacedLane): number {
  const flags = documents.filter(({ x }) => x >= 0 && x <= plotWidth).length;
  return flags + crowds.reduce((sum, { texts }) => sum + texts, 0) + undated;
}

/**
 * The plot right of the names. What reaches beyond its edges is cut there: a scene has no clipping, so
 * boxes and lines are shortened, and what lies outside altogether is left out.
 */
function movedIn(items: readonly SceneItem[], dx: number): readonly SceneItem[] {
  return items.flatMap((item): readonly SceneItem[] => {
    switch (item.kind) {
      case "group": {
        const inside = movedIn(item.items, dx);
        return inside.length > 0 ? [{ ...item, items: inside }] : [];
      }
      case "rect": {
        const from = Math.max(0, item.x);
        const to = Math.min(plotWidth, item.x + item.width);
        return to <= from ? [] : [{ ...item, x: from + dx, width: to - from }];
      }
      case "circle":
      case "text":
        return item.x < 0 || item.x > plotWidth ? [] : [{ ...item, x: item.x + dx }];
      case "polyline": {
        const xs = item.points.map(([x]) => x);
        if (Math.max(...xs) < 0 || Math.min(...xs) > plotWidth) return [];
        return [
          {
            ...item,
            points: item.points.map(
              ([x, y]) => [Math.max(0, Math.min(plotWidth, x)) + dx, y] as const,
            ),
          },
        ];
      }
      default:
        return item satisfies never;
    }
  });
}

function level(y: number, from: number, to: number): readonly (readonly [number, number])[] {
  return [
    [from, y],
    [to, y],
  ];
}

function upright(x: number, from: number, to: number): readonly (readonly [number, number])[] {
  return [
    [x, from],
    [x, to],
  ];
}

/** Lanes, ticks, and a line between the documents of one organization. */
function axisItems(layout: TimelineLayout): readonly SceneItem[] {
  return [
    ...layout.ticks.flatMap(({ x, label, strong }) => [
      lineOf(upright(x, timelineSizes.axis, layout.lanesHeight), "rule"),
      textAt(label, {
        x,
        y: 16,
        font: { ...small, weight: strong ? 600 : 400 },
        fill: strong ? "ink" : "ink-faint",
        anchor: "middle",
      }),
    ]),
    ...layout.lanes.map((lane) => lineOf(level(lane.y, 0, plotWidth), "rule")),
    lineOf(level(layout.lanesHeight, 0, plotWidth), "rule"),
    ...layout.lanes.flatMap(({ documents }) =>
      documents.length < 2
        ? []
        : [
            lineOf(
              documents.toSorted((a, b) => a.x - b.x).map(({ x, foot }) => [x, foot] as const),
              "control",
            ),
          ],
    ),
  ];
}

/** A document: its date, the date printed where that is another, its pole, its flag with the skyline. */
function documentItem(placed: PlacedDocument, t: Messages): SceneItem {
  const { dated, x, y, foot, side, width, folded, date, printed, stances } = placed;
  const { flag, tail } = timelineSizes;
  const { from, to } = flagSpan(placed);
  const [pole, free] = side > 0 ? [from, to] : [to, from];
  const left = side > 0 ? x : x - width;
  const middle = y + flag / 2;
  const when = dated.edtf ? dateInWords(dated.edtf, t) : t.timeline.undated;
  const said = stances
    .map(({ stance }) => t.position[stance.position])
    .reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map());
  const spread = [...said].map(([word, n]) => `${n} ${word}`).join(", ");
  return {
    kind: "group",
    name: `${dated.organization.shortName}, ${textIn(dated.document.title, t.code)}, ${when}${spread === "" ? "" : `: ${spread}`}`,
    items: [
      ...(printed && date ? printedItems(printed, x, foot, t) : []),
      ...(date ? dateItems(date, foot) : []),
      lineOf(upright(x, y, foot), "control", 1.5),
      {
        kind: "polyline",
        points: [
          [pole, y],
          [free, y],
          [free - side * tail, middle],
          [free, y + flag],
          [pole, y + flag],
        ],
        closed: true,
        fill: ground,
        stroke: "control",
        strokeWidth: 1,
        dash: [],
      },
      ...(folded
        ? [
            textAt(String(stances.length), {
              x: (from + to) / 2 - (side * tail) / 2,
              y: middle + 4,
              font: { ...small, size: 10 },
              fill: "ink-soft",
              anchor: "middle",
            }),
          ]
        : [
            lineOf(level(middle, left + 3, left + width - 3), "rule"),
            ...sceneOfPieces(
              stances.map((one) => sliverPieces(one.mark, one.x, flag / 2, flag / 2 - 3)),
              left,
              y,
              ground,
              { slim: true, dimmed: dated.document.text === null },
            ),
          ]),
    ],
  };
}

/** The days that a date may mean: solid, dashed where approximate, fading into dots where open. */
function dateItems(date: PlacedDate, y: number): readonly SceneItem[] {
  const width = Math.max(6, date.x1 - date.x0);
  const x = (date.x0 + date.x1) / 2 - width / 2;
  const bar = { x, y: y - 2.5, width, height: 5, radius: 2.5 };
  const fading = (at: number, towards: 1 | -1) =>
    [1, 2, 3].map((step): SceneItem => ({
      kind: "circle",
      x: at + towards * step * 6,
      y,
      radius: 2.2 - step * 0.5,
      fill: "control",
      stroke: null,
      strokeWidth: 0,
      dash: [],
    }));
  return [
    date.approximate
      ? { kind: "rect", ...bar, fill: null, stroke: "control", strokeWidth: 1, dash: [3, 2] }
      : filledRect(bar, "control"),
    ...(date.openStart ? fading(x, -1) : []),
    ...(date.openEnd ? fading(x + width, 1) : []),
  ];
}

/** The date printed on the page: a hollow mark tied to the other by a thin leader. */
function printedItems(
  printed: NonNullable<PlacedDocument["printed"]>,
  x: number,
  foot: number,
  t: Messages,
): readonly SceneItem[] {
  const isAfter = printed.x > x;
  const room = isAfter ? printed.x - x - 14 : plotWidth - printed.x - 10;
  const text = [
    `${t.timeline.printed}: ${dateInWords(printed.edtf, t)}`,
    dateInWords(printed.edtf, t),
  ].find((one) => one.length * timelineSizes.advance < room);
  return [
    lineOf(level(foot, Math.min(x, printed.x), Math.max(x, printed.x)), "control", 1, [1.5, 3]),
    {
      kind: "circle",
      x: printed.x,
      y: foot,
      radius: 4,
      fill: ground,
      stroke: "control",
      strokeWidth: 1.5,
      dash: [],
    },
    ...(text === undefined
      ? []
      : [
          textAt(text, {
            x: isAfter ? printed.x - 8 : printed.x + 8,
            y: foot - 6,
            font: small,
            fill: "ink-faint",
            anchor: isAfter ? "right" : "left",
          }),
        ]),
  ];
}

const crowdTones = [
  "mark-opposes",
  "mark-leans-against",
  "mark-leans-toward",
  "mark-supports",
] as const satisfies readonly Colour[];

/** A lane of more texts than can be told apart: columns of their stances, and dots for texts without any. */
function crowdItems(
  lane: PlacedLane,
  most: number,
  name: string,
  t: Messages,
): readonly SceneItem[] {
  const { crowds, undated } = lane;
  const middle = lane.y + timelineSizes.crowd / 2;
  const half = timelineSizes.crowd / 2 - 4;
  const none = crowds.filter(({ sides }) => sides.every((n) => n === 0));
  return [
    ...(crowds.length > 0
      ? [lineOf(level(middle, 0, Math.max(...crowds.map((one) => one.x + one.width))), "rule")]
      : []),
    ...crowdBoxes(crowds, middle, half, most).map(({ kind, ...box }) =>
      filledRect(box, crowdTones[kind]),
    ),
    ...none.map(({ x, width }) =>
      filledRect({ x: x + width / 2 - 2, y: middle - 2, width: 4, height: 4 }, "control"),
    ),
    ...crowds.map((crowd): SceneItem => {
      const [against, leansAgainst, leansToward, toward] = crowd.sides;
      return {
        kind: "group",
        name: `${name}, ${t.timeline.crowd(crowd.texts, against + leansAgainst, leansToward + toward)}`,
        items: [
          {
            kind: "rect",
            x: crowd.x,
            y: lane.y,
            width: crowd.width,
            height: timelineSizes.crowd,
            radius: 0,
            fill: null,
            stroke: null,
            strokeWidth: 0,
            dash: [],
          },
        ],
      };
    }),
    ...(undated > 0
      ? [
          textAt(t.timeline.undatedTexts(undated), {
            x: 2,
            y: lane.y + 11,
            font: small,
            fill: "ink-soft",
          }),
        ]
      : []),
  ];
}

/** Events under the lanes: points where the day is known, bands where it is not. */
function eventItems(layout: TimelineLayout, t: Messages): readonly SceneItem[] {
  const base = layout.lanesHeight + 12;
  const y = (row: number) => base + row * timelineSizes.eventRow;
  // The layout takes a mean letter for every letter: a name before its mark ends at it, however long it is.
  const named = ({ x, row, text }: PlacedLabel, mark: number) =>
    textAt(text, {
      x: x < mark ? x + text.length * timelineSizes.advance : x,
      y: y(row) + 4,
      font: small,
      fill: "ink-soft",
      anchor: x < mark ? "right" : "left",
    });
  return [
    ...layout.bands.map(({ event, x0, x1, row, label }): SceneItem => ({
      kind: "group",
      name: `${textIn(event.label, t.code)}, ${dateInWords(event.edtf, t)}`,
      items: [
        {
          kind: "rect",
          x: x0,
          y: y(row) - 4,
          width: x1 - x0,
          height: 8,
          radius: 4,
          fill: "rule",
          stroke: "control",
          strokeWidth: 1,
          dash: event.range.approximate || event.range.uncertain ? [3, 2] : [],
        },
        ...(label ? [named(label, x0)] : []),
      ],
    })),
    ...layout.points.map(({ event, merged, x, label, through }): SceneItem => ({
      kind: "group",
      name: [event, ...merged]
        .map((one) => `${textIn(one.label, t.code)}, ${dateInWords(one.edtf, t)}`)
        .join("; "),
      items: [
        ...(through ? [lineOf(upright(x, timelineSizes.axis, base), "control", 1, [1.5, 3])] : []),
        ...(label ? [lineOf(upright(x, base + 5, y(label.row)), "rule")] : []),
        {
          kind: "circle",
          x,
          y: base,
          radius: merged.length > 0 ? pointRadius.several : pointRadius.one,
          fill: "control",
          stroke: null,
          strokeWidth: 0,
          dash: [],
        },
        ...(label ? [named(label, x)] : []),
      ],
    })),
  ];
}
