import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { tableColumns } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { PlainTable } from "./PlainTable.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function columnsAt(width: number): readonly (string | undefined)[] {
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
    new DOMRect(0, 0, width, 500),
  );
  render(
    <PlainTable
      rows={[]}
      most={1}
      sort={null}
      t={en}
      onMore={vi.fn<() => void>()}
      onSort={vi.fn<() => void>()}
      onOpen={vi.fn<() => void>()}
    />,
  );
  return screen.getAllByRole("columnheader").map((one) => one.dataset.column);
}

test("on a phone the position is the third column, and no column is missing", () => {
  expect(columnsAt(945)).toEqual(tableColumns);
  cleanup();
  const narrow = columnsAt(358);
  expect(narrow.slice(0, 3)).toEqual(["organization", "target", "position"]);
  expect(narrow.toSorted()).toEqual(tableColumns.toSorted());
});
