import { markOfFace } from "#domain/cellMarks.ts";
import { type Face, type Filters, faces, toggled } from "#domain/selection.ts";
import { bases } from "#domain/corpus.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import type { GlyphShape } from "#ui/markGeometry.ts";
import { ReportedSample, impliedSample } from "./sampleMarks.tsx";

interface LegendProps {
  readonly counts: ReadonlyMap<Face, number>;
  /** The faces that the corpus has at all: only those are explained. */
  readonly known: ReadonlySet<Face>;
  readonly filters: Filters;
  /** Whether the grid may show what others say of its organizations. */
  readonly reported: boolean;
  readonly t: Messages;
  readonly onFilters: (filters: Filters) => void;
}

/** What each mark means and how many there are in view; an entry pressed leaves only its kind. */
export function Legend({ counts, known, filters, reported, t, onFilters }: LegendProps) {
  // What the corpus does not have is explained only where a link filters by it.
  const listed = faces.filter((face) => known.has(face) || filters.faces.includes(face));
  const impliedOn = filters.bases.length === 1 && filters.bases[0] === "implied";
  return (
    <div
      role="group"
      aria-label={t.filter.legend}
      className="-mx-2 flex flex-wrap items-center gap-y-1"
    >
      {listed.map((face) => {
        const label = t.position[face];
        const n = counts.get(face) ?? 0;
        return (
          <Entry
            key={String(face)}
            mark={markOfFace(face)}
            label={label}
            name={t.filter.legendEntry(label, n)}
            count={n}
            on={filters.faces.includes(face)}
            onPress={() => onFilters({ ...filters, faces: toggled(filters.faces, face, faces) })}
          />
        );
      })}
      <Entry
        mark={impliedSample}
        label={t.basis.implied}
        name={t.basis.implied}
        count={null}
        on={impliedOn}
        onPress={() =>
          onFilters({
            ...filters,
            bases: impliedOn ? [] : bases.filter((one) => one === "implied"),
          })
        }
      />
      {reported && (
        <span className="flex min-h-7 items-center gap-1.5 px-1.5 text-xs text-soft">
          <ReportedSample />
          {t.reported.legend}
        </span>
      )}
    </div>
  );
}

interface EntryProps {
  readonly mark: GlyphShape;
  readonly label: string;
  readonly name: string;
  readonly count: number | null;
  readonly on: boolean;
  readonly onPress: () => void;
}

function Entry({ mark, label, name, count, on, onPress }: EntryProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={name}
      onClick={onPress}
      className={`flex min-h-7 items-center gap-1.5 rounded-full border px-1.5 text-xs ${on ? "border-ink bg-raised text-ink" : "border-transparent text-soft hover:border-rule"}`}
    >
      <Glyph shapes={[mark]} width={24} height={22} />
      <span>{label}</span>
      {count !== null && <span className="text-faint tabular-nums">{count}</span>}
    </button>
  );
}
