import { useMemo } from "react";
import type { Topic } from "#domain/corpus.ts";
import type { CorpusIndex } from "#domain/corpusIndex.ts";
import { topicSummary } from "#domain/findings.ts";
import type { Matrix } from "#domain/matrix.ts";
import { type Opened, atTarget } from "#domain/opened.ts";
import { textIn, wordingFor } from "#domain/wording.ts";
import type { Messages } from "#i18n/en.ts";
import { Figure } from "#ui/Figure.tsx";
import { Wording } from "#ui/Wording.tsx";
import { topicFindings, topicHeadline } from "#words/findingWords.ts";
import { ClaimList } from "./ClaimList.tsx";
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
}

/** A topic: what stands out in it, its targets with who stands where, and where to go on. */
export function TopicPanel(props: TopicPanelProps) {
  const { index, matrix, topic, alone, t, onOpen, onAlone, onCompare } = props;
  const summary = useMemo(() => topicSummary(index, matrix, topic), [index, matrix, topic]);
  const found = topicFindings(summary, t);
  const label = textIn(topic.label, t.code);
  const { relations, claims } = summary;
  return (
    <>
      <p className="font-serif text-xl leading-snug font-semibold text-balance">
        {topicHeadline(summary, t)}
      </p>
      <p className="mt-1 mb-4 text-sm text-soft">
        {t.panel.issues(topic.targets.length)}, {t.panel.stances(summary.stances)}
      </p>
      {found.length > 0 && (
        <Section heading={t.panel.standsOut}>
          <ul>
            {found.map(({ figure, claim, detail }, i) => (
              <Figure key={i} figure={figure} detail={detail}>
                <span className="sr-only">{figure} </span>
                <span className="font-semibold">{claim}</span>
              </Figure>
            ))}
          </ul>
        </Section>
      )}
      <Section heading={t.panel.goOn}>
        <p className="flex flex-col items-start gap-1">
          <button type="button" className="link min-h-6 text-left" onClick={onAlone}>
            {alone ? t.panel.showAllTopics : t.panel.showTopic(label)}
          </button>
          <button type="button" className="link min-h-6 text-left" onClick={onCompare}>
            {t.panel.compareTopic(label)}
          </button>
        </p>
      </Section>
      <Section heading={t.panel.issues(topic.targets.length)}>
        <ul>
          {relations.map(({ target, relation }) => (
            <li key={target.id}>
              <button
                type="button"
                className="group -mx-2 w-[calc(100%+1rem)] rounded px-2 py-1 text-left hover:bg-lit"
                onClick={() => onOpen(atTarget(target.id))}
              >
                <span className="font-semibold group-hover:underline">
                  <Wording of={wordingFor(target.label, t.code)} />
                </span>
                <span className="block text-label text-soft">{t.compare.relations[relation]}</span>
              </button>
            </li>
          ))}
        </ul>
      </Section>
      {claims.length > 0 && (
        <Section heading={`${t.panel.claims} (${claims.length})`}>
          <ClaimList claims={claims} t={t} onOpen={onOpen} />
        </Section>
      )}
    </>
  );
}
