import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Corpus } from "#domain/corpus.ts";
import { arrange } from "#domain/arrange.ts";
import type { ClaimId, DocumentId, OrganizationId, PassageId, TargetId } from "#domain/ids.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type OpenedText, atDocument } from "#domain/opened.ts";
import { readingOf, settled } from "#domain/reading.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { initialSelection } from "#domain/selection.ts";
import { TextPanel } from "./TextPanel.tsx";
import type { Actions, Shown } from "./useExplorer.ts";

afterEach(cleanup);

const corpus = corpusFromText(`
                 a.x         a.y    b.z
  one 2021       +2:peace    .      ..
  one 2022-05    -2~:class   .      ..
  one 2022-05    +1?:peace   .      ..
  two 2022       +2!:peace   -1     ..
`);
const index = indexOf(corpus);
const cell = (
  organization: string,
  target: string,
  document: string | null = null,
): OpenedText => ({
  kind: "cell",
  organization: organization as OrganizationId,
  target: target as TargetId,
  document: document as DocumentId | null,
  passage: null,
});

function show(opened: OpenedText, part: Partial<Shown> = {}, of: Corpus = corpus) {
  const indexed = indexOf(of);
  const matrix = matrixOf(of);
  const settledOpened = settled(matrix, opened);
  const reading = readingOf(indexed, matrix, settledOpened);
  const actions: Actions = {
    begin: vi.fn<Actions["begin"]>(),
    go: vi.fn<Actions["go"]>(),
    show: vi.fn<Actions["show"]>(),
    speak: vi.fn<Actions["speak"]>(),
    open: vi.fn<Actions["open"]>(),
    close: vi.fn<Actions["close"]>(),
    search: vi.fn<Actions["search"]>(),
    step: vi.fn<Actions["step"]>(),
    pick: vi.fn<Actions["pick"]>(),
    order: vi.fn<Actions["order"]>(),
    fold: vi.fn<Actions["fold"]>(),
    move: vi.fn<Actions["move"]>(),
    compare: vi.fn<Actions["compare"]>(),
    compareOn: vi.fn<Actions["compareOn"]>(),
    showTopics: vi.fn<Actions["showTopics"]>(),
    relate: vi.fn<Actions["relate"]>(),
    clearFilters: vi.fn<Actions["clearFilters"]>(),
    explainMethod: vi.fn<Actions["explainMethod"]>(),
    copyLink: vi.fn<Actions["copyLink"]>(async () => true),
  };
  const read = { opened: settledOpened, reading };
  const shown: Shown = {
    matrix,
    arrangement: arrange(indexed, matrix, { ...initialSelection, language: "en" }),
    opened: settledOpened,
    read,
    inView: true,
    shows: () => true,
    ...part,
  };
  const onRetryTexts = vi.fn<() => void>();
  const { container } = render(
    <TextPanel
      selection={initialSelection}
      t={en}
      ref={null}
      onCite={vi.fn<() => void>()}
      index={indexed}
      {...{ read, opened: settledOpened, reading, shown, actions, onRetryTexts }}
    />,
  );
  const marked = [...container.querySelectorAll("mark[aria-current]")]
    .map((mark) => mark.textContent)
    .join("");
  return { actions, onRetryTexts, container, marked };
}

const strip = () => document.querySelector("[data-strip]")?.textContent ?? "";

describe("the reader", () => {
  test("marks the very words of the quote, and holds the very text", () => {
    const { container, marked } = show(cell("two", "a.x"));
    const document = corpus.documents.find((one) => one.organization === "two");
    const stance = corpus.stances.find(
      (one) => one.document === document?.id && one.target === "a.x",
    );
    const quote = document?.passages.find((one) => one.id === stance?.passages[0]);
    expect(marked).toBe(quote?.exact);
    expect(container.querySelector(".document-text")?.textContent).toBe(document?.text);
    expect(container.querySelector(".document-text")?.getAttribute("lang")).toBe(
      document?.language,
    );
  });

  test("two documents of one date that differ: one is read, the other and the earlier are listed", () => {
    const { actions } = show(cell("one", "a.x"));
    expect(screen.getByText("Other texts of the same date:")).toBeTruthy();
    const others = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(others).toEqual(["May 2022: leans toward", "2021: supports"]);
    within(screen.getAllByRole("listitem")[0] as HTMLElement)
      .getByRole("button")
      .click();
    expect(actions.open).toHaveBeenCalledWith(cell("one", "a.x", "one-3"));
  });

  test("a document that a link names is the one that is read", () => {
    show(cell("one", "a.x", "one-1"));
    expect(strip()).toContain("supports");
    expect(screen.getByText("Later stances:")).toBeTruthy();
    expect(screen.queryByText("Earlier stances:")).toBeNull();
  });

  test("who shares the side, and the very reason that both give", () => {
    show(cell("two", "a.x"));
    const [sharer] = screen.getAllByRole("listitem");
    expect(sharer?.textContent?.replaceAll("\u00a0", " ").trim()).toBe(
      `${index.organizations.get("one" as OrganizationId)?.shortName} both: Reason peace`,
    );
  });

  test("silence says that the documents were read, and who speaks", () => {
    show(cell("one", "a.y"));
    expect(screen.getByText(/These 3 documents were read for this issue/)).toBeTruthy();
    fireEvent.click(screen.getByRole("tab", { name: "Others on it 1" }));
    expect(screen.getByRole("tabpanel").textContent).toContain("leans against");
  });

  test("not coded says that nobody has looked, and shows no document", () => {
    const { container } = show(cell("two", "b.z"));
    expect(screen.getByText(/No text of theirs was checked for this/)).toBeTruthy();
    expect(container.querySelector(".document-text")).toBeNull();
  });

  test("a text that did not come: the stance stays, the words are missed, and a retry is offered", () => {
    const failed: Corpus = {
      ...corpus,
      documents: corpus.documents.map((document) => ({
        ...document,
        text: null,
        passages: document.passages.map((passage) => ({ ...passage, range: null })),
      })),
    };
    const { onRetryTexts, marked } = show(cell("two", "a.x"), {}, failed);
    expect(marked).toBe("");
    expect(strip()).toContain("supports");
    within(screen.getByRole("alert")).getByRole("button", { name: "Try again" }).click();
    expect(onRetryTexts).toHaveBeenCalledOnce();
  });

  test("what the filters leave out is not marked, save the stance that is open", () => {
    const passagesIn = (container: HTMLElement) =>
      container.querySelectorAll("[data-passages]").length;
    const all = passagesIn(show(cell("two", "a.x")).container);
    cleanup();
    const some = passagesIn(
      show(cell("two", "a.x"), { shows: () => false, inView: false }).container,
    );
    expect(some).toBeLessThan(all);
    expect(some).toBeGreaterThan(0);
    expect(screen.getByText("The filters leave this cell out of the grid.")).toBeTruthy();
  });

  test("a document for its own sake: all its passages, none chosen, until one is", () => {
    const { marked } = show(atDocument("two-1" as DocumentId));
    expect(marked).toBe("");
    expect(screen.getByText("2 passages in this document")).toBeTruthy();
    cleanup();
    const passage = corpus.documents.find((one) => one.id === "two-1")?.passages[1];
    const chosen = show(atDocument("two-1" as DocumentId, passage?.id as PassageId));
    expect(chosen.marked).toBe(passage?.exact);
  });

  test("the footer counts, and stops at both ends", () => {
    const { actions } = show(cell("two", "a.x"));
    expect(screen.getByText("1 of 1")).toBeTruthy();
    expect(screen.getByRole("button", { name: "previous" })).toHaveProperty("disabled", true);
    expect(screen.getByRole("button", { name: "next" })).toHaveProperty("disabled", true);
    screen.getByRole("button", { name: "Close" }).click();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  test("arrows go through the tabs, and the text keeps its place in the page", () => {
    const { container } = show(cell("two", "a.x"));
    const names = () =>
      screen
        .getAllByRole("tab")
        .filter((one) => one.getAttribute("aria-selected") === "true")
        .map((one) => one.textContent);
    fireEvent.keyDown(screen.getByRole("tab", { name: "Text" }), { key: "ArrowRight" });
    expect(names()).toEqual(["Why this rating"]);
    expect(screen.getByRole("tabpanel").textContent).toContain("says so outright");
    expect(container.querySelector(".document-text")).not.toBeNull();
    fireEvent.keyDown(screen.getByRole("tab", { name: "Why this rating" }), { key: "End" });
    expect(names()).toEqual([expect.stringContaining("Said of")]);
    fireEvent.keyDown(document.activeElement as Element, { key: "ArrowRight" });
    expect(names()).toEqual(["Text"]);
  });

  test("a claim says who says it of whom, has its words marked, and what the holder itself says", () => {
    const { marked, actions } = show(
      { kind: "claim", claim: "two-1/a.x/1" as ClaimId, passage: null },
      {},
      corpusFromText(`
                 a.x
        one 2021 +2
        two 2022 +2
        > two-1 one a.x -2
      `),
    );
    expect(marked).not.toBe("");
    expect(strip()).toContain("→");
    screen.getByRole("button", { name: /What .* itself says/ }).click();
    expect(actions.open).toHaveBeenCalledWith(cell("one", "a.x", "one-1"));
  });
});
