import { marksOf } from "#domain/cellMarks.ts";
import type { Organization, Target } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { markOf } from "#domain/mark.ts";
import type { Matrix } from "#domain/matrix.ts";
import type { Messages } from "#i18n/en.ts";
import { silenceFile, stanceFile } from "#views/pages/pagePaths.ts";
import type { FrameMarks } from "./FrameMarks.tsx";
import { type Pages, pageAt } from "./FrameParts.tsx";

/** What the grid of the frame is drawn from. */
export interface FrameGridProps {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  readonly marks: FrameMarks;
  readonly pages: Pages;
  readonly t: Messages;
}

interface MarkInProps extends FrameGridProps {
  readonly where: "wide" | "tall";
  readonly organization: Organization;
  readonly target: Target;
}

/** The mark of a cell. Where its plain page can be gone to, it is the way there and has words as well. */
export function MarkIn({
  where,
  organization,
  target,
  index,
  matrix,
  marks,
  pages,
  t,
}: MarkInProps) {
  const cell = matrix.cellOf(organization.id, target.id);
  const claims = index.claimsAbout(organization.id, target.id);
  const mark = marks.draw(where, {
    shapes: marksOf(cell),
    beside: claims.map(({ reported }) => markOf(reported)),
    trail: cell.kind === "stance" ? cell.trail.map(markOf) : [],
  });
  const className = `my-0.5 grid place-items-center ${where === "wide" ? "h-[46px]" : "h-10"}`;
  if (pages === null) return <div className={className}>{mark}</div>;
  const says = cell.kind === "stance" ? cell.stances.map(({ position }) => position) : [cell.kind];
  const words = <span className="sr-only">{says.map((one) => t.position[one]).join("; ")}</span>;
  const file =
    cell.kind === "stance"
      ? stanceFile(cell.stances[0])
      : cell.kind === "silent"
        ? silenceFile(organization.id, target.id)
        : null;
  return file === null ? (
    <div className={className}>
      {mark}
      {words}
    </div>
  ) : (
    <a href={pageAt(pages, file)} className={className}>
      {mark}
      {words}
    </a>
  );
}
