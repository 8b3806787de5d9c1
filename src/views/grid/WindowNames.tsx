import type { ReactNode } from "react";
import type { Organization } from "#domain/corpus.ts";
import { longestSlanted } from "./gridLayout.ts";
import type { GridHeads } from "./gridParts.ts";
import type { GridSlot } from "./gridTypes.ts";

// The names along a large grid, the same on the screen and on paper; what holds them differs.

interface OrganizationNameProps {
  readonly organization: Organization;
  readonly heads: GridHeads;
}

/** An organization with what picks it, in one line. */
export function OrganizationName({ organization, heads }: OrganizationNameProps) {
  return (
    <span
      onMouseEnter={() => heads.lit.set({ organizations: [organization.id], target: null })}
      style={{ height: heads.layout.cellHeight - 1 }}
      className="flex items-center gap-1 overflow-hidden px-1 text-label leading-tight"
    >
      {heads.pickButton(organization)}
      {heads.organizationButton(organization)}
      <span className="ml-auto truncate text-[0.6875rem] text-faint max-sm:hidden">
        {heads.facts(organization)}
      </span>
    </span>
  );
}

interface SlotNameProps {
  readonly slot: GridSlot;
  readonly heads: GridHeads;
}

/** A target, or that its topic is folded, in two lines. */
export function SlotName({ slot, heads }: SlotNameProps) {
  return (
    <span
      onMouseEnter={() => heads.lit.set({ organizations: [], target: slot.target?.id ?? null })}
      style={{ height: heads.layout.cellHeight - 1 }}
      className="flex items-center overflow-hidden px-2 text-xs leading-[1.15] hyphens-auto [&>button]:line-clamp-2"
    >
      {slot.target ? heads.targetButton(slot.target) : heads.t.grid.folded}
    </span>
  );
}

interface SlantedNameProps {
  readonly organization: Organization | undefined;
  readonly slot: GridSlot | undefined;
  /** Of its column, in pixels. */
  readonly width: number;
  readonly heads: GridHeads;
  readonly children?: ReactNode;
}

/** The name of a column, slanted over cells that are narrower than it is. */
export function SlantedName({ organization, slot, width, heads }: SlantedNameProps) {
  const target = slot?.target ?? null;
  return (
    <div
      onMouseEnter={() =>
        heads.lit.set({
          organizations: organization ? [organization.id] : [],
          target: target?.id ?? null,
        })
      }
      style={{
        left: (slot?.firstOfTopic ? heads.layout.topicGap : 0) + width / 2,
        maxWidth: longestSlanted,
      }}
      className="pointer-events-auto absolute bottom-0 origin-bottom-left -rotate-45 text-xs text-soft [&>button]:max-w-full [&>button]:truncate [&>button]:font-normal [&>button]:whitespace-nowrap!"
    >
      {target && heads.targetButton(target)}
      {organization && heads.organizationButton(organization)}
      {slot && !target && <span className="sr-only">{heads.t.grid.folded}</span>}
    </div>
  );
}
