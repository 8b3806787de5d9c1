import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { initialSelection } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { ComparePanel } from "./ComparePanel.tsx";
import { ReasonsPanel } from "./ReasonsPanel.tsx";
import type { Actions } from "./useExplorer.ts";
import type { ViewPanelProps } from "./viewPanelProps.ts";

// Within somebody else's page what a link shows is chosen by whoever embeds it.

afterEach(cleanup);

const index = indexOf(
  corpusFromText(`
             a.x        a.y
    one 2021 +2:peace   +2:peace
    two 2022 -2:class   +1?:peace
  `),
);
const matrix = matrixOf(index.corpus);

function propsOf(isFixed: boolean): ViewPanelProps {
  return {
    index,
    selection: initialSelection,
    shown: {
      matrix,
      arrangement: arrange(index, matrix, { ...initialSelection, language: "en" }),
      opened: null,
      read: null,
      inView: true,
      shows: () => true,
    },
    actions: { go: vi.fn<Actions["go"]>(), open: vi.fn<Actions["open"]>() } as unknown as Actions,
    isComplete: true,
    isFixed,
    t: en,
    ref: null,
  };
}

const pressed = () =>
  screen.getAllByRole("button").filter((one) => one.hasAttribute("aria-pressed"));

test("a comparison keeps its organizations and its rows, and says how many of each there are", () => {
  render(<ComparePanel {...propsOf(false)} />);
  expect(pressed().length).toBeGreaterThan(2);
  const said = [...document.querySelectorAll("strong")].map(
    (one) => one.parentElement?.textContent,
  );
  cleanup();
  render(<ComparePanel {...propsOf(true)} />);
  expect(pressed()).toEqual([]);
  for (const one of said) expect(document.body.textContent).toContain(one);
});

test("reasons are named, and filter nothing", () => {
  render(<ReasonsPanel {...propsOf(false)} />);
  expect(pressed()).toHaveLength(2);
  cleanup();
  render(<ReasonsPanel {...propsOf(true)} />);
  expect(pressed()).toEqual([]);
  expect(screen.getByRole("columnheader", { name: /Reason peace/ })).toBeTruthy();
});
