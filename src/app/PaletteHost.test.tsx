import {
  act,
  cleanup,
  fireEvent,
  render,
  renderHook,
  screen,
  waitFor,
} from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { atCell } from "#domain/opened.ts";
import { type Selection, initialSelection } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { useTheme } from "#ui/useTheme.ts";
import { PaletteHost } from "./PaletteHost.tsx";
import { type Actions, useActions, useShown } from "./useExplorer.ts";
import { useSearch } from "./useSearch.ts";

afterEach(cleanup);

const index = indexOf(corpusFromText("a.x a.peace\none 2022 +2:class ."));

/** The palette over a corpus of one organization, and what it does. */
function show(part: Partial<Selection> = {}, t = en) {
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  const selection = { ...initialSelection, ...part };
  const done = {
    go: vi.fn<Actions["go"]>(),
    order: vi.fn<Actions["order"]>(),
    open: vi.fn<Actions["open"]>(),
    copyLink: vi.fn<Actions["copyLink"]>(),
  };
  const onOver = vi.fn<() => void>();
  const onClose = vi.fn<() => void>();
  function Shown() {
    const shown = useShown(index, selection, "en");
    const actions = { ...useActions(index, shown.matrix, vi.fn<() => void>()), ...done };
    const searching = useSearch(null, null, actions);
    return (
      <PaletteHost
        {...{ index, selection, shown, actions, searching, t, onOver }}
        onOpenCorpus={vi.fn<() => void>()}
        onClose={onClose}
      />
    );
  }
  render(<Shown />);
  const type = (value: string) => {
    fireEvent.change(screen.getByRole("combobox", { hidden: true }), { target: { value } });
    return screen.getAllByRole("option", { hidden: true }).map((one) => one.textContent ?? "");
  };
  const choose = () =>
    fireEvent.keyDown(screen.getByRole("combobox", { hidden: true }), { key: "Enter" });
  return { ...done, onOver, onClose, type, choose };
}

test("every command of the page is found by a word of its name, or by another for it", () => {
  const { type } = show();
  const found = Object.fromEntries(
    ["cite", "export", "dark", "order", "alphabetical", "differ", "silence", "español", "open"].map(
      (words) => [words, type(words).slice(0, -1)],
    ),
  );
  expect(found["cite"]).toEqual(["Cite…Command"]);
  expect(found["export"]).toContain("Export…Command");
  expect(found["dark"]).toEqual(["Colour theme: darkCommand"]);
  expect(found["order"]).toHaveLength(10);
  expect(found["alphabetical"]).toEqual([
    "Order: Organizations, by nameCommand",
    "Order: Issues, by nameCommand",
  ]);
  expect(found["differ"]).toEqual(["Only where they differCommand"]);
  expect(found["silence"]).toEqual([
    "Only silenceCommand",
    "Order: Organizations, most silent firstCommand",
    "Order: Issues, most silent firstCommand",
  ]);
  expect(found["español"]).toEqual(["Interface in EspañolCommand"]);
  expect(found["open"]).toEqual(["Open a corpus…Command"]);
});

test("what they do", () => {
  const { type, choose, go, order, onOver } = show();
  type("silent first");
  choose();
  expect(order).toHaveBeenCalledWith({ rows: "silence" });
  type("only where they differ");
  choose();
  expect(go.mock.lastCall?.[0].filters?.differing).toBe(true);
  type("cite");
  choose();
  expect(onOver).toHaveBeenCalledWith("cite");
  const { result } = renderHook(() => useTheme());
  type("dark theme");
  act(choose);
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(result.current).toBe("dark");
});

test("a filter that is on can be taken off; a page of prose has no orders", () => {
  const { type } = show({ filters: { ...initialSelection.filters, differing: true } });
  expect(type("differ")[0]).toBe("Remove the filter Only where they differCommand");
  cleanup();
  expect(show({ view: "method" }).type("order")).toHaveLength(1);
});

test("an organization and an issue lead to their cell, which says what it holds", () => {
  const [organization] = index.corpus.organizations;
  const { type, choose, open } = show();
  const name = organization!.shortName;
  expect(type(`${name} peace`)[0]).toMatch(/^one, .*peace.*silent$/i);
  expect(type(`x ${name}`)[0]).toMatch(/Stance: supports$/);
  choose();
  expect(open).toHaveBeenCalledWith(atCell("one" as OrganizationId, "a.x" as TargetId));
});

test("other words lead to a command, those of the other language too", () => {
  const commands = {
    spanish: /^Interface in Español/,
    idioma: /^Interface in Español/,
    teclas: /^Keyboard shortcuts/,
    help: /^Keyboard shortcuts/,
    csv: /^Export…/,
    descargar: /^Export…/,
    imprimir: /^Print/,
  };
  const { type } = show();
  for (const [words, command] of Object.entries(commands)) expect(type(words)[0]).toMatch(command);
  cleanup();
  const spanish = show({ language: "es" }, es);
  expect(spanish.type("download")[0]).toMatch(/^Exportar….*Acción$/);
  expect(spanish.type("lengua")[0]).toMatch(/^Interfaz en English/);
});

test("what is called so comes before a command that is merely meant", () => {
  const { type } = show();
  // "peace" is an issue; of a command only other words begin so.
  expect(type("pe")[0]).toMatch(/peace/i);
});

test("a reason leads to the stances for it, from a page of prose to the grid", () => {
  const [reason] = index.corpus.reasons;
  const { type, choose, go } = show({ view: "method" });
  expect(type("class")[0]).toBe("Reason classReason");
  choose();
  expect(go.mock.lastCall?.[0]).toMatchObject({
    view: "explore",
    filters: { reasons: [reason!.id] },
  });
});

test("a copied link is said to be, and so is one that could not be copied", async () => {
  const { type, choose, copyLink, onClose } = show();
  const status = () => screen.getByRole("status", { hidden: true }).textContent;
  copyLink.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
  type("copy a link");
  choose();
  await waitFor(() => expect(status()).toBe("Link copied"));
  choose();
  await waitFor(() => expect(status()).toBe("The link could not be copied."));
  expect(onClose).not.toHaveBeenCalled();
  expect(type("copy")).not.toEqual([]);
  expect(status()).toMatch(/results?$/);
});

test("an organization's name stands once", () => {
  const [one] = index.corpus.organizations;
  const name = textIn(one!.name, "en");
  expect(show().type(name)[0]).toBe(`${one!.shortName}, ${name}Organization`);
});
