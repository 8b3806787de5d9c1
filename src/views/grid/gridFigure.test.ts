import { describe, expect, test } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { type SceneItem, type SceneText, textAt } from "#ui/scene.ts";
import { gridFigure } from "./gridFigure.ts";

const measure: Parameters<typeof gridFigure>[0]["measure"] = (text, { size }) =>
  text.length * size * 0.5;

function figureOf(
  table: string,
  {
    filters = {},
    folded = [] as string[],
    orientation = "wide" as "wide" | "tall" | "fitting",
    t = en,
  } = {},
) {
  const index = indexOf(corpusFromText(table));
  const arrangement = arrange(index, matrixOf(index.corpus), {
    filters: { ...noFilters, ...filters },
    rows: "corpus",
    columns: "corpus",
    folded: folded as never,
    language: t.code,
  });
  return gridFigure({
    arrangement,
    index,
    facts: () => "",
    t,
    measure,
    ...(orientation === "fitting" ? {} : { orientation }),
  });
}

const flat = (items: readonly SceneItem[]): readonly SceneItem[] =>
  items.flatMap((item) => (item.kind === "group" ? flat(item.items) : [item]));
const texts = (items: readonly SceneItem[]) =>
  flat(items).flatMap((item) => (item.kind === "text" ? [item.text] : []));

/** A cell by the beginning of its name: the bars of its marks, and the height of its line. */
function cellOf(items: readonly SceneItem[], name: string) {
  const cell = items.find((item) => item.kind === "group" && item.name.startsWith(name));
  if (cell?.kind !== "group") throw new Error(`no cell ${name}`);
  const line = cell.items.find((item) => item.kind === "polyline" && !item.closed);
  const bars = cell.items.filter((item) => item.kind === "rect");
  return {
    name: cell.name,
    baseline: line?.kind === "polyline" ? (line.points[0]?.[1] ?? NaN) : NaN,
    bars,
    items: cell.items,
  };
}

const table = `
        a.x   a.y   b.z
  one   2022  +2!   -1?  .
  two   2023  -2    0    ..
  three 2023  .     .    +1~
`;

const short = (i: number) => corpusFromText(table).organizations[i]?.shortName ?? "";

describe.each(["wide", "tall"] as const)("the grid as a figure, %s", (orientation) => {
  test("has the name of every organization, issue and topic in view", () => {
    const drawn = texts(figureOf(table, { orientation }).items);
    const { organizations, topics } = corpusFromText(table);
    for (const { shortName } of organizations) expect(drawn).toContain(shortName);
    for (const topic of topics) {
      expect(drawn).toContain(topic.label);
      for (const { shortLabel, label } of topic.targets)
        expect(drawn).toContain(shortLabel ?? label);
    }
  });

  test("draws each mark in its colour, above or below the line, an implied one as an outline", () => {
    const { items, implied } = figureOf(table, { orientation });
    const { organizations, topics } = corpusFromText(table);
    const at = (row: number, topic: number, column: number) =>
      cellOf(
        items,
        `${organizations[row]?.shortName}, ${topics[topic]?.targets[column]?.label as string}`,
      );
    const support = at(0, 0, 0);
    expect(support.bars[0]).toMatchObject({ fill: "mark-supports", stroke: null });
    const [up] = support.bars;
    expect(up?.kind === "rect" && up.y + up.height).toBeCloseTo(support.baseline);
    const oppose = at(1, 0, 0);
    const [down] = oppose.bars;
    expect(down).toMatchObject({ fill: "mark-opposes" });
    expect(down?.kind === "rect" && down.y).toBeCloseTo(oppose.baseline);
    expect(up?.kind === "rect" && down?.kind === "rect" && up.width > down.width).toBe(true);
    expect(at(0, 0, 1).bars[0]).toMatchObject({
      fill: null,
      stroke: "mark-leans-against",
      dash: [3, 2],
    });
    expect(at(1, 0, 1).items.some((one) => one.kind === "polyline" && one.closed)).toBe(true);
    expect(at(0, 1, 0).items.some((one) => one.kind === "circle")).toBe(true);
    expect(at(1, 1, 0).items.filter((one) => one.kind === "polyline")).toHaveLength(5);
    expect(implied).toBe(true);
  });

  test("no two cells stand on each other, and all stand within the figure", () => {
    const { items, width, height } = figureOf(table, { orientation });
    const lines = items.flatMap((item) =>
      item.kind === "group"
        ? flat(item.items).flatMap((one) =>
            one.kind === "polyline" && one.stroke === "baseline" ? [one.points] : [],
          )
        : [],
    );
    expect(lines).toHaveLength(9);
    for (const [from, to] of lines) {
      expect(from![0]).toBeGreaterThanOrEqual(0);
      expect(to![0]).toBeLessThanOrEqual(width);
      expect(to![1]).toBeLessThan(height);
      const beside = lines.filter(
        (other) =>
          other[0]![1] === from![1] &&
          other[0]![0] < to![0] - 0.01 &&
          other[1]![0] > from![0] + 0.01,
      );
      expect(beside).toHaveLength(1);
    }
  });

  test("a cell that the filters hide is empty, and the figure says that there are such", () => {
    const { items, hidden } = figureOf(table, { orientation, filters: { faces: [2] } });
    expect(hidden).toBe(true);
    expect(cellOf(items, `${short(1)}, `).items).toEqual([]);
    expect(cellOf(items, `${short(0)}, `).bars).toHaveLength(1);
  });

  test("a folded topic is one place with the spread of its issues", () => {
    const { items } = figureOf(table, { orientation, folded: ["a"], t: es });
    expect(cellOf(items, `${short(0)}, `).bars).toHaveLength(2);
    expect(texts(items).join("\n")).toContain(es.panel.issues(2));
  });
});

test("organizations stand in rows while that fits a page, else the issues do", () => {
  const header = Array.from({ length: 80 }, (_, i) => `t.i${i}`).join(" ");
  const row = (name: string) => `${name} 2022 ${Array.from({ length: 80 }, () => ".").join(" ")}`;
  const long = figureOf(`${header}\n${row("one")}\n${row("two")}`, { orientation: "fitting" });
  expect(long.width).toBeLessThan(1400);
  expect(long.height).toBeGreaterThan(2000);
  expect(figureOf(table, { orientation: "fitting" }).height).toBeLessThan(400);
});

test("a grid without cells, or of more than can be read, is refused in words", () => {
  const wide = Array.from({ length: 101 }, (_, i) => `t.i${i}`).join(" ");
  const rows = Array.from(
    { length: 50 },
    (_, i) => `o${i} 2022 ${Array.from({ length: 101 }, () => ".").join(" ")}`,
  );
  expect(() => figureOf([wide, ...rows].join("\n"))).toThrow(/5,050 cells, more than the 5,000/);
  expect(() => figureOf([wide, ...rows].join("\n"), { t: es })).toThrow(/5050 celdas/);
});

test("a name longer than the band of names is cut, and says so", () => {
  const index = indexOf(corpusFromText(table));
  const [topic] = index.corpus.topics;
  const [target] = topic!.targets;
  (target as { label: string }).label = "An issue of many words ".repeat(20);
  const arrangement = arrange(index, matrixOf(index.corpus), {
    filters: noFilters,
    rows: "corpus",
    columns: "corpus",
    folded: [],
    language: "en",
  });
  const { items, width } = gridFigure({ arrangement, index, facts: () => "", t: en, measure });
  const cut = flat(items).find(
    (item): item is SceneText => item.kind === "text" && item.text.startsWith("An issue"),
  );
  expect(cut?.text).toMatch(/\[…\]$/);
  expect(cut?.rotate).toBe(-45);
  expect(width).toBeGreaterThan(
    (cut?.x ?? 0) + measure(cut?.text ?? "", textAt("", cut!).font) * 0.7,
  );
});
