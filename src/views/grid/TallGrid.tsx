import { Fragment } from "react";
import type { GridParts } from "./Grid.tsx";
import { rowFacts } from "#words/rowFacts.ts";

/** Targets as rows, organizations as columns: for a narrow screen. */
export function TallGrid(parts: GridParts) {
  const { layout, rows, corpus, arrangement, lit, t, label, cell, topicButton, tableProps } = parts;
  const { organizationButton } = parts;
  const { slots, headerWidth, cellWidth } = layout;
  return (
    <table {...tableProps} className="w-full table-fixed border-separate border-spacing-0">
      <colgroup>
        <col style={{ width: headerWidth }} />
        {rows.map((organization) => (
          <col key={organization.id} style={{ width: cellWidth[0] ?? 0 }} />
        ))}
      </colgroup>
      <thead className="sticky top-0 z-10 bg-page">
        <tr>
          <td aria-hidden="true" />
          {rows.map((organization) => (
            <th
              key={organization.id}
              scope="col"
              title={`${organization.shortName}: ${rowFacts(corpus, organization, t)}`}
              className={`truncate px-0 py-2 text-center text-[0.6875rem] font-semibold tracking-tight ${lit.organizations.includes(organization.id) ? "text-accent" : ""}`}
            >
              {organizationButton(organization)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {arrangement.topics.map((shown, topicIndex) => (
          <Fragment key={shown.topic.id}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={rows.length + 1}
                className="border-b-[1.5px] border-strong pt-4 pb-0.5 text-left text-sm"
              >
                {topicButton({ ...shown, id: shown.topic.id })}
              </th>
            </tr>
            {slots.map((slot, i) =>
              slot.topicIndex !== topicIndex ? null : (
                <tr
                  key={slot.key}
                  className={lit.target !== null && lit.target === slot.target?.id ? "bg-lit" : ""}
                >
                  <th
                    scope="row"
                    className={`border-b border-rule py-1 pr-1 text-left text-[0.8125rem] leading-tight font-normal hyphens-auto ${lit.target !== null && lit.target === slot.target?.id ? "font-semibold text-accent" : ""}`}
                  >
                    {slot.target ? label(slot.target) : t.grid.folded}
                  </th>
                  {rows.map((organization) => cell(organization, slot, i))}
                </tr>
              ),
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
