import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type Filters, type Lit, initialSelection, noFilters, unlit } from "#domain/selection.ts";
import type { OrganizationId, TargetId, TopicId } from "#domain/ids.ts";
import { atCell } from "#domain/opened.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { createStore } from "#ui/store.ts";
import { Grid, type GridProps } from "./Grid.tsx";

const corpus = corpusFromText(`
               a.x    a.y    b.z
  one 2022     +2!    -1?~   .
  two 2022     0      ..     -2
  two 2022     +1     ..     .
`);
const index = indexOf(corpus);
const matrix = matrixOf(corpus);
let width = 1200;

beforeEach(() => {
  width = 1200;
  // There is no layout here: the frame is as wide as a test says.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, width, 600),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show(filters: Partial<Filters> = {}, folded: readonly string[] = []) {
  const arrangement = arrange(index, matrix, {
    ...initialSelection,
    filters: { ...noFilters, ...filters },
    folded: folded as TopicId[],
    language: "en",
  });
  const spies = {
    onOpen: vi.fn<GridProps["onOpen"]>(),
    onFold: vi.fn<GridProps["onFold"]>(),
    onPick: vi.fn<GridProps["onPick"]>(),
  };
  render(
    <Grid
      {...{
        arrangement,
        claimsAbout: index.claimsAbout,
        facts: () => "",
        picked: [],
        opened: null,
        lit: createStore<Lit>(unlit),
        t: en,
      }}
      {...spies}
    />,
  );
  return spies;
}
const names = () =>
  screen.getAllByRole("gridcell").map((cell) => cell.getAttribute("aria-label")?.split(": ")[1]);

describe.each([
  ["wide", 1200],
  ["tall", 240],
])("%s", (orientation, px) => {
  beforeEach(() => {
    width = px;
  });

  test("every organization against every target, each cell by its name", () => {
    show();
    const expected = {
      wide: [
        "supports; stated; central; 1 passage",
        "leans against; implied; passing; 1 passage",
        "silent",
        "mixed; stated; developed; 1 passage; leans toward; stated; developed; 1 passage",
        "not coded",
        "opposes; stated; developed; 1 passage",
      ],
      tall: [
        "supports; stated; central; 1 passage",
        "mixed; stated; developed; 1 passage; leans toward; stated; developed; 1 passage",
        "leans against; implied; passing; 1 passage",
        "not coded",
        "silent",
        "opposes; stated; developed; 1 passage",
      ],
    }[orientation as "wide" | "tall"];
    expect(names()).toEqual(expected);
  });

  test("one tab stop, and it follows the focus", () => {
    show();
    const stops = () =>
      within(screen.getByRole("grid")).getAllByText(
        (_, element) =>
          (element as HTMLElement).tabIndex === 0 && element?.hasAttribute("data-place") === true,
      );
    expect(stops()).toHaveLength(1);
    const last = screen.getAllByRole("gridcell").at(-1);
    if (!last) throw new Error("no cell");
    fireEvent.focus(last);
    expect(stops()).toEqual([last]);
  });

  test("Enter and a click open; a filtered cell keeps its place and says so", () => {
    const { onOpen } = show({ faces: [2] });
    const [first, second] = screen.getAllByRole("gridcell");
    if (!first || !second) throw new Error("no cells");
    fireEvent.click(first);
    fireEvent.keyDown(first, { key: "Enter" });
    expect(onOpen.mock.calls).toEqual([
      [atCell("one" as OrganizationId, "a.x" as TargetId)],
      [atCell("one" as OrganizationId, "a.x" as TargetId)],
    ]);
    expect(second.getAttribute("aria-label")).toMatch(/: filtered out$/);
  });

  test("arrow keys move the focus, and reach the header that folds a topic", () => {
    const { onFold } = show();
    const [first, second] = screen.getAllByRole("gridcell");
    if (!first || !second) throw new Error("no cells");
    first.focus();
    fireEvent.keyDown(first, { key: "ArrowRight" });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: "ArrowUp" });
    expect(document.activeElement?.tagName).toBe("BUTTON");
    fireEvent.click(document.activeElement as Element);
    expect(onFold).toHaveBeenCalledWith("a");
  });

  test("a folded topic is one cell that names its spread and unfolds", () => {
    const { onFold } = show({}, ["a"]);
    const folded = screen
      .getAllByRole("gridcell")
      .find((cell) => cell.getAttribute("aria-label")?.includes("folded"));
    expect(folded?.getAttribute("aria-label")).toMatch(/folded: 1 supports, 1 leans against$/);
    if (folded) fireEvent.click(folded);
    expect(onFold).toHaveBeenCalledWith("a");
  });
});
