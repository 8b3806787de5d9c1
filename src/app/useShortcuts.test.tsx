import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useShortcuts } from "./useShortcuts.ts";

afterEach(cleanup);

const acts = {
  palette: vi.fn<() => void>(),
  next: vi.fn<() => void>(),
  close: vi.fn<() => void>(),
};

function Page() {
  useShortcuts({ "mod+k": acts.palette, n: acts.next, escape: acts.close });
  return <input aria-label="field" />;
}

/** What of it a key does. */
function pressed(init: KeyboardEventInit, at: Element = document.body): readonly string[] {
  for (const act of Object.values(acts)) act.mockClear();
  fireEvent.keyDown(at, init);
  return Object.entries(acts).flatMap(([name, act]) => act.mock.calls.map(() => name));
}

test.each<[string, KeyboardEventInit, readonly string[]]>([
  ["Ctrl K", { key: "k", code: "KeyK", ctrlKey: true }, ["palette"]],
  ["⌘ K", { key: "k", code: "KeyK", metaKey: true }, ["palette"]],
  ["Ctrl K with Caps Lock", { key: "K", code: "KeyK", ctrlKey: true }, ["palette"]],
  ["Ctrl K of a Cyrillic layout", { key: "л", code: "KeyK", ctrlKey: true }, ["palette"]],
  [
    "Ctrl K of a Greek layout with Caps Lock",
    { key: "Κ", code: "KeyK", ctrlKey: true },
    ["palette"],
  ],
  // The place of K on a Latin layout that puts it elsewhere.
  ["Ctrl T of Dvorak", { key: "t", code: "KeyK", ctrlKey: true }, []],
  [
    "Ctrl Shift K, the browser's own",
    { key: "K", code: "KeyK", ctrlKey: true, shiftKey: true },
    [],
  ],
  ["Ctrl Alt K", { key: "k", code: "KeyK", ctrlKey: true, altKey: true }, []],
  ["n with Caps Lock", { key: "N", code: "KeyN" }, ["next"]],
  ["Escape", { key: "Escape", code: "Escape" }, ["close"]],
])("%s", (_, init, does) => {
  render(<Page />);
  expect(pressed(init)).toEqual(does);
});

test("who types is let be, but for keys with Ctrl", () => {
  render(<Page />);
  const field = screen.getByRole("textbox");
  expect(pressed({ key: "n", code: "KeyN" }, field)).toEqual([]);
  expect(pressed({ key: "k", code: "KeyK", ctrlKey: true }, field)).toEqual(["palette"]);
});
