import { useState } from "react";
import type { Opened } from "#domain/opened.ts";
import type { ReportedGroup, ReportedGrid as Layout } from "#domain/reportedGrid.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { ClaimButton } from "./ClaimButton.tsx";

interface ReportedGridProps {
  readonly grid: Layout;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Rows shown before the reader asks for all. */
const first = 12;

/**
 * Who is said to hold what, as hollow marks in the language of the grid. Every mark is a button; one
 * of them is a tab stop, and the arrows go from each to the next that there is in that direction.
 */
export function ReportedGrid({ grid, t, onOpen }: ReportedGridProps) {
  const [all, setAll] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const targets = grid.topics.flatMap((topic) => topic.targets);
  const count = grid.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const groups = all ? grid.groups : shortened(grid.groups);
  const ids = groups.flatMap((group) =>
    group.rows.flatMap((row) => targets.flatMap((target) => row.on(target.id).map(({ id }) => id))),
  );
  const tabStop = ids.find((id) => id === active) ?? ids[0];
  return (
    <>
      <div
        className="relative mt-2 overflow-x-auto"
        tabIndex={0}
        role="group"
        aria-label={t.reported.table}
      >
        <table
          aria-label={t.reported.table}
          className="border-separate border-spacing-0 text-label"
        >
          <thead>
            <tr>
              <td rowSpan={2} />
              {grid.topics.map(({ topic, targets: own }) => (
                <th
                  key={topic.id}
                  scope="colgroup"
                  colSpan={own.length}
                  className="border-b border-rule px-2 text-left text-xs font-semibold"
                >
                  <Wording of={wordingFor(topic.label, t.code)} />
                </th>
              ))}
            </tr>
            <tr>
              {targets.map((target) => (
                <th
                  key={target.id}
                  scope="col"
                  className="max-w-24 min-w-14 border-b-[1.5px] border-strong px-2 py-1 text-left align-bottom text-xs leading-tight font-normal text-soft hyphens-auto"
                >
                  <Wording of={wordingFor(target.shortLabel ?? target.label, t.code)} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.kind}>
              <tr>
                <th
                  scope="rowgroup"
                  colSpan={targets.length + 1}
                  className="pt-3 pb-1 text-left text-xs font-semibold text-faint"
                >
                  {t.reported.groups[group.kind]}
                </th>
              </tr>
              {group.rows.map((row, i) => (
                <tr key={i} className="hover:bg-lit">
                  <th
                    scope="row"
                    className="sticky left-0 max-w-44 min-w-32 border-b sm:min-w-40 border-rule bg-page py-1 pr-3 text-left leading-tight font-normal"
                  >
                    <Wording of={row.name} />{" "}
                    <span className="text-faint tabular-nums">{row.count}</span>
                  </th>
                  {targets.map((target) => (
                    <td key={target.id} className="border-b border-rule px-1 py-0.5">
                      <span className="flex">
                        {row.on(target.id).map((claim) => (
                          <ClaimButton
                            key={claim.id}
                            isTabStop={claim.id === tabStop}
                            onFocus={() => setActive(claim.id)}
                            {...{ claim, t, onOpen }}
                          />
                        ))}
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {count > first && (
        <button
          type="button"
          aria-expanded={all}
          className="link no-print mt-2 min-h-6 text-label"
          onClick={() => setAll(!all)}
        >
          {all ? t.reported.fewer : t.reported.all(count)}
        </button>
      )}
    </>
  );
}

/** The first rows of all groups together. */
function shortened(groups: readonly ReportedGroup[]): readonly ReportedGroup[] {
  let left = first;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}
