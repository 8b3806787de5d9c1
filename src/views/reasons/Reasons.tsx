import { Fragment } from "react";
import type { Arrangement } from "#domain/arrange.ts";
import type { Corpus, Reason, Target } from "#domain/corpus.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import { markOf } from "#domain/mark.ts";
import { type Filters, toggled } from "#domain/selection.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { type ReasonEntry, reasonRows, usesOf } from "#domain/reasonRows.ts";

interface ReasonsProps {
  readonly corpus: Corpus;
  readonly arrangement: Arrangement;
  readonly filters: Filters;
  readonly t: Messages;
  readonly onFilters: (filters: Filters) => void;
  readonly onOpen: (organization: OrganizationId, target: TargetId) => void;
}

/** The grid read by reason: targets in rows, reasons in columns, in each cell who argues so and on which side. */
export function Reasons({ corpus, arrangement, filters, t, onFilters, onOpen }: ReasonsProps) {
  const targets = arrangement.topics.flatMap((topic) => topic.targets);
  const rows = reasonRows(arrangement, targets, filters);
  const used = corpus.reasons.filter((reason) => rows.some((row) => row.entries.has(reason.id)));
  const uncoded = rows.some((row) => row.entries.has(null));
  const reasonIds = corpus.reasons.map((reason) => reason.id);
  return (
    <div className="space-y-3 pb-6">
      <h2 data-view-heading tabIndex={-1} className="font-serif text-xl font-semibold">
        {t.reasons.heading}
      </h2>
      <p className="max-w-3xl text-label text-soft">{t.reasons.note}</p>
      <div
        tabIndex={0}
        role="group"
        aria-label={t.reasons.table}
        className="relative overflow-x-auto print:overflow-visible"
      >
        <table aria-label={t.reasons.table} className="border-collapse text-label">
          <thead>
            <tr className="border-b-[1.5px] border-strong align-bottom">
              <td />
              {used.map((reason) => {
                const on = filters.reasons.includes(reason.id);
                const use = usesOf(rows, reason);
                return (
                  <th key={reason.id} scope="col" className="px-2 pb-1.5 text-left">
                    <button
                      type="button"
                      aria-pressed={on}
                      aria-label={t.reasons.filter(textIn(reason.label, t.code))}
                      title={textIn(reason.readAs, t.code)}
                      onClick={() =>
                        onFilters({
                          ...filters,
                          reasons: toggled(filters.reasons, reason.id, reasonIds),
                        })
                      }
                      className={`chip ${on ? "chip-on" : ""}`}
                    >
                      <Wording of={wordingFor(reason.label, t.code)} />
                    </button>
                    <span className="mt-1 block max-w-32 text-[0.6875rem] leading-tight font-normal text-faint">
                      {t.reasons.used(use.stances, use.up, use.down, use.mixed)}
                    </span>
                  </th>
                );
              })}
              {uncoded && (
                <th scope="col" className="px-2 pb-1.5 text-left font-normal text-faint">
                  {t.reasons.notCoded}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {arrangement.topics.map(({ topic }) => {
              const own = rows.filter((row) => row.target.topic === topic.id);
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
                      className="border-t border-rule align-middle hover:bg-lit"
                    >
                      <th scope="row" className="min-w-32 py-1 pr-4 text-left font-normal">
                        <Wording
                          of={wordingFor(row.target.shortLabel ?? row.target.label, t.code)}
                        />
                      </th>
                      {used.map((reason) => (
                        <EntryCell
                          key={reason.id}
                          entries={row.entries.get(reason.id) ?? []}
                          target={row.target}
                          reason={reason}
                          {...{ t, onOpen }}
                        />
                      ))}
                      {uncoded && (
                        <EntryCell
                          entries={row.entries.get(null) ?? []}
                          target={row.target}
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
    </div>
  );
}

interface EntryCellProps {
  readonly entries: readonly ReasonEntry[];
  readonly target: Target;
  readonly reason: Reason | null;
  readonly t: Messages;
  readonly onOpen: ReasonsProps["onOpen"];
}

function EntryCell({ entries, target, reason, t, onOpen }: EntryCellProps) {
  const reasonName = reason ? textIn(reason.label, t.code) : t.reasons.notCoded;
  return (
    <td className="px-2 py-1">
      <span className="flex gap-0.5">
        {entries.map(({ organization, stance }) => {
          const position = t.position[String(stance.position)] ?? "";
          const name = t.reasons.entry(
            organization.shortName,
            textIn(target.label, t.code),
            position,
            reasonName,
          );
          return (
            <button
              key={`${organization.id} ${stance.document}`}
              type="button"
              data-place={
                reason === null || stance.reasons[0] === reason.id
                  ? `${organization.id}/${target.id}`
                  : undefined
              }
              aria-label={name}
              title={name}
              onClick={() => onOpen(organization.id, target.id)}
              className="flex flex-col items-center rounded px-1 hover:bg-raised"
            >
              <Glyph shapes={[markOf(stance)]} width={26} height={28} />
              <span aria-hidden="true" className="text-[0.625rem] text-faint">
                {organization.shortName}
              </span>
            </button>
          );
        })}
      </span>
    </td>
  );
}
