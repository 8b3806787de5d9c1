import { useMemo } from "react";
import type { Target } from "#domain/corpus.ts";
import type { OrganizationId, TopicId } from "#domain/ids.ts";
import type { Opened } from "#domain/opened.ts";
import { cellAt, organizationPlace, pickPlace, targetPlace, topicPlace } from "#domain/place.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { OrganizationButton, PickButton } from "./OrganizationButton.tsx";
import { TargetButton } from "./TargetButton.tsx";
import { TopicButton } from "./TopicButton.tsx";
import type { GridHeads } from "./gridParts.ts";

interface HeadsOf extends Pick<GridHeads, "layout" | "topics" | "lit" | "t" | "facts"> {
  /** The keys of the place that is open, and of the one that a Tab comes to. */
  readonly open: string | null;
  readonly tabStop: string | undefined;
  readonly picked: readonly OrganizationId[];
  readonly onFocusPlace: (place: string) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly onFold: (topic: TopicId) => void;
  readonly onPick: ((organization: OrganizationId) => void) | null;
}

/** The names along the grid, as buttons. */
export function useHeads(of: HeadsOf): GridHeads {
  const { layout, topics, lit, t, facts, picked, onFocusPlace, onOpen, onFold, onPick } = of;
  // Of cells the names know nothing: to open one, or to walk over them, draws no name again.
  const open = of.open !== null && cellAt(of.open) === null ? of.open : null;
  const tabStop = of.tabStop !== undefined && cellAt(of.tabStop) === null ? of.tabStop : undefined;
  return useMemo(
    () => ({
      layout,
      topics,
      lit,
      t,
      facts,
      topicButton: (topic) => (
        <TopicButton
          isOpen={open === topicPlace(topic.id)}
          {...{ topic, tabStop, t, onFocusPlace, onOpen, onFold }}
        />
      ),
      targetButton: (target) => (
        <TargetButton
          target={target.id}
          name={layout.telling === "mark" ? nameOf(target, t) : wordingFor(target.label, t.code)}
          isOpen={open === targetPlace(target.id)}
          isTabStop={tabStop === targetPlace(target.id)}
          {...{ lit, onFocusPlace, onOpen }}
        />
      ),
      organizationButton: (organization) => (
        <OrganizationButton
          isOpen={open === organizationPlace(organization.id)}
          isTabStop={tabStop === organizationPlace(organization.id)}
          {...{ organization, lit, onFocusPlace, onOpen }}
        />
      ),
      pickButton: (organization) =>
        layout.picks &&
        onPick && (
          <PickButton
            picked={picked.includes(organization.id)}
            isTabStop={tabStop === pickPlace(organization.id)}
            {...{ organization, t, onFocusPlace, onPick }}
          />
        ),
    }),
    [layout, topics, lit, t, facts, picked, open, tabStop, onFocusPlace, onOpen, onFold, onPick],
  );
}

/** A target where there is room for its mark only: the short name, where it has one. */
export function nameOf(target: Target, t: Messages) {
  return wordingFor(target.shortLabel ?? target.label, t.code);
}
