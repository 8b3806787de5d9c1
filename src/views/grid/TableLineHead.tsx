import type { Organization } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { useLitOrganization, useLitTarget } from "./Lighting.tsx";
import { OrganizationName, SlotName } from "./WindowNames.tsx";
import type { GridHeads } from "./gridParts.ts";
import type { GridSlot } from "./gridTypes.ts";
import { type Line, topicLine } from "./windowLines.ts";

interface TableLineHeadProps {
  readonly line: Line;
  readonly heads: GridHeads;
  readonly organizations: readonly Organization[];
  /** How many columns there are, the names' own included. */
  readonly span: number;
}

/** Stays at the left edge while the rest scrolls under it. */
const staying = "sticky left-0 z-[5] border-b border-rule bg-page p-0 text-left font-normal";

/** The name of a line: of an organization, a target, or of the topic that begins here. */
export function TableLineHead({ line, heads, organizations, span }: TableLineHeadProps) {
  const { layout, topics, t } = heads;
  switch (line.kind) {
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
            {heads.topicButton(topic)}
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
  readonly heads: GridHeads;
}

function OrganizationHead({ organization, heads }: OrganizationHeadProps) {
  const isLit = useLitOrganization(heads.lit, organization.id);
  return (
    <th
      scope="row"
      aria-label={`${organization.shortName} ${heads.facts(organization)}`}
      style={{ height: heads.layout.cellHeight }}
      className={`${staying} ${isLit ? "text-accent" : ""}`}
    >
      <OrganizationName {...{ organization, heads }} />
    </th>
  );
}

interface SlotHeadProps {
  readonly slot: GridSlot;
  readonly heads: GridHeads;
}

function SlotHead({ slot, heads }: SlotHeadProps) {
  const isLit = useLitTarget(heads.lit, slot.target?.id ?? null);
  return (
    <th scope="row" className={`${staying} ${isLit ? "text-accent" : ""}`}>
      <SlotName {...{ slot, heads }} />
    </th>
  );
}
