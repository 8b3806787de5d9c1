import { type Ref, Suspense } from "react";
import { type OpenedText, keyOf } from "#domain/opened.ts";
import type { Reading } from "#domain/reading.ts";
import type { Selection } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import type { ViewHandle } from "#ui/viewHandle.ts";
import type { ReaderProps } from "#views/reader/Reader.tsx";
import { PanelBoundary } from "./PanelBoundary.tsx";
import { loadable } from "./loadable.tsx";
import type { Actions, Shown } from "./useExplorer.ts";

/** Exported so that the page can ask for its code ahead of time. */
export const Reader = loadable<ReaderProps>(
  async () => (await import("#views/reader/Reader.tsx")).Reader,
);

interface ReaderPanelProps {
  readonly opened: OpenedText;
  readonly reading: Reading;
  readonly selection: Selection;
  readonly shown: Shown;
  readonly actions: Actions;
  readonly t: Messages;
  readonly onRetryTexts: () => void;
  readonly ref: Ref<ViewHandle>;
}

/** The reader of what is opened. It loads when something is opened for the first time. */
export function ReaderPanel(props: ReaderPanelProps) {
  const { opened, reading, selection, shown, actions, t, onRetryTexts, ref } = props;
  return (
    // A failure of one thing is not carried into the next.
    <PanelBoundary shows={keyOf(opened)} panel={t.reader.label} t={t}>
      <Suspense
        fallback={
          <p role="status" className="p-6">
            {t.loadingView}
          </p>
        }
      >
        <Reader
          ref={ref}
          opened={opened}
          reading={reading}
          shows={shown.shows}
          inView={shown.inView}
          beside={selection.beside}
          t={t}
          onOpen={actions.open}
          onStep={actions.step}
          onBeside={(beside) => actions.go({ beside })}
          onCompare={actions.compare}
          onMethod={actions.explainMethod}
          onClose={actions.close}
          onCopyLink={() => actions.copyLink(t.code)}
          onRetryTexts={onRetryTexts}
        />
      </Suspense>
    </PanelBoundary>
  );
}
