import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import type { FoundText } from "#domain/search/textIndex.ts";
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

function show(part: Partial<SearchPanelProps>) {
  render(
    <SearchPanel
      failed={false}
      hrefOf={() => ""}
      onWords={vi.fn<SearchPanelProps["onWords"]>()}
      onSearch={vi.fn<SearchPanelProps["onSearch"]>()}
      onFilters={vi.fn<SearchPanelProps["onFilters"]>()}
      onOpen={vi.fn<SearchPanelProps["onOpen"]>()}
      onClose={vi.fn<SearchPanelProps["onClose"]>()}
      onRetry={vi.fn<SearchPanelProps["onRetry"]>()}
      {...{ index, findings: nothing, reading: null, t: en, filters: noFilters, words: "needle" }}
      search={{ words: "needle", language: null, quoted: false }}
      {...part}
    />,
  );
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
  expect(said({ search })).toBe("No paragraph holds this. A wider choice above may find some.");
  expect(
    said({
      words: "needle thread",
      filters: { ...noFilters, topics: [index.corpus.topics[0]!.id] },
    }),
  ).toMatch(/Fewer words, or a wider choice above, may find some\.$/);
});

test("where more is named than is listed, that is said", () => {
  const [organization] = index.corpus.organizations;
  const by = { text: "needle", language: null };
  const findings: Findings = {
    ...nothing,
    entriesCut: true,
    entries: [
      {
        by,
        places: [{ start: 0, end: 6 }],
        entry: {
          kind: "reason",
          key: "reason needle",
          names: [by],
          more: [],
          opens: null,
          organization: organization?.id ?? null,
          topic: null,
          target: null,
        },
      },
    ],
  };
  show({ findings });
  expect(screen.getByText(/^Only the first 1 are listed/)).toBeTruthy();
});
