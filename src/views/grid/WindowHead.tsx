import type { ReactNode } from "react";
import type { Organization } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { longestSlanted } from "./gridLayout.ts";
import type { GridParts } from "./gridParts.ts";
import type { Drawn } from "./gridWindow.ts";

interface WindowHeadProps {
  readonly parts: GridParts;
  readonly organizations: readonly Organization[];
  readonly columns: readonly Drawn[];
}

/** The names of the columns, slanted over cells that are narrower than they are; they stay on top. */
export function WindowHead({ parts, organizations, columns }: WindowHeadProps) {
  const { layout, lit, t } = parts;
  const { slots, labelHeight, topicGap, orientation } = layout;
  const isWide = orientation === "wide";
  const head = (column: Drawn) => {
    if (column.kind === "gap") return <td key={`gap ${column.from}`} aria-hidden="true" />;
    const slot = isWide ? slots[column.i] : undefined;
    const organization = isWide ? undefined : organizations[column.i];
    const target = slot?.target ?? null;
    return (
      <SlantedHead
        key={column.i}
        column={column.i + 2}
        name={organization?.shortName}
        left={
          (slot?.firstOfTopic ? topicGap : 0) + (layout.cellWidth[isWide ? column.i : 0] ?? 0) / 2
        }
        onLight={() =>
          lit.set({
            organizations: organization ? [organization.id] : [],
            target: target?.id ?? null,
          })
        }
      >
        {target && parts.targetButton(target)}
        {organization && parts.organizationButton(organization)}
        {slot && !target && <span className="sr-only">{t.grid.folded}</span>}
      </SlantedHead>
    );
  };
  return (
    <thead className="sticky top-0 z-10 bg-page">
      <tr aria-rowindex={1} style={{ height: labelHeight }}>
        <td
          rowSpan={isWide ? 2 : 1}
          aria-hidden="true"
          className="sticky left-0 z-[11] border-b border-strong bg-page"
        />
        {columns.map(head)}
        <td aria-hidden="true" />
      </tr>
      {isWide && <tr>{topicHeads(parts, columns)}</tr>}
    </thead>
  );
}

interface SlantedHeadProps {
  /** From 1, the names' own column included. */
  readonly column: number;
  readonly name: string | undefined;
  /** Where the name begins in its column. */
  readonly left: number;
  readonly onLight: () => void;
  readonly children: ReactNode;
}

function SlantedHead({ column, name, left, onLight, children }: SlantedHeadProps) {
  return (
    <th
      scope="col"
      aria-colindex={column}
      aria-label={name}
      // The name reaches over its neighbours' headers, which must not catch the pointer.
      className="pointer-events-none relative border-b border-strong p-0 align-bottom font-normal"
    >
      <div
        onMouseEnter={onLight}
        style={{ left, maxWidth: longestSlanted }}
        className="pointer-events-auto absolute bottom-0 origin-bottom-left -rotate-45 text-xs text-soft [&>button]:max-w-full [&>button]:truncate [&>button]:font-normal [&>button]:whitespace-nowrap!"
      >
        {children}
      </div>
    </th>
  );
}

/** One head for the drawn columns of each topic, one after the other. */
function topicHeads(parts: GridParts, columns: readonly Drawn[]): ReactNode {
  const { layout, topics, t } = parts;
  const groups: { readonly topic: number | null; readonly from: number; span: number }[] = [];
  for (const column of columns) {
    const topic = column.kind === "entry" ? (layout.slots[column.i]?.topicIndex ?? null) : null;
    const last = groups.at(-1);
    if (last && topic !== null && last.topic === topic) last.span++;
    else groups.push({ topic, from: column.kind === "entry" ? column.i : column.from, span: 1 });
  }
  return groups.map(({ topic: i, from, span }) => {
    const topic = i === null ? undefined : topics[i];
    if (!topic) return <td key={`gap ${from}`} aria-hidden="true" />;
    return (
      <th
        key={`${topic.id} ${from}`}
        scope="colgroup"
        colSpan={span}
        aria-label={textIn(topic.topic.label, t.code)}
        style={{ paddingLeft: layout.topicGap, height: 28 }}
        className="overflow-hidden border-b-[1.5px] border-strong p-0 text-left text-xs"
      >
        {parts.topicButton(topic)}
      </th>
    );
  });
}
