import { type Relation, relations } from "#domain/agreement.ts";
import { toggled } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";

interface RelationsProps {
  /** How many rows there are of each. */
  readonly counts: ReadonlyMap<Relation, number>;
  /** Those that are shown; empty for all. */
  readonly shown: readonly Relation[];
  readonly t: Messages;
  /** Null where what is shown cannot be changed. */
  readonly onRelations: ((relations: readonly Relation[]) => void) | null;
}

/** How often the organizations agree, and how often they do not; a press shows these rows alone. */
export function Relations({ counts, shown, t, onRelations }: RelationsProps) {
  const classesOf = (relation: Relation) =>
    `inline-flex min-h-7 items-center gap-1 rounded-full border px-2.5 text-label ${shown.includes(relation) ? "border-ink bg-raised" : "border-transparent text-soft"}`;
  const entries = [...counts].map(([relation, n]) => ({
    relation,
    n,
    name: t.compare.relations[relation],
  }));
  if (onRelations === null)
    return (
      <ul className="flex flex-wrap gap-1">
        {entries.map(({ relation, n, name }) => (
          <li key={relation} className={classesOf(relation)}>
            <strong className="text-ink tabular-nums">{n}</strong> {name}
          </li>
        ))}
      </ul>
    );
  return (
    <div role="group" aria-label={t.compare.filter} className="flex flex-wrap gap-1">
      {entries.map(({ relation, n, name }) => (
        <button
          key={relation}
          type="button"
          aria-pressed={shown.includes(relation)}
          aria-label={t.compare.count(n, name)}
          onClick={() => onRelations(toggled(shown, relation, relations))}
          className={`${classesOf(relation)} not-aria-pressed:hover:border-rule`}
        >
          <strong className="text-ink tabular-nums">{n}</strong> {name}
        </button>
      ))}
    </div>
  );
}
