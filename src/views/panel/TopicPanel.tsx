import type { Topic } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import type { Matrix } from "#domain/matrix.ts";
import { type Opened, atTarget } from "#domain/opened.ts";
import type { Selection } from "#domain/selection.ts";
import { targetSheet } from "#domain/sheets.ts";
import { wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Wording } from "#ui/Wording.tsx";
import { Section } from "./Section.tsx";

interface TopicPanelProps {
  readonly index: CorpusIndex;
  readonly matrix: Matrix;
  readonly topic: Topic;
  /** Whether the grid shows this topic and no other. */
  readonly alone: boolean;
  readonly t: Messages;
  readonly onOpen: (opened: Opened) => void;
  readonly onAlone: () => void;
  readonly onCompare: () => void;
  readonly onGo: (part: Partial<Selection>) => void;
}

/** A topic: what stands out in it, its targets with who stands where, and where to go on. */
export function TopicPanel(props: TopicPanelProps) {
  const { index, matrix, topic, alone, t, onOpen, onAlone, onCompare } = props;
  return (
    <>
      <Section heading={t.panel.issues(topic.targets.length)}>
        <ul>
          {topic.targets.map((target) => {
            const { relation } = targetSheet(index, matrix, target.id);
            return (
              <li key={target.id}>
                <button
                  type="button"
                  className="group -mx-2 w-[calc(100%+1rem)] rounded px-2 py-1 text-left hover:bg-lit"
                  onClick={() => onOpen(atTarget(target.id))}
                >
                  <span className="font-semibold group-hover:underline">
                    <Wording of={wordingFor(target.label, t.code)} />
                  </span>
                  <span className="block text-label text-soft">
                    {t.compare.relations[relation]}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </Section>
      <Section heading={t.panel.goOn}>
        <p className="flex flex-col items-start gap-1">
          <button type="button" className="link min-h-6 text-left" onClick={onAlone}>
            {alone
              ? t.panel.showAllTopics
              : t.panel.showTopic(wordingFor(topic.label, t.code).text)}
          </button>
          <button type="button" className="link min-h-6 text-left" onClick={onCompare}>
            {t.panel.compareTopic(wordingFor(topic.label, t.code).text)}
          </button>
        </p>
      </Section>
    </>
  );
}
