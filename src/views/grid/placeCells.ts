import type { Arrangement } from "#domain/arrange.ts";
import { marksOf } from "#domain/cellMarks.ts";
import type { Organization } from "#domain/corpus.ts";
import type { Claim } from "#domain/corpusIndex.ts";
import type { OrganizationId, TargetId, TopicId } from "#domain/ids.ts";
import { type Mark, markOf } from "#domain/mark.ts";
import { cellPlace } from "#domain/place.ts";
import type { Messages } from "#i18n/en.ts";
import { cellExtras, cellName, spreadName } from "#words/cellWords.ts";
import type { GridSlot, PlacedGrid } from "./gridTypes.ts";

/** A cell as it is drawn and named. Sizes in CSS pixels. */
export interface PlacedCell {
  /** The key of its place. */
  readonly place: string;
  readonly organization: OrganizationId;
  /** Null for a folded topic. */
  readonly target: TargetId | null;
  readonly topic: TopicId;
  /** Its accessible name. */
  readonly name: string;
  /** The name and what it leaves out. */
  readonly description: string;
  /** Empty where the filters hide all that it holds. */
  readonly marks: readonly Mark[];
  /** Claims of others about it, and its earlier stances. */
  readonly beside: readonly Mark[];
  readonly trail: readonly Mark[];
  readonly textFailed: boolean;
  readonly width: number;
  readonly height: number;
  /** Room left of it. */
  readonly gap: number;
}

/** A row (wide) or column (tall) of the grid: an organization with its cells, in the order of the slots. */
export interface PlacedRow {
  readonly organization: Organization;
  readonly cells: readonly PlacedCell[];
}

export type ClaimsAbout = (organization: OrganizationId, target: TargetId) => readonly Claim[];

/** Places and names every cell. Pure; O(organizations x targets). */
export function placeCells(
  layout: PlacedGrid,
  arrangement: Arrangement,
  claimsAbout: ClaimsAbout,
  t: Messages,
): readonly PlacedRow[] {
  return arrangement.rows.map((organization) => ({
    organization,
    cells: layout.slots.map((slot, i) =>
      placeCell(organization, slot, layout.cellWidth[i] ?? 0, layout, arrangement, claimsAbout, t),
    ),
  }));
}

function placeCell(
  organization: Organization,
  slot: GridSlot,
  width: number,
  layout: PlacedGrid,
  arrangement: Arrangement,
  claimsAbout: ClaimsAbout,
  t: Messages,
): PlacedCell {
  const shown = slot.targets.map((target) => arrangement.shown(organization, target));
  const passing = shown.filter((one) => one.passes);
  const [only] = shown;
  const { target } = slot;
  const single = target && only ? { target, shown: only } : null;
  const claims = target ? claimsAbout(organization.id, target.id) : [];
  const name = single
    ? cellName(organization, single.target, single.shown, t)
    : spreadName(organization, slot.topic.topic, shown, t);
  const extras = single ? cellExtras(single.shown.cell, claims, t) : "";
  return {
    place: cellPlace(organization.id, target?.id ?? slot.topic.id),
    organization: organization.id,
    target: target?.id ?? null,
    topic: slot.topic.id,
    name,
    description: extras ? `${name}. ${extras}` : name,
    marks: passing.flatMap((one) => marksOf(one.cell)),
    beside: claims.map(({ reported }) => markOf(reported)),
    trail: single?.shown.cell.kind === "stance" ? single.shown.cell.trail.map(markOf) : [],
    textFailed: passing.some((one) => one.cell.textFailed),
    width,
    height: layout.cellHeight,
    gap: slot.firstOfTopic ? layout.topicGap : 0,
  };
}
