import { describe, expect, test } from "vitest";
import { arrange } from "#domain/arrange.ts";
import type { Corpus } from "#domain/corpus.ts";
import { compareRows } from "#domain/compareRows.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type Filters, type Selection, initialSelection, noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { bundledCorpus } from "#testing/bundledCorpus.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { searchedSentence, viewSentence } from "./viewSentence.ts";

interface Part extends Partial<Omit<Selection, "filters">> {
  readonly filters?: Partial<Filters>;
}

function said(corpus: Corpus, { filters: some, ...part }: Part, t = en, sentence = viewSentence) {
  const index = indexOf(corpus);
  const matrix = matrixOf(corpus);
  const filters = { ...noFilters, ...some };
  const selection = { ...initialSelection, ...part, filters };
  const { rows, columns, folded, compared, view } = selection;
  const organizations =
    view === "compare" && compared.length > 0 ? compared : filters.organizations;
  const arrangement = arrange(index, matrix, {
    filters: { ...filters, organizations },
    rows,
    columns,
    folded,
    language: t.code,
  });
  return sentence(index, selection, { matrix, arrangement }, t);
}

const small = corpusFromText(`
            a.x  a.y  b.z
  one  2022 +2   +2   -1?
  two  2022 -2   +2   .
  six  2022 .    .    .
`);
const ids = (corpus: Corpus, ...places: number[]) => places.map((i) => corpus.organizations[i]!.id);

describe("the sentence of a view", () => {
  test("counts of a comparison what it lists, and nothing of the issues that it leaves out", () => {
    const view = { view: "compare", compared: ids(small, 0, 1) } as const;
    expect(said(small, view)).toBe(
      "Compare: All topics, 2 of 3 organizations (one, two): opposes 1, leans against 1, supports 3, silent 1",
    );
    expect(said(small, { ...view, relations: ["oppose"] })).toBe(
      "Compare: All topics, 2 of 3 organizations (one, two), only oppose each other: opposes 1, supports 1",
    );
    const filters = { bases: ["stated" as const] };
    expect(said(small, { ...view, filters, relations: ["oppose"] })).toMatch(
      /: opposes 1, supports 1$/,
    );
    // Elsewhere the same relations leave nothing out.
    expect(said(small, { relations: ["oppose"] })).toContain("supports 3");
  });

  test("of the bundled corpus its counts are as many cells as its rows have", () => {
    const corpus = bundledCorpus();
    const [index, matrix] = [indexOf(corpus), matrixOf(corpus)];
    const compared = ids(corpus, 0, 1, 2);
    const rows = compareRows(
      index,
      matrix,
      corpus.organizations.slice(0, 3),
      corpus.topics.flatMap(({ targets }) => targets),
    );
    for (const relation of new Set(rows.map((row) => row.relation))) {
      const cells = rows
        .filter((row) => row.relation === relation)
        .flatMap((row) => row.cells.map(({ cell }) => cell))
        .reduce((n, cell) => n + (cell.kind === "stance" ? cell.stances.length : 1), 0);
      const sentence = said(corpus, { view: "compare", compared, relations: [relation] });
      const counts = sentence.slice(sentence.lastIndexOf(": ")).match(/\d+/g) ?? [];
      expect(counts.reduce((n, one) => n + Number(one), 0)).toBe(cells);
    }
  });

  test("names the organizations chosen, so that no two choices of few sound alike", () => {
    const corpus = bundledCorpus();
    const pairs = corpus.organizations.flatMap((_one, i) =>
      corpus.organizations.slice(i + 1).map((_other, j) => ids(corpus, i, i + 1 + j)),
    );
    const sentences = pairs.map((organizations) => said(corpus, { filters: { organizations } }));
    expect(new Set(sentences).size).toBe(pairs.length);
    expect(said(corpus, {})).toMatch(/^All topics, 5 organizations: /);
  });

  test("says that nothing passes, and of a reason that it is one", () => {
    const filters: Partial<Filters> = { faces: [0] };
    expect(said(small, { filters })).toBe("All topics, 3 organizations, only mixed: nothing");
    expect(said(small, { filters }, es)).toBe(
      "Todos los temas, 3 organizaciones, solo mixta: nada",
    );
    const argued = corpusFromText("a.x a.y\none 2022 +2:peace -2:war");
    const reasons = argued.reasons.map(({ id }) => id);
    expect(said(argued, { filters: { reasons: reasons.slice(0, 1) } })).toBe(
      "All topics, 1 organization, only for the reason Reason peace: supports 1",
    );
    expect(said(argued, { filters: { reasons } }, es)).toContain(
      "solo por las razones Reason peace, Reason war: ",
    );
  });

  test("names what is searched for behind the counts, and only where it is asked for", () => {
    const filters: Partial<Filters> = { topics: [small.topics[1]!.id] };
    const searching = (words: string, t = en) =>
      said(
        small,
        { filters, search: { words, language: null, quoted: false } },
        t,
        searchedSentence,
      );
    const view = said(small, { filters });
    expect(view).toMatch(/: leans against 1, silent 2$/);
    expect(said(small, { filters, search: { words: "x", language: null, quoted: false } })).toBe(
      view,
    );
    expect(searching(" Belgorod ")).toBe(`${view}; search “Belgorod”`);
    expect(searching("Belgorod", es)).toMatch(/; búsqueda «Belgorod»$/);
    expect(searching('"self-determination"')).toBe(`${view}; search "self-determination"`);
    expect(searching("  ")).toBe(view);
  });

  test("names three of a list and counts the others", () => {
    const names = Array.from({ length: 40 }, (_, i) => `t${i}.x`);
    const reasons = names.map((_, i) => `why${i}`);
    const wide = corpusFromText(
      `${names.join(" ")}\n${["one", "two", "three", "four", "five"]
        .map((one) => `${one} 2022 ${reasons.map((why) => `+2:${why}`).join(" ")}`)
        .join("\n")}`,
    );
    const filters = {
      topics: wide.topics.map(({ id }) => id),
      reasons: wide.reasons.map(({ id }) => id),
      organizations: ids(wide, 0, 1, 2, 3),
    };
    expect(said(wide, { filters })).toBe(
      "Topic t0, Topic t1, Topic t2, 37 more, 4 of 5 organizations (one, two, three, 1 more), only for the reasons Reason why0, Reason why1, Reason why2, 37 more: supports 160",
    );
    const targets = wide.topics.flatMap((topic) => topic.targets.map(({ id }) => id)).slice(0, 5);
    expect(said(wide, { filters: { targets } }, es)).toMatch(
      /^Target t0\.x, Target t1\.x, Target t2\.x, 2 más, 5 organizaciones: /,
    );
  });
});
