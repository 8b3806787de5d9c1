import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import type { DocumentId, OrganizationId, TargetId } from "#domain/ids.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type OpenedText, atCell } from "#domain/opened.ts";
import { readingOf, settled } from "#domain/reading.ts";
import { initialSelection } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { CiteHost } from "./CiteHost.tsx";
import { chosenWords } from "./chosenWords.ts";
import type { ChosenWords } from "./wordsCitation.ts";

const index = indexOf(
  corpusFromText(`
             a.x   a.y
    one 2021 +2    .
    two 2022 -2    +1?
  `),
);
const matrix = matrixOf(index.corpus);

beforeEach(() => {
  // The tests' DOM draws no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn<() => void>();
});
afterEach(cleanup);

function show(opens: OpenedText | null, chosen: ChosenWords | null = null) {
  const opened = opens && settled(matrix, opens);
  chosenWords.set(chosen);
  const selection = { ...initialSelection, opened };
  render(
    <CiteHost
      {...{ index, selection }}
      shown={{
        matrix,
        arrangement: arrange(index, matrix, { ...initialSelection, language: "en" }),
        opened,
        read: opened && { opened, reading: readingOf(index, matrix, opened) },
        inView: true,
        shows: () => true,
      }}
      t={en}
      onPrint={() => undefined}
      onClose={() => undefined}
    />,
  );
}

const what = () =>
  within(screen.getByRole("group", { name: "What", hidden: true }))
    .getAllByRole("button", { hidden: true })
    .map((one) => `${one.getAttribute("aria-pressed") === "true" ? "*" : ""}${one.textContent}`);
const press = (name: string, role: "button" | "tab" = "button") =>
  fireEvent.click(screen.getByRole(role, { name, hidden: true }));
const said = () => document.querySelector("pre")?.textContent ?? "";

const cell = atCell("two" as OrganizationId, "a.x" as TargetId);
const text = index.documents.get("two-1" as DocumentId)?.text ?? "";
const words: ChosenWords = {
  document: "two-1" as DocumentId,
  words: { from: 2, to: 9, translation: null },
};

test("from wherever it is asked: what is open, and the view is one choice away", () => {
  show(cell);
  expect(what()).toEqual(["*What is open", "The view"]);
  expect(said()).toContain("passage=");
  press("The view");
  expect(said()).toContain("All topics");
  expect(said()).not.toContain("passage=");
});

test("what is chosen to be cited is what is embedded", () => {
  show(cell);
  press("The view");
  press("Embed", "tab");
  expect(what()).toEqual(["This stance", "This passage", "*The view", "The timeline"]);
  press("This passage");
  press("Cite", "tab");
  expect(what()).toEqual(["*What is open", "The view"]);
});

test("the dialog is named by both of its tabs", () => {
  show(cell);
  press("Embed", "tab");
  const name = "Cite and embed";
  expect(document.querySelector("dialog")?.getAttribute("aria-label")).toBe(name);
  expect(document.querySelector("dialog h2")?.textContent).toBe(name);
});

test("a width that is not taken as it is typed is said not to be", () => {
  show(cell);
  press("Embed", "tab");
  const input = screen.getByLabelText("Width in pixels");
  const noteOf = (typed: string) => {
    fireEvent.change(input, { target: { value: typed } });
    return document.getElementById(input.getAttribute("aria-describedby") ?? "")?.textContent;
  };
  expect(noteOf(" ")).toBe("Empty: as wide as there is room");
  expect(noteOf("640")).toBe("");
  expect(noteOf("12")).toBe("Taken as 240: it must be from 240 to 4000");
  expect(noteOf("99999")).toBe("Taken as 4000: it must be from 240 to 4000");
  expect(noteOf("50%")).toBe("Not a whole number: as wide as there is room");
  expect(input.getAttribute("aria-invalid")).toBe("true");
  expect(said()).toContain("width: 100%");
});

test("words that are chosen in the text come first, with a link to these very words", () => {
  show(cell, words);
  expect(what()).toEqual(["*The words chosen", "What is open", "The view"]);
  expect(said()).toContain(`“${text.slice(2, 9)}”`);
  expect(said()).toContain("words=2~9");
  press("Embed", "tab");
  expect(what()[0]).toBe("*The words chosen");
  expect(said()).toContain("words=2~9");
});

test("with nothing open the view alone, and no choice", () => {
  show(null);
  expect(screen.queryByRole("group", { name: "What", hidden: true })).toBeNull();
  expect(said()).toContain("All topics");
});
