import { type MouseEvent, type RefObject, useMemo } from "react";
import type { Document, Passage, Translation } from "#domain/corpus.ts";
import type { PassageId } from "#domain/ids.ts";
import { type Run, segment } from "#domain/segments.ts";

interface DocumentTextProps {
  readonly text: string;
  readonly document: Document;
  /** Set beside the original, line by line; null for none. */
  readonly translation: Translation | null;
  /** The passages to show at all; those of `strong` are marked, the chosen one strongest. */
  readonly passages: readonly Passage[];
  readonly strong: ReadonlySet<PassageId>;
  readonly chosen: PassageId | null;
  /** Colour family of the stance read. */
  readonly tone: string;
  readonly textRef: RefObject<HTMLDivElement | null>;
  /** A run was pressed: the passages it belongs to, and where on the screen. */
  readonly onPress: (
    passages: readonly PassageId[],
    at: { readonly x: number; readonly y: number },
  ) => void;
}

/** The whole text, verbatim, cut into runs. The text content of this element is the text itself. */
export function DocumentText(props: DocumentTextProps) {
  const { text, document, translation, passages, strong, chosen, tone, textRef, onPress } = props;
  const lines = useMemo(
    () =>
      segment(
        text,
        passages.flatMap((passage) =>
          passage.range ? [{ key: passage.id, range: passage.range }] : [],
        ),
      ),
    [text, passages],
  );
  const translated = useMemo(
    () =>
      translation === null || translation.text === null
        ? null
        : segment(
            translation.text,
            passages.flatMap((passage) => {
              const range = passage.translation[translation.language]?.range;
              return range ? [{ key: passage.id, range }] : [];
            }),
          ),
    [translation, passages],
  );
  const press = (event: MouseEvent) => {
    const run =
      event.target instanceof Element ? event.target.closest<HTMLElement>("[data-passages]") : null;
    const ids = run?.dataset["passages"]?.split(" ") as PassageId[] | undefined;
    // A reader who selects words is not pressing.
    if (ids && !window.getSelection()?.toString())
      onPress(ids, { x: event.clientX, y: event.clientY });
  };
  return (
    // The keyboard's way to a passage is the margin beside the text; this one is the pointer's.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={textRef}
      lang={document.language}
      className={`document-text tone-${tone}`}
      onClick={press}
    >
      {lines.map((line, i) => {
        const original = (
          <p key={line.start} className={line.blank ? "blank" : undefined}>
            {line.runs.map((run) => (
              <TextRun
                key={run.start}
                run={run}
                text={text}
                strong={strong}
                chosen={chosen}
                isOriginal
              />
            ))}
          </p>
        );
        const other = translated?.[i];
        if (!translation || translation.text === null || !other) return original;
        // One row holds a line and its translation, so the two can never scroll apart.
        return (
          <div key={line.start} className="line-pair">
            {original}
            <p lang={translation.language} className={`translated ${other.blank ? "blank" : ""}`}>
              {other.runs.map((run) => (
                <TextRun
                  key={run.start}
                  run={run}
                  text={translation.text ?? ""}
                  strong={strong}
                  chosen={chosen}
                  isOriginal={false}
                />
              ))}
            </p>
          </div>
        );
      })}
    </div>
  );
}

interface TextRunProps {
  readonly run: Run<PassageId>;
  readonly text: string;
  readonly strong: ReadonlySet<PassageId>;
  readonly chosen: PassageId | null;
  /** Of a translation nothing is "the" quote: it is marked, but it is not the current place. */
  readonly isOriginal: boolean;
}

function TextRun({ run, text, strong, chosen, isOriginal }: TextRunProps) {
  const words = text.slice(run.start, run.end);
  if (run.keys.length === 0) return words;
  const passages = run.keys.join(" ");
  if (chosen !== null && run.keys.includes(chosen)) {
    return (
      <mark
        data-passages={passages}
        data-start={isOriginal ? run.start : undefined}
        aria-current={isOriginal ? "true" : undefined}
        className={isOriginal ? undefined : "chosen"}
      >
        {words}
      </mark>
    );
  }
  if (run.keys.some((key) => strong.has(key))) {
    return (
      <mark data-passages={passages} data-start={isOriginal ? run.start : undefined}>
        {words}
      </mark>
    );
  }
  return (
    <span
      className="passage"
      data-passages={passages}
      data-start={isOriginal ? run.start : undefined}
    >
      {words}
    </span>
  );
}
