import type { Organization } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { OrganizationName, SlotName } from "./WindowNames.tsx";
import type { GridHeads } from "./gridParts.ts";
import { type Line, topicLine } from "./windowLines.ts";

interface PaperLineHeadProps {
  readonly line: Line;
  readonly heads: GridHeads;
  readonly organizations: readonly Organization[];
  /** How many columns there are, the names' own included. */
  readonly span: number;
}

const ruled = "border-b border-rule p-0 text-left font-normal";

/** The name of a line: of an organization, a target, or of the topic that begins here. */
export function PaperLineHead({ line, heads, organizations, span }: PaperLineHeadProps) {
  const { layout, topics, t } = heads;
  switch (line.kind) {
    case "organization": {
      const organization = organizations[line.organization];
      return organization ? (
        <th
          scope="row"
          aria-label={`${organization.shortName} ${heads.facts(organization)}`}
          style={{ height: layout.cellHeight }}
          className={ruled}
        >
          <OrganizationName {...{ organization, heads }} />
        </th>
      ) : null;
    }
    case "slot": {
      const slot = layout.slots[line.slot];
      return slot ? (
        <th scope="row" className={ruled}>
          <SlotName {...{ slot, heads }} />
        </th>
      ) : null;
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
          <div className="px-2 text-left text-sm">{heads.topicButton(topic)}</div>
        </th>
      ) : null;
    }
    default:
      return line satisfies never;
  }
}
