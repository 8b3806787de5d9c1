import type { Target } from "#domain/corpus.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import { Wording } from "#ui/Wording.tsx";
import { LitRow, useLitOrganization } from "./Lighting.tsx";
import { longestSlanted } from "./gridLayout.ts";
import type { GridParts } from "./gridParts.ts";
import type { FoldableTopic } from "./gridTypes.ts";

/** Organizations as rows, targets as columns under slanted names, topics underneath the names. */
export function WideGrid(parts: GridParts) {
  const { layout, rows, lit, t, topics, cell, topicButton, targetButton } = parts;
  const { slots, headerWidth, cellWidth, labelHeight, topicGap } = layout;
  const topicHeader = (topic: FoldableTopic) => (
    <th
      key={topic.id}
      scope="colgroup"
      aria-label={textIn(topic.topic.label, t.code)}
      colSpan={topic.folded ? 1 : topic.targets.length}
      style={{ paddingLeft: topicGap }}
      className="overflow-hidden p-0 text-left text-xs"
    >
      <div
        className={
          layout.telling === "mark" ? "border-b-[1.5px] border-strong px-0.5 pb-0.5" : "px-0.5"
        }
      >
        {topicButton(topic)}
      </div>
    </th>
  );
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
        {layout.telling === "mark" ? (
          <>
            <tr style={{ height: labelHeight }}>
              <td rowSpan={2} aria-hidden="true" />
              {slots.map((slot, i) => (
                <th
                  key={slot.key}
                  scope="col"
                  className="pointer-events-none relative p-0 align-bottom font-normal"
                >
                  {slot.target ? (
                    // The name reaches over its neighbours' headers, which must not catch the pointer.
                    <div
                      onMouseEnter={() =>
                        lit.set({ organizations: [], target: slot.target?.id ?? null })
                      }
                      style={{
                        left: (slot.firstOfTopic ? topicGap : 0) + (cellWidth[i] ?? 0) / 2,
                        maxWidth: longestSlanted,
                      }}
                      className="pointer-events-auto absolute bottom-0 origin-bottom-left -rotate-45 text-xs text-soft [&>button]:max-w-full [&>button]:truncate"
                    >
                      {targetButton(slot.target)}
                    </div>
                  ) : (
                    <span className="sr-only">{t.grid.folded}</span>
                  )}
                </th>
              ))}
            </tr>
            <tr>{topics.map(topicHeader)}</tr>
          </>
        ) : (
          <>
            <tr>
              <td rowSpan={2} aria-hidden="true" />
              {topics.map(topicHeader)}
            </tr>
            <tr>
              {slots.map((slot) => (
                <th
                  key={slot.key}
                  scope="col"
                  style={{ paddingLeft: slot.firstOfTopic ? topicGap : 0 }}
                  className="border-b-[1.5px] border-strong p-0 pt-1 pb-1.5 text-left align-bottom font-normal"
                >
                  {slot.target && <RoomyName target={slot.target} parts={parts} />}
                </th>
              ))}
            </tr>
          </>
        )}
      </thead>
      <tbody>
        {rows.map((row) => (
          <LitRow key={row.organization.id} lit={lit} of={{ organization: row.organization.id }}>
            <RowHeader parts={parts} row={row} />
            {row.cells.map((one) => cell(one))}
          </LitRow>
        ))}
      </tbody>
    </table>
  );
}

/** A target's name in full where there is room, with what it is read as. */
function RoomyName({ target, parts }: { readonly target: Target; readonly parts: GridParts }) {
  return (
    <span
      onMouseEnter={() => parts.lit.set({ organizations: [], target: target.id })}
      className="block px-1 text-label"
    >
      <span className="font-semibold">{parts.targetButton(target)}</span>
      <span className="block text-xs leading-tight text-faint">
        <Wording of={wordingFor(target.readAs, parts.t.code)} />
      </span>
    </span>
  );
}

interface RowHeaderProps {
  readonly parts: GridParts;
  readonly row: GridParts["rows"][number];
}

function RowHeader({ parts, row }: RowHeaderProps) {
  const { organization } = row;
  const { lit, layout, t } = parts;
  const isLit = useLitOrganization(lit, organization.id);
  return (
    <th
      scope="row"
      // What can be pressed in it is no part of what it heads.
      aria-label={`${organization.shortName} ${parts.facts(organization)}`}
      onMouseEnter={() => lit.set({ organizations: [organization.id], target: null })}
      className={`border-b border-rule py-0.5 pr-2 text-left align-top font-normal ${isLit ? "text-accent" : ""}`}
    >
      <span className="flex items-center gap-1 text-label leading-tight">
        {parts.organizationButton(organization)}
        <span className="order-first">{parts.pickButton(organization)}</span>
      </span>
      <span
        className={`${layout.picks ? "pl-7" : "pl-1"} text-[0.6875rem] text-faint ${layout.telling === "mark" ? "line-clamp-2 leading-[1.1]" : "block leading-tight"}`}
      >
        {layout.telling === "mark" ? (
          parts.facts(organization)
        ) : (
          <Wording of={wordingFor(organization.name, t.code)} />
        )}
      </span>
    </th>
  );
}
