import { arrange, facesIn } from "#domain/arrange.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Shows } from "#domain/findings.ts";
import type { Matrix } from "#domain/matrix.ts";
import { initialSelection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { encode } from "#state/urlState.ts";
import { FilterBar } from "#views/filters/FilterBar.tsx";
import { Start } from "#views/start/Start.tsx";

interface FilledProps {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  readonly t: Messages;
}

const nothing = () => undefined;

/** The very filters and legend of the page, as they are before anything is chosen. */
export function FrameFilters({ index, matrix, t }: FilledProps) {
  const { corpus } = index;
  return (
    <FilterBar
      organizations={corpus.organizations}
      topics={corpus.topics}
      reasons={corpus.reasons}
      faces={facesIn(matrix)}
      hasReported={corpus.reported.some(({ holder }) => holder.kind === "organization")}
      arrangement={arrange(index, matrix, { ...initialSelection, language: t.code })}
      filters={initialSelection.filters}
      relations={[]}
      rows={initialSelection.rows}
      columns={initialSelection.columns}
      t={t}
      onFilters={nothing}
      onRelations={nothing}
      onClearAll={nothing}
      onOrder={nothing}
    />
  );
}

/** What the page says before anything is opened. */
export function FrameStart({ short, ...props }: FilledProps & { readonly short: boolean }) {
  const { t } = props;
  return (
    <Start
      {...props}
      short={short}
      hrefOf={(shows: Shows) => `./${encode({ ...initialSelection, language: t.code, ...shows })}`}
      onGo={nothing}
      onClaims={nothing}
      onMethod={nothing}
    />
  );
}
