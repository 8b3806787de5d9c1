import { type ReactNode, Suspense, lazy } from "react";
import type { Arrangement } from "#domain/arrange.ts";
import type { Corpus, Stance } from "#domain/corpus.ts";
import type { Claim } from "#domain/reported.ts";
import type { OrganizationId, TargetId } from "#domain/ids.ts";
import type { Matrix } from "#domain/matrix.ts";
import type { Opened, Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { ExploreView } from "./ExploreView.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";

// What a first visit does not show loads when it is asked for.
const PlainTable = lazy(async () => ({
  default: (await import("#views/table/PlainTable.tsx")).PlainTable,
}));
const Compare = lazy(async () => ({
  default: (await import("#views/compare/Compare.tsx")).Compare,
}));
const Reasons = lazy(async () => ({
  default: (await import("#views/reasons/Reasons.tsx")).Reasons,
}));
const Method = lazy(async () => ({ default: (await import("#views/method/Method.tsx")).Method }));

export interface ViewPanelProps {
  readonly corpus: Corpus;
  readonly matrix: Matrix;
  readonly claims: readonly Claim[];
  readonly arrangement: Arrangement;
  readonly selection: Selection;
  readonly picked: readonly OrganizationId[];
  readonly shows: (stance: Stance) => boolean;
  readonly t: Messages;
  readonly go: (part: Partial<Selection>) => void;
  readonly open: (opened: Opened) => void;
  readonly compare: (organizations: readonly OrganizationId[]) => void;
  readonly onPick: (organizations: readonly OrganizationId[]) => void;
  readonly onWindow: (window: Selection["window"]) => void;
}

/** The view that the selection names. */
export function ViewPanel(props: ViewPanelProps) {
  const { corpus, matrix, arrangement, selection, t, go, open } = props;
  const { filters } = selection;
  const openCell = (organization: OrganizationId, target: TargetId) =>
    open({ kind: "cell", organization, target, document: null, passage: null });
  const panel = (name: string, content: ReactNode) => (
    // A key for each view: a failure of one is not carried into the next.
    <PanelBoundary key={selection.view} panel={name} t={t}>
      <Suspense fallback={<p role="status">{t.loadingView}</p>}>{content}</Suspense>
    </PanelBoundary>
  );
  switch (selection.view) {
    case "explore":
      return arrangement.emptiedBy ? null : <ExploreView {...props} onOpenCell={openCell} />;
    case "compare":
      return panel(
        t.nav.compare,
        <Compare
          {...{ corpus, matrix, arrangement, t }}
          chosen={filters.organizations}
          shownRelations={selection.relations}
          grouped={selection.grouped}
          onChosen={(organizations) => go({ filters: { ...filters, organizations } })}
          onRelations={(relations) => go({ relations })}
          onGrouped={(grouped) => go({ grouped })}
          onOpen={open}
        />,
      );
    case "reasons":
      return panel(
        t.nav.reasons,
        <Reasons
          {...{ corpus, arrangement, filters, t }}
          onFilters={(next) => go({ filters: next })}
          onOpen={openCell}
        />,
      );
    case "table":
      return panel(
        t.table.heading,
        <>
          <h2
            id="table-heading"
            data-view-heading
            tabIndex={-1}
            className="text-label font-semibold text-soft"
          >
            {t.table.heading}
          </h2>
          <PlainTable
            {...{ corpus, arrangement, t }}
            sort={selection.tableSort}
            onSort={(tableSort) => go({ tableSort })}
            onOpen={openCell}
          />
        </>,
      );
    case "method":
      return panel(t.nav.method, <Method corpus={corpus} t={t} />);
  }
}
