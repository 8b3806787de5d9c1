import { type KeyboardEvent, useId, useRef, useState } from "react";
import type { Arrangement, ShownTopic } from "#domain/arrange.ts";
import type { Corpus, Organization, Target } from "#domain/corpus.ts";
import { type Claim, claimsAbout } from "#domain/reported.ts";
import type { OrganizationId, TargetId, TopicId } from "#domain/ids.ts";
import { type Lit, type Opened, unlit } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { useWidth } from "#ui/useSize.ts";
import { GridCell } from "./GridCell.tsx";
import { OrganizationButton, organizationPlace } from "./OrganizationButton.tsx";
import { TallGrid } from "./TallGrid.tsx";
import { WideGrid } from "./WideGrid.tsx";
import { type Place, move } from "./gridKeyboard.ts";
import { type GridLayout, type Slot, gridLayout } from "./gridLayout.ts";

export interface GridProps {
  readonly corpus: Corpus;
  readonly arrangement: Arrangement;
  /** Second-hand positions of the corpus. */
  readonly claims: readonly Claim[];
  readonly opened: Opened | null;
  /** Organizations picked for a comparison, in the row headers. */
  readonly picked: readonly OrganizationId[];
  readonly lit: Lit;
  readonly t: Messages;
  readonly onLight: (lit: Lit) => void;
  readonly onOpen: (organization: OrganizationId, target: TargetId) => void;
  readonly onFold: (topic: TopicId) => void;
  readonly onPick: (organization: OrganizationId) => void;
}

const none: readonly Claim[] = [];

export type GridSlot = Slot<FoldableTopic, Target>;
/** A topic in view with its id at hand, as the layout wants it. */
export interface FoldableTopic extends ShownTopic {
  readonly id: TopicId;
}

/** What both orientations draw with. */
export interface GridParts extends GridProps {
  readonly layout: GridLayout<FoldableTopic, Target>;
  readonly rows: readonly Organization[];
  readonly label: (target: Target) => string;
  readonly cell: (organization: Organization, slot: GridSlot, i: number) => React.ReactNode;
  readonly topicButton: (topic: FoldableTopic) => React.ReactNode;
  /** The name of an organization, as a button that picks it for a comparison. */
  readonly organizationButton: (organization: Organization) => React.ReactNode;
  readonly tableProps: React.ComponentProps<"table">;
}

/** The stance matrix as an ARIA grid with one tab stop (WAI-ARIA Authoring Practices, "Grid"). */
export function Grid(props: GridProps) {
  const { arrangement, opened, lit, t, onLight, onOpen, onFold } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const keysId = useId();
  const [active, setActive] = useState<string | null>(null);

  const label = (target: Target) => textIn(target.shortLabel ?? target.label, t.code);
  const topics = arrangement.topics.map((shown) => ({ ...shown, id: shown.topic.id }));
  const labels = topics.flatMap((topic) => (topic.folded ? [""] : topic.targets.map(label)));
  const layout = gridLayout<Target, FoldableTopic>(width, topics, arrangement.rows.length, labels);
  const { slots } = layout;

  // The one tab stop: where focus last was, else the open cell, else the first cell.
  const places = placesOf(arrangement.rows, topics, slots);
  const openKey = opened?.kind === "cell" ? `${opened.organization}/${opened.target}` : null;
  const tabStop =
    [active, unfolded(active, slots), openKey].find((key) => key !== null && places.has(key)) ??
    places.keys().next().value;

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset["place"] : undefined;
    const place = from === undefined ? undefined : places.get(from);
    if (!place || event.altKey || event.metaKey) return;
    const to = move({ key: event.key, ctrl: event.ctrlKey }, place, {
      orientation: layout.orientation,
      organizations: arrangement.rows.length,
      topicOfSlot: slots.map((slot) => slot.topicIndex),
    });
    if (!to) return;
    event.preventDefault();
    const key = keyOfPlace(to, arrangement.rows, topics, slots);
    // Only our own ids are compared, none is built into a selector.
    for (const element of event.currentTarget.querySelectorAll<HTMLElement>("[data-place]")) {
      if (element.dataset["place"] === key) element.focus();
    }
  };

  const parts: GridParts = {
    ...props,
    layout,
    rows: arrangement.rows,
    label,
    cell: (organization, slot, i) => (
      <GridCell
        key={`${organization.id}/${slot.key}`}
        organization={organization}
        slot={slot}
        shown={slot.targets.map((target) => arrangement.shown(organization, target))}
        claims={slot.target ? claimsAbout(props.claims, organization.id, slot.target.id) : none}
        width={layout.cellWidth[i] ?? 0}
        height={layout.cellHeight}
        gap={slot.firstOfTopic ? layout.topicGap : 0}
        isTabStop={tabStop === `${organization.id}/${slot.key}`}
        isOpen={openKey === `${organization.id}/${slot.key}`}
        isLit={lit.target !== null && lit.target === slot.target?.id}
        t={t}
        onFocusPlace={setActive}
        onLight={onLight}
        onOpen={onOpen}
        onUnfold={() => onFold(slot.topic.id)}
      />
    ),
    topicButton: (topic) => (
      <button
        type="button"
        data-place={topic.id}
        tabIndex={tabStop === topic.id ? 0 : -1}
        aria-expanded={!topic.folded}
        title={(topic.folded ? t.grid.unfold : t.grid.fold)(textIn(topic.topic.label, t.code))}
        onFocus={() => setActive(topic.id)}
        onClick={() => onFold(topic.id)}
        className="flex min-h-6 w-full items-center gap-1.5 text-left font-semibold"
      >
        <span className="truncate">{textIn(topic.topic.label, t.code)}</span>
        <span aria-hidden="true" className="text-[0.7em] text-faint">
          {topic.folded ? "▸" : "▾"}
        </span>
      </button>
    ),
    organizationButton: (organization) => (
      <OrganizationButton
        organization={organization}
        picked={props.picked.includes(organization.id)}
        isTabStop={tabStop === organizationPlace(organization.id)}
        t={t}
        onFocusPlace={setActive}
        onPick={props.onPick}
      />
    ),
    tableProps: {
      role: "grid",
      "aria-label": layout.orientation === "wide" ? t.grid.label : t.grid.labelTall,
      "aria-describedby": keysId,
      onKeyDown,
      onMouseLeave: () => onLight(unlit),
      onBlur: () => onLight(unlit),
    },
  };

  if (slots.length === 0 || arrangement.rows.length === 0) {
    return (
      <div ref={frame}>
        <p className="py-8 text-soft">{t.grid.empty}</p>
      </div>
    );
  }
  return (
    <div ref={frame} className="min-w-0">
      <p id={keysId} className="sr-only">
        {t.grid.keys}
      </p>
      {width > 0 &&
        (layout.orientation === "wide" ? <WideGrid {...parts} /> : <TallGrid {...parts} />)}
    </div>
  );
}

/** Where a folded topic's cell was, its first target is after unfolding. */
function unfolded(place: string | null, slots: readonly GridSlot[]): string | null {
  const [organization, topic] = place?.split("/") ?? [];
  const first = slots.find((slot) => slot.topic.id === topic);
  return first ? `${organization}/${first.key}` : null;
}

/** Every place by its key: `organization/slot` for a cell, the topic's id or `organization/` for a header. */
function placesOf(
  rows: readonly Organization[],
  topics: readonly FoldableTopic[],
  slots: readonly GridSlot[],
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  rows.forEach((row, organization) =>
    slots.forEach((slot, i) =>
      places.set(`${row.id}/${slot.key}`, { kind: "cell", organization, slot: i }),
    ),
  );
  topics.forEach((one, topic) => places.set(one.id, { kind: "topic", topic }));
  rows.forEach((row, organization) =>
    places.set(organizationPlace(row.id), { kind: "organization", organization }),
  );
  return places;
}

function keyOfPlace(
  place: Place,
  rows: readonly Organization[],
  topics: readonly FoldableTopic[],
  slots: readonly GridSlot[],
): string {
  switch (place.kind) {
    case "topic":
      return topics[place.topic]?.id ?? "";
    case "organization":
      return organizationPlace(rows[place.organization]?.id ?? "");
    case "cell":
      return `${rows[place.organization]?.id}/${slots[place.slot]?.key}`;
  }
}
