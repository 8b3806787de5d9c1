import { markOfFace } from "#domain/cellMarks.ts";
import { type Face, faces } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { ReportedSample, impliedSample } from "./sampleMarks.tsx";

interface MarkLegendProps {
  /** The faces that the corpus has at all. */
  readonly known: ReadonlySet<Face>;
  /** Whether what others say of somebody may be shown. */
  readonly reported?: boolean;
  readonly t: Messages;
}

/** What each mark means, where nothing can be pressed: on paper, and on somebody else's page. */
export function MarkLegend({ known, reported = false, t }: MarkLegendProps) {
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
      {faces
        .filter((face) => known.has(face))
        .map((face) => (
          <span key={String(face)} className="inline-flex items-center gap-1.5">
            <Glyph shapes={[markOfFace(face)]} width={24} height={22} />
            {t.position[face]}
          </span>
        ))}
      <span className="inline-flex items-center gap-1.5">
        <Glyph shapes={[impliedSample]} width={24} height={22} />
        {t.basis.implied}
      </span>
      {reported && (
        <span className="inline-flex items-center gap-1.5">
          <ReportedSample />
          {t.reported.legend}
        </span>
      )}
    </p>
  );
}
