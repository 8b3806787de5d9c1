// The corpus that the page ships, through the same gate as everybody's.
import { describe, expect, test } from "vitest";
import { allTargets } from "./corpus.ts";
import { matrixOf, matrixTable } from "./matrix.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";

const corpus = bundledCorpus();

describe("the bundled corpus", () => {
  test("stands as a table that a curator can review line by line", async () => {
    await expect(`${matrixTable(matrixOf(corpus))}\n`).toMatchFileSnapshot(
      "bundledMatrix.snapshot.txt",
    );
  });

  test("decides every pair: no cell is left uncoded", () => {
    const matrix = matrixOf(corpus);
    const uncoded = corpus.organizations.flatMap((organization) =>
      allTargets(corpus).filter(
        (target) => matrix.cellOf(organization.id, target.id).kind === "uncoded",
      ),
    );
    expect(uncoded).toEqual([]);
  });

  test("gives every stance a salience, reasons, a frame of at most eight words and a summary, in two languages", () => {
    for (const stance of corpus.stances) {
      const name = `${stance.document} ${stance.target}`;
      expect(stance.salience, name).toBeDefined();
      expect(stance.reasons.length, name).toBeGreaterThanOrEqual(1);
      expect(stance.reasons.length, name).toBeLessThanOrEqual(2);
      for (const text of [stance.frame, stance.summary]) {
        expect(Object.keys(text ?? {}).toSorted(), name).toEqual(["en", "es"]);
      }
      for (const words of Object.values(stance.frame ?? {}))
        expect(words.split(/\s+/).length, `${name}: ${words}`).toBeLessThanOrEqual(8);
    }
  });

  test("says of every label in which language it is", () => {
    const labels = [
      ...corpus.topics.map((topic) => topic.label),
      ...allTargets(corpus).flatMap((target) => [target.label, target.readAs]),
      ...corpus.reasons.flatMap((reason) => [reason.label, reason.readAs]),
      ...corpus.events.map((event) => event.label),
    ];
    for (const label of labels)
      expect(Object.keys(label).toSorted(), JSON.stringify(label)).toEqual(["en", "es"]);
  });
});
