import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { en } from "#i18n/en.ts";
import { exportText } from "#i18n/exportText.ts";
import { ExportPane, type ExportState, type Wanted } from "./ExportPane.tsx";

afterEach(cleanup);

const words = exportText.en;
const wanted: Wanted = { kind: "format", format: "xlsx" };
const making: ExportState = { kind: "making", wanted, progress: null };

function show() {
  const onExport = vi.fn<(wanted: Wanted) => void>();
  const pane = (state: ExportState) => (
    <ExportPane
      scope="view"
      sentences={{ view: "A", all: "B" }}
      unchecked={{ view: 0, all: 0 }}
      pictures={[]}
      state={state}
      t={en}
      onScope={() => undefined}
      onExport={onExport}
      onStop={() => undefined}
    />
  );
  const { rerender } = render(pane({ kind: "idle" }));
  return { onExport, become: (state: ExportState) => rerender(pane(state)) };
}

const downloadOf = (format: "xlsx" | "json") =>
  screen.getByRole("button", { name: words.downloadOf(words.formats[format].name) });

test("what was pressed keeps the focus while it is made, and nothing else can be begun", () => {
  const { onExport, become } = show();
  downloadOf("xlsx").focus();
  fireEvent.click(downloadOf("xlsx"));
  become(making);
  expect(document.activeElement).toBe(downloadOf("xlsx"));
  for (const format of ["xlsx", "json"] as const) {
    expect(downloadOf(format).getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(downloadOf(format));
  }
  expect(onExport.mock.calls).toEqual([[wanted]]);
  become({ kind: "done", file: "a.xlsx" });
  expect(document.activeElement).toBe(downloadOf("xlsx"));
  fireEvent.click(downloadOf("json"));
  expect(onExport).toHaveBeenCalledTimes(2);
});

test.each([
  { kind: "stopped" },
  { kind: "done", file: "a.xlsx" },
  { kind: "failed", why: null },
] as const)("from Stop, which goes, the focus returns to what was pressed: $kind", (state) => {
  const { become } = show();
  fireEvent.click(downloadOf("xlsx"));
  become(making);
  screen.getByRole("button", { name: words.stop }).focus();
  become(state);
  expect(document.activeElement).toBe(downloadOf("xlsx"));
});

test("who has gone elsewhere meanwhile is left there", () => {
  const { become } = show();
  fireEvent.click(downloadOf("xlsx"));
  become(making);
  downloadOf("json").focus();
  become({ kind: "done", file: "a.xlsx" });
  expect(document.activeElement).toBe(downloadOf("json"));
});
