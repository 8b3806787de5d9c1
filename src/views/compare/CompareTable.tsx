import type { CSSProperties } from "react";
import { relations } from "#domain/agreement.ts";
import type { Arrangement } from "#domain/arrange.ts";
import type { ComparedRow } from "#domain/compareRows.ts";
import type { Organization, Topic } from "#domain/corpus.ts";
import type { Opened } from "#domain/opened.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { CompareRow, stayingColumn } from "./CompareRow.tsx";

interface CompareTableProps {
  readonly compared: readonly Organization[];
  readonly topics: readonly Topic[];
  /** Those that are listed. */
  readonly rows: readonly ComparedRow[];
  readonly shown: Arrangement["shown"];
  /** By relation and not by topic. */
  readonly grouped: boolean;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/** Grid columns of a row: the target with the relation, the organizations. Stacked where there is no room. */
function columnsFor(organizations: number): string {
  return `minmax(8rem, 11rem) repeat(${organizations}, minmax(7.5rem, 1fr))`;
}

/** The comparison itself: targets in rows under the names of the organizations. */
export function CompareTable(props: CompareTableProps) {
  const { compared, topics, grouped, rows, t } = props;
  const groups = grouped
    ? relations.map((relation) => ({
        key: relation as string,
        label: { text: t.compare.relations[relation], language: null },
        rows: rows.filter((row) => row.relation === relation),
      }))
    : topics.map((topic) => ({
        key: topic.id as string,
        label: wordingFor(topic.label, t.code),
        rows: rows.filter((row) => row.target.topic === topic.id),
      }));
  const columns = columnsFor(compared.length);
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={t.compare.table}
      className="goes-on relative overflow-x-auto md:max-h-[85dvh] md:overflow-y-auto in-data-embed:max-h-none! print:max-h-none print:overflow-visible"
    >
      <div
        role="table"
        aria-label={t.compare.table}
        style={
          {
            "--compare-width": `${8 + compared.length * 8.5}rem`,
            "--compare-columns": compared.length,
            "--compare-on-paper": `1.3fr repeat(${compared.length}, minmax(0, 1fr)) 1.2fr`,
          } as CSSProperties
        }
        className="compare-table w-full md:min-w-(--compare-width)"
      >
        {/* The names stay in sight however long the comparison is. */}
        <div role="rowgroup" className="md:sticky md:top-0 md:z-10">
          <div
            role="row"
            style={{ gridTemplateColumns: columns }}
            className="compare-row hidden gap-x-4 border-b-[1.5px] border-strong bg-page py-2.5 md:grid"
          >
            <div className={stayingColumn}>
              <span role="columnheader" className="block text-sm text-faint">
                {t.compare.target}
              </span>
              <span
                role="columnheader"
                className="block text-xs text-faint print:order-last print:text-sm"
              >
                {t.compare.relation}
              </span>
            </div>
            {compared.map((organization) => (
              <span key={organization.id} role="columnheader" className="text-sm font-semibold">
                {organization.shortName}
              </span>
            ))}
          </div>
        </div>
        {groups.map(
          (group) =>
            group.rows.length > 0 && (
              <div key={group.key} role="rowgroup" aria-label={group.label.text}>
                <div role="row" className="border-b border-rule pt-4 pb-1">
                  <div role="cell">
                    <h3 className="w-fit text-label font-semibold md:sticky md:left-0">
                      <Wording of={group.label} />
                    </h3>
                  </div>
                </div>
                {group.rows.map((row) => (
                  <CompareRow
                    key={row.target.id}
                    row={row}
                    columns={columns}
                    {...{ t, shown: props.shown, onOpen: props.onOpen }}
                  />
                ))}
              </div>
            ),
        )}
      </div>
    </div>
  );
}
