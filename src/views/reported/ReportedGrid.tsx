import { type KeyboardEvent, useState } from "react";
import type { Claim } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import { type Opened, atClaim } from "#domain/opened.ts";
import { claimPlace } from "#domain/place.ts";
import type { ReportedGroup, ReportedGrid as Layout } from "#domain/reportedGrid.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { useFound } from "#ui/found.ts";
import { Wording } from "#ui/Wording.tsx";
import { claimInWords } from "#words/claimWords.ts";

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

interface ClaimButtonProps {
  readonly claim: Claim;
  readonly isTabStop: boolean;
  readonly t: Messages;
  readonly onFocus: () => void;
  readonly onOpen: (opened: Opened) => void;
}

function ClaimButton({ claim, isTabStop, t, onFocus, onOpen }: ClaimButtonProps) {
  const { reported, reporter } = claim;
  const place = claimPlace(claim.id);
  const isFound = useFound(place);
  return (
    <button
      type="button"
      data-place={place}
      data-found={isFound || undefined}
      // ARIA 1.3; the rule knows 1.2 only.
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props
      aria-description={isFound ? t.grid.found : undefined}
      data-claim
      tabIndex={isTabStop ? 0 : -1}
      aria-label={claimInWords(claim, t)}
      onFocus={onFocus}
      onClick={() => onOpen(atClaim(claim.id))}
      onKeyDown={onArrow}
      className={`${isFound ? "found " : ""}flex min-w-7 flex-col items-center rounded hover:bg-raised`}
    >
      <Glyph
        shapes={[{ ...markOf({ ...reported, salience: "passing" }), reported: true }]}
        width={26}
        height={22}
      />
      <span aria-hidden="true" className="text-[0.5625rem] leading-none text-faint">
        {reporter.shortName}
      </span>
    </button>
  );
}

/** To the nearest mark in the direction of the key; nowhere where there is none. */
function onArrow(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  }[event.key];
  if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const [dx = 0, dy = 0] = step;
  const from = event.currentTarget.getBoundingClientRect();
  let best: { readonly button: HTMLElement; readonly far: number } | null = null;
  for (const button of event.currentTarget
    .closest("table")
    ?.querySelectorAll<HTMLElement>("[data-claim]") ?? []) {
    const to = button.getBoundingClientRect();
    const [x, y] = [to.left - from.left, to.top - from.top];
    const along = x * dx + y * dy;
    // Across the way counts more: first the same row or column, then the nearest other.
    const far = along + 3 * Math.abs(x * dy + y * dx);
    if (along > 4 && (best === null || far < best.far)) best = { button, far };
  }
  best?.button.focus();
}
