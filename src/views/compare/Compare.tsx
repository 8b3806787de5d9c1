import { type Ref, memo, useRef } from "react";
import type { Relation } from "#domain/agreement.ts";
import { type ComparedRow, countRelations } from "#domain/compareRows.ts";
import type { Arrangement } from "#domain/arrange.ts";
import type { Organization, Topic } from "#domain/corpus.ts";
import type { OrganizationId } from "#domain/ids.ts";
import type { Matrix } from "#domain/matrix.ts";
import type { Opened } from "#domain/opened.ts";
import { compareText } from "#i18n/compareText.ts";
import type { Messages } from "#i18n/en.ts";
import { type ViewHandle, useViewHandle } from "#ui/viewHandle.ts";
import { namesInWords } from "#words/formatters.ts";
import { useFirst } from "#ui/useFirst.ts";
import { Choices } from "./Choices.tsx";
import { AgreementMatrix } from "./AgreementMatrix.tsx";
import { CompareTable } from "./CompareTable.tsx";
import { Relations } from "./Relations.tsx";

export interface CompareProps {
  readonly matrix: Matrix;
  /** All that can be compared, in the order of the corpus. */
  readonly choices: readonly Organization[];
  /** Those that are, in the order of the rows of the grid. */
  readonly compared: readonly Organization[];
  /** Those of them that are shown side by side: the first. */
  readonly drawn: readonly Organization[];
  /** The topics in view. */
  readonly topics: readonly Topic[];
  /** One for each target in view. */
  readonly rows: readonly ComparedRow[];
  /** Which cells the filters let through. */
  readonly shown: Arrangement["shown"];
  /** Relations to show; empty for all. */
  readonly shownRelations: readonly Relation[];
  readonly grouped: boolean;
  readonly t: Messages;
  /** Null, as `onRelations` is, where what is compared cannot be changed. */
  readonly onCompared: ((organizations: readonly OrganizationId[]) => void) | null;
  readonly onRelations: ((relations: readonly Relation[]) => void) | null;
  readonly onGrouped: (grouped: boolean) => void;
  readonly onOpen: (opened: Opened) => void;
  readonly ref?: Ref<ViewHandle>;
}

/** So many rows are listed before more are asked for. */
const firstRows = 120;

/** Organizations side by side: targets in rows, what each says in columns, and what the row amounts to. */
export const Compare = memo(function Compare(props: CompareProps) {
  const { matrix, choices, compared, drawn, rows, shownRelations, grouped, t, onRelations, ref } =
    props;
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useViewHandle(ref, root, () => heading.current);
  const counts = countRelations(rows);
  const listed = rows.filter(
    (row) => shownRelations.length === 0 || shownRelations.includes(row.relation),
  );
  const enough = compared.length >= 2;
  const ids = compared.map((one) => one.id);
  const names = drawn.map((one) => one.shortName);
  const others = compared.length - drawn.length;
  const listing = useFirst(listed, firstRows);
  const isHiding = listing.shown.some(({ target }) =>
    drawn.some((one) => !props.shown(one, target).passes),
  );

  return (
    <div ref={root} className="space-y-4 pb-6">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-xl font-semibold">
        {enough
          ? t.compare.heading(
              namesInWords(others > 0 ? [...names, t.compare.others(others)] : names, t.code),
            )
          : t.compare.pick}
      </h2>
      {props.onCompared && <Choices {...{ choices, ids, t }} onCompared={props.onCompared} />}
      {others > 0 && (
        <p role="status" className="text-sm text-soft">
          {t.compare.columns(drawn.length, compared.length)}
        </p>
      )}
      {enough && (
        <>
          <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
            <Relations shown={shownRelations} {...{ counts, t, onRelations }} />
            <label className="no-print flex min-h-7 items-center gap-2 px-2.5 text-label text-soft">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={grouped}
                onChange={() => props.onGrouped(!grouped)}
              />
              {t.compare.group}
            </label>
          </div>
          {others === 0 && (
            <AgreementMatrix
              matrix={matrix}
              organizations={compared}
              targets={rows.map((row) => row.target)}
              t={t}
            />
          )}
          {isHiding && <p className="text-label text-soft">{compareText[t.code].relationsOfAll}</p>}
          {listed.length === 0 ? (
            <p role="status" className="py-4 text-soft">
              {t.compare.none}
            </p>
          ) : (
            <CompareTable
              rows={listing.shown}
              topics={props.topics}
              shown={props.shown}
              onOpen={props.onOpen}
              compared={drawn}
              {...{ grouped, t }}
            />
          )}
          {listing.hasMore && (
            <button type="button" className="chip" onClick={listing.more}>
              {t.more}
            </button>
          )}
        </>
      )}
    </div>
  );
});
