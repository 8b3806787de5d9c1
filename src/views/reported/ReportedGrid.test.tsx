import { render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { indexOf } from "#domain/corpusIndex.ts";
import { claimPlace } from "#domain/place.ts";
import { reportedGrid } from "#domain/reportedGrid.ts";
import { en } from "#i18n/en.ts";
import { corpusFromText } from "#testing/corpusFromText.ts";
import { FoundContext, type FoundPlaces } from "#ui/found.ts";
import { createStore } from "#ui/store.ts";
import { ReportedGrid } from "./ReportedGrid.tsx";

test("what is said of somebody is marked where a search has found its words", () => {
  const corpus = corpusFromText(`
                a.x   b.z
    one 2022-01 +2    .
    > one-1 senator a.x +1
    > one-1 senator b.z -1
  `);
  const index = indexOf(corpus);
  const [, second] = index.claims;
  render(
    <FoundContext
      value={createStore<FoundPlaces>({
        places: new Set([claimPlace(second!.id)]),
        said: "Found here.",
      })}
    >
      <ReportedGrid
        grid={reportedGrid(index.claims, corpus.topics, "en")}
        t={en}
        onOpen={vi.fn<() => void>()}
      />
    </FoundContext>,
  );
  const marks = screen.getAllByRole("button").filter((one) => one.dataset["place"] !== undefined);
  expect(marks.map((one) => one.getAttribute("aria-description"))).toEqual([null, "Found here."]);
});
