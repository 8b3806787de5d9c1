import { memo } from "react";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Topic } from "#domain/corpus.ts";
import type { Matrix } from "#domain/matrix.ts";
import type { Messages } from "#i18n/en.ts";
import { TopicPanel } from "#views/panel/TopicPanel.tsx";
import type { Actions } from "./useExplorer.ts";

export interface TopicStartProps {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  readonly topic: Topic;
  readonly actions: Actions;
  readonly t: Messages;
}

/** What the panel says while the grid shows one topic and nothing of it is opened. */
export const TopicStart = memo(function TopicStart(props: TopicStartProps) {
  const { index, matrix, topic, actions, t } = props;
  return (
    <div
      tabIndex={0}
      role="group"
      aria-label={t.panel.topic}
      className="h-full overflow-y-auto px-6 py-5"
    >
      <p className="text-label text-faint">{t.panel.topic}</p>
      <TopicPanel
        alone
        onOpen={actions.open}
        onAlone={() => actions.showTopics([])}
        onCompare={() => actions.compareOn({ topics: [topic.id] })}
        {...{ index, matrix, topic, t }}
      />
    </div>
  );
});
