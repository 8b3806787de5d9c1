import type { Organization } from "#domain/corpus.ts";
import { LineHead } from "./LineHead.tsx";
import type { GridHeads } from "./gridParts.ts";
import { type Line, topicLine } from "./windowLines.ts";

interface TableLineHeadProps {
  readonly line: Line;
  readonly heads: GridHeads;
  readonly organizations: readonly Organization[];
  /** How many columns there are, the names' own included. */
  readonly span: number;
}

/** The name of a line of the table, which stays at the left edge while the rest scrolls under it. */
export function TableLineHead({ line, heads, organizations, span }: TableLineHeadProps) {
  const { headerWidth, cellHeight } = heads.layout;
  return (
    <LineHead
      {...{ line, heads, organizations }}
      draw={({ kind, label, isLit, name }) =>
        kind === "topic" ? (
          <th
            scope="rowgroup"
            colSpan={span}
            aria-label={label}
            style={{ height: topicLine }}
            className="border-b-[1.5px] border-strong p-0 align-bottom"
          >
            <div
              style={{ maxWidth: Math.max(headerWidth, 240) }}
              className="sticky left-0 px-2 text-left text-sm"
            >
              {name}
            </div>
          </th>
        ) : (
          <th
            scope="row"
            aria-label={label}
            style={kind === "organization" ? { height: cellHeight } : undefined}
            className={`sticky left-0 z-[5] border-b border-rule bg-page p-0 text-left font-normal ${isLit ? "text-accent" : ""}`}
          >
            {name}
          </th>
        )
      }
    />
  );
}
