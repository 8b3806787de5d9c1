import { type ReactNode, Suspense } from "react";
import { loadable } from "#ui/loadable.tsx";
import { ExploreView } from "./ExploreView.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import type { ViewPanelProps } from "./viewPanelProps.ts";

// What a first visit does not show loads when it is asked for, with what computes it.
const ComparePanel = loadable<ViewPanelProps>(
  async () => (await import("./ComparePanel.tsx")).ComparePanel,
);
const ReasonsPanel = loadable<ViewPanelProps>(
  async () => (await import("./ReasonsPanel.tsx")).ReasonsPanel,
);
const TablePanel = loadable<ViewPanelProps>(
  async () => (await import("./TablePanel.tsx")).TablePanel,
);
const MethodPanel = loadable<ViewPanelProps>(
  async () => (await import("./MethodPanel.tsx")).MethodPanel,
);
const OwnPanel = loadable<ViewPanelProps>(async () => (await import("./OwnPanel.tsx")).OwnPanel);

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
