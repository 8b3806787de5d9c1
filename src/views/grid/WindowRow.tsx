import { type ReactNode, memo } from "react";
import type { Organization } from "#domain/corpus.ts";
import { LineHead } from "./LineHead.tsx";
import type { GridHeads } from "./gridParts.ts";
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
      <RowHead {...props} />
      {children}
    </div>
  );
});

/** Its name, at the left edge and over what is painted. */
function RowHead({ row, heads, organizations, lines }: WindowRowProps) {
  const line = lines.lines[row];
  const { headerWidth } = heads.layout;
  if (!line) return null;
  return (
    <LineHead
      {...{ line, heads, organizations }}
      draw={({ kind, label, isLit, name }) =>
        kind === "topic" ? (
          <div
            role="rowheader"
            aria-label={label}
            style={{ height: topicLine }}
            className="flex items-end border-b-[1.5px] border-strong bg-page"
          >
            <div
              style={{ maxWidth: Math.max(headerWidth, 240) }}
              className="pointer-events-auto px-2 text-sm"
            >
              {name}
            </div>
          </div>
        ) : (
          <div
            role="rowheader"
            aria-label={label}
            style={{ width: headerWidth }}
            className={`pointer-events-auto absolute inset-y-0 left-0 z-10 border-b border-rule bg-page ${isLit ? "text-accent" : ""}`}
          >
            {name}
          </div>
        )
      }
    />
  );
}
