import { type KeyboardEvent, type Ref, Suspense, useId, useMemo, useRef, useState } from "react";
import type { Arrangement } from "#domain/arrange.ts";
import type { Organization, Target } from "#domain/corpus.ts";
import type { OrganizationId, TopicId } from "#domain/ids.ts";
import type { Opened } from "#domain/opened.ts";
import { placeOf } from "#domain/place.ts";
import type { Lit } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { HoverCards } from "#ui/hoverCard.ts";
import type { Store } from "#ui/store.ts";
import { useWidth } from "#ui/useSize.ts";
import { loadable } from "#ui/loadable.tsx";
import { type ViewHandle, useViewHandle } from "#ui/viewHandle.ts";
import { GridCell } from "./GridCell.tsx";
import { TallGrid } from "./TallGrid.tsx";
import { WideGrid } from "./WideGrid.tsx";
import { move } from "./gridKeyboard.ts";
import { gridLayout } from "./gridLayout.ts";
import type { GridParts } from "./gridParts.ts";
import { pointing } from "./gridPointing.ts";
import { keyOfPlace, placesOf, tabStopOf } from "./gridPlaces.ts";
import type { FoldableTopic } from "./gridTypes.ts";
import { type CellIndex, cellPlacer, placeCells } from "./placeCells.ts";
import { nameOf, useHeads } from "./useHeads.tsx";
import { useReveal } from "./useReveal.ts";

export interface GridProps {
  readonly arrangement: Arrangement;
  readonly index: CellIndex;
  /** The small line under an organization's name. */
  readonly facts: (organization: Organization) => string;
  readonly opened: Opened | null;
  /** Organizations picked for a comparison, in the row headers. */
  readonly picked: readonly OrganizationId[];
  readonly lit: Store<Lit>;
  /** The card beside a cell. */
  readonly cards: HoverCards;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onFold: (topic: TopicId) => void;
  /** Null where nothing can be picked. */
  readonly onPick: ((organization: OrganizationId) => void) | null;
  readonly ref?: Ref<ViewHandle>;
}

/** Of no use to a corpus of five. */
const WindowGrid = loadable(() => import("./WindowGrid.tsx").then((own) => own.WindowGrid));

/**
 * Asks ahead of time for what draws a large grid: waited for when it is wanted, it would come a third of
 * a second late, because React shows no two states of a page in quicker succession.
 */
export const preloadWindow = WindowGrid.preload;

/** The stance matrix as an ARIA grid with one tab stop (WAI-ARIA Authoring Practices, "Grid"). */
export function Grid(props: GridProps) {
  const { arrangement, index, opened, lit, cards, t, onOpen, onFold, onPick, ref } = props;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const keysId = useId();
  const [active, setActive] = useState<string | null>(null);
  const picks = onPick !== null;
  const { topics, layout, rows, placer } = useMemo(() => {
    const foldable = arrangement.topics.map((shown) => ({ ...shown, id: shown.topic.id }));
    const names = foldable.flatMap((topic) =>
      topic.folded ? [""] : topic.targets.map((target) => nameOf(target, t).text),
    );
    const placed = gridLayout<Target, FoldableTopic>(
      width,
      foldable,
      arrangement.rows.length,
      names,
      arrangement.rows.map((row) => row.shortName),
    );
    const isPlain = width > 0 && !placed.windowed;
    return {
      topics: foldable,
      layout: picks ? placed : { ...placed, picks },
      rows: isPlain ? placeCells(placed, arrangement, index, t) : [],
      placer: cellPlacer(placed, arrangement, index, t),
    };
  }, [width, arrangement, index, picks, t]);
  const { slots } = layout;
  const places = useMemo(
    () => placesOf(arrangement.rows, topics, slots, layout.picks),
    [arrangement.rows, topics, slots, layout.picks],
  );
  const open = opened && placeOf(opened);
  const tabStop = tabStopOf(active, open, places, slots);
  const scroller = useRef<HTMLDivElement>(null);
  const { reveal, find } = useReveal(box, places);
  useViewHandle(
    ref,
    box,
    () => box.current?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]'),
    true,
    find,
  );

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset["place"] : undefined;
    const place = from === undefined ? undefined : places.get(from);
    if (!place || event.altKey || event.metaKey) return;
    const to = move({ key: event.key, ctrl: event.ctrlKey }, place, {
      orientation: layout.orientation,
      organizations: arrangement.rows.length,
      topicOfSlot: slots.map((slot) => slot.topicIndex),
      isTarget: slots.map((slot) => slot.target !== null),
      picks: layout.picks,
    });
    const key = to && keyOfPlace(to, arrangement.rows, topics, slots);
    if (!key) return;
    event.preventDefault();
    find(key)?.focus();
  };

  const heads = useHeads({
    layout,
    topics,
    lit,
    t,
    open,
    tabStop,
    onOpen,
    onFold,
    onPick,
    facts: props.facts,
    picked: props.picked,
    onFocusPlace: setActive,
  });

  if (slots.length === 0 || arrangement.rows.length === 0) {
    return (
      <div ref={box}>
        <p className="py-8 text-soft">{t.grid.empty}</p>
      </div>
    );
  }
  const parts: GridParts = {
    ...heads,
    rows,
    cell: (cell, column) => (
      <GridCell
        key={cell.place}
        column={column}
        isTabStop={tabStop === cell.place}
        isOpen={open === cell.place}
        onFocusPlace={setActive}
        {...{ cell, lit, onOpen, onFold }}
      />
    ),
    tableProps: {
      role: "grid",
      "aria-label": layout.orientation === "wide" ? t.grid.label : t.grid.labelTall,
      "aria-describedby": keysId,
      onKeyDown,
      ...pointing(lit, cards),
    },
  };
  return (
    <div
      ref={box}
      className={`min-w-0 ${width > 0 && layout.width > width && !layout.windowed ? "overflow-x-auto" : ""}`}
    >
      <p id={keysId} className="sr-only">
        {t.grid.keys}
      </p>
      {layout.windowed && width > 0 && (
        <Suspense fallback={<p className="py-8 text-soft">{t.loadingView}</p>}>
          <WindowGrid
            parts={parts}
            active={tabStop === undefined ? undefined : places.get(tabStop)}
            open={open ? places.get(open) : undefined}
            box={scroller}
            onFocusPlace={setActive}
            {...{ heads, arrangement, index, placer, cards, reveal, onOpen, onFold }}
          />
        </Suspense>
      )}
      {!layout.windowed &&
        width > 0 &&
        (layout.orientation === "wide" ? <WideGrid {...parts} /> : <TallGrid {...parts} />)}
    </div>
  );
}
