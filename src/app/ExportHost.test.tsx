import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type Selection, initialSelection, noFilters } from "#domain/selection.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { exportText } from "#i18n/exportText.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { viewSentence } from "#words/viewSentence.ts";
import { ExportHost } from "./ExportHost.tsx";

const index = indexOf(
  corpusFromText(`
             a.x   b.y
    one 2021 +2    .
    two 2022 -2    +1?
    > one-1 two a.x -1
    > one-1 somebody b.y +2
  `),
);
const matrix = matrixOf(index.corpus);
const messages = { en, es };

beforeEach(() => {
  // The tests' DOM draws no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn<() => void>();
});
afterEach(cleanup);

/** The sentence of what is in view, and of the same view as a grid. */
function saidOf(part: Partial<Selection>, language: "en" | "es" = "en") {
  const t = messages[language];
  const selection: Selection = { ...initialSelection, language, ...part };
  const arrangement = arrange(index, matrix, { ...selection, language });
  render(
    <ExportHost
      {...{ index, selection, t }}
      shown={{ matrix, arrangement, opened: null, read: null, inView: true, shows: () => true }}
      dataHref={null}
      onClose={() => undefined}
    />,
  );
  const name = new RegExp(`^${exportText[language].scopes.view}`);
  const radio = screen.getByRole("radio", { name, hidden: true });
  const said = radio.closest("label")?.querySelector(".block")?.textContent;
  const asGrid = { ...selection, view: "explore" as const };
  return { said, grid: viewSentence(index, asGrid, { matrix, arrangement }, t) };
}

test.each(["en", "es"] as const)(
  "says that second-hand positions are taken too where filters look at stances, %s",
  (language) => {
    const filtered = saidOf({ filters: { ...noFilters, faces: ["silent"] } }, language);
    const { secondHandToo } = exportText[language];
    const all = index.claims.length;
    expect(filtered.said).toBe(`${filtered.grid}; ${secondHandToo(all)}`);
    cleanup();
    const [topic] = index.corpus.topics;
    const own = index.claims.filter(({ target }) => target.topic === topic?.id).length;
    expect([own, all]).toEqual([1, 2]);
    const part = { ...noFilters, topics: [topic!.id] };
    const ofTopic = saidOf({ filters: part }, language);
    expect(ofTopic.said).toBe(ofTopic.grid);
    cleanup();
    expect(saidOf({ filters: { ...part, bases: ["stated"] } }, language).said).toContain(
      secondHandToo(own),
    );
  },
);

test("on a page of prose it says what is taken: the grid that it stands beside", () => {
  for (const view of ["method", "own"] as const) {
    const { said, grid } = saidOf({ view });
    expect(said).toBe(grid);
    expect(said).toContain("2");
    cleanup();
  }
});
