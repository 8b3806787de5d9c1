import type { GridParts } from "./Grid.tsx";
import { rowFacts } from "#words/rowFacts.ts";

/** Organizations as rows, targets as columns under slanted names, topics underneath the names. */
export function WideGrid(parts: GridParts) {
  const {
    layout,
    rows,
    corpus,
    arrangement,
    lit,
    t,
    label,
    cell,
    topicButton,
    tableProps,
    onLight,
  } = parts;
  const { organizationButton } = parts;
  const { slots, headerWidth, cellWidth, labelHeight, topicGap } = layout;
  const width =
    headerWidth +
    arrangement.topics.length * topicGap +
    cellWidth.reduce((sum, one) => sum + one, 0);
  return (
    // Fixed columns are only heeded in a table of known width.
    <table
      {...tableProps}
      style={{ width }}
      className="table-fixed border-separate border-spacing-0"
    >
      <colgroup>
        <col style={{ width: headerWidth }} />
        {slots.map((slot, i) => (
          <col
            key={slot.key}
            style={{ width: (cellWidth[i] ?? 0) + (slot.firstOfTopic ? topicGap : 0) }}
          />
        ))}
      </colgroup>
      <thead>
        <tr style={{ height: labelHeight }}>
          <td rowSpan={2} aria-hidden="true" />
          {slots.map((slot, i) => (
            <th
              key={slot.key}
              scope="col"
              className="pointer-events-none relative p-0 align-bottom font-normal"
            >
              {!slot.target && <span className="sr-only">{t.grid.folded}</span>}
              {slot.target && (
                // The name reaches over its neighbours' headers, which must not catch the pointer.
                <div
                  onMouseEnter={() =>
                    onLight({ organizations: [], target: slot.target?.id ?? null })
                  }
                  style={{ left: (slot.firstOfTopic ? topicGap : 0) + (cellWidth[i] ?? 0) / 2 - 3 }}
                  className={`pointer-events-auto absolute bottom-1.5 origin-bottom-left -rotate-45 text-xs whitespace-nowrap ${lit.target === slot.target.id ? "font-semibold text-accent" : "text-soft"}`}
                >
                  {label(slot.target)}
                </div>
              )}
            </th>
          ))}
        </tr>
        <tr>
          {arrangement.topics.map((shown) => (
            <th
              key={shown.topic.id}
              scope="colgroup"
              colSpan={shown.folded ? 1 : shown.targets.length}
              style={{ paddingLeft: topicGap }}
              className="overflow-hidden p-0 text-left text-xs"
            >
              <div className="border-b-[1.5px] border-strong px-0.5 pb-0.5">
                {topicButton({ ...shown, id: shown.topic.id })}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((organization) => (
          <tr
            key={organization.id}
            className={lit.organizations.includes(organization.id) ? "bg-lit" : ""}
          >
            <th
              scope="row"
              onMouseEnter={() => onLight({ organizations: [organization.id], target: null })}
              className={`border-b border-rule py-0.5 pr-2 pl-1 text-left font-normal ${lit.organizations.includes(organization.id) ? "text-accent" : ""}`}
            >
              <span className="block text-[0.8125rem] leading-tight">
                {organizationButton(organization)}
              </span>
              <span
                className="block truncate text-[0.6875rem] leading-tight text-faint"
                title={rowFacts(corpus, organization, t)}
              >
                {rowFacts(corpus, organization, t)}
              </span>
            </th>
            {slots.map((slot, i) => cell(organization, slot, i))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
