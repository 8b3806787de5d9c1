import { expect, test } from "vitest";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { partsOf, shellOf } from "./corpusCut.ts";
import { Assembly } from "./corpusParts.ts";

test("a corpus in pieces is the corpus, and no piece is large", () => {
  const rows = Array.from({ length: 400 }, (_, i) => `o${i} 2022 +2 -1 . +1`).join("\n");
  const corpus = corpusFromText(`a.x a.y b.x b.y\n${rows}`);
  const assembly = new Assembly();
  const parts = [...partsOf(corpus)];
  for (const part of parts) assembly.add(structuredClone(part));
  expect(assembly.finish(structuredClone(shellOf(corpus)))).toEqual(corpus);
  expect(parts.length).toBeGreaterThan(2);
  expect(Math.max(...parts.map(({ entries }) => entries.length))).toBeLessThan(600);
});
