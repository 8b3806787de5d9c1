import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import type { EventId } from "#domain/ids.ts";
import { atEvent } from "#domain/opened.ts";
import type { FoundText } from "#domain/search/textIndex.ts";
import { EntryIndex, entriesOf } from "#domain/search/entries.ts";
import { readQuery } from "#domain/search/query.ts";
import { textIn } from "#domain/wording.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { SearchPanel } from "./SearchPanel.tsx";
import type { Findings, SearchPanelProps } from "./searchProps.ts";

afterEach(cleanup);

const index = indexOf(corpusFromText("a.x\none 2022 +2"));
const nothing: Findings = {
  entries: [],
  entriesCut: false,
  hits: { texts: [], count: 0, cut: false },
  done: true,
};

function panel(part: Partial<SearchPanelProps>) {
  return (
    <SearchPanel
      failed={false}
      answered={true}
      hrefOf={() => "?"}
      onPalette={vi.fn<SearchPanelProps["onPalette"]>()}
      onWords={vi.fn<SearchPanelProps["onWords"]>()}
      onSearch={vi.fn<SearchPanelProps["onSearch"]>()}
      onFilters={vi.fn<SearchPanelProps["onFilters"]>()}
      onOpen={vi.fn<SearchPanelProps["onOpen"]>()}
      onClose={vi.fn<SearchPanelProps["onClose"]>()}
      onRetry={vi.fn<SearchPanelProps["onRetry"]>()}
      {...{ index, findings: nothing, reading: null, t: en, filters: noFilters, words: "needle" }}
      search={{ words: "needle", language: null, quoted: false }}
      {...part}
    />
  );
}

function draw(part: Partial<SearchPanelProps>) {
  const { rerender } = render(panel(part));
  return { rerender: (next: Partial<SearchPanelProps>) => rerender(panel(next)) };
}

/** What is said of what was found. */
function show(part: Partial<SearchPanelProps>) {
  draw(part);
  return screen.getByRole("status").textContent;
}

test("that there is nothing is said once all texts have been read, and no moment earlier", () => {
  expect(show({ reading: { done: 1, of: 3 } })).toMatch(/^Searching….*1 of 3/);
  cleanup();
  expect(show({})).toBe("No paragraph holds this.");
});

test("a choice that filters the page says that it does; one of the search alone does not", () => {
  show({});
  for (const name of ["Organization", "Topic"]) {
    const note = screen.getByRole("combobox", { name }).getAttribute("aria-describedby");
    expect(document.getElementById(note ?? "")?.textContent).toMatch(/also filter the page/);
  }
  expect(screen.getByRole("checkbox").getAttribute("aria-describedby")).toBeNull();
});

test("a translation is not counted among the texts", () => {
  const [source] = index.corpus.documents;
  const text = (translation: string | null): FoundText => ({
    document: source!.id,
    translation,
    lines: [],
  });
  const found = (texts: readonly FoundText[], count: number) => {
    cleanup();
    return show({ findings: { ...nothing, hits: { texts, count, cut: false } } });
  };
  expect(found([text(null), text("es"), text("fr")], 1200)).toBe(
    "1,200 paragraphs in 1 text and 2 translations",
  );
  expect(found([text("es")], 1)).toBe("1 paragraph in 1 translation");
  expect(found([text(null)], 1)).toBe("1 paragraph in 1 text");
});

test("only what may help is proposed where there is nothing", () => {
  const said = (part: Partial<SearchPanelProps>) => {
    cleanup();
    return show(part);
  };
  const search = { words: "needle", language: "es", quoted: false };
  expect(said({ words: "needle thread" })).toBe(
    "No paragraph holds all of this. Fewer words may find some.",
  );
  // One word to whoever types it, whatever it is to the index.
  expect(said({ words: " LIT-CI " })).toBe("No paragraph holds this.");
  expect(said({ search })).toBe("No paragraph holds this. A wider choice above may find some.");
  expect(
    said({
      words: "needle thread",
      filters: { ...noFilters, topics: [index.corpus.topics[0]!.id] },
    }),
  ).toMatch(/Fewer words, or a wider choice above, may find some\.$/);
});

const by = { text: "needle", language: null };
/** Two things that are called so. */
const named: Findings = {
  ...nothing,
  entries: ["a", "b"].map((id) => ({
    by,
    places: [{ start: 0, end: 6 }],
    entry: {
      kind: "event",
      key: `event ${id}`,
      names: [by],
      more: [],
      opens: atEvent(id as EventId),
      organization: null,
      topic: null,
      target: null,
      reason: null,
    },
  })),
};

test("a way to everything by its name, for who has no keyboard as well", () => {
  const onPalette = vi.fn<SearchPanelProps["onPalette"]>();
  show({ onPalette });
  fireEvent.click(screen.getByRole("button", { name: "Go to… (Ctrl K)" }));
  expect(onPalette).toHaveBeenCalledOnce();
});

test("a name that holds what was found is said once, and marked there", () => {
  const [one] = index.corpus.organizations;
  const name = textIn(one!.name, "en");
  const word = name.split(" ")[0]!;
  const found = new EntryIndex(entriesOf(index, false));
  const entries = found.find(readQuery(word), 1);
  show({ findings: { ...nothing, entries } });
  const link = screen.getByRole("link");
  expect(link.textContent).toBe(`Organization${one!.shortName}, ${name}`);
  expect(link.querySelector("mark")?.textContent).toBe(word);
});

test("where more is named than is listed, that is said", () => {
  show({ findings: { ...named, entriesCut: true } });
  expect(screen.getByText(/^Only the first 2 are listed/)).toBeTruthy();
});

test("the arrows go from the field to what was found and back, Escape back at once", () => {
  show({ findings: named });
  const field = screen.getByRole("searchbox");
  const [first, second] = screen.getAllByRole("link");
  const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
  field.focus();
  press("ArrowDown");
  expect(document.activeElement).toBe(first);
  press("ArrowDown");
  expect(document.activeElement).toBe(second);
  press("ArrowUp");
  press("ArrowUp");
  expect(document.activeElement).toBe(field);
  press("ArrowDown");
  press("ArrowDown");
  press("Escape");
  expect(document.activeElement).toBe(field);
});

test("Enter opens the first that was found, and waits for the answer to what is typed", () => {
  const onOpen = vi.fn<SearchPanelProps["onOpen"]>();
  const enter = () => fireEvent.keyDown(screen.getByRole("searchbox"), { key: "Enter" });
  const { rerender } = draw({ findings: named, answered: false, onOpen });
  enter();
  expect(onOpen).not.toHaveBeenCalled();
  rerender({ findings: named, onOpen });
  expect(onOpen.mock.lastCall?.[0].opened).toEqual(named.entries[0]?.entry.opens);
  // Who types on asks for something else.
  rerender({ findings: named, answered: false, onOpen });
  enter();
  rerender({ findings: named, answered: false, words: "needles", onOpen });
  rerender({ findings: named, words: "needles", onOpen });
  expect(onOpen).toHaveBeenCalledTimes(1);
});
