import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { allTargets } from "#domain/corpus.ts";
import { unlit } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { Timeline, type TimelineProps } from "./Timeline.tsx";

const corpus = corpusFromText(`
               a.x   a.y
  one 2021     +2    .
  one 2022-05  -2    .
  two 2022-03  +1    -1
  @ march 2022-03 two-1
`);

beforeEach(() => {
  // There is no layout here: the frame is so wide.
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(
    () => new DOMRect(0, 0, 1200, 600),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function show() {
  const props: TimelineProps = {
    corpus,
    organizations: corpus.organizations,
    targets: allTargets(corpus),
    shows: () => true,
    window: null,
    lit: unlit,
    t: en,
    onWindow: vi.fn<TimelineProps["onWindow"]>(),
    onLight: vi.fn<TimelineProps["onLight"]>(),
    onOpenDocument: vi.fn<TimelineProps["onOpenDocument"]>(),
    onOpenStance: vi.fn<TimelineProps["onOpenStance"]>(),
  };
  const { container } = render(<Timeline {...props} />);
  return { props, container };
}

test("a line ties the documents of one organization, earliest first, and only those", () => {
  const { container } = show();
  const lines = [...container.querySelectorAll("polyline")];
  expect(lines).toHaveLength(1);
  const xs = lines[0]
    ?.getAttribute("points")
    ?.split(" ")
    .map((point) => Number(point.split(",")[0]));
  expect(xs).toHaveLength(2);
  expect(xs?.[0]).toBeLessThan(xs?.[1] ?? 0);
});

test("every document is a button that opens it, and every sliver opens its stance", () => {
  const { props, container } = show();
  const documents = screen
    .getAllByRole("button")
    .filter((one) => one.hasAttribute("data-document"));
  expect(documents.map((one) => one.getAttribute("data-document"))).toEqual([
    "one-1",
    "one-2",
    "two-1",
  ]);
  fireEvent.click(documents[1] as Element);
  expect(props.onOpenDocument).toHaveBeenCalledWith("one-2", null);
  fireEvent.keyDown(documents[0] as Element, { key: "Enter" });
  expect(props.onOpenDocument).toHaveBeenLastCalledWith("one-1", null);
  const sliver = container.querySelector('[data-document="two-1"] [data-target="a.y"]');
  fireEvent.click(sliver as Element);
  expect(props.onOpenStance).toHaveBeenCalledWith(
    "two",
    expect.objectContaining({ target: "a.y", position: -1 }),
  );
  expect(props.onOpenDocument).toHaveBeenCalledTimes(2);
});

test("keys and buttons zoom and pan within the whole, and zero shows all again", () => {
  const { props } = show();
  const [document] = screen
    .getAllByRole("button")
    .filter((one) => one.hasAttribute("data-document"));
  fireEvent.keyDown(document as Element, { key: "+" });
  const [[zoomed] = []] = vi.mocked(props.onWindow).mock.calls;
  expect(zoomed).not.toBeNull();
  fireEvent.keyDown(document as Element, { key: "0" });
  expect(props.onWindow).toHaveBeenLastCalledWith(null);
  fireEvent.click(screen.getByRole("button", { name: "Zoom in" }));
  expect(props.onWindow).toHaveBeenLastCalledWith(zoomed);
  // All is in view, so there is nothing to pan to.
  expect(screen.getByRole("button", { name: "Earlier" })).toHaveProperty("disabled", true);
});

test("an event in the list opens its passage", () => {
  const { props } = show();
  fireEvent.click(screen.getByRole("button", { name: /^two: .+: open the passage$/i }));
  const [event] = corpus.events;
  expect(props.onOpenDocument).toHaveBeenCalledWith("two-1", event?.passages[0]?.passage);
});
