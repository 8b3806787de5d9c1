import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Corpus } from "#domain/corpus.ts";
import type { DocumentId, OrganizationId, PassageId, TargetId } from "#domain/ids.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import type { OpenedText } from "#domain/opened.ts";
import { readingOf, settled } from "#domain/reading.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { Reader, type ReaderProps } from "./Reader.tsx";

afterEach(cleanup);

const corpus = corpusFromText(`
                 a.x         a.y    b.z
  one 2021       +2:peace    .      ..
  one 2022-05    -2~:class   .      ..
  one 2022-05    +1?:peace   .      ..
  two 2022       +2!:peace   -1     ..
`);
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

function show(opened: OpenedText, part: Partial<ReaderProps> = {}, of: Corpus = corpus) {
  const matrix = matrixOf(of);
  const settledOpened = settled(matrix, opened);
  const props: ReaderProps = {
    opened: settledOpened,
    reading: readingOf(indexOf(of), matrix, settledOpened),
    shows: () => true,
    inView: true,
    beside: null,
    t: en,
    onOpen: vi.fn<ReaderProps["onOpen"]>(),
    onStep: vi.fn<ReaderProps["onStep"]>(),
    onBeside: vi.fn<ReaderProps["onBeside"]>(),
    onCompare: vi.fn<ReaderProps["onCompare"]>(),
    onMethod: vi.fn<ReaderProps["onMethod"]>(),
    onClose: vi.fn<ReaderProps["onClose"]>(),
    onCopyLink: vi.fn<ReaderProps["onCopyLink"]>(async () => true),
    onRetryTexts: vi.fn<ReaderProps["onRetryTexts"]>(),
    ...part,
  };
  const { container } = render(<Reader {...props} />);
  const marked = [...container.querySelectorAll("mark[aria-current]")]
    .map((mark) => mark.textContent)
    .join("");
  return { props, container, marked };
}

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
    const { props } = show(cell("one", "a.x"));
    expect(screen.getByText("Another document of the same date says otherwise:")).toBeTruthy();
    const others = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(others).toEqual(["May 2022: leans toward", "2021: supports"]);
    within(screen.getAllByRole("listitem")[0] as HTMLElement)
      .getByRole("button")
      .click();
    expect(props.onOpen).toHaveBeenCalledWith(cell("one", "a.x", "one-3"));
  });

  test("a document that a link names is the one that is read", () => {
    show(cell("one", "a.x", "one-1"));
    expect(screen.getByText("supports")).toBeTruthy();
  });

  test("who shares the side, and whether for the same reason", () => {
    show(cell("two", "a.x"));
    expect(screen.getByText(/1 other takes this side, 1 for a reason they share/)).toBeTruthy();
    expect(screen.getByText("(leans toward, same reason)")).toBeTruthy();
  });

  test("silence says that the documents were read, and who speaks", () => {
    show(cell("one", "a.y"));
    expect(screen.getByText(/These 3 documents were read for this target/)).toBeTruthy();
    expect(screen.getByText("(leans against)")).toBeTruthy();
  });

  test("not coded says that nobody has looked, and shows no document", () => {
    const { container } = show(cell("two", "b.z"));
    expect(
      screen.getByText(/No document of this organization was read for this target/),
    ).toBeTruthy();
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
    const { props, marked } = show(cell("two", "a.x"), {}, failed);
    expect(marked).toBe("");
    expect(screen.getByText("supports")).toBeTruthy();
    within(screen.getByRole("alert")).getByRole("button", { name: "Try again" }).click();
    expect(props.onRetryTexts).toHaveBeenCalledOnce();
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
    const { marked } = show({ kind: "document", document: "two-1" as DocumentId, passage: null });
    expect(marked).toBe("");
    expect(screen.getByText("2 passages in this document")).toBeTruthy();
    cleanup();
    const passage = corpus.documents.find((one) => one.id === "two-1")?.passages[1];
    const chosen = show({
      kind: "document",
      document: "two-1" as DocumentId,
      passage: passage?.id as PassageId,
    });
    expect(chosen.marked).toBe(passage?.exact);
  });

  test("the footer counts, and stops at both ends", () => {
    const { props } = show(cell("two", "a.x"));
    expect(screen.getByText("1 of 1 passage for this stance")).toBeTruthy();
    expect(screen.getByRole("button", { name: "previous" })).toHaveProperty("disabled", true);
    expect(screen.getByRole("button", { name: "next" })).toHaveProperty("disabled", true);
    screen.getByRole("button", { name: "Close" }).click();
    expect(props.onClose).toHaveBeenCalledOnce();
  });
});
