import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { en } from "#i18n/en.ts";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { loadable } from "#ui/loadable.tsx";

beforeEach(() => {
  // React reports what a boundary catches: here that is the very point.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Throwing({ broken }: { readonly broken: boolean }) {
  if (broken) throw new Error("out of order");
  return <p>well</p>;
}

test("a failure stays in its panel, which is named, and ends with what the panel showed", () => {
  const panel = (shows: string, broken: boolean) => (
    <PanelBoundary panel="Reader" shows={shows} t={en}>
      <Throwing broken={broken} />
    </PanelBoundary>
  );
  const { rerender } = render(panel("cell one", true));
  expect(screen.getByRole("alert").textContent).toContain("Reader");
  rerender(panel("cell one", false));
  expect(screen.queryByRole("alert")).not.toBeNull();
  // Another cell: it has done nothing wrong.
  rerender(panel("cell two", false));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByText("well")).toBeTruthy();
});

test("try again after code that did not come asks for it again", async () => {
  let tries = 0;
  const View = loadable<{ readonly name: string }>(async () => {
    if (++tries === 1) throw new Error("no answer");
    return ({ name }) => <p>{name} has come</p>;
  });
  await act(async () => {
    render(
      <PanelBoundary panel="Compare" t={en}>
        <Suspense fallback="loading">
          <View name="It" />
        </Suspense>
      </PanelBoundary>,
    );
  });
  expect(screen.getByRole("alert")).toBeTruthy();
  expect(tries).toBe(1);
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: en.retry }));
  });
  expect(tries).toBe(2);
  expect(screen.getByText("It has come")).toBeTruthy();
});

test("code that was asked for ahead of time is there at once", async () => {
  const View = loadable<object>(async () => () => <p>here</p>);
  await View.preload();
  render(
    <Suspense fallback="loading">
      <View />
    </Suspense>,
  );
  expect(screen.getByText("here")).toBeTruthy();
});
