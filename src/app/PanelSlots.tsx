import { Suspense } from "react";
import { keyOf } from "#domain/opened.ts";
import type { Messages } from "#i18n/en.ts";
import type { StartProps } from "#views/start/Start.tsx";
import type { OpenedPanelProps } from "./openedPanelProps.ts";
import type { TopicStartProps } from "./TopicStart.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { loadable } from "#ui/loadable.tsx";

/** Exported so that the page can ask for its code ahead of time. */
export const OpenedPanel = loadable<OpenedPanelProps>(
  async () => (await import("./OpenedPanel.tsx")).OpenedPanel,
);

/** Exported so that the page can ask for its code ahead of time. */
export const Start = loadable<StartProps>(
  async () => (await import("#views/start/Start.tsx")).Start,
);

/** Exported so that the page can ask for its code ahead of time. */
export const TopicStart = loadable<TopicStartProps>(
  async () => (await import("./TopicStart.tsx")).TopicStart,
);

/** Said and not shown: what comes in a moment makes no stir before (styles.css keeps its room). */
function Coming({ t }: { readonly t: Messages }) {
  return (
    <p role="status" className="coming">
      {t.loadingView}
    </p>
  );
}

/** What the page says of the one topic that it shows. */
export function TopicSlot(props: TopicStartProps) {
  return (
    <PanelBoundary panel={props.t.panel.topic} t={props.t}>
      <Suspense fallback={<Coming t={props.t} />}>
        <TopicStart {...props} />
      </Suspense>
    </PanelBoundary>
  );
}

/** The panel of what is opened. It loads when something is opened for the first time. */
export function OpenedSlot(props: OpenedPanelProps) {
  const { read, t } = props;
  return (
    // A failure of one thing is not carried into the next.
    <PanelBoundary shows={keyOf(read.opened)} panel={t.reader.label} t={t}>
      <Suspense
        fallback={
          <p role="status" className="p-6">
            {t.loadingView}
          </p>
        }
      >
        <OpenedPanel {...props} />
      </Suspense>
    </PanelBoundary>
  );
}

/** What the page says before anything is opened. Its code comes after the grid's. */
export function StartSlot(props: StartProps) {
  const { t } = props;
  return (
    <PanelBoundary panel={t.panel.start} t={t}>
      <Suspense fallback={<Coming t={t} />}>
        <Start {...props} />
      </Suspense>
    </PanelBoundary>
  );
}
