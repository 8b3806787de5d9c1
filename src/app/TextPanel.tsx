import { useCallback, useMemo, useRef, useState } from "react";
import { type OpenedText, type Words, keyOf } from "#domain/opened.ts";
import { type Reading, chosenIn } from "#domain/reading.ts";
import type { Messages } from "#i18n/en.ts";
import { type Tab, Tabs } from "#ui/Tabs.tsx";
import { CellHead } from "#views/panel/CellHead.tsx";
import { ClaimHead } from "#views/panel/ClaimHead.tsx";
import { EventHead } from "#views/panel/EventHead.tsx";
import { OthersOnIt, SaidOfIt } from "#views/panel/OthersOnIt.tsx";
import { Panel } from "#views/panel/Panel.tsx";
import { Translations } from "#views/panel/Translations.tsx";
import { isolated } from "#words/formatters.ts";
import { WhyThisCode } from "#views/panel/WhyThisCode.tsx";
import { stripOf } from "#views/panel/stripOf.tsx";
import { Reader } from "#views/reader/Reader.tsx";
import { ReaderFooter } from "#views/reader/ReaderFooter.tsx";
import { chosenWords } from "./chosenWords.ts";
import { copyBoth } from "./copyText.ts";
import type { OpenedPanelProps } from "./openedPanelProps.ts";
import { useClips } from "./useClips.ts";
import type { Actions } from "./useExplorer.ts";

interface TextPanelProps extends OpenedPanelProps {
  readonly opened: OpenedText;
  readonly reading: Reading;
}

/** What is read: what is known of it on top, then its tabs, the first of them the whole text. */
export function TextPanel(props: TextPanelProps) {
  const { opened, reading, selection, shown, actions, t, onRetryTexts, onCite, ref } = props;
  const { inView, shows } = shown;
  const clips = useClips(props);
  const document = reading.document?.id;
  const chooseWords = useCallback(
    (words: Words | null) => chosenWords.set(words && document ? { document, words } : null),
    [document],
  );
  const head = useMemo(
    () => <Head {...{ reading, inView, actions, t }} />,
    [reading, inView, actions, t],
  );
  const others = useMemo(() => otherTabs(reading, actions, t), [reading, actions, t]);
  const [tab, setTab] = useState({ of: keyOf(opened), id: "text" });
  const tabs: readonly Tab[] = [
    {
      id: "text",
      label: t.tabs.text,
      kept: true,
      content: (
        <Reader
          beside={selection.beside}
          onOpen={actions.open}
          onCopyWords={clips.words}
          onChooseWords={chooseWords}
          {...{ opened, reading, shows, t, onRetryTexts }}
        />
      ),
    },
    ...others,
  ].filter((one) => one.id !== "text" || reading.document !== null);
  // Another thing begins at its text; a tab that it does not have is none.
  const wanted = tab.of === keyOf(opened) ? tab.id : "text";
  const chosen = tabs.some((one) => one.id === wanted) ? wanted : (tabs[0]?.id ?? "text");
  const top = useRef<HTMLDivElement>(null);
  const toTop = useCallback(() => {
    top.current?.closest("[data-scroller]")?.scrollTo({ top: 0, behavior: "smooth" });
  }, []);
  return (
    <Panel
      ref={ref}
      {...stripOf(reading, t)}
      controls={
        reading.document && (
          <Translations
            source={reading.document}
            beside={selection.beside}
            t={t}
            onBeside={(beside) => actions.go({ beside })}
          />
        )
      }
      footer={
        // Of a text that did not come there is no passage to go to.
        reading.steps.length > 0 &&
        reading.document?.text !== null &&
        chosen === "text" && (
          <ReaderFooter
            reading={reading}
            index={chosenIn(reading, opened.passage)}
            t={t}
            onStep={actions.step}
            onTop={toTop}
            onCopyQuote={() => copyBoth(clips.quote())}
          />
        )
      }
      t={t}
      onClose={actions.close}
      onCite={onCite}
      onCopyLink={() => actions.copyLink(t.code)}
    >
      <div ref={top}>{head}</div>
      {tabs.length > 1 ? (
        <div className="mt-3">
          <Tabs
            label={t.tabs.label}
            tabs={tabs}
            chosen={chosen}
            onChoose={(id) => setTab({ of: keyOf(opened), id })}
          />
        </div>
      ) : (
        tabs[0]?.content
      )}
    </Panel>
  );
}

interface HeadProps {
  readonly reading: Reading;
  readonly inView: boolean;
  readonly actions: Actions;
  readonly t: Messages;
}

function Head({ reading, inView, actions, t }: HeadProps) {
  switch (reading.kind) {
    case "cell":
      return (
        <CellHead
          onOpen={actions.open}
          onCompare={actions.compare}
          onMethod={actions.explainMethod}
          {...{ reading, inView, t }}
        />
      );
    case "event":
      return <EventHead onOpen={actions.open} {...{ reading, t }} />;
    case "claim":
      return <ClaimHead onOpen={actions.open} {...{ reading, t }} />;
    case "document":
      return null;
    default:
      return reading satisfies never;
  }
}

/** What stands beside the text of a cell or of a claim. */
function otherTabs(reading: Reading, actions: Actions, t: Messages): readonly Tab[] {
  if (reading.kind !== "cell" && reading.kind !== "claim") return [];
  const { speakers, claimsOnIt } = reading;
  const onOpen = actions.open;
  const others: Tab = {
    id: "others",
    label: t.tabs.others(speakers.length + claimsOnIt.length),
    content: <OthersOnIt speakers={speakers} claims={claimsOnIt} {...{ t, onOpen }} />,
  };
  if (reading.kind === "claim") return [others];
  const { stance, revisions, claimsAbout, organization } = reading;
  const why: readonly Tab[] = stance
    ? [
        {
          id: "why",
          label: t.tabs.why,
          content: (
            <WhyThisCode
              full={stance}
              revisions={revisions}
              t={t}
              onMethod={actions.explainMethod}
            />
          ),
        },
      ]
    : [];
  const name = organization.shortName;
  return [
    ...why,
    others,
    {
      id: "said",
      label: t.tabs.said(isolated(name), claimsAbout.length),
      content: <SaidOfIt claims={claimsAbout} {...{ name, t, onOpen }} />,
    },
  ];
}
