import type { Organization } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { useLitOrganization, useLitTarget } from "./Lighting.tsx";
import type { GridParts } from "./gridParts.ts";
import type { GridSlot } from "./gridTypes.ts";
import { type Line, topicLine } from "./windowLines.ts";

interface LineHeadProps {
  readonly line: Line;
  readonly parts: GridParts;
  readonly organizations: readonly Organization[];
  /** How many columns there are, the names' own included. */
  readonly span: number;
}

/** Stays at the left edge while the rest scrolls under it. */
const staying = "sticky left-0 z-[5] bg-page border-b border-rule text-left font-normal";

/** The name of a line: of an organization, a target, or of the topic that begins here. */
export function LineHead({ line, parts, organizations, span }: LineHeadProps) {
  const { layout, topics, t } = parts;
  switch (line.kind) {
    case "organization": {
      const organization = organizations[line.organization];
      return organization ? <OrganizationHead {...{ organization, parts }} /> : null;
    }
    case "slot": {
      const slot = layout.slots[line.slot];
      return slot ? <SlotHead {...{ slot, parts }} /> : null;
    }
    case "topic": {
      const topic = topics[line.topic];
      return topic ? (
        <th
          scope="rowgroup"
          colSpan={span}
          aria-label={textIn(topic.topic.label, t.code)}
          style={{ height: topicLine }}
          className="border-b-[1.5px] border-strong p-0 align-bottom"
        >
          <div
            style={{ maxWidth: Math.max(layout.headerWidth, 240) }}
            className="sticky left-0 px-2 text-left text-sm"
          >
            {parts.topicButton(topic)}
          </div>
        </th>
      ) : null;
    }
    default:
      return line satisfies never;
  }
}

interface OrganizationHeadProps {
  readonly organization: Organization;
  readonly parts: GridParts;
}

function OrganizationHead({ organization, parts }: OrganizationHeadProps) {
  const { lit, layout } = parts;
  const isLit = useLitOrganization(lit, organization.id);
  return (
    <th
      scope="row"
      aria-label={`${organization.shortName} ${parts.facts(organization)}`}
      onMouseEnter={() => lit.set({ organizations: [organization.id], target: null })}
      style={{ height: layout.cellHeight }}
      className={`${staying} p-0 ${isLit ? "text-accent" : ""}`}
    >
      <span
        style={{ height: layout.cellHeight - 1 }}
        className="flex items-center gap-1 overflow-hidden px-1 text-label leading-tight"
      >
        {parts.pickButton(organization)}
        {parts.organizationButton(organization)}
        <span className="ml-auto truncate text-[0.6875rem] text-faint max-sm:hidden">
          {parts.facts(organization)}
        </span>
      </span>
    </th>
  );
}

interface SlotHeadProps {
  readonly slot: GridSlot;
  readonly parts: GridParts;
}

function SlotHead({ slot, parts }: SlotHeadProps) {
  const { lit, layout, t } = parts;
  const target = slot.target?.id ?? null;
  const isLit = useLitTarget(lit, target);
  return (
    <th
      scope="row"
      onMouseEnter={() => lit.set({ organizations: [], target })}
      className={`${staying} p-0 ${isLit ? "text-accent" : ""}`}
    >
      <span
        style={{ height: layout.cellHeight - 1 }}
        className="flex items-center overflow-hidden px-2 text-xs leading-[1.15] hyphens-auto [&>button]:line-clamp-2"
      >
        {slot.target ? parts.targetButton(slot.target) : t.grid.folded}
      </span>
    </th>
  );
}
