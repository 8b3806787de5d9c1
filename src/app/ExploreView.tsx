import { Suspense, useCallback, useEffect, useImperativeHandle, useMemo, useRef } from "react";
import type { Organization } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { TargetId } from "#domain/ids.ts";
import { cellAt, placeOf } from "#domain/place.ts";
import { type Lit, unlit } from "#domain/selection.ts";
import { HoverCard } from "#ui/HoverCard.tsx";
import { createHoverCards } from "#ui/hoverCard.ts";
import { createStore } from "#ui/store.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";
import type { CellCardProps } from "#views/card/CellCard.tsx";
import { Grid } from "#views/grid/Grid.tsx";
import { allRowFacts } from "#words/documentWords.ts";
import type { BelowGridProps } from "./BelowGrid.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { loadable } from "#ui/loadable.tsx";
import type { ViewPanelProps } from "./viewPanelProps.ts";

/** Exported so that the page can ask for its code ahead of time. */
export const BelowGrid = loadable<BelowGridProps>(
  async () => (await import("./BelowGrid.tsx")).BelowGrid,
);

/** Exported so that the page can ask for its code ahead of time. */
export const CellCard = loadable<CellCardProps>(
  async () => (await import("#views/card/CellCard.tsx")).CellCard,
);

/** The grid, the timeline under it, and what the texts say of others; what is lit in one is lit in all. */
export function ExploreView(props: ViewPanelProps) {
  const { index, selection, shown, actions, isComplete, isFixed, t, ref } = props;
  const { arrangement, shows, opened } = shown;
  const { compared, time } = selection;
  const lit = useMemo(() => createStore<Lit>(unlit), []);
  const cards = useMemo(() => createHoverCards(), []);
  useEffect(() => cards.hide, [cards]);
  const grid = useRef<ViewHandle>(null);
  const timeline = useRef<ViewHandle>(null);
  useImperativeHandle(
    ref,
    () => ({
      focusPlace: (place) =>
        (grid.current?.focusPlace(place) ?? false) ||
        (timeline.current?.focusPlace(place) ?? false),
      focusView: () => grid.current?.focusView() ?? false,
    }),
    [],
  );
  const facts = useFacts(index, t);
  return (
    <>
      <PanelBoundary panel={t.grid.heading} t={t}>
        <section aria-labelledby="grid-heading">
          <div className="flex items-center justify-between gap-4 sm:min-h-7">
            <h2 id="grid-heading" className="text-label font-semibold text-soft max-sm:sr-only">
              {t.grid.heading}
            </h2>
            {compared.length > 0 && !isFixed ? (
              <p role="status" className="flex items-center gap-2 text-xs text-soft">
                {t.compare.chosen(compared.length)}
                <button
                  type="button"
                  disabled={compared.length < 2}
                  onClick={() => actions.compare(compared)}
                  className="chip"
                >
                  {t.compare.go}
                </button>
              </p>
            ) : null}
          </div>
          <Grid
            ref={grid}
            index={index}
            picked={compared}
            onOpen={actions.open}
            onFold={actions.fold}
            onPick={isFixed ? null : actions.pick}
            {...{ arrangement, facts, opened, lit, cards, t }}
          />
          <HoverCard cards={cards}>
            {/* What is open says it all: with a card of it, a first Escape would but send that away. */}
            {(place) =>
              opened && placeOf(opened) === place
                ? null
                : cellCard(place, { index, matrix: shown.matrix, t })
            }
          </HoverCard>
        </section>
      </PanelBoundary>
      {isComplete && (
        // Its place is kept, so that nothing under it jumps when it comes.
        <Suspense fallback={<div className="min-h-[36rem]" />}>
          <BelowGrid {...{ index, arrangement, shows, time, actions, lit, t }} ref={timeline} />
        </Suspense>
      )}
    </>
  );
}

/** The card of a cell. Of a folded topic there is none: its name says all that its marks do. */
function cellCard(place: string, given: Omit<CellCardProps, "organization" | "target">) {
  const at = cellAt(place);
  const organization = at && given.index.organizations.get(at.organization);
  const target = at && given.index.targets.get(at.slot as TargetId);
  return organization && target ? (
    <Suspense fallback={null}>
      <CellCard {...{ organization, target, ...given }} />
    </Suspense>
  ) : null;
}

/** The line under an organization's name, made once for each. */
function useFacts(index: CorpusIndex, t: ViewPanelProps["t"]) {
  const all = useMemo(() => allRowFacts(index, t), [index, t]);
  return useCallback((organization: Organization) => all.get(organization.id) ?? "", [all]);
}
