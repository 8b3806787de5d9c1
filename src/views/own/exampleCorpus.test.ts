import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exampleCorpus } from "./exampleCorpus.ts";

test("what the page shows is what the example is", () => {
  const file = new URL("../../../public/start/example/corpus.json", import.meta.url);
  expect(exampleCorpus.trim()).toBe(readFileSync(file, "utf8").trim());
});
