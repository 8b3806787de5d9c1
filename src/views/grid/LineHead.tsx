import type { ReactNode } from "react";
import type { Organization } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { useLitOrganization, useLitTarget } from "./Lighting.tsx";
import { OrganizationName, SlotName } from "./WindowNames.tsx";
import type { GridHeads } from "./gridParts.ts";
import type { GridSlot } from "./gridTypes.ts";
import type { Line } from "./windowLines.ts";

/** The name of a line of a large grid, for whoever puts it into an element. */
export interface NamedLine {
  readonly kind: Line["kind"];
  /** What it is called aloud; undefined where its own words say it. */
  readonly label: string | undefined;
  readonly isLit: boolean;
  readonly name: ReactNode;
}

interface LineHeadProps {
  readonly line: Line;
  readonly heads: GridHeads;
  readonly organizations: readonly Organization[];
  /** Draws its element: a header of a grid on the screen, of a table on paper. */
  readonly draw: (line: NamedLine) => ReactNode;
}

/** Finds the name of a line: of an organization, a target, or of the topic that begins there. */
export function LineHead({ line, heads, organizations, draw }: LineHeadProps) {
  switch (line.kind) {
    case "organization": {
      const organization = organizations[line.organization];
      return organization ? <OrganizationHead {...{ organization, heads, draw }} /> : null;
    }
    case "slot": {
      const slot = heads.layout.slots[line.slot];
      return slot ? <SlotHead {...{ slot, heads, draw }} /> : null;
    }
    case "topic": {
      const topic = heads.topics[line.topic];
      if (!topic) return null;
      const label = textIn(topic.topic.label, heads.t.code);
      return draw({ kind: "topic", label, isLit: false, name: heads.topicButton(topic) });
    }
    default:
      return line satisfies never;
  }
}

type HeadProps = Pick<LineHeadProps, "heads" | "draw">;

function OrganizationHead(props: HeadProps & { readonly organization: Organization }) {
  const { organization, heads, draw } = props;
  return draw({
    kind: "organization",
    label: `${organization.shortName} ${heads.facts(organization)}`,
    isLit: useLitOrganization(heads.lit, organization.id),
    name: <OrganizationName {...{ organization, heads }} />,
  });
}

function SlotHead({ slot, heads, draw }: HeadProps & { readonly slot: GridSlot }) {
  return draw({
    kind: "slot",
    label: undefined,
    isLit: useLitTarget(heads.lit, slot.target?.id ?? null),
    name: <SlotName {...{ slot, heads }} />,
  });
}
