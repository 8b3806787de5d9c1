import { useMemo, useRef, useState } from "react";
import type { Corpus, Stance } from "#domain/corpus.ts";
import type { Claim } from "#domain/reported.ts";
import type { OrganizationId, PassageId } from "#domain/ids.ts";
import { toneOf } from "#domain/mark.ts";
import type { Matrix } from "#domain/matrix.ts";
import { type Reading, stancesOn } from "#domain/reading.ts";
import type { Opened } from "#domain/selection.ts";
import type { Messages } from "#i18n/en.ts";
import { Chooser, type ChooserEntry } from "./Chooser.tsx";
import { DocumentHead } from "./DocumentHead.tsx";
import { DocumentText } from "./DocumentText.tsx";
import { Margin } from "./Margin.tsx";
import { ReaderBar } from "./ReaderBar.tsx";
import { ReaderFooter } from "./ReaderFooter.tsx";
import { StanceHead } from "./StanceHead.tsx";
import { TextFailed } from "./TextFailed.tsx";
import { chooserEntries, marginPlaces } from "./passageWords.ts";
import { useScrollToChosen } from "./useScrollToChosen.ts";

export interface ReaderProps {
  readonly corpus: Corpus;
  readonly matrix: Matrix;
  /** Second-hand positions of the corpus. */
  readonly claims: readonly Claim[];
  readonly opened: Opened;
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
}

/** What is opened: the stance or the silence on top, the whole document beneath, its passages marked. */
export function Reader(props: ReaderProps) {
  const { corpus, matrix, claims, opened, reading, shows, inView, t, onOpen, onClose } = props;
  const translation =
    props.beside === null
      ? undefined
      : reading.document?.translations.find((one) => one.language === props.beside);
  const { document, stance } = reading;
  const chosen = reading.passages[reading.chosen]?.id ?? null;
  const textRef = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [choosing, setChoosing] = useState<{
    entries: readonly ChooserEntry[];
    x: number;
    y: number;
  } | null>(null);

  const shownPassages = useMemo(
    () => visiblePassages(corpus, reading, shows),
    [corpus, reading, shows],
  );
  const strong = useMemo(() => new Set(stance?.passages ?? []), [stance]);
  const places = useMemo(
    () => (document ? marginPlaces(corpus, claims, document, shownPassages, chosen, t) : []),
    [corpus, claims, document, shownPassages, chosen, t],
  );
  useScrollToChosen(scroller, textRef, opened, chosen, document?.text != null);

  const press = (
    passages: readonly PassageId[],
    at: { readonly x: number; readonly y: number },
  ) => {
    if (!document) return;
    const entries = chooserEntries(corpus, claims, document, passages, shows, t, onOpen);
    const [only] = entries;
    if (entries.length === 1 && only) only.choose();
    else if (entries.length > 1) setChoosing({ entries, ...at });
  };

  return (
    <div className="flex h-full min-h-0 flex-col bg-panel print:block print:h-auto">
      <ReaderBar
        corpus={corpus}
        reading={reading}
        opened={opened}
        t={t}
        onClose={onClose}
        onCopyLink={props.onCopyLink}
      />
      {/* Both scrollers are focusable, or a keyboard could not reach what they hide. */}
      {reading.cell && reading.target && (
        <div
          tabIndex={0}
          role="group"
          aria-label={t.reader.summary}
          className="max-h-[42%] shrink-0 overflow-y-auto border-b print:max-h-none print:overflow-visible border-rule px-5 pb-4 sm:px-7"
        >
          <StanceHead
            corpus={corpus}
            matrix={matrix}
            cell={reading.cell}
            target={reading.target}
            stance={stance}
            inView={inView}
            claims={claims}
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
        aria-label={document ? t.reader.documentWhy : t.reader.label}
        className="min-h-0 flex-1 overflow-y-auto px-3 py-5 sm:px-5 print:overflow-visible"
      >
        {document && (
          <>
            <div className="pl-9">
              <DocumentHead
                corpus={corpus}
                claims={claims}
                document={document}
                chosen={chosen}
                beside={translation?.language ?? null}
                t={t}
                onOpen={onOpen}
                onBeside={props.onBeside}
              />
            </div>
            {document.text === null ? (
              <TextFailed t={t} path={document.path} onRetry={props.onRetryTexts} />
            ) : (
              <div className="mt-5 flex gap-2">
                <div className={`min-w-0 flex-1 pb-24 ${translation ? "" : "max-w-[44rem]"}`}>
                  <DocumentText
                    text={document.text}
                    document={document}
                    translation={translation ?? null}
                    passages={shownPassages}
                    strong={strong}
                    chosen={chosen}
                    tone={stance ? toneOf(stance.position) : "mixed"}
                    textRef={textRef}
                    onPress={press}
                  />
                </div>
                {/* After the text, which it measures, and drawn before it. */}
                <Margin textRef={textRef} places={places} t={t} onPress={press} />
              </div>
            )}
          </>
        )}
      </div>
      {reading.passages.length > 0 && (
        <ReaderFooter
          t={t}
          index={reading.chosen}
          count={reading.passages.length}
          forStance={stance !== null}
          onStep={props.onStep}
        />
      )}
      {choosing && (
        <Chooser entries={choosing.entries} at={choosing} t={t} onClose={() => setChoosing(null)} />
      )}
    </div>
  );
}

/** The passages to mark at all: those of the stance read, the chosen one, and those that the filters let through. */
function visiblePassages(corpus: Corpus, reading: Reading, shows: (stance: Stance) => boolean) {
  const { document, stance, passages, chosen } = reading;
  if (!document) return [];
  const own = new Set(stance?.passages ?? []);
  const chosenId = passages[chosen]?.id;
  return document.passages.filter((passage) => {
    if (own.has(passage.id) || passage.id === chosenId) return true;
    const stances = stancesOn(corpus, document, passage.id);
    // What says something about the document itself belongs to no stance and is filtered by none.
    return stances.length === 0 || stances.some(shows);
  });
}
