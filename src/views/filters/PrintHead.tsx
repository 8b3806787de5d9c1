import { memo } from "react";
import type { Text } from "#domain/corpus.ts";
import { markOfFace } from "#domain/cellMarks.ts";
import { markOf } from "#domain/mark.ts";
import { faces } from "#domain/selection.ts";
import { wordingFor } from "#domain/wording.ts";
import { Glyph } from "#ui/Glyph.tsx";
import { Wording } from "#ui/Wording.tsx";
import { activeChips } from "./activeChips.ts";
import type { FilterBarProps } from "./filterBarProps.ts";
import { inViewInWords } from "./inViewInWords.ts";

interface PrintHeadProps extends FilterBarProps {
  readonly title: Text;
}

/** What stands over a view on paper, in place of what can be pressed: title, filters, legend. */
export const PrintHead = memo(function PrintHead(props: PrintHeadProps) {
  const { title, t } = props;
  const chips = activeChips(props).map((chip) => chip.label);
  return (
    <div className="hidden space-y-1 px-4 pt-2 text-xs print:block">
      <p className="font-serif text-lg font-semibold">
        <Wording of={wordingFor(title, t.code)} />
      </p>
      <p>{[...chips, inViewInWords(props)].join(" · ")}</p>
      <p className="flex flex-wrap items-center gap-x-4">
        {faces
          .filter((face) => props.faces.has(face))
          .map((face) => (
            <span key={String(face)} className="inline-flex items-center gap-1.5">
              <Glyph shapes={[markOfFace(face)]} width={24} height={22} />
              {t.position[face]}
            </span>
          ))}
        <span className="inline-flex items-center gap-1.5">
          <Glyph shapes={[implied]} width={24} height={22} />
          {t.basis.implied}
        </span>
      </p>
    </div>
  );
});

const implied = {
  ...markOf({ position: 1, basis: "implied", salience: "central" }),
  tone: "neutral" as const,
};
