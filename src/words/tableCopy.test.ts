import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { tabbed } from "./tableCopy.ts";

test("a row a line, a cell a field, whatever the words hold", () => {
  const words = fc.string({
    unit: fc.constantFrom("a", "=", "-", "\t", "\n", "\r", " ", "'", "😀"),
  });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 5 })
        .chain((n) =>
          fc.array(fc.array(words, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 5 }),
        ),
      (rows) => {
        const read = parse(tabbed(rows), {
          delimiter: "\t",
          quote: false,
          record_delimiter: "\n",
          skip_empty_lines: false,
        }) as string[][];
        expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
        expect(read[0]?.map((cell) => cell.replace(/^'(?='*[=-])/, ""))).toEqual(
          rows[0]?.map((cell) => cell.replace(/\s+/g, " ").trim()),
        );
      },
    ),
  );
});
