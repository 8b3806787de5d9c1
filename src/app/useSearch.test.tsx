import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { OrganizationId } from "#domain/ids.ts";
import { type Opened, atOrganization } from "#domain/opened.ts";
import type { Search } from "#domain/selection.ts";
import type { Actions } from "./useExplorer.ts";
import { useSearch } from "./useSearch.ts";

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

interface Page {
  readonly search: Search | null;
  readonly opened: Opened | null;
}

/** A page that keeps what a search changes of it. */
function show(opened: Opened | null) {
  let page: Page = { search: null, opened };
  const go = vi.fn<(part: Partial<Page>) => void>((part) => {
    page = { ...page, ...part };
  });
  const actions = { go } as unknown as Actions;
  const { result, rerender } = renderHook(() => useSearch(page.search, page.opened, actions));
  const button = document.body.appendChild(document.createElement("button"));
  result.current.button.current = button;
  const doing = (what: "begin" | "end") => {
    act(() => result.current[what]());
    rerender();
  };
  return { button, doing, page: () => page };
}

const frame = () => new Promise((done) => requestAnimationFrame(done));

test("a search that ends gives the focus back to where it was begun", async () => {
  const { button, doing, page } = show(null);
  const cell = document.body.appendChild(document.createElement("button"));
  cell.focus();
  doing("begin");
  cell.blur();
  doing("end");
  await frame();
  expect(document.activeElement).toBe(cell);
  expect(page()).toEqual({ search: null, opened: null });
  doing("begin");
  cell.remove();
  doing("end");
  await frame();
  expect(document.activeElement).toBe(button);
});

test("what was open is open again, whatever was opened from the search", () => {
  const opened = atOrganization("one" as OrganizationId);
  const { doing, page } = show(opened);
  doing("begin");
  expect(page().opened).toBeNull();
  doing("begin");
  doing("end");
  expect(page()).toEqual({ search: null, opened });
});
