import { Fragment, type ReactNode } from "react";
import type { Organization } from "#domain/corpus.ts";
import type { Lit } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Store } from "#ui/store.ts";
import { LitRow, useLitOrganization, useLitTarget } from "./Lighting.tsx";
import type { GridParts } from "./gridParts.ts";
import type { GridSlot } from "./gridTypes.ts";

/** Targets as rows, organizations as columns: for a narrow screen. */
export function TallGrid(parts: GridParts) {
  const { layout, rows, lit, t, topics, cell, topicButton, targetButton } = parts;
  const { slots, headerWidth, cellWidth } = layout;
  return (
    <table
      {...parts.tableProps}
      style={{ width: layout.width }}
      className="table-fixed border-separate border-spacing-0"
    >
      <colgroup>
        <col style={{ width: headerWidth }} />
        {rows.map(({ organization }) => (
          <col key={organization.id} style={{ width: cellWidth[0] ?? 0 }} />
        ))}
      </colgroup>
      <thead className="sticky top-0 z-10 bg-page">
        <tr>
          <td aria-hidden="true" />
          {rows.map(({ organization }) => (
            <ColumnHeader key={organization.id} lit={lit} organization={organization}>
              {parts.organizationButton(organization)}
              {parts.pickButton(organization)}
            </ColumnHeader>
          ))}
        </tr>
      </thead>
      <tbody>
        {topics.map((topic, topicIndex) => (
          <Fragment key={topic.id}>
            <tr>
              <th
                scope="rowgroup"
                aria-label={textIn(topic.topic.label, t.code)}
                colSpan={rows.length + 1}
                className={`border-b-[1.5px] border-strong pb-0.5 text-left text-sm ${topicIndex > 0 ? "pt-4" : ""}`}
              >
                {topicButton(topic)}
              </th>
            </tr>
            {slots.map((slot, i) =>
              slot.topicIndex !== topicIndex ? null : (
                <LitRow key={slot.key} lit={lit} of={{ target: slot.target?.id ?? null }}>
                  <TargetHeader slot={slot} lit={lit}>
                    {slot.target ? targetButton(slot.target) : t.grid.folded}
                  </TargetHeader>
                  {rows.map((row) => {
                    const placed = row.cells[i];
                    return placed ? cell(placed) : null;
                  })}
                </LitRow>
              ),
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface ColumnHeaderProps {
  readonly lit: Store<Lit>;
  readonly organization: Organization;
  readonly children: ReactNode;
}

function ColumnHeader({ lit, organization, children }: ColumnHeaderProps) {
  const isLit = useLitOrganization(lit, organization.id);
  return (
    <th
      scope="col"
      // What can be pressed in it is no part of what it heads.
      aria-label={organization.shortName}
      onMouseEnter={() => lit.set({ organizations: [organization.id], target: null })}
      className={`truncate px-0 py-0.5 text-center align-bottom tall-name ${isLit ? "text-accent" : ""}`}
    >
      <span className="flex flex-col items-center">{children}</span>
    </th>
  );
}

interface TargetHeaderProps {
  readonly slot: GridSlot;
  readonly lit: Store<Lit>;
  readonly children: ReactNode;
}

function TargetHeader({ slot, lit, children }: TargetHeaderProps) {
  const target = slot.target?.id ?? null;
  const isLit = useLitTarget(lit, target);
  return (
    <th
      scope="row"
      onMouseEnter={() => lit.set({ organizations: [], target })}
      className={`border-b border-rule py-1 pr-1 text-left text-label leading-tight font-normal hyphens-auto ${isLit ? "font-semibold text-accent" : ""}`}
    >
      {children}
    </th>
  );
}
