import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { arrange } from "#domain/arrange.ts";
import { compareRows } from "#domain/compareRows.ts";
import { indexOf } from "#domain/corpusIndex.ts";
import { matrixOf } from "#domain/matrix.ts";
import { type Filters, initialSelection, noFilters } from "#domain/selection.ts";
import { compareText } from "#i18n/compareText.ts";
import { en } from "#i18n/en.ts";
import { es } from "#i18n/es.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { Compare } from "./Compare.tsx";

afterEach(cleanup);

const index = indexOf(
  corpusFromText(`
         a.x   a.y
    one  2022  +2!  .
    two  2022  +2~  -2!
  `),
);
const matrix = matrixOf(index.corpus);
const messages = { en, es };

function show(filters: Partial<Filters>, language: "en" | "es") {
  const arrangement = arrange(index, matrix, {
    ...initialSelection,
    filters: { ...noFilters, ...filters },
    language,
  });
  const { rows, topics, shown } = arrangement;
  const targets = topics.flatMap((topic) => topic.targets);
  render(
    <Compare
      matrix={matrix}
      choices={rows}
      compared={rows}
      drawn={rows}
      topics={topics.map(({ topic }) => topic)}
      rows={compareRows(index, matrix, rows, targets)}
      shown={shown}
      shownRelations={[]}
      grouped={false}
      t={messages[language]}
      onCompared={null}
      onRelations={null}
      onGrouped={() => undefined}
      onOpen={() => undefined}
    />,
  );
}

test.each(["en", "es"] as const)(
  "says of what its relations are where the filters hide a cell, and only there: %s",
  (language) => {
    const { relationsOfAll } = compareText[language];
    show({}, language);
    expect(screen.queryByText(relationsOfAll)).toBeNull();
    cleanup();
    show({ saliences: ["central"] }, language);
    expect(screen.queryByText(relationsOfAll)).not.toBeNull();
  },
);
