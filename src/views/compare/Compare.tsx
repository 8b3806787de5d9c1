import type { CSSProperties } from "react";
import { compareRows, countRelations, type ComparedRow } from "#domain/compareRows.ts";
import { type Relation, relations } from "#domain/agreement.ts";
import type { Arrangement } from "#domain/arrange.ts";
import type { Corpus } from "#domain/corpus.ts";
import type { OrganizationId } from "#domain/ids.ts";
import type { Matrix } from "#domain/matrix.ts";
import { type Opened, toggled } from "#domain/selection.ts";
import { textIn } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { namesInWords } from "#words/stanceWords.ts";
import { AgreementMatrix } from "./AgreementMatrix.tsx";
import { CompareRow } from "./CompareRow.tsx";

interface CompareProps {
  readonly corpus: Corpus;
  readonly matrix: Matrix;
  readonly arrangement: Arrangement;
  /** Relations to show; empty for all. */
  readonly shownRelations: readonly Relation[];
  readonly grouped: boolean;
  readonly chosen: readonly OrganizationId[];
  readonly t: Messages;
  readonly onChosen: (organizations: readonly OrganizationId[]) => void;
  readonly onRelations: (relations: readonly Relation[]) => void;
  readonly onGrouped: (grouped: boolean) => void;
  readonly onOpen: (opened: Opened) => void;
}

/** Organizations side by side: targets in rows, what each says in columns, and what the row amounts to. */
export function Compare(props: CompareProps) {
  const { corpus, matrix, arrangement, shownRelations, grouped, chosen, t, onRelations } = props;
  const organizations = arrangement.rows;
  const targets = arrangement.topics.flatMap((topic) => topic.targets);
  const rows = compareRows(corpus, matrix, organizations, targets);
  const counts = countRelations(rows);
  const shown = rows.filter(
    (row) => shownRelations.length === 0 || shownRelations.includes(row.relation),
  );
  const enough = organizations.length >= 2;

  return (
    <div className="space-y-4 pb-6">
      <h2 data-view-heading tabIndex={-1} className="font-serif text-xl font-semibold">
        {enough
          ? t.compare.heading(
              namesInWords(
                organizations.map((one) => one.shortName),
                t,
              ),
            )
          : t.compare.pick}
      </h2>
      <div role="group" aria-label={t.compare.pickLabel} className="no-print flex flex-wrap gap-2">
        {corpus.organizations.map((one) => {
          const on = chosen.includes(one.id);
          return (
            <button
              key={one.id}
              type="button"
              aria-pressed={on}
              aria-label={t.compare.inComparison(one.shortName)}
              title={textIn(one.name, t.code)}
              onClick={() =>
                props.onChosen(
                  toggled(
                    chosen,
                    one.id,
                    corpus.organizations.map(({ id }) => id),
                  ),
                )
              }
              className={`chip ${on ? "chip-on" : ""}`}
            >
              {one.shortName}
            </button>
          );
        })}
      </div>
      {enough && (
        <>
          <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
            <div role="group" aria-label={t.compare.filter} className="flex flex-wrap gap-1">
              {[...counts].map(([relation, n]) => (
                <button
                  key={relation}
                  type="button"
                  aria-pressed={shownRelations.includes(relation)}
                  aria-label={t.compare.count(n, t.compare.relations[relation] ?? "")}
                  title={t.compare.relationNote[relation]}
                  onClick={() => onRelations(toggled(shownRelations, relation, relations))}
                  className={`min-h-7 rounded-full border px-2.5 text-label ${shownRelations.includes(relation) ? "border-ink bg-raised" : "border-transparent text-soft hover:border-rule"}`}
                >
                  <strong className="text-ink tabular-nums">{n}</strong>{" "}
                  {t.compare.relations[relation]}
                </button>
              ))}
            </div>
            <label className="no-print flex min-h-7 items-center gap-2 px-2.5 text-label text-soft">
              <input
                type="checkbox"
                className="size-4 accent-[var(--accent)]"
                checked={grouped}
                onChange={() => props.onGrouped(!grouped)}
              />
              {t.compare.group}
            </label>
          </div>
          <AgreementMatrix matrix={matrix} organizations={organizations} targets={targets} t={t} />
          {shown.length === 0 ? (
            <p role="status" className="py-4 text-soft">
              {t.compare.none}
            </p>
          ) : (
            <CompareTable {...props} rows={shown} />
          )}
        </>
      )}
    </div>
  );
}

/** Grid columns of a row: the target, the organizations, the relation. Stacked where there is no room. */
function columnsFor(organizations: number): string {
  return `minmax(8rem, 11rem) repeat(${organizations}, minmax(11rem, 1fr)) 9rem`;
}

function CompareTable(props: CompareProps & { readonly rows: readonly ComparedRow[] }) {
  const { corpus, arrangement, grouped, rows, t } = props;
  const groups = grouped
    ? relations.map((relation) => ({
        key: relation as string,
        label: t.compare.relations[relation] ?? "",
        rows: rows.filter((row) => row.relation === relation),
      }))
    : corpus.topics.map((topic) => ({
        key: topic.id as string,
        label: textIn(topic.label, t.code),
        rows: rows.filter((row) => row.target.topic === topic.id),
      }));
  const template = { gridTemplateColumns: columnsFor(arrangement.rows.length) };
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={t.compare.table}
      className="relative overflow-x-auto print:overflow-visible"
    >
      <div
        role="table"
        aria-label={t.compare.table}
        style={{ "--compare-width": `${20 + arrangement.rows.length * 12}rem` } as CSSProperties}
        className="w-full md:min-w-(--compare-width)"
      >
        <div role="rowgroup">
          <div
            role="row"
            style={template}
            className="hidden gap-x-5 border-b-[1.5px] border-strong pb-1.5 md:grid"
          >
            <span role="columnheader" className="text-sm text-faint">
              {t.compare.target}
            </span>
            {arrangement.rows.map((organization) => (
              <span key={organization.id} role="columnheader" className="text-sm font-semibold">
                {organization.shortName}
              </span>
            ))}
            <span role="columnheader" className="text-sm text-faint">
              {t.compare.relation}
            </span>
          </div>
        </div>
        {groups.map(
          (group) =>
            group.rows.length > 0 && (
              <div key={group.key} role="rowgroup" aria-label={group.label}>
                <div role="row" className="border-b border-rule pt-4 pb-1">
                  <div role="cell">
                    <h3 className="text-label font-semibold">{group.label}</h3>
                  </div>
                </div>
                {group.rows.map((row) => (
                  <CompareRow
                    key={row.target.id}
                    row={row}
                    template={template}
                    {...{ arrangement, t, onOpen: props.onOpen }}
                  />
                ))}
              </div>
            ),
        )}
      </div>
    </div>
  );
}
