import { type CSSProperties, Fragment, type Ref, memo, useRef } from "react";
import type { Reason, Topic } from "#domain/corpus.ts";
import type { ReasonId } from "#domain/ids.ts";
import type { Opened } from "#domain/opened.ts";
import { type ReasonRow, usesOf } from "#domain/reasonRows.ts";
import { toggled } from "#domain/selection.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { useFirst } from "#ui/useFirst.ts";
import { Wording } from "#ui/Wording.tsx";
import { type ViewHandle, useViewHandle } from "#ui/viewHandle.ts";
import { EntryCell } from "./EntryCell.tsx";

export interface ReasonsProps {
  /** The vocabulary of reasons, in its order. */
  readonly reasons: readonly Reason[];
  /** The topics in view. */
  readonly topics: readonly Topic[];
  readonly rows: readonly ReasonRow[];
  /** The reasons that the filter asks for; empty for all. */
  readonly chosen: readonly ReasonId[];
  readonly t: Messages;
  /** Null where what is shown cannot be changed. */
  readonly onReasons: ((reasons: readonly ReasonId[]) => void) | null;
  readonly onOpen: (opened: Opened) => void;
  readonly ref?: Ref<ViewHandle>;
}

/** So many rows are listed before more are asked for. */
const firstRows = 120;

/** The grid read by reason: targets in rows, reasons in columns, in each cell who argues so and on which side. */
export const Reasons = memo(function Reasons(props: ReasonsProps) {
  const { reasons, topics, rows, chosen, t, onReasons, onOpen, ref } = props;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useViewHandle(ref, root, () => heading.current);
  const used = reasons.filter((reason) => rows.some((row) => row.entries.has(reason.id)));
  const uncoded = rows.some((row) => row.entries.has(null));
  const reasonIds = reasons.map((reason) => reason.id);
  const listed = useFirst(rows, firstRows);
  return (
    <div ref={root} className="space-y-3 pb-6">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
        {t.reasons.heading}
      </h2>
      <p className="max-w-3xl text-label text-soft">{t.reasons.note}</p>
      <div
        tabIndex={0}
        role="group"
        aria-label={t.reasons.table}
        className="goes-on relative overflow-x-auto print:overflow-visible"
      >
        <table
          aria-label={t.reasons.table}
          // Paper has no more room for many than for few.
          style={{ "--reason-columns": used.length + (uncoded ? 1 : 0) } as CSSProperties}
          className="reason-table border-collapse text-label"
        >
          <thead>
            <tr className="border-b-[1.5px] border-strong align-top">
              <td className="sticky left-0 z-1 bg-page print:static" />
              {used.map((reason) => {
                const on = chosen.includes(reason.id);
                const use = usesOf(rows, reason);
                return (
                  <th key={reason.id} scope="col" className="min-w-20 px-1 pb-1.5 text-left">
                    {onReasons ? (
                      <button
                        type="button"
                        aria-pressed={on}
                        aria-label={t.reasons.filter(textIn(reason.label, t.code))}
                        title={textIn(reason.readAs, t.code)}
                        onClick={() => onReasons(toggled(chosen, reason.id, reasonIds))}
                        className={`chip px-2.5 ${on ? "chip-on" : ""}`}
                      >
                        <Wording of={wordingFor(reason.label, t.code)} />
                      </button>
                    ) : (
                      <span title={textIn(reason.readAs, t.code)}>
                        <Wording of={wordingFor(reason.label, t.code)} />
                      </span>
                    )}
                    <span className="mt-1 block max-w-32 text-[0.6875rem] leading-tight font-normal text-faint">
                      {t.reasons.used(use.stances, use.up, use.down, use.mixed)}
                    </span>
                  </th>
                );
              })}
              {uncoded && (
                <th scope="col" className="px-1 pb-1.5 text-left font-normal text-faint">
                  {t.reasons.notCoded}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {topics.map((topic) => {
              const own = listed.shown.filter((row) => row.target.topic === topic.id);
              return own.length === 0 ? null : (
                <Fragment key={topic.id}>
                  <tr>
                    <th
                      scope="rowgroup"
                      colSpan={used.length + (uncoded ? 2 : 1)}
                      className="pt-4 pb-1 text-left font-semibold"
                    >
                      <Wording of={wordingFor(topic.label, t.code)} />
                    </th>
                  </tr>
                  {own.map((row) => (
                    <tr
                      key={row.target.id}
                      className="group border-t border-rule align-middle hover:bg-lit"
                    >
                      <th
                        scope="row"
                        className="sticky left-0 z-1 min-w-32 bg-page py-1 pr-3 text-left font-normal group-hover:bg-lit print:static"
                      >
                        <Wording
                          of={wordingFor(row.target.shortLabel ?? row.target.label, t.code)}
                        />
                      </th>
                      {used.map((reason) => (
                        <EntryCell
                          key={reason.id}
                          entries={row.entries.get(reason.id) ?? []}
                          reason={reason}
                          {...{ t, onOpen }}
                        />
                      ))}
                      {uncoded && (
                        <EntryCell
                          entries={row.entries.get(null) ?? []}
                          reason={null}
                          {...{ t, onOpen }}
                        />
                      )}
                    </tr>
                  ))}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {listed.hasMore && (
        <button type="button" className="chip" onClick={listed.more}>
          {t.more}
        </button>
      )}
    </div>
  );
});
