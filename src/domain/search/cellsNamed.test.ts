import { expect, test } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { cellsNamed } from "./cellsNamed.ts";
import { EntryIndex, entriesOf } from "./entries.ts";
import { readQuery } from "./query.ts";

const index = indexOf(bundledCorpus());
const entries = new EntryIndex(entriesOf(index, false));
const find = (typed: string, most = 100) =>
  cellsNamed(readQuery(typed), entries, index, most).map(
    ({ organization, target }) => `${organization.id}/${target.id}`,
  );

test("an organization and an issue, in either order, by any of their names", () => {
  const [topic] = index.corpus.topics;
  const expected = topic!.targets.map(({ id }) => `iwl/${id}`);
  for (const typed of ["iwl ukraine", "ukraine iwl", "LIT-CI ukr"])
    expect(find(typed)).toEqual(expect.arrayContaining(expected));
  expect(find("iwl negotiated settlement")).toHaveLength(1);
});

test("silence is found as a stance is", () => {
  const silent = index.corpus.topics
    .flatMap(({ targets }) => targets)
    .find(
      ({ id }) =>
        !index.corpus.stances.some(
          (one) => one.target === id && index.documents.get(one.document)?.organization === "isl",
        ),
    );
  const label = silent!.label;
  const name = typeof label === "string" ? label : label["en"];
  expect(find(`isl ${name}`)).toContain(`isl/${silent!.id}`);
});

test("both halves have to be named, and no more are found than asked for", () => {
  for (const typed of ["iwl", "ukraine", "ukraine kazakhstan", "iwl nothing", "nobody ukraine", ""])
    expect(find(typed)).toEqual([]);
  expect(find("iwl ukraine", 2)).toHaveLength(2);
});
