import { type ReactNode, Suspense, useMemo, useState } from "react";
import { compareRows } from "#domain/compareRows.ts";
import type { Topic } from "#domain/corpus.ts";
import { reasonRows } from "#domain/reasonRows.ts";
import type { Selection } from "#domain/selection.ts";
import { tableRows } from "#domain/tableRows.ts";
import type { CompareProps } from "#views/compare/Compare.tsx";
import type { MethodProps } from "#views/method/Method.tsx";
import type { ReasonsProps } from "#views/reasons/Reasons.tsx";
import type { OwnProps } from "#views/own/Own.tsx";
import type { PlainTableProps } from "#views/table/PlainTable.tsx";
import { ExploreView } from "./ExploreView.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { loadable } from "#ui/loadable.tsx";
import type { Shown } from "./useExplorer.ts";
import type { ViewPanelProps } from "./viewPanelProps.ts";

// What a first visit does not show loads when it is asked for.
const PlainTable = loadable<PlainTableProps>(
  async () => (await import("#views/table/PlainTable.tsx")).PlainTable,
);
const Compare = loadable<CompareProps>(
  async () => (await import("#views/compare/Compare.tsx")).Compare,
);
const Reasons = loadable<ReasonsProps>(
  async () => (await import("#views/reasons/Reasons.tsx")).Reasons,
);
const Method = loadable<MethodProps>(async () => (await import("#views/method/Method.tsx")).Method);

const Own = loadable<OwnProps>(async () => (await import("#views/own/Own.tsx")).Own);

/** The view that the selection names. */
export function ViewPanel(props: ViewPanelProps) {
  const { selection, shown, t } = props;
  switch (selection.view) {
    case "explore":
      return shown.arrangement.emptiedBy ? null : <ExploreView {...props} />;
    case "compare":
      return (
        <OnDemand name={t.nav.compare} {...props}>
          <ComparePanel {...props} />
        </OnDemand>
      );
    case "reasons":
      return (
        <OnDemand name={t.nav.reasons} {...props}>
          <ReasonsPanel {...props} />
        </OnDemand>
      );
    case "table":
      return (
        <OnDemand name={t.table.heading} {...props}>
          <TablePanel {...props} />
        </OnDemand>
      );
    case "method":
      return (
        <OnDemand name={t.nav.method} {...props}>
          <MethodPanel {...props} />
        </OnDemand>
      );
    case "own":
      return (
        <OnDemand name={t.nav.own} {...props}>
          <OwnPanel {...props} />
        </OnDemand>
      );
    default:
      return selection.view satisfies never;
  }
}

interface OnDemandProps extends ViewPanelProps {
  readonly name: string;
  readonly children: ReactNode;
}

function OnDemand({ name, selection, t, children }: OnDemandProps) {
  return (
    <PanelBoundary shows={selection.view} panel={name} t={t}>
      {/* As high as a screen, so that the footer does not jump when the view has come. */}
      <Suspense
        fallback={
          <p role="status" className="min-h-dvh in-data-embed:min-h-40">
            {t.loadingView}
          </p>
        }
      >
        {children}
      </Suspense>
    </PanelBoundary>
  );
}

function useTopics({ arrangement }: Shown): readonly Topic[] {
  return useMemo(() => arrangement.topics.map(({ topic }) => topic), [arrangement]);
}

function useTargets({ arrangement }: Shown) {
  return useMemo(() => arrangement.topics.flatMap(({ targets }) => targets), [arrangement]);
}

/** A comparison shows no more organizations side by side: each is a column of quotes. */
const mostColumns = 8;

function ComparePanel({ index, selection, shown, actions, t, ref }: ViewPanelProps) {
  const { matrix, arrangement } = shown;
  const targets = useTargets(shown);
  const drawn = useMemo(() => arrangement.rows.slice(0, mostColumns), [arrangement]);
  const rows = useMemo(
    () => compareRows(index, matrix, arrangement.rows, targets, drawn),
    [index, matrix, arrangement, targets, drawn],
  );
  const topics = useTopics(shown);
  const on = useMemo(
    () => ({
      onCompared: (compared: Selection["compared"]) => actions.go({ compared }),
      onRelations: (relations: Selection["relations"]) => actions.go({ relations }),
      onGrouped: (grouped: boolean) => actions.go({ grouped }),
    }),
    [actions],
  );
  return (
    <Compare
      ref={ref}
      choices={index.corpus.organizations}
      compared={arrangement.rows}
      shown={arrangement.shown}
      shownRelations={selection.relations}
      grouped={selection.grouped}
      onOpen={actions.open}
      {...{ drawn, matrix, topics, rows, t }}
      {...on}
    />
  );
}

function ReasonsPanel({ index, selection, shown, actions, t, ref }: ViewPanelProps) {
  const { arrangement } = shown;
  const { filters } = selection;
  const targets = useTargets(shown);
  const rows = useMemo(
    () => reasonRows(index, arrangement, targets, filters),
    [index, arrangement, targets, filters],
  );
  return (
    <Reasons
      ref={ref}
      reasons={index.corpus.reasons}
      topics={useTopics(shown)}
      chosen={filters.reasons}
      onReasons={(reasons) => actions.go({ filters: { ...filters, reasons } })}
      onOpen={actions.open}
      {...{ rows, t }}
    />
  );
}

/** A table begins with so many rows, and grows when it is asked to. */
const firstRows = 500;

function TablePanel({ index, selection, shown, actions, t, ref }: ViewPanelProps) {
  const { arrangement } = shown;
  const { filters } = selection;
  const [most, setMost] = useState(firstRows);
  const sort = selection.tableSort;
  // To be sorted, all must be there; in the order of the grid, the first are those that are shown.
  const made = sort ? Infinity : most + 1;
  const rows = useMemo(
    () => tableRows(index, arrangement, filters, made),
    [index, arrangement, filters, made],
  );
  return (
    <PlainTable
      ref={ref}
      most={most}
      onMore={() => setMost(most * 4)}
      {...{ rows, sort }}
      t={t}
      onSort={(tableSort) => actions.go({ tableSort })}
      onOpen={actions.open}
    />
  );
}

function OwnPanel({ t, ref }: ViewPanelProps) {
  return <Own ref={ref} t={t} />;
}

function MethodPanel({ index, t, ref }: ViewPanelProps) {
  const { method, reasons, topics, revisions, codings } = index.corpus;
  return (
    <Method ref={ref} method={method ?? null} {...{ reasons, topics, revisions, codings, t }} />
  );
}
