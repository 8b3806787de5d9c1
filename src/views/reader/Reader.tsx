import { type ClipboardEvent, useCallback, useMemo, useRef, useState } from "react";
import type { Stance } from "#domain/corpus.ts";
import { countHidden } from "#domain/hiddenCharacters.ts";
import type { PassageId } from "#domain/ids.ts";
import { toneOf } from "#domain/mark.ts";
import type { Opened, OpenedText, Words } from "#domain/opened.ts";
import { type Reading, chosenIn, ownPassages, passagesShown, readingKey } from "#domain/reading.ts";
import type { Messages } from "#i18n/en.ts";
import { Chooser } from "./Chooser.tsx";
import { DocumentHead } from "./DocumentHead.tsx";
import { DocumentText, plainText } from "./DocumentText.tsx";
import { FindInText } from "./FindInText.tsx";
import { Margin } from "./Margin.tsx";
import { TextFailed } from "./TextFailed.tsx";
import { type ChooserEntry, chooserEntries, marginPlaces } from "./passageWords.ts";
import { goTo } from "./goTo.ts";
import { selectedStretches, useChosenWords } from "./useChosenWords.ts";
import { useFoundWords } from "./useFoundWords.ts";
import { useScrollToChosen } from "./useScrollToChosen.ts";

export interface ReaderProps {
  readonly opened: OpenedText;
  /** `readingOf` what is opened. */
  readonly reading: Reading;
  /** Whether the filters let a stance through: what does not pass is not marked in the text. */
  readonly shows: (stance: Stance) => boolean;
  /** Language of the translation to show beside the original, where the document has it. */
  readonly beside: string | null;
  readonly t: Messages;
  /** A destination: goes into the history. */
  readonly onOpen: (opened: Opened) => void;
  readonly onRetryTexts: () => void;
  /** What is put on the clipboard for words of the text, of its translation or of both; null leaves it to the browser. */
  readonly onCopyWords: (
    stretches: readonly Words[],
  ) => { readonly plain: string; readonly html: string } | null;
  /** Which words of the text are selected, null for none: told before each press and each key. */
  readonly onChooseWords: (words: Words | null) => void;
}

interface Choosing {
  readonly entries: readonly ChooserEntry[];
  /** Viewport pixels. */
  readonly x: number;
  readonly y: number;
}

/** The whole document of what is read, its passages marked. It is scrolled by what stands around it. */
export function Reader(props: ReaderProps) {
  const { opened, reading, shows, t, onOpen } = props;
  const textRef = useRef<HTMLDivElement>(null);
  const draw = useRef<((offset: number) => void) | null>(null);
  const [choosing, setChoosing] = useState<Choosing | null>(null);
  const source = reading.document;
  const translation = source?.translations.find((one) => one.language === props.beside) ?? null;
  const chosen = reading.steps[chosenIn(reading, opened.passage)]?.passage.id ?? null;

  const regular = useMemo(() => passagesShown(reading, null, shows), [reading, shows]);
  // Only a chosen passage that the filters hide changes what is shown; any other step does not.
  const added = chosen === null || regular.some((one) => one.passage.id === chosen) ? null : chosen;
  const shown = useMemo(
    () => (added === null ? regular : passagesShown(reading, added, shows)),
    [regular, reading, added, shows],
  );
  const strong = useMemo(() => new Set<PassageId>(ownPassages(reading)), [reading]);
  const places = useMemo(() => marginPlaces(shown, t), [shown, t]);
  const words = opened.kind === "document" ? opened.words : null;
  useScrollToChosen(textRef, readingKey(opened), chosen, source?.text != null);
  useFoundWords(textRef, words, draw);
  useChosenWords(textRef, props.onChooseWords);
  const go = (from: number, to: number) => goTo(textRef.current, from, to, draw.current);

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
  const [uncovered, setUncovered] = useState(false);
  const hiddenOnes = useMemo(
    () => countHidden(source?.text ?? "") + countHidden(translation?.text ?? ""),
    [source, translation],
  );
  if (!source) return null;
  const copy = (event: ClipboardEvent) => {
    const clip = props.onCopyWords(selectedStretches(textRef.current));
    if (!clip) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", clip.plain);
    event.clipboardData.setData("text/html", clip.html);
  };

  return (
    <div data-of={reading.kind} className="pt-4">
      <DocumentHead
        reading={reading}
        source={source}
        chosen={chosen}
        beside={translation?.language ?? null}
        t={t}
        onOpen={onOpen}
      />
      {source.text === null ? (
        <TextFailed t={t} path={source.path} onRetry={props.onRetryTexts} />
      ) : (
        <>
          {source.text.length > plainText && (
            <FindInText key={source.id} text={source.text} t={t} onGo={go} />
          )}
          {hiddenOnes > 0 && (
            <button
              type="button"
              aria-pressed={uncovered}
              className="chip mt-3"
              onClick={() => setUncovered(!uncovered)}
            >
              {t.reader.hidden(hiddenOnes)}
            </button>
          )}
          <div className="mt-4 -ml-2 flex gap-2 sm:-ml-4 print:ml-0" onCopy={copy}>
            <div
              className={`min-w-0 flex-1 pb-24 print:pb-0 ${translation ? "" : "max-w-[44rem]"}`}
            >
              <DocumentText
                text={source.text}
                language={source.language}
                translation={translation}
                passages={shown}
                strong={strong}
                chosen={chosen}
                hidden={uncovered && hiddenOnes > 0}
                tone={toneOfReading(reading)}
                textRef={textRef}
                onDraw={draw}
                onPress={press}
              />
            </div>
            {/* After the text, which it measures, and drawn before it. */}
            <Margin textRef={textRef} places={places} chosen={chosen} t={t} onPress={press} />
          </div>
        </>
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

/** A claim is nobody's own position, and so has no position's colour. */
function toneOfReading(reading: Reading): string {
  return reading.kind === "cell" && reading.stance
    ? toneOf(reading.stance.stance.position)
    : "neutral";
}
