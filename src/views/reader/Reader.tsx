import { type Ref, useCallback, useMemo, useRef, useState } from "react";
import type { Stance } from "#domain/corpus.ts";
import type { OrganizationId, PassageId } from "#domain/ids.ts";
import { toneOf } from "#domain/mark.ts";
import { type Opened, type OpenedText, keyOf } from "#domain/opened.ts";
import { type Reading, chosenIn, passagesShown } from "#domain/reading.ts";
import type { Messages } from "#i18n/en.ts";
import { type ViewHandle, useViewHandle } from "#ui/viewHandle.ts";
import { Chooser } from "./Chooser.tsx";
import { DocumentHead } from "./DocumentHead.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { Margin } from "./Margin.tsx";
import { ReaderBar } from "./ReaderBar.tsx";
import { ReaderFooter } from "./ReaderFooter.tsx";
import { StanceHead } from "./StanceHead.tsx";
import { TextFailed } from "./TextFailed.tsx";
import { type ChooserEntry, chooserEntries, marginPlaces } from "./passageWords.ts";
import { useScrollToChosen } from "./useScrollToChosen.ts";

export interface ReaderProps {
  readonly opened: OpenedText;
  /** `readingOf` what is opened. */
  readonly reading: Reading;
  /** Whether the filters let a stance through: what does not pass is not marked in the text. */
  readonly shows: (stance: Stance) => boolean;
  /** Whether the filters let the opened cell itself through. */
  readonly inView: boolean;
  /** Language of the translation to show beside the original, where the document has it. */
  readonly beside: string | null;
  readonly t: Messages;
  /** A destination: goes into the history. */
  readonly onOpen: (opened: Opened) => void;
  /** Another passage of what is open: replaces. */
  readonly onStep: (by: 1 | -1) => void;
  readonly onBeside: (language: string | null) => void;
  readonly onCompare: (organizations: readonly OrganizationId[]) => void;
  readonly onMethod: () => void;
  readonly onClose: () => void;
  readonly onCopyLink: () => Promise<boolean>;
  readonly onRetryTexts: () => void;
  readonly ref?: Ref<ViewHandle>;
}

interface Choosing {
  readonly entries: readonly ChooserEntry[];
  /** Viewport pixels. */
  readonly x: number;
  readonly y: number;
}

/** What is opened: the stance or the silence on top, the whole document beneath, its passages marked. */
export function Reader(props: ReaderProps) {
  const { opened, reading, shows, t, onOpen, onClose, ref } = props;
  const root = useRef<HTMLDivElement>(null);
  const textRef = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const source = reading.document;
  const stance = reading.kind === "cell" ? reading.stance : null;
  const translation = source?.translations.find((one) => one.language === props.beside) ?? null;
  const index = chosenIn(reading, opened.passage);
  const chosen = reading.steps[index]?.passage.id ?? null;

  const regular = useMemo(() => passagesShown(reading, null, shows), [reading, shows]);
  // Only a chosen passage that the filters hide changes what is shown; any other step does not.
  const added = chosen === null || regular.some((one) => one.passage.id === chosen) ? null : chosen;
  const shown = useMemo(
    () => (added === null ? regular : passagesShown(reading, added, shows)),
    [regular, reading, added, shows],
  );
  const strong = useMemo(() => new Set<PassageId>(stance?.stance.passages), [stance]);
  const places = useMemo(() => marginPlaces(shown, t), [shown, t]);
  useScrollToChosen(scroller, textRef, keyOf(opened), chosen, source?.text != null);
  useViewHandle(
    ref,
    root,
    () => root.current?.querySelector<HTMLElement>("[data-reader-heading]"),
    false,
  );

  const press = useCallback(
    (passages: readonly PassageId[], at: { readonly x: number; readonly y: number }) => {
      if (!source) return;
      const pressed = reading.cited.filter((one) => passages.includes(one.passage.id));
      const entries = chooserEntries(source, pressed, shows, t);
      const [only] = entries;
      if (entries.length === 1 && only) onOpen(only.opens);
      else if (entries.length > 1) setChoosing({ entries, ...at });
    },
    [source, reading, shows, t, onOpen],
  );

  return (
    <div ref={root} className="flex h-full min-h-0 flex-col bg-panel print:block print:h-auto">
      <ReaderBar reading={reading} t={t} onClose={onClose} onCopyLink={props.onCopyLink} />
      {/* Both scrollers are focusable, or a keyboard could not reach what they hide. */}
      {reading.kind === "cell" && (
        <div
          tabIndex={0}
          role="group"
          aria-label={t.reader.summary}
          className="max-h-[42%] shrink-0 overflow-y-auto border-b print:max-h-none print:overflow-visible border-rule px-5 pb-4 sm:px-7"
        >
          <StanceHead
            reading={reading}
            inView={props.inView}
            t={t}
            onOpen={onOpen}
            onCompare={props.onCompare}
            onMethod={props.onMethod}
          />
        </div>
      )}
      <div
        ref={scroller}
        tabIndex={0}
        role="group"
        aria-label={source ? t.reader.documentWhy : t.reader.label}
        className="min-h-0 flex-1 overflow-y-auto px-3 py-5 sm:px-5 print:overflow-visible"
      >
        {source && (
          <>
            <div className="pl-9">
              <DocumentHead
                reading={reading}
                source={source}
                chosen={chosen}
                beside={translation?.language ?? null}
                isHeading={reading.kind === "document"}
                t={t}
                onOpen={onOpen}
                onBeside={props.onBeside}
              />
            </div>
            {source.text === null ? (
              <TextFailed t={t} path={source.path} onRetry={props.onRetryTexts} />
            ) : (
              <div className="mt-5 flex gap-2">
                <div className={`min-w-0 flex-1 pb-24 ${translation ? "" : "max-w-[44rem]"}`}>
                  <DocumentText
                    text={source.text}
                    language={source.language}
                    translation={translation}
                    passages={shown}
                    strong={strong}
                    chosen={chosen}
                    tone={stance ? toneOf(stance.stance.position) : "neutral"}
                    textRef={textRef}
                    onPress={press}
                  />
                </div>
                {/* After the text, which it measures, and drawn before it. */}
                <Margin textRef={textRef} places={places} chosen={chosen} t={t} onPress={press} />
              </div>
            )}
          </>
        )}
      </div>
      {reading.steps.length > 0 && (
        <ReaderFooter
          t={t}
          index={index}
          count={reading.steps.length}
          forStance={stance !== null}
          onStep={props.onStep}
        />
      )}
      {choosing && (
        <Chooser
          entries={choosing.entries}
          at={choosing}
          t={t}
          onChoose={onOpen}
          onClose={() => setChoosing(null)}
        />
      )}
    </div>
  );
}
