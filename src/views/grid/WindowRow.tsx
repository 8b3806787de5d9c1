import { type ReactNode, memo } from "react";
import type { Organization } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { useLitOrganization, useLitTarget } from "./Lighting.tsx";
import { OrganizationName, SlotName } from "./WindowNames.tsx";
import type { GridHeads } from "./gridParts.ts";
import type { GridSlot } from "./gridTypes.ts";
import { type WindowLines, topicLine } from "./windowLines.ts";

interface WindowRowProps {
  readonly row: number;
  readonly heads: GridHeads;
  readonly organizations: readonly Organization[];
  readonly lines: WindowLines;
  /** The cells of it that are in the page; null for none, as in most rows. */
  readonly children: ReactNode;
}

/** A line of a large grid: its name, and of its cells those that are more than painted. */
export const WindowRow = memo(function WindowRow(props: WindowRowProps) {
  const { row, lines, children } = props;
  const { offsets } = lines.rows;
  const top = offsets[row] ?? 0;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      style={{ top, height: (offsets[row + 1] ?? top) - top }}
      // What is painted under it hears the pointer.
      className="pointer-events-none absolute inset-x-0"
    >
      <LineHead {...props} />
      {children}
    </div>
  );
});

const named = "pointer-events-auto absolute inset-y-0 left-0 z-10 border-b border-rule bg-page";

function LineHead({ row, heads, organizations, lines }: WindowRowProps) {
  const { layout, topics, t } = heads;
  const line = lines.lines[row];
  switch (line?.kind) {
    case "organization": {
      const organization = organizations[line.organization];
      return organization ? <OrganizationHead {...{ organization, heads }} /> : null;
    }
    case "slot": {
      const slot = layout.slots[line.slot];
      return slot ? <SlotHead {...{ slot, heads }} /> : null;
    }
    case "topic": {
      const topic = topics[line.topic];
      return topic ? (
        <div
          role="rowheader"
          aria-label={textIn(topic.topic.label, t.code)}
          style={{ height: topicLine }}
          className="flex items-end border-b-[1.5px] border-strong bg-page"
        >
          <div
            style={{ maxWidth: Math.max(layout.headerWidth, 240) }}
            className="pointer-events-auto px-2 text-sm"
          >
            {heads.topicButton(topic)}
          </div>
        </div>
      ) : null;
    }
    case undefined:
      return null;
    default:
      return line satisfies never;
  }
}

interface OrganizationHeadProps {
  readonly organization: Organization;
  readonly heads: GridHeads;
}

function OrganizationHead({ organization, heads }: OrganizationHeadProps) {
  const { lit, layout } = heads;
  const isLit = useLitOrganization(lit, organization.id);
  return (
    <div
      role="rowheader"
      aria-label={`${organization.shortName} ${heads.facts(organization)}`}
      style={{ width: layout.headerWidth }}
      className={`${named} ${isLit ? "text-accent" : ""}`}
    >
      <OrganizationName {...{ organization, heads }} />
    </div>
  );
}

interface SlotHeadProps {
  readonly slot: GridSlot;
  readonly heads: GridHeads;
}

function SlotHead({ slot, heads }: SlotHeadProps) {
  const { lit, layout } = heads;
  const target = slot.target?.id ?? null;
  const isLit = useLitTarget(lit, target);
  return (
    <div
      role="rowheader"
      style={{ width: layout.headerWidth }}
      className={`${named} ${isLit ? "text-accent" : ""}`}
    >
      <SlotName {...{ slot, heads }} />
    </div>
  );
}
