import type { Lit } from "#domain/selection.ts";
import { Wording } from "#ui/Wording.tsx";
import { type Store } from "#ui/store.ts";
import { LitRow, useLitOrganization, useLitTarget } from "./Lighting.tsx";
import type { GridParts } from "./gridParts.ts";
import type { GridSlot } from "./gridTypes.ts";

/** Organizations as rows, targets as columns under slanted names, topics underneath the names. */
export function WideGrid(parts: GridParts) {
  const { layout, rows, lit, t, topics, label, cell, topicButton, organizationButton } = parts;
  const { slots, headerWidth, cellWidth, labelHeight, topicGap } = layout;
  return (
    // Fixed columns are only heeded in a table of known width.
    <table
      {...parts.tableProps}
      style={{ width: layout.width }}
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
              {slot.target ? (
                <SlantedName
                  slot={slot}
                  lit={lit}
                  name={label(slot.target)}
                  left={(slot.firstOfTopic ? topicGap : 0) + (cellWidth[i] ?? 0) / 2 - 3}
                />
              ) : (
                <span className="sr-only">{t.grid.folded}</span>
              )}
            </th>
          ))}
        </tr>
        <tr>
          {topics.map((topic) => (
            <th
              key={topic.id}
              scope="colgroup"
              colSpan={topic.folded ? 1 : topic.targets.length}
              style={{ paddingLeft: topicGap }}
              className="overflow-hidden p-0 text-left text-xs"
            >
              <div className="border-b-[1.5px] border-strong px-0.5 pb-0.5">
                {topicButton(topic)}
              </div>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LitRow key={row.organization.id} lit={lit} of={{ organization: row.organization.id }}>
            <RowHeader lit={lit} parts={parts} row={row}>
              {organizationButton(row.organization)}
            </RowHeader>
            {row.cells.map(cell)}
          </LitRow>
        ))}
      </tbody>
    </table>
  );
}

interface SlantedNameProps {
  readonly slot: GridSlot;
  readonly lit: Store<Lit>;
  readonly name: { readonly text: string; readonly language: string | null };
  readonly left: number;
}

function SlantedName({ slot, lit, name, left }: SlantedNameProps) {
  const target = slot.target?.id ?? null;
  const isLit = useLitTarget(lit, target);
  return (
    // The name reaches over its neighbours' headers, which must not catch the pointer.
    <div
      onMouseEnter={() => lit.set({ organizations: [], target })}
      style={{ left }}
      className={`pointer-events-auto absolute bottom-1.5 origin-bottom-left -rotate-45 text-xs whitespace-nowrap ${isLit ? "font-semibold text-accent" : "text-soft"}`}
    >
      <Wording of={name} />
    </div>
  );
}

interface RowHeaderProps {
  readonly lit: Store<Lit>;
  readonly parts: GridParts;
  readonly row: GridParts["rows"][number];
  readonly children: React.ReactNode;
}

function RowHeader({ lit, parts, row, children }: RowHeaderProps) {
  const { organization } = row;
  const isLit = useLitOrganization(lit, organization.id);
  const facts = parts.facts(organization);
  return (
    <th
      scope="row"
      onMouseEnter={() => lit.set({ organizations: [organization.id], target: null })}
      className={`border-b border-rule py-0.5 pr-2 pl-1 text-left font-normal ${isLit ? "text-accent" : ""}`}
    >
      <span className="block text-label leading-tight">{children}</span>
      <span className="block truncate text-[0.6875rem] leading-tight text-faint" title={facts}>
        {facts}
      </span>
    </th>
  );
}
