import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useRef } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Words } from "#domain/opened.ts";
import { useChosenWords } from "./useChosenWords.ts";

const onChoose = vi.fn<(words: Words | null) => void>();

function Text() {
  const root = useRef<HTMLDivElement>(null);
  useChosenWords(root, onChoose);
  return (
    <>
      <div ref={root}>
        <p data-at="10">No to war</p>
      </div>
      <button type="button">Cite</button>
    </>
  );
}

function select(from: number, to: number) {
  const line = screen.getByText("No to war").firstChild as Node;
  window.getSelection()?.setBaseAndExtent(line, from, line, to);
}

const to = { from: 13, to: 15, translation: null };

beforeEach(() => onChoose.mockClear());
afterEach(() => {
  window.getSelection()?.removeAllRanges();
  cleanup();
});

test("words are told before the press that lets them go", () => {
  render(<Text />);
  const button = screen.getByRole("button");
  button.addEventListener("pointerdown", () => window.getSelection()?.removeAllRanges());
  select(3, 5);
  fireEvent.pointerDown(button);
  fireEvent.click(button);
  expect(onChoose.mock.lastCall).toEqual([to]);
});

test("before a key as well, and for a click that nothing pressed", () => {
  render(<Text />);
  select(3, 5);
  fireEvent.keyDown(screen.getByRole("button"), { key: "Enter" });
  expect(onChoose.mock.lastCall).toEqual([to]);
  onChoose.mockClear();
  fireEvent.click(screen.getByRole("button"));
  expect(onChoose.mock.lastCall).toEqual([to]);
});

test("words that are let go are no longer chosen by the next press", () => {
  render(<Text />);
  select(3, 5);
  fireEvent.pointerDown(screen.getByText("No to war"));
  window.getSelection()?.removeAllRanges();
  fireEvent.pointerDown(screen.getByRole("button"));
  fireEvent.click(screen.getByRole("button"));
  expect(onChoose.mock.lastCall).toEqual([null]);
});

test("a text that is gone has no words chosen", () => {
  const { unmount } = render(<Text />);
  select(3, 5);
  fireEvent.pointerDown(screen.getByRole("button"));
  unmount();
  expect(onChoose.mock.lastCall).toEqual([null]);
});
