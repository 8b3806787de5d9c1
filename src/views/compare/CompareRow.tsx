import { memo } from "react";
import type { Arrangement } from "#domain/arrange.ts";
import { unsaidMark } from "#domain/cellMarks.ts";
import type { ComparedCell, ComparedRow } from "#domain/compareRows.ts";
import type { Target } from "#domain/corpus.ts";
import { type Opened, atCell, atStance } from "#domain/opened.ts";
import { cellPlace } from "#domain/place.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Tagged } from "#ui/Tagged.tsx";
import { Wording } from "#ui/Wording.tsx";
import { cellOwner } from "#words/cellWords.ts";
import { shareLines } from "#words/shareWords.ts";
import { Quoted } from "./Quoted.tsx";
import { relationInWords, relationSign } from "./relationWords.ts";

interface CompareRowProps {
  readonly row: ComparedRow;
  /** Columns of the CSS grid. */
  readonly columns: string;
  readonly shown: Arrangement["shown"];
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

/**
 * The column of the issues, which stays at the side where there are more organizations than room. On
 * paper its two halves are columns of their own, the relation the last.
 */
export const stayingColumn =
  "min-w-0 md:sticky md:left-0 md:z-1 md:-my-2.5 md:bg-page md:py-2.5 print:contents";

/** One target: what each organization says of it, and what that amounts to. */
export const CompareRow = memo(function CompareRow({
  row,
  columns,
  shown,
  t,
  onOpen,
}: CompareRowProps) {
  const { target, relation, cells, reasons } = row;
  return (
    <div
      role="row"
      style={{ gridTemplateColumns: columns }}
      className="compare-row gap-x-4 border-b border-rule py-2.5 md:grid"
    >
      {/* Under the name, in the column that stays: what the row amounts to is never out of sight. */}
      <div className={stayingColumn}>
        <div role="rowheader" className="text-sm font-medium">
          <Wording of={wordingFor(target.label, t.code)} />
        </div>
        <div
          role="cell"
          className="flex items-start gap-2 pt-1.5 text-xs text-soft print:order-last"
        >
          <span aria-hidden="true" className="font-semibold text-accent">
            {relationSign[relation]}
          </span>
          <div className="min-w-0">
            {relationInWords(row, t)}
            {shareLines(reasons, t).map((line, i) => (
              <p key={i} className="mt-1 leading-5">
                <Tagged parts={line} />
              </p>
            ))}
          </div>
        </div>
      </div>
      {cells.map((one) => (
        <div key={one.organization.id} role="cell" className="@container min-w-0 pt-2 md:pt-0">
          <span className="block text-xs font-semibold text-faint md:hidden print:hidden">
            {one.organization.shortName}
          </span>
          {shown(one.organization, target).passes ? (
            <CellWords one={one} target={target} t={t} onOpen={onOpen} />
          ) : (
            <span className="text-xs text-faint">{t.filteredOut}</span>
          )}
        </div>
      ))}
    </div>
  );
});

interface CellWordsProps {
  readonly one: ComparedCell;
  readonly target: Target;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
}

function CellWords({ one, target, t, onOpen }: CellWordsProps) {
  const { organization, cell, stances } = one;
  if (cell.kind !== "stance") {
    const word = t.position[cell.kind];
    return (
      <button
        type="button"
        data-place={cellPlace(organization.id, target.id)}
        aria-label={`${cellOwner(organization, target, t)}: ${word}`}
        onClick={() => onOpen(atCell(organization.id, target.id))}
        className="flex min-h-6 items-center gap-2 text-label text-faint hover:text-ink"
      >
        <Glyph shapes={[unsaidMark(cell.kind)]} width={26} height={26} />
        {word}
      </button>
    );
  }
  return stances.map((full) => (
    <Quoted
      key={full.document.id}
      full={full}
      t={t}
      onOpen={(passage) => onOpen(atStance(organization.id, full.stance, passage.id))}
    />
  ));
}
