import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { loadMessages } from "#i18n/messages.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import type * as GlyphModule from "#ui/Glyph.tsx";
import type * as LayoutModule from "#views/timeline/timelineLayout.ts";
import type * as CellsModule from "#views/grid/placeCells.ts";
import type * as PassageModule from "#views/reader/passageWords.ts";
import { Explorer } from "./Explorer.tsx";
import { BelowGrid } from "./ExploreView.tsx";
import { OpenedPanel, Start } from "./PanelSlots.tsx";

// What a pointer or a key changes is drawn again, and nothing else: counted by the marks, the lines of
// the text and the layouts, since each of them is what a large corpus has thousands of.

const drawn = vi.hoisted(() => ({ glyphs: 0, layouts: 0, cells: 0, lines: 0, margins: 0 }));

vi.mock("#ui/Glyph.tsx", async (load) => {
  const real = await load<typeof GlyphModule>();
  return {
    ...real,
    // Not memoized, as the real one is: whoever holds it may not hand it on without need.
    Glyph: () => {
      drawn.glyphs++;
      return null;
    },
  };
});
vi.mock("#views/timeline/timelineLayout.ts", async (load) => {
  const real = await load<typeof LayoutModule>();
  return {
    ...real,
    timelineLayout: (...input: Parameters<typeof real.timelineLayout>) => {
      drawn.layouts++;
      return real.timelineLayout(...input);
    },
  };
});
vi.mock("#views/grid/placeCells.ts", async (load) => {
  const real = await load<typeof CellsModule>();
  return {
    ...real,
    placeCells: (...input: Parameters<typeof real.placeCells>) => {
      drawn.cells++;
      return real.placeCells(...input);
    },
  };
});
vi.mock("#views/reader/passageWords.ts", async (load) => {
  const real = await load<typeof PassageModule>();
  return {
    ...real,
    marginPlaces: (...input: Parameters<typeof real.marginPlaces>) => {
      drawn.margins++;
      return real.marginPlaces(...input);
    },
  };
});

const index = indexOf(
  corpusFromText(`
                 a.x         a.y    b.z
  one 2021       +2:peace    .      ..
  one 2022-05    -2~:class   -1     +2
  two 2022       +2!:peace   -1     ..
  > one-1 two a.x -2
  > one-1 zed a.y +1?
  @ march 2022-03 one-1 two-1
`),
);

/** What `doing` draws. */
async function drawnBy(doing: () => void): Promise<typeof drawn> {
  const before = { ...drawn };
  await act(async () => doing());
  return {
    glyphs: drawn.glyphs - before.glyphs,
    layouts: drawn.layouts - before.layouts,
    cells: drawn.cells - before.cells,
    lines: drawn.lines - before.lines,
    margins: drawn.margins - before.margins,
  };
}
const nothing = { glyphs: 0, layouts: 0, cells: 0, lines: 0, margins: 0 };

beforeEach(async () => {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, 1200, 600),
  );
  window.history.replaceState(null, "", "/");
  await loadMessages("en");
  await Promise.all([OpenedPanel.preload(), BelowGrid.preload(), Start.preload()]);
  await act(async () => {
    render(
      <Explorer
        index={index}
        origin={null}
        dataHref={null}
        onOpenCorpus={() => undefined}
        failedTexts={[]}
        retrying={false}
        onRetryTexts={() => undefined}
      />,
    );
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const cell = (i: number) => screen.getAllByRole("gridcell")[i] as HTMLElement;
const anyCell = () => expect.any(Number) as number;

test("the first drawing places the cells and the timeline", () => {
  expect(drawn.cells).toBeGreaterThan(0);
  expect(drawn.layouts).toBeGreaterThan(0);
  expect(screen.getAllByRole("gridcell")).toHaveLength(6);
});

test("a hover lights one column: its cells are drawn, no other, no timeline, no claim", async () => {
  // Two organizations: two marks of the column that is lit now, and none before.
  expect(await drawnBy(() => fireEvent.mouseEnter(cell(0)))).toEqual({ ...nothing, glyphs: 2 });
  // From one column to the next: two go dark, two light up.
  expect(await drawnBy(() => fireEvent.mouseEnter(cell(1)))).toEqual({ ...nothing, glyphs: 4 });
  // Along the same column nothing of the columns changes.
  expect(await drawnBy(() => fireEvent.mouseEnter(cell(4)))).toEqual(nothing);
});

test("the focus draws the cell that it leaves and the one that it comes to", async () => {
  await act(async () => cell(0).focus());
  const moved = await drawnBy(() => fireEvent.keyDown(cell(0), { key: "ArrowDown" }));
  expect(document.activeElement).toBe(cell(3));
  expect(moved).toEqual({ ...nothing, glyphs: 2 });
});

test("an opened cell draws itself, the one open before, and the reader", async () => {
  await drawnBy(() => fireEvent.click(cell(0)));
  expect(screen.getByRole("dialog", { name: "Reader" })).toBeTruthy();
  const opened = await drawnBy(() => fireEvent.click(cell(1)));
  expect(opened).toEqual({ ...nothing, glyphs: anyCell(), margins: 1 });
  // Two cells, the head's mark, and a mark for each of the passages beside the text.
  expect(opened.glyphs).toBeLessThanOrEqual(2 + 1 + 8);
});

test("a step to the next passage draws the two places that it concerns", async () => {
  window.history.replaceState(null, "", "/?doc=one-2");
  await drawnBy(() => window.dispatchEvent(new PopStateEvent("popstate")));
  await drawnBy(() => fireEvent.keyDown(document.body, { key: "n" }));
  const marked = () => document.querySelectorAll("mark[aria-current]");
  const [first] = marked();
  const stepped = await drawnBy(() => fireEvent.keyDown(document.body, { key: "n" }));
  expect(marked()[0]).not.toBe(first);
  // The two marks in the margin; the cells, the timeline and the places beside the text stay.
  expect(stepped).toEqual({ ...nothing, glyphs: 2 });
});
