import type { ReactNode } from "react";
import type { Organization } from "#domain/corpus.ts";
import { textIn } from "#domain/wording.ts";
import { SlantedName } from "./WindowNames.tsx";
import type { GridHeads } from "./gridParts.ts";
import type { Drawn } from "./gridWindow.ts";

interface TableHeadProps {
  readonly heads: GridHeads;
  readonly organizations: readonly Organization[];
  readonly columns: readonly Drawn[];
}

/** The names of the columns; they stay on top, and a printer repeats them on every page. */
export function TableHead({ heads, organizations, columns }: TableHeadProps) {
  const { layout } = heads;
  const isWide = layout.orientation === "wide";
  const head = (column: Drawn) => {
    if (column.kind === "gap") return <td key={`gap ${column.from}`} aria-hidden="true" />;
    const organization = isWide ? undefined : organizations[column.i];
    return (
      <th
        key={column.i}
        scope="col"
        aria-colindex={column.i + 2}
        aria-label={organization?.shortName}
        // The name reaches over its neighbours' headers, which must not catch the pointer.
        className="pointer-events-none relative border-b border-strong p-0 align-bottom font-normal"
      >
        <SlantedName
          slot={isWide ? layout.slots[column.i] : undefined}
          width={layout.cellWidth[isWide ? column.i : 0] ?? 0}
          {...{ organization, heads }}
        />
      </th>
    );
  };
  return (
    <thead className="sticky top-0 z-10 bg-page">
      <tr aria-rowindex={1} style={{ height: layout.labelHeight }}>
        <td
          rowSpan={isWide ? 2 : 1}
          aria-hidden="true"
          className="sticky left-0 z-[11] border-b border-strong bg-page"
        />
        {columns.map(head)}
        <td aria-hidden="true" />
      </tr>
      {isWide && <tr>{topicHeads(heads, columns)}</tr>}
    </thead>
  );
}

/** One head for the drawn columns of each topic, one after the other. */
function topicHeads(heads: GridHeads, columns: readonly Drawn[]): ReactNode {
  const { layout, topics, t } = heads;
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
        {heads.topicButton(topic)}
      </th>
    );
  });
}
