import { memo } from "react";
import type { Text } from "#domain/corpus.ts";
import { wordingFor } from "#domain/wording.ts";
import { Wording } from "#ui/Wording.tsx";
import { MarkLegend } from "./MarkLegend.tsx";
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
    <div className="print-head hidden space-y-1 pt-2 text-xs print:block">
      <p className="font-serif text-lg font-semibold">
        <Wording of={wordingFor(title, t.code)} />
      </p>
      <p>{[...chips, inViewInWords(props)].join(" · ")}</p>
      <MarkLegend known={props.faces} reported={props.hasReported} t={t} />
    </div>
  );
});
