import { describe, expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { atStance } from "#domain/opened.ts";
import { noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { exportedOf } from "./exportHere.ts";
import type { ExportRequest } from "./exportTalk.ts";
import { makeExport } from "./exporter.ts";
import { decode } from "./urlState.ts";

const request: ExportRequest = {
  format: "stances",
  scope: "all",
  filters: noFilters,
  rows: "corpus",
  columns: "corpus",
  relations: [],
  language: "en",
  sentence: "All of it",
  link: "https://example.org/a/",
  page: "https://example.org/a/",
  corpusPart: "there/b.zip",
  dataHref: "https://example.org/a/corpus/corpus.json",
  made: "2026-11-26",
};

/** Enough cells for more than one turn of work. */
const wide = corpusFromText(
  [
    Array.from({ length: 60 }, (_, i) => `t.x${i}`).join(" "),
    ...Array.from(
      { length: 60 },
      (_, i) =>
        `o${i} 2022 ${Array.from({ length: 60 }, (_cell, j) => (j % 3 === 0 ? "+2" : ".")).join(" ")}`,
    ),
  ].join("\n"),
);

describe("making a file, here where there is no worker", () => {
  test("tells how far it is, and gives the file", async () => {
    const told: number[] = [];
    const { name, blob } = await makeExport(
      wide,
      { ...request, format: "xlsx" },
      (done, of) => told.push(done / of),
      new AbortController().signal,
    );
    expect(name).toMatch(/_all_workbook\.xlsx$/);
    expect(blob.size).toBeGreaterThan(1000);
    expect(told.length).toBeGreaterThan(0);
    expect(Math.max(...told)).toBeLessThanOrEqual(1);
  });

  test("stopped midway it gives nothing", async () => {
    const control = new AbortController();
    let after = 0;
    const made = makeExport(
      wide,
      { ...request, format: "xlsx" },
      () => {
        if (control.signal.aborted) after++;
        control.abort();
      },
      control.signal,
    );
    await expect(made).rejects.toThrow("aborted");
    await new Promise((resolve) => setTimeout(resolve, 200));
    // It has ended too, and does not go on unheard.
    expect(after).toBe(0);
  });
});

describe("what a request takes", () => {
  const corpus = bundledCorpus();
  const index = indexOf(corpus);
  const matrix = matrixOf(corpus);
  const take = (part: Partial<ExportRequest>) =>
    exportedOf(index, matrix, { ...request, ...part }, en);

  test("links lead to the stance in the corpus that is open", () => {
    const [stance] = corpus.stances;
    if (!stance) throw new Error("no stance");
    const { organization } = index.inFull(stance);
    const { origin, pathname, searchParams, search } = new URL(
      take({}).linkOf(atStance(organization.id, stance)),
    );
    expect(origin + pathname).toBe(request.page);
    expect(searchParams.get("corpus")).toBe("there/b.zip");
    expect(decode(search).selection.opened).toEqual(atStance(organization.id, stance));
  });

  test("of everything no filter counts; of a view all do, and the order", () => {
    const filters = {
      ...noFilters,
      organizations: corpus.organizations.slice(0, 2).map(({ id }) => id as OrganizationId),
      targets: corpus.topics
        .flatMap(({ targets }) => targets.slice(0, 1))
        .map(({ id }) => id as TargetId),
    };
    expect(take({ filters }).arrangement.rows).toEqual(corpus.organizations);
    const view = take({ scope: "view", filters, rows: "name" }).arrangement;
    expect(view.rows.map(({ shortName }) => shortName)).toEqual(
      corpus.organizations
        .slice(0, 2)
        .map(({ shortName }) => shortName)
        .toSorted(),
    );
    expect(view.topics.flatMap(({ targets }) => targets).map(({ id }) => id)).toEqual(
      filters.targets,
    );
  });

  test("of a comparison only the issues with one of the relations asked for", () => {
    const all = take({ scope: "view" }).arrangement;
    const opposed = take({ scope: "view", relations: ["oppose"] }).arrangement;
    const count = ({ topics }: typeof all) =>
      topics.reduce((n, { targets }) => n + targets.length, 0);
    expect(count(opposed)).toBeGreaterThan(0);
    expect(count(opposed)).toBeLessThan(count(all));
    for (const { targets } of opposed.topics) expect(targets.length).toBeGreaterThan(0);
    const cells = corpus.organizations.length * count(opposed);
    expect([...opposed.counts.values()].reduce((n, one) => n + one, 0)).toBe(cells);
  });

  test("a text's address is beside corpus.json; where that lies on no host there is none", () => {
    expect(take({}).addressOf("texts/a.txt")).toBe("https://example.org/a/corpus/texts/a.txt");
    expect(take({ dataHref: null }).addressOf("texts/a.txt")).toBeNull();
  });
});
