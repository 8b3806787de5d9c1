import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { allTargets } from "#domain/corpus.ts";
import type { DocumentId } from "#domain/ids.ts";
import { atDocument, atEvent } from "#domain/opened.ts";
import { documentPlace, eventPlace } from "#domain/place.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { type NamedEvent, namedEvents } from "#domain/namedEvents.ts";
import { type Lit, unlit } from "#domain/selection.ts";
import { datedDocuments } from "#domain/timeline.ts";
import { en } from "#i18n/en.ts";
import { timelineText } from "#i18n/timelineText.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { FoundContext, nothingFound } from "#ui/found.ts";
import { createStore } from "#ui/store.ts";
import { Timeline } from "./Timeline.tsx";
import type { TimelineProps } from "./timelineProps.ts";

const corpus = corpusFromText(`
               a.x   a.y
  one 2021     +2    .
  one 2022-05  -2    .
  two 2022-03  +1    -1
  @ march 2022-03 two-1
`);

const index = indexOf(corpus);

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

function show(part: Partial<TimelineProps> = {}, found: ReadonlySet<string> = nothingFound.places) {
  const { organizations } = corpus;
  const props: TimelineProps = {
    organizations,
    documents: datedDocuments(index, organizations),
    events: namedEvents(index, organizations),
    targets: allTargets(corpus),
    shows: () => true,
    time: null,
    lit: createStore<Lit>(unlit),
    t: en,
    onTime: vi.fn<TimelineProps["onTime"]>(),
    onOpen: vi.fn<TimelineProps["onOpen"]>(),
    ...part,
  };
  const { container } = render(
    <FoundContext value={createStore({ places: found, said: "Found here." })}>
      <Timeline {...props} />
    </FoundContext>,
  );
  return { props, container };
}

/** The documents on the axis. */
function marks(): HTMLElement[] {
  return screen
    .getAllByRole("button")
    .filter((one) => one.dataset["place"]?.startsWith("document ") === true);
}

test("a span that lies off the axis shows all of it, and says so", () => {
  show({ time: { from: 30_000, to: 30_100 } });
  expect(screen.getByText(en.timeline.outside)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Show all" })).toHaveProperty("disabled", true);
});

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
  const { props } = show();
  const documents = marks();
  expect(documents.map((one) => one.dataset["place"])).toEqual(
    ["one-1", "one-2", "two-1"].map((id) => documentPlace(id as DocumentId)),
  );
  fireEvent.click(documents[1] as Element);
  expect(props.onOpen).toHaveBeenCalledWith(atDocument("one-2" as DocumentId));
  fireEvent.keyDown(documents[0] as Element, { key: "Enter" });
  expect(props.onOpen).toHaveBeenLastCalledWith(atDocument("one-1" as DocumentId));
  const sliver = documents[2]?.querySelector('[data-target="a.y"]');
  fireEvent.click(sliver as Element);
  expect(props.onOpen).toHaveBeenLastCalledWith({
    kind: "cell",
    organization: "two",
    target: "a.y",
    document: "two-1",
    passage: null,
  });
  expect(props.onOpen).toHaveBeenCalledTimes(3);
});

test("keys and buttons zoom and pan within the whole, and zero shows all again", () => {
  const { props } = show();
  const [mark] = marks();
  fireEvent.keyDown(mark as Element, { key: "+" });
  const [[zoomed] = []] = vi.mocked(props.onTime).mock.calls;
  expect(zoomed).not.toBeNull();
  fireEvent.keyDown(mark as Element, { key: "0" });
  expect(props.onTime).toHaveBeenLastCalledWith(null);
  fireEvent.click(screen.getByRole("button", { name: "Zoom in" }));
  expect(props.onTime).toHaveBeenLastCalledWith(zoomed);
  // All is in view, so there is nothing to pan to.
  expect(screen.getByRole("button", { name: "Earlier" })).toHaveProperty("disabled", true);
});

test("an event in the list opens its passage", () => {
  const { props } = show();
  fireEvent.click(screen.getByRole("button", { name: /^two: .+: open the passage$/i }));
  const [event] = corpus.events;
  expect(props.onOpen).toHaveBeenCalledWith(
    atDocument("two-1" as DocumentId, event?.passages[0]?.passage),
  );
});

test("the list of events says how many of them are not on the axis", () => {
  show();
  const { outside } = timelineText.en;
  expect(screen.queryByText(outside(1), { exact: false })).toBeNull();
  cleanup();
  const [named] = namedEvents(index, corpus.organizations);
  if (!named) throw new Error("no event is named");
  const range = { ...named.event.range, earliest: 0, latest: 0 };
  const events = [named, { ...named, event: { ...named.event, id: "old", range } }] as NamedEvent[];
  show({ events });
  expect(screen.getByText(outside(1), { exact: false }).closest("summary")?.textContent).toBe(
    `${en.timeline.eventsLabel(2)} · ${outside(1)}`,
  );
});

test("an event in the list opens itself, and what is drawn for it opens the same", () => {
  const { props, container } = show();
  const [event] = corpus.events;
  if (!event) throw new Error("no event was drawn");
  fireEvent.click(screen.getByRole("button", { name: String(event.label) }));
  expect(props.onOpen).toHaveBeenLastCalledWith(atEvent(event.id));
  fireEvent.click(container.querySelector(`[data-event="${event.id}"]`) as Element);
  expect(props.onOpen).toHaveBeenCalledTimes(2);
  expect(props.onOpen).toHaveBeenLastCalledWith(atEvent(event.id));
});

test("that no organization has two texts is said: what is seen are differences", () => {
  show();
  expect(screen.queryByText(en.timeline.oneEach)).toBeNull();
  cleanup();
  const { organizations } = corpus;
  const one = datedDocuments(index, organizations).filter((dated) => dated.document.id !== "one-1");
  show({ documents: one });
  expect(screen.getByText(en.timeline.oneEach)).toBeTruthy();
});

test("what a search has found is marked, and said of the button", () => {
  const [event] = corpus.events;
  const place = documentPlace("one-2" as DocumentId);
  const found = new Set([place, eventPlace(event!.id)]);
  const { container } = show({}, found);
  const said = (elements: readonly Element[]) =>
    elements.map((one) => one.getAttribute("aria-description"));
  expect(said(marks())).toEqual([null, "Found here.", null]);
  expect(said([screen.getByRole("button", { name: String(event?.label) })])).toEqual([
    "Found here.",
  ]);
  expect(container.querySelector(`[data-event="${event?.id}"] [data-found]`)).toBeTruthy();
  expect(said([...container.querySelectorAll("summary")])).toEqual(["Found here."]);
  cleanup();
  const { organizations } = corpus;
  const documents = datedDocuments(index, organizations).map((one) => ({
    ...one,
    date: null,
    printed: null,
  }));
  show({ documents }, found);
  expect(said(marks())).toEqual([null, "Found here.", null]);
});

test("of texts that are drawn as their number, the column that holds what was found is marked", () => {
  const many = corpusFromText(
    ["a.x", ...Array.from({ length: 400 }, (_, i) => `one 20${10 + Math.floor(i / 40)} +2`)].join(
      "\n",
    ),
  );
  const of = indexOf(many);
  const { organizations } = many;
  const documents = datedDocuments(of, organizations);
  const part = { organizations, documents, events: [], targets: allTargets(many) };
  const { container } = show(part, new Set([documentPlace("one-1" as DocumentId)]));
  expect(container.querySelectorAll("circle[data-found]")).toHaveLength(1);
  const [column] = screen
    .getAllByRole("button")
    .filter((one) => one.getAttribute("aria-label")?.includes(en.timeline.crowdOpens));
  expect(column?.getAttribute("aria-description")).toBe("Found here.");
});
