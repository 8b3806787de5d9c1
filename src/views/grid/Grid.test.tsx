import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type Filters, type Lit, initialSelection, noFilters, unlit } from "#domain/selection.ts";
import type { OrganizationId, TargetId, TopicId } from "#domain/ids.ts";
import { atCell, atOrganization, atTarget, atTopic } from "#domain/opened.ts";
import { cellPlace, placeOf } from "#domain/place.ts";
import { textIn } from "#domain/wording.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { FoundContext, type FoundPlaces } from "#ui/found.ts";
import { createHoverCards } from "#ui/hoverCard.ts";
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

function show(
  filters: Partial<Filters> = {},
  folded: readonly string[] = [],
  places: readonly string[] = [],
) {
  const arrangement = arrange(index, matrix, {
    ...initialSelection,
    filters: { ...noFilters, ...filters },
    folded: folded as TopicId[],
    language: "en",
  });
  const spies = {
    onOpen: vi.fn<GridProps["onOpen"]>(),
    onFold: vi.fn<GridProps["onFold"]>(),
    onPick: vi.fn<NonNullable<GridProps["onPick"]>>(),
  };
  render(
    <FoundContext
      value={createStore<FoundPlaces>({ places: new Set(places), said: "Found here." })}
    >
      <Grid
        {...{
          arrangement,
          index,
          facts: () => "",
          picked: [],
          opened: null,
          lit: createStore<Lit>(unlit),
          cards: createHoverCards(),
          t: en,
        }}
        {...spies}
      />
    </FoundContext>,
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

  test("what a search has found is marked where it stands, a name as well as a cell", () => {
    const [one, x] = ["one" as OrganizationId, "a.x" as TargetId];
    const named = [atOrganization(one), atTarget(x), atTopic("b" as TopicId)];
    const places = [cellPlace(one, x), ...named.map((name) => placeOf(name))];
    show({}, [], places);
    const marked = [...document.querySelectorAll("[data-found]")];
    expect(new Set(marked.map((place) => place.getAttribute("data-place")))).toEqual(
      new Set(places),
    );
    for (const place of marked)
      expect(place.getAttribute("aria-description")).toMatch(/Found here\.$/);
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

  test("arrow keys move the focus, and reach what opens and what folds a topic", () => {
    const { onFold, onOpen } = show();
    const [first, second] = screen.getAllByRole("gridcell");
    if (!first || !second) throw new Error("no cells");
    const press = (...keys: readonly string[]) => {
      for (const key of keys) fireEvent.keyDown(document.activeElement as Element, { key });
      return document.activeElement as HTMLElement;
    };
    first.focus();
    expect(press("ArrowRight")).toBe(second);
    // Wide, the name of the target stands between the first row and its topic.
    fireEvent.click(orientation === "wide" ? press("ArrowUp", "ArrowUp") : press("ArrowUp"));
    expect(onOpen).toHaveBeenCalledWith(atTopic("a" as TopicId));
    fireEvent.click(press("ArrowRight"));
    expect(onFold).toHaveBeenCalledWith("a");
  });

  test("names open what they name, and picking is a control of its own", () => {
    const { onOpen, onPick } = show();
    const grid = within(screen.getByRole("grid"));
    const target = corpus.topics[0]?.targets[0];
    const [organization] = corpus.organizations;
    if (!target || !organization) throw new Error("nothing was drawn");
    fireEvent.click(grid.getByRole("button", { name: textIn(target.label, "en") }));
    expect(onOpen).toHaveBeenLastCalledWith(atTarget(target.id));
    fireEvent.click(grid.getByRole("button", { name: organization.shortName }));
    expect(onOpen).toHaveBeenLastCalledWith(atOrganization(organization.id));
    const picks = grid.getAllByRole("button", { name: /choose for the comparison/ });
    expect(picks).toHaveLength(corpus.organizations.length);
    fireEvent.click(picks[0] as HTMLElement);
    expect(onPick.mock.calls).toEqual([[organization.id]]);
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

test("where nothing can be picked there is nothing that picks, and no key leads to it", () => {
  const arrangement = arrange(index, matrix, { ...initialSelection, language: "en" });
  render(
    <Grid
      {...{ arrangement, index, facts: () => "", picked: [], opened: null, t: en }}
      lit={createStore<Lit>(unlit)}
      cards={createHoverCards()}
      onOpen={vi.fn<GridProps["onOpen"]>()}
      onFold={vi.fn<GridProps["onFold"]>()}
      onPick={null}
    />,
  );
  expect(screen.queryByRole("button", { name: /for the comparison/ })).toBeNull();
  const [organization] = index.corpus.organizations;
  const name = screen.getByRole("button", { name: organization?.shortName ?? "" });
  name.focus();
  fireEvent.keyDown(name, { key: "ArrowLeft" });
  expect(document.activeElement).toBe(name);
});

test("where there is room a cell says its frame, its reasons and its quote, under the same name", () => {
  const roomy = corpusFromText(`
                 a.x
    one 2022     +2!:peace
    two 2022     .
  `);
  const found = indexOf(roomy);
  const arrangement = arrange(found, matrixOf(roomy), { ...initialSelection, language: "en" });
  render(
    <Grid
      index={found}
      facts={() => ""}
      picked={[]}
      opened={null}
      lit={createStore<Lit>(unlit)}
      cards={createHoverCards()}
      t={en}
      onOpen={vi.fn<GridProps["onOpen"]>()}
      onFold={vi.fn<GridProps["onFold"]>()}
      onPick={vi.fn<NonNullable<GridProps["onPick"]>>()}
      arrangement={arrangement}
    />,
  );
  const [says, silent] = screen.getAllByRole("gridcell");
  expect(says?.getAttribute("aria-label")).toMatch(/: supports; stated; central; 1 passage$/);
  const stance = roomy.stances[0];
  const document = roomy.documents[0];
  expect(says?.textContent).toContain("Reason peace");
  const quote = says?.querySelector("q");
  expect(quote?.textContent).toBe(
    document?.passages.find((one) => one.id === stance?.passages[0])?.exact,
  );
  expect(quote?.lang).toBe(document?.language);
  expect(silent?.textContent).toBe("silent");
});
